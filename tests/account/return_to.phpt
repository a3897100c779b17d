--TEST--
Account page: the way back stays on this site
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn(), ['APP_URL' => 'https://www.example.com/']);
$visitor = $site->visitor();
$paths = ['/account?tab=billing', '//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', "/a\nb", ''];
foreach ($paths as $i => $path) {
    $visitor = $i === 0 ? $site->signedIn() : $visitor;
    $visitor->fetch(['returnTo' => $path, 'click' => "click$i"]);
    echo json_encode($path, JSON_UNESCAPED_SLASHES), ' ', sent($site->api)[$i]['return_url'], "\n";
}
--EXPECT--
"/account?tab=billing" https://www.example.com/account?tab=billing
"//evil.example/" https://www.example.com/account
"https://evil.example/" https://www.example.com/account
"/\\evil.example" https://www.example.com/account
"javascript:alert(1)" https://www.example.com/account
"/a\nb" https://www.example.com/account
"" https://www.example.com/account
