// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds text without stdio: printf alone would double the pages a start has to fault in.
// Fails only by cutting, see text.h.
#include "text.h"

#include <string.h>

Text textIn(char *buffer, size_t capacity)
{
    buffer[0] = '\0';
    return (Text){.bytes = buffer, .capacity = capacity, .length = 0, .cut = false};
}

void addBytes(Text *text, const char *bytes, size_t count)
{
    const size_t room = text->capacity - 1 - text->length;
    if (count > room) {
        count = room;
        text->cut = true;
    }
    memcpy(text->bytes + text->length, bytes, count);
    text->length += count;
    text->bytes[text->length] = '\0';
}

void addText(Text *text, const char *string)
{
    addBytes(text, string, strlen(string));
}

static void addDigits(Text *text, uint64_t number, unsigned atLeast, unsigned atMost)
{
    char digits[20];
    unsigned count = 0;
    while (count < atMost && (number > 0 || count < atLeast)) {
        digits[sizeof digits - ++count] = (char)('0' + number % 10);
        number /= 10;
    }
    addBytes(text, digits + sizeof digits - count, count);
}

void addNumber(Text *text, uint64_t number)
{
    addDigits(text, number, 1, 20);
}

void addPadded(Text *text, uint64_t number, unsigned digits)
{
    addDigits(text, number, digits, digits);
}

void addHex(Text *text, const unsigned char *bytes, size_t count)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < count; ++i) {
        const char pair[2] = {digits[bytes[i] >> 4], digits[bytes[i] & 15]};
        addBytes(text, pair, sizeof pair);
    }
}

bool parseNumber(const char *string, uint64_t low, uint64_t high, uint64_t *number)
{
    uint64_t value = 0;
    if (*string == '\0')
        return false;
    for (; *string != '\0'; ++string) {
        if (*string < '0' || *string > '9')
            return false;
        const uint64_t digit = (uint64_t)(*string - '0');
        if (value > (UINT64_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    *number = value;
    return value >= low && value <= high;
}
