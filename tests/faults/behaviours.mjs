import { brokenAnswers } from './broken-answers.mjs';
import { connections } from './connections.mjs';
import { streams } from './streams.mjs';
import { wholeAnswers } from './whole-answers.mjs';

/**
 * Everything that the server can be told to do, by name. A behaviour acts on a connection, before anything was read
 * from it (`accept(tcp, server, ...arguments)`, or `secure`: with other TLS settings), or on a request (`answer(exchange, ...arguments)`).
 */
export const behaviours = { ...connections, ...wholeAnswers, ...brokenAnswers, ...streams };
