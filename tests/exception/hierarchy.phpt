--TEST--
Every exception has its documented parents
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$tree = [
    'RecurException', 'ConfigurationException', 'ApiException', 'AuthenticationException', 'PermissionException',
    'InvalidRequestException', 'CustomerNotFoundException', 'MissingReturnUrlException', 'RateLimitException',
    'ServerException', 'ConnectionException', 'TimeoutException', 'TlsException', 'InvalidResponseException',
    'WebhookSignatureException', 'InvalidWebhookException',
];
foreach ($tree as $class) {
    $parent = new ReflectionClass("Recur\\Exception\\$class");
    $line = [];
    while ($parent = $parent->getParentClass()) {
        $line[] = $parent->getShortName();
    }
    echo $class, ' < ', implode(' < ', $line), "\n";
}
?>
--EXPECT--
RecurException < RuntimeException < Exception
ConfigurationException < RecurException < RuntimeException < Exception
ApiException < RecurException < RuntimeException < Exception
AuthenticationException < ApiException < RecurException < RuntimeException < Exception
PermissionException < AuthenticationException < ApiException < RecurException < RuntimeException < Exception
InvalidRequestException < ApiException < RecurException < RuntimeException < Exception
CustomerNotFoundException < InvalidRequestException < ApiException < RecurException < RuntimeException < Exception
MissingReturnUrlException < InvalidRequestException < ApiException < RecurException < RuntimeException < Exception
RateLimitException < ApiException < RecurException < RuntimeException < Exception
ServerException < ApiException < RecurException < RuntimeException < Exception
ConnectionException < RecurException < RuntimeException < Exception
TimeoutException < ConnectionException < RecurException < RuntimeException < Exception
TlsException < ConnectionException < RecurException < RuntimeException < Exception
InvalidResponseException < RecurException < RuntimeException < Exception
WebhookSignatureException < RecurException < RuntimeException < Exception
InvalidWebhookException < RecurException < RuntimeException < Exception
