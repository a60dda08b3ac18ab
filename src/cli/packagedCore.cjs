// The core for the command line of the package, out of the extension's bundle beside it, so that the package carries it once.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { compileFunction } = require('node:vm');

const bundle = join(__dirname, 'extension.js');

/** Stands for VS Code's API, which the bundle asks for when it is read, and of which the core needs nothing. */
const anything = new Proxy(class {}, {
  get: (api, name) => (name === 'prototype' ? api.prototype : anything),
  apply: () => anything,
});

compileFunction(readFileSync(bundle, 'utf8'), ['module', 'require'], { filename: bundle })(module, () => anything);
module.exports = module.exports.core;
