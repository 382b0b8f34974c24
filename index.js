const { ConnectSafelyApi } = require('./dist/credentials/ConnectSafelyApi.credentials.js');
const { ConnectSafely } = require('./dist/nodes/ConnectSafely/ConnectSafely.node.js');

module.exports = { ConnectSafely, ConnectSafelyApi };
