PHP_ARG_ENABLE([recur],
  [whether to enable Recur Customer Portal support],
  [AS_HELP_STRING([--enable-recur], [Enable Recur Customer Portal support])])

PHP_ARG_ENABLE([recur-dev],
  [whether compiler warnings end the build of recur],
  [AS_HELP_STRING([--enable-recur-dev], [recur: turn on compiler warnings and make them errors])],
  [no], [no])

PHP_ARG_ENABLE([recur-sanitizers],
  [whether to build recur with AddressSanitizer and UndefinedBehaviorSanitizer],
  [AS_HELP_STRING([--enable-recur-sanitizers], [recur: build with -fsanitize=address,undefined])],
  [no], [no])

if test "$PHP_RECUR" != "no"; then
  AS_VAR_IF([PKG_CONFIG], [], [AC_MSG_ERROR([recur needs pkg-config. Install pkg-config (Debian, Ubuntu), pkgconf (Alpine) or pkgconf (Homebrew).])])
  PKG_CHECK_MODULES([RECUR_CURL], [libcurl >= 7.87.0], [],
    [AC_MSG_ERROR([recur needs libcurl 7.87 or later. Install libcurl4-openssl-dev (Debian, Ubuntu), curl-dev (Alpine) or curl (Homebrew).])])
  PKG_CHECK_MODULES([RECUR_CJSON], [libcjson >= 1.7.15], [],
    [AC_MSG_ERROR([recur needs cJSON 1.7.15 or later. Install libcjson-dev (Debian, Ubuntu), cjson-dev (Alpine) or cjson (Homebrew).])])
  PHP_EVAL_INCLINE([$RECUR_CURL_CFLAGS $RECUR_CJSON_CFLAGS])
  PHP_EVAL_LIBLINE([$RECUR_CURL_LIBS $RECUR_CJSON_LIBS], [RECUR_SHARED_LIBADD])

  dnl A resolver thread that libcurl has left behind may outlive the module: its code must stay mapped.
  recur_ldflags=$LDFLAGS
  LDFLAGS="$LDFLAGS -Wl,-z,nodelete"
  AC_MSG_CHECKING([whether the linker takes -z nodelete])
  AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
    [AC_MSG_RESULT([yes])
     RECUR_SHARED_LIBADD="$RECUR_SHARED_LIBADD -Wl,-z,nodelete"],
    [AC_MSG_RESULT([no])])
  LDFLAGS=$recur_ldflags

  RECUR_CFLAGS="-I@ext_srcdir@"
  AX_CHECK_COMPILE_FLAG([-fvisibility=hidden], [RECUR_CFLAGS="$RECUR_CFLAGS -fvisibility=hidden"])

  if test "$PHP_RECUR_DEV" != "no"; then
    dnl PHP's own macros leave parameters unused and shadow globals.
    for recur_flag in -Wall -Wextra -Wno-unused-parameter -Wshadow=local -Wpointer-arith -Wwrite-strings \
      -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition -Wformat=2 -Wvla -Wimplicit-fallthrough \
      -Wduplicated-cond -Wlogical-op -Wdouble-promotion -Werror; do
      AX_CHECK_COMPILE_FLAG([$recur_flag], [RECUR_CFLAGS="$RECUR_CFLAGS $recur_flag"], [], [-Werror])
    done
  fi

  if test "$PHP_RECUR_SANITIZERS" != "no"; then
    RECUR_CFLAGS="$RECUR_CFLAGS -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -g"
    RECUR_SHARED_LIBADD="$RECUR_SHARED_LIBADD -fsanitize=address,undefined"
  fi

  RECUR_SOURCES="recur.c \
    src/core/answer.c \
    src/core/answer_header.c \
    src/core/api_error.c \
    src/core/buffer.c \
    src/core/ca_file.c \
    src/core/call.c \
    src/core/clock.c \
    src/core/error.c \
    src/core/exchange.c \
    src/core/json.c \
    src/core/json_string.c \
    src/core/json_text.c \
    src/core/json_text_member.c \
    src/core/memory.c \
    src/core/options.c \
    src/core/pool.c \
    src/core/rate_limit.c \
    src/core/redact.c \
    src/core/request.c \
    src/core/retry.c \
    src/core/run.c \
    src/core/run_state.c \
    src/core/scope.c \
    src/core/secret_file.c \
    src/core/session.c \
    src/core/session_json.c \
    src/core/setting_number.c \
    src/core/settings.c \
    src/core/sockets.c \
    src/core/spelling.c \
    src/core/text.c \
    src/core/timestamp.c \
    src/core/transfer.c \
    src/core/transfer_outcome.c \
    src/core/url.c \
    src/core/url_host.c \
    src/core/url_split.c \
    src/core/wire_text.c \
    src/php/environment.c \
    src/php/held_texts.c \
    src/php/ini_settings.c \
    src/php/array_options.c \
    src/php/session_options.c \
    src/php/session_fields.c \
    src/php/batch_rows.c \
    src/php/client_options.c \
    src/php/call_settings.c \
    src/php/exceptions.c \
    src/php/exchange_object.c \
    src/php/portal_session.c \
    src/php/callbacks.c \
    src/php/run_support.c \
    src/php/create.c \
    src/php/create_many.c \
    src/php/portal.c \
    src/php/portal_sessions.c \
    src/php/client.c \
    src/php/classes.c \
    src/php/info.c"

  PHP_NEW_EXTENSION([recur], [$RECUR_SOURCES], [$ext_shared], [], [$RECUR_CFLAGS])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/core])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/php])
  PHP_ADD_EXTENSION_DEP([recur], [json])
  PHP_SUBST([RECUR_SHARED_LIBADD])
fi
