// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text built piece by piece in a buffer of the caller's: no allocation, always NUL-terminated.
// What does not fit is dropped and remembered in `cut`, so that a builder checks once, at its end.
#ifndef PROCTOR_RUN_TEXT_H
#define PROCTOR_RUN_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Text {
    char *bytes;
    size_t capacity; // of the buffer, its NUL included
    size_t length;   // without the NUL
    bool cut;        // something did not fit
} Text;

Text textIn(char *buffer, size_t capacity);
void addBytes(Text *text, const char *bytes, size_t count);
void addText(Text *text, const char *string);
void addNumber(Text *text, uint64_t number);
// Decimal with leading zeros; a number of more digits than that keeps its last ones.
void addPadded(Text *text, uint64_t number, unsigned digits);
void addHex(Text *text, const unsigned char *bytes, size_t count);

// A quoted JSON string. Bytes that are not valid UTF-8 become U+FFFD, so the result always is.
void addJsonString(Text *text, const char *bytes, size_t count);

// The whole of a decimal number, digits only: false when it is none or is not in [low, high].
bool parseNumber(const char *string, uint64_t low, uint64_t high, uint64_t *number);

#endif
