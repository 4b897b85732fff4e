// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signals are held back while a record is being written, so that no signal leaves a temporary file
// behind; the command gets the mask and dispositions that proctor-run was started with.
#ifndef PROCTOR_RUN_SIGNALS_H
#define PROCTOR_RUN_SIGNALS_H

#include <stdbool.h>

void holdSignals(void);
// Restores the mask; what arrived in between is delivered now.
void releaseSignals(void);
// Takes back one that our own write raised (SIGPIPE, SIGXFSZ). Only while signals are held.
void discardPending(int signal);

// Lets in what the command would get, and `signal` besides, until they are held again: for a wait
// over which nothing is half written. False where signals are not held.
bool admitSignals(int signal);
void holdSignalsAgain(void);
// A real-time signal that nobody has sent us, for a timer of our own; 0 when there is none.
int unusedSignal(void);

// Under nohup(1), or set up by hand: the worker is meant to outlive the terminal.
bool hangupIsIgnored(void);

#endif
