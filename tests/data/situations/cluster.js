// SPDX-License-Identifier: GPL-3.0-or-later
// cluster: two workers listen at SOCKET: cluster.js SOCKET
const cluster = require('cluster');
if (cluster.isPrimary) {
    cluster.fork();
    cluster.fork();
    setInterval(() => {}, 1000);
} else {
    require('http').createServer((request, response) => response.end('ok')).listen(process.argv[2]);
}
