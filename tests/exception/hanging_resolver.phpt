--TEST--
A resolver that hangs holds up neither the call past its timeout, nor what closes its connections later
--EXTENSIONS--
recur
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without_compiler();
?>
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/c_library.inc';
require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../secrets/child.inc';

// PHP binds an extension's libraries to their own dependencies first, past any preloaded function.
const RESOLVER = <<<'C'
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <netdb.h>
    #include <unistd.h>

    int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **found)
    {
        (void)node, (void)service, (void)hints, (void)found;
        sleep(20);
        return EAI_AGAIN;
    }

    void *dlopen(const char *file, int mode)
    {
        void *(*open)(const char *, int) = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");
        return open(file, mode & ~RTLD_DEEPBIND);
    }
    C;

$library = __DIR__ . '/hanging_resolver.so';
build_library(RESOLVER, $library);

// Ten hosts are more than are kept, so that some are given up on the way.
$code = '
    $start = hrtime(true);
    foreach (range(1, 10) as $n) {
        try {
            (new Recur\Client("sk_test_x", ["baseUrl" => "https://shop-$n.invalid", "timeout" => 0.2]))->portal->sessions->create(["customer" => "cus_123"]);
        } catch (Recur\Exception\TimeoutException) {
        }
    }
    echo (hrtime(true) - $start) / 1e9 < 10 ? "calls in time" : "calls held up";';
foreach (['1', '0'] as $persistent) {
    $start = hrtime(true);
    [$output] = run_php($code, ['recur.persistent' => $persistent], ['LD_PRELOAD' => $library]);
    echo $output, ', ended ', (hrtime(true) - $start) / 1e9 < 15 ? 'in time' : 'late', "\n";
}
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/hanging_resolver.so');
?>
--EXPECT--
calls in time, ended in time
calls in time, ended in time
