--TEST--
phpinfo() shows of a key only its kind, and nothing of a proxy's user and password
--EXTENSIONS--
recur
--INI--
recur.secret_key=sk_live_abcdef
recur.webhook_secret=whsec_abcdef
recur.proxy="http://user:abcdef@proxy.example:3128"
recur.base_url="https://user:abcdef@api.recur.tw"
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

ob_start();
phpinfo(INFO_MODULES);
preg_match('/^recur$.*?(?=^\S+$)/ms', ob_get_clean(), $section);
foreach (explode("\n", $section[0]) as $line) {
    if (preg_match('/secret_key |webhook_secret |proxy|base_url|Warning/', $line)) {
        echo $line, "\n";
    }
}
var_dump(str_contains($section[0], 'abcdef'));
?>
--EXPECT--
recur.base_url => ******@api.recur.tw => ******@api.recur.tw
recur.proxy => ******@proxy.example:3128 => ******@proxy.example:3128
recur.secret_key => sk_live_****** => sk_live_******
recur.webhook_secret => whsec_****** => whsec_******
bool(false)
