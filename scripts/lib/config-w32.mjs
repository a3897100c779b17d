// Runs config.w32 with stand-ins for the functions of PHP's build on Windows, and prints what it asks for: a line
// `source PATH` for each file, `library NAME` for each library, in its order.

import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const file = process.argv[2] ?? 'config.w32';
const asked = [];
const sources = (folder, names) => {
  for (const name of names.trim().split(/\s+/)) {
    asked.push(`source ${folder === '' ? name : `${folder}/${name}`}`);
  }
};
const libraries = (names) => asked.push(`library ${names}`);

const build = {
  PHP_DEBUG: 'no',
  PHP_SECURITY_FLAGS: 'yes',
  configure_module_dirname: '.',
  ARG_ENABLE: (name) => declare(`PHP_${name}`, 'yes'),
  ARG_WITH: (name) => declare(`PHP_${name}`, 'yes'),
  CHECK_LIB: (names) => libraries(names) > 0,
  SETUP_OPENSSL: () => 2,
  CHECK_HEADER_ADD_INCLUDE: () => true,
  EXTENSION: (name, names) => {
    asked.push(`extension ${name}`);
    sources('', names);
  },
  ADD_SOURCES: (folder, names) => sources(folder.replaceAll('\\', '/').replace(/^\.\//, ''), names),
  ADD_EXTENSION_DEP: () => true,
  ADD_FLAG: () => {},
  AC_DEFINE: () => {},
  MESSAGE: () => {},
  STDOUT: { WriteLine: () => {} },
  WARNING: (text) => fail(text),
  ERROR: (text) => fail(text),
};

function declare(name, value) {
  const variable = name.toUpperCase().replaceAll('-', '_');
  build[variable] = value;
  build[`${variable}_SHARED`] = true;
}

function fail(text) {
  throw new Error(`${file}: ${text}`);
}

runInContext(readFileSync(file, 'utf8'), createContext(build), { filename: file });
console.log(asked.join('\n'));
