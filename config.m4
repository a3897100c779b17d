PHP_ARG_ENABLE([recur],
  [whether to enable Recur Customer Portal support],
  [AS_HELP_STRING([--enable-recur], [Enable Recur Customer Portal support])])

PHP_ARG_WITH([recur-openssl],
  [whether recur shares parsed CA certificates with OpenSSL],
  [AS_HELP_STRING([--without-recur-openssl],
    [recur: leave CA certificates to libcurl alone, also where OpenSSL is there])],
  [auto], [no])

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
  RECUR_CFLAGS="-I@ext_srcdir@ -I@ext_srcdir@/src"
  if test "$PHP_RECUR_OPENSSL" != "no"; then
    PKG_CHECK_MODULES([RECUR_OPENSSL], [openssl >= 3.0.0], [RECUR_CFLAGS="$RECUR_CFLAGS -DRECUR_WITH_OPENSSL"],
      [AS_VAR_IF([PHP_RECUR_OPENSSL], [yes],
        [AC_MSG_ERROR([--with-recur-openssl needs OpenSSL 3.0 or later. Install libssl-dev (Debian, Ubuntu), openssl-dev (Alpine) or openssl@3 (Homebrew).])])])
  fi
  PHP_EVAL_INCLINE([$RECUR_CURL_CFLAGS $RECUR_CJSON_CFLAGS $RECUR_OPENSSL_CFLAGS])
  PHP_EVAL_LIBLINE([$RECUR_CURL_LIBS $RECUR_CJSON_LIBS $RECUR_OPENSSL_LIBS], [RECUR_SHARED_LIBADD])

  dnl A resolver thread that libcurl has left behind may outlive the module: its code must stay mapped.
  recur_ldflags=$LDFLAGS
  LDFLAGS="$LDFLAGS -Wl,-z,nodelete"
  AC_MSG_CHECKING([whether the linker takes -z nodelete])
  AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
    [AC_MSG_RESULT([yes])
     RECUR_SHARED_LIBADD="$RECUR_SHARED_LIBADD -Wl,-z,nodelete"],
    [AC_MSG_RESULT([no])])
  LDFLAGS=$recur_ldflags

  dnl Small functions in files of their own cost a call each: together they are a sixth of recur's own part of a request.
  dnl A level of optimisation that somebody asked for is theirs. Other compilers than gcc want more at the link than every
  dnl libtool hands on.
  if test "$ext_shared" = yes && test "$PHP_RECUR_DEV" = no && test "$PHP_RECUR_SANITIZERS" = no; then
    recur_ldflags=$LDFLAGS
    LDFLAGS="$LDFLAGS -flto=auto -shared -fPIC"
    AC_MSG_CHECKING([whether the compiler optimises across files])
    AC_LINK_IFELSE([AC_LANG_SOURCE([[
#if defined(__clang__) || !defined(__GNUC__)
#error "not gcc"
#endif
int recur_probe(void) { return 0; }]])],
      [AC_MSG_RESULT([yes])
       RECUR_CFLAGS="$RECUR_CFLAGS -flto=auto"
       RECUR_SHARED_LIBADD="$RECUR_SHARED_LIBADD -flto=auto"
       dnl Only where nothing but this extension is built.
       if test -n "$PHP_PHP_CONFIG" && test "$ac_env_CFLAGS_set" != set && test "$CFLAGS" = "-g -O2"; then
         CFLAGS="-g -O3"
       fi],
      [AC_MSG_RESULT([no])])
    LDFLAGS=$recur_ldflags
  fi

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
    src/core/base/buffer.c \
    src/core/base/clock.c \
    src/core/base/lock.c \
    src/core/base/memory.c \
    src/core/base/text.c \
    src/core/base/timestamp.c \
    src/core/call/api_error.c \
    src/core/call/call.c \
    src/core/call/exchange.c \
    src/core/call/metadata.c \
    src/core/call/options.c \
    src/core/call/rate_limit.c \
    src/core/call/request.c \
    src/core/call/result.c \
    src/core/call/retry.c \
    src/core/call/run.c \
    src/core/call/run_state.c \
    src/core/call/runner.c \
    src/core/call/spelling.c \
    src/core/error/error.c \
    src/core/error/redact.c \
    src/core/http/ca_file.c \
    src/core/http/connections.c \
    src/core/http/handle_options.c \
    src/core/http/kept_socket.c \
    src/core/http/pool.c \
    src/core/http/request_headers.c \
    src/core/http/response.c \
    src/core/http/response_header.c \
    src/core/http/sockets.c \
    src/core/http/target.c \
    src/core/http/tls_buffer.c \
    src/core/http/tls_failure.c \
    src/core/http/transfer.c \
    src/core/http/transfer_result.c \
    src/core/http/trust_store.c \
    src/core/http/trust_stores.c \
    src/core/json/json.c \
    src/core/json/json_string.c \
    src/core/json/json_text.c \
    src/core/json/json_text_member.c \
    src/core/resources/checkout_sessions_create.c \
    src/core/resources/customer_fields.c \
    src/core/resources/entitlements.c \
    src/core/resources/entitlements_list.c \
    src/core/resources/expiry.c \
    src/core/resources/portal_sessions_create.c \
    src/core/resources/response_fields.c \
    src/core/settings/secret_file.c \
    src/core/settings/setting_number.c \
    src/core/settings/settings.c \
    src/core/url/url.c \
    src/core/url/url_host.c \
    src/core/url/url_split.c \
    src/core/webhook/webhook_event.c \
    src/core/webhook/webhook_signature.c \
    src/core/webhook/webhook_verify.c \
    src/php/base/array_options.c \
    src/php/base/link_object.c \
    src/php/base/value_object.c \
    src/php/call/batch_rows.c \
    src/php/call/call_many.c \
    src/php/call/call_one.c \
    src/php/call/call_options.c \
    src/php/call/call_settings.c \
    src/php/call/callbacks.c \
    src/php/call/metadata_option.c \
    src/php/call/request_secrets.c \
    src/php/call/run_support.c \
    src/php/checkout/checkout_sessions.c \
    src/php/classes/classes.c \
    src/php/client/client.c \
    src/php/client/client_options.c \
    src/php/client/resource.c \
    src/php/entitlements/entitlement_check.c \
    src/php/entitlements/entitlement_list.c \
    src/php/entitlements/entitlement_parts.c \
    src/php/entitlements/entitlements_resource.c \
    src/php/exception/exceptions.c \
    src/php/exchange/exchange_object.c \
    src/php/module/environment.c \
    src/php/module/info.c \
    src/php/module/ini_settings.c \
    src/php/module/trust.c \
    src/php/portal/portal_session.c \
    src/php/portal/portal_sessions.c \
    src/php/webhook/hmac.c \
    src/php/webhook/webhook.c \
    src/php/webhook/webhook_event_object.c \
    src/php/webhook/webhook_fields.c \
    src/php/webhook/webhook_secrets.c"

  PHP_NEW_EXTENSION([recur], [$RECUR_SOURCES], [$ext_shared], [], [$RECUR_CFLAGS])
  for recur_source in $RECUR_SOURCES; do
    recur_room=`dirname $recur_source`
    PHP_ADD_BUILD_DIR([$ext_builddir/$recur_room])
  done
  PHP_ADD_EXTENSION_DEP([recur], [hash])
  PHP_ADD_EXTENSION_DEP([recur], [json])
  PHP_SUBST([RECUR_SHARED_LIBADD])
fi
