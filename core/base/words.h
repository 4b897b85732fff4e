// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence the core has to say, kept apart from its values so that the window can translate it.
// Plain value, any thread, never fails.
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Marks a sentence for lupdate (called with -tr-function-alias QT_TRANSLATE_NOOP+=PROCTOR_WORDS).
#define PROCTOR_WORDS(context, text) text

namespace proctor {

/// An English pattern with places %1 … %9 and the values that go there.
struct Words {
    /// Always a string literal: the window looks its translation up by this text. "" says nothing.
    const char *pattern = "";
    std::vector<std::string> args;
    std::vector<Words> inner = {}; ///< sentences, for the places behind those of args

    bool empty() const { return pattern[0] == '\0'; }
    /// Same sentence about the same things.
    friend bool operator==(const Words &a, const Words &b)
    {
        return std::string_view(a.pattern) == b.pattern && a.args == b.args && a.inner == b.inner;
    }
};

/// The sentence in English, places filled: what command line and logs print.
std::string english(const Words &words);

/// Puts \p args into the places of \p pattern; a place without a value stays as it is.
std::string fill(std::string_view pattern, const std::vector<std::string> &args);

} // namespace proctor
