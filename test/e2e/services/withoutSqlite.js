// n8n's AI Agent loads SQLite's binary at once, for a kind of agent that nobody here uses. npm builds
// that binary in an install script, and those are off. `node --require` loads this before n8n.
const Module = require('node:module');

const load = Module._load;
Module._load = (request, ...rest) => (request === 'sqlite3' ? {} : load(request, ...rest));
