// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that has something to do and does not care whether anybody listens.
setInterval(() => {}, 1000);
