<?php

declare(strict_types=1);

/*
 * The process behind RawServer: HTTP/1.1 as the test scripts it, byte for byte. Its argument is JSON:
 *
 * - `frame`: how answers are framed: `length`, `chunked`, or `parted` (headers and body in writes of their own);
 * - `same`: bytes that follow the first connection's first answer in the same write;
 * - `later`: bytes that follow it in writes of their own, once the test says so;
 * - `idle`: bytes after which an idle connection is closed, once the test says so;
 * - `status`: of the answers over the first connection from its second on, which are empty then;
 * - `replies`: whole answers to the first requests, instead of a session;
 * - `customer`: whose sessions these are;
 * - `hold`: whose answer is held until the test says so: the `externalId` of a request;
 * - `certificate`: a PEM file with key and certificates, for TLS.
 *
 * A line on standard input lets it do the next of `later`, `idle` and `hold`; each is told on standard output.
 */

$plan = json_decode($argv[1], true, 512, JSON_THROW_ON_ERROR);
$tls = isset($plan['certificate']);
$context = stream_context_create($tls ? ['ssl' => ['local_cert' => $plan['certificate'], 'disable_compression' => true]] : []);
$listener = stream_socket_server('tcp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
echo parse_url('tcp://' . stream_socket_get_name($listener, false), PHP_URL_PORT), "\n";

function session_of(string $name, array $more): string
{
    return json_encode(['id' => "portal_sess_$name", 'object' => 'portal.session', 'url' => "https://portal.example/s/$name"] + $more);
}

/** @return list<string> what is to be written, each in a write of its own */
function answer(string $frame, string $name, array $more): array
{
    $body = session_of($name, $more);
    $head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
    return match ($frame) {
        'chunked' => [$head . sprintf("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", strlen($body), $body)],
        'length' => [$head . sprintf("Content-Length: %d\r\n\r\n%s", strlen($body), $body)],
        'parted' => [$head . sprintf("Content-Length: %d\r\n\r\n", strlen($body)), $body],
    };
}

/** The body of a request that is there as a whole, taken off the buffer; null where it is not. */
function take_request(string &$buffer): ?array
{
    if (!preg_match('/\r\nContent-Length: (\d+)\r\n/i', $buffer, $found) || !($end = strpos($buffer, "\r\n\r\n"))) {
        return null;
    }
    $whole = $end + 4 + (int) $found[1];
    if (strlen($buffer) < $whole) {
        return null;
    }
    $body = json_decode(substr($buffer, $end + 4, (int) $found[1]), true);
    $buffer = substr($buffer, $whole);
    return $body;
}

$connections = $buffers = $counts = [];
$number = 0;
$steps = [...array_map(static fn (string $bytes): array => ['later', $bytes], $plan['later'] ?? []),
    ...(isset($plan['idle']) ? [['idle', $plan['idle']]] : []), ...(isset($plan['hold']) ? [['hold', '']] : [])];
$held = null;
while (true) {
    // What the test says comes last: what clients did before that has been read then.
    $readable = [...array_values($connections), $listener, STDIN];
    $none = null;
    stream_select($readable, $none, $none, null);
    foreach ($readable as $stream) {
        if ($stream === STDIN) {
            if (fgets(STDIN) === false) {
                exit;
            }
            [$what, $bytes] = array_shift($steps);
            if ($what === 'hold' && is_resource($held[0])) {
                @fwrite(...$held);
            }
            // The client may have closed it already.
            if (isset($connections[1])) {
                @fwrite($connections[1], $bytes);
            }
            if (isset($connections[1]) && $what === 'idle') {
                fclose($connections[1]);
                unset($connections[1]);
            }
            echo "$what\n";
        } elseif ($stream === $listener) {
            $accepted = stream_socket_accept($listener);
            if ($tls && !@stream_socket_enable_crypto($accepted, true, STREAM_CRYPTO_METHOD_TLS_SERVER)) {
                continue;
            }
            stream_set_read_buffer($accepted, 0);
            $connections[++$number] = $accepted;
            $buffers[$number] = '';
            $counts[$number] = 0;
        } else {
            $of = array_search($stream, $connections, true);
            $part = (string) @fread($stream, 65536);
            if ($part === '' && feof($stream)) {
                fclose($stream);
                unset($connections[$of]);
                continue;
            }
            $buffers[$of] .= $part;
            while (($request = take_request($buffers[$of])) !== null) {
                $first = ++$counts[$of] === 1 && $of === 1;
                $id = $request['external_id'] ?? $request['externalId'] ?? 'customer';
                $more = isset($plan['customer']) ? ['customer' => $plan['customer']] : [];
                $writes = answer($plan['frame'] ?? 'length', "c{$of}_r{$counts[$of]}_$id", $more);
                if (isset($plan['replies'][0])) {
                    $writes = [array_shift($plan['replies'])];
                }
                if ($id === ($plan['hold'] ?? null) && $held === null) {
                    $held = [$stream, $writes[0]];
                    continue;
                }
                if ($of === 1 && !$first && isset($plan['status'])) {
                    $writes = ["HTTP/1.1 {$plan['status']} No\r\nContent-Length: 0\r\n\r\n"];
                }
                if ($first) {
                    $writes[count($writes) - 1] .= $plan['same'] ?? '';
                }
                foreach ($writes as $bytes) {
                    @fwrite($stream, $bytes);
                }
            }
        }
    }
}
