// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages on stderr. A stderr that is closed or broken changes nothing else: the line is lost.
#include "message.h"

#include "signals.h"
#include "text.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <unistd.h>

static void addPieces(Text *text, const char *piece, va_list rest)
{
    for (; piece != NULL; piece = va_arg(rest, const char *))
        addText(text, piece);
}

// Names come from argv and the environment: they must not move a terminal's cursor or add lines.
static void blankControls(Text *text)
{
    for (size_t i = 0; i < text->length; ++i) {
        if ((unsigned char)text->bytes[i] < 0x20 || text->bytes[i] == 0x7F)
            text->bytes[i] = '?';
    }
}

void say(const char *piece, ...)
{
    static char line[sizeof(Failure) + 256];
    Text text = textIn(line, sizeof line - 1); // the newline's place
    va_list rest;

    addText(&text, "proctor-run: ");
    va_start(rest, piece);
    addPieces(&text, piece, rest);
    va_end(rest);
    blankControls(&text);
    line[text.length] = '\n';
    if (write(STDERR_FILENO, line, text.length + 1) < 0 && errno == EPIPE)
        discardPending(SIGPIPE);
}

bool failBecause(Failure *failure, const char *piece, ...)
{
    Text text = textIn(failure->text, sizeof failure->text);
    va_list rest;

    va_start(rest, piece);
    addPieces(&text, piece, rest);
    va_end(rest);
    return false;
}
