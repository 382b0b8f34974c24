// Of `ConnectSafely.node` Node.js would take the file that ends in .json, as it tries that ending first.
const { extensions } = require as { extensions: Record<string, unknown> };
const { '.json': json } = extensions;
delete extensions['.json'];
extensions['.json'] = json;
