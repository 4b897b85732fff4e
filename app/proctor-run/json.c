// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON strings (RFC 8259) out of bytes of unknown origin: argv and process names are bytes, and a
// record that is not valid JSON would make its worker unreadable. Cannot fail: what is no UTF-8
// (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF) becomes U+FFFD, byte by
// byte.
#include "text.h"

// How many bytes the sequence at `bytes` has, 0 when it is not valid.
static size_t sequenceLength(const unsigned char *bytes, size_t count)
{
    const unsigned char lead = bytes[0];
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    size_t length = 0;

    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        low = lead == 0xE0 ? 0xA0 : low;
        high = lead == 0xED ? 0x9F : high;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        low = lead == 0xF0 ? 0x90 : low;
        high = lead == 0xF4 ? 0x8F : high;
    }
    if (length == 0 || length > count || bytes[1] < low || bytes[1] > high)
        return 0;
    for (size_t i = 2; i < length; ++i) {
        if (bytes[i] < 0x80 || bytes[i] > 0xBF)
            return 0;
    }
    return length;
}

static void addEscaped(Text *text, unsigned char byte)
{
    if (byte == '"' || byte == '\\') {
        const char pair[2] = {'\\', (char)byte};
        addBytes(text, pair, sizeof pair);
    } else if (byte < 0x20 || byte == 0x7F) {
        addText(text, "\\u00");
        addHex(text, &byte, 1);
    } else {
        const char plain = (char)byte;
        addBytes(text, &plain, 1);
    }
}

void addJsonString(Text *text, const char *bytes, size_t count)
{
    const unsigned char *at = (const unsigned char *)bytes;
    const unsigned char *const end = at + count;

    addText(text, "\"");
    while (at < end) {
        const size_t length = sequenceLength(at, (size_t)(end - at));
        if (length == 0) {
            addText(text, "\xEF\xBF\xBD");
            ++at;
        } else if (length == 1) {
            addEscaped(text, *at++);
        } else {
            addBytes(text, (const char *)at, length);
            at += length;
        }
    }
    addText(text, "\"");
}
