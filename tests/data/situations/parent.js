// SPDX-License-Identifier: GPL-3.0-or-later
// child_process: parent.js COMMAND [ARGUMENT]... forks worker.js, spawns COMMAND with pipes, which
// are sockets here, says "ready" and stays.
const child = require('child_process');
child.fork(__dirname + '/worker.js');
child.spawn(process.argv[2], process.argv.slice(3), {stdio: ['pipe', 'inherit', 'inherit']});
console.log('ready');
setInterval(() => {}, 1000);
