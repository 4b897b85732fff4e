// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/secretnames.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace proctor {

namespace {

// The C library's are the locale's, and wrong for bytes beyond ASCII.
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char small(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A part of every word below: most names have none, and are then not taken apart.
constexpr std::array<std::string_view, 9> stems{"key",  "token",  "secret", "pass",  "pwd",
                                                "cred", "cookie", "auth",   "bearer"};

bool beginsWithStem(std::string_view text)
{
    const char first = small(text.front());
    return std::any_of(stems.begin(), stems.end(), [text, first](std::string_view stem) {
        return first == stem.front() && text.size() >= stem.size() &&
               std::equal(stem.begin(), stem.end(), text.begin(),
                          [](char a, char b) { return a == small(b); });
    });
}

bool holdsStem(std::string_view name)
{
    for (; !name.empty(); name.remove_prefix(1))
        if (beginsWithStem(name))
            return true;
    return false;
}

/// "--db-apiKey" as db, api, key.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> out;
    bool within = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!isLower(c) && !isUpper(c) && !isDigit(c)) {
            within = false;
            continue;
        }
        const bool hump = i > 0 && isUpper(c) && isLower(name[i - 1]);
        if (!within || hump)
            out.emplace_back();
        within = true;
        out.back() += small(c);
    }
    return out;
}

constexpr std::array<std::string_view, 23> secretWords{
    "key",        "keys",        "token",         "tokens",     "secret", "secrets",
    "password",   "passwords",   "passwd",        "passphrase", "pwd",    "pass",
    "credential", "credentials", "authorization", "auth",       "cookie", "cookies",
    "sshpass",    "passin",      "passout",       "bearer",     "userpwd"};

/// Names written without a gap: PGPASSWORD, authtoken.
constexpr std::array<std::string_view, 14> secretEndings{
    "password",   "passwd",      "passphrase",    "secret",    "token",
    "credential", "credentials", "apikey",        "accesskey", "secretkey",
    "privatekey", "signingkey",  "encryptionkey", "cookie"}; // erl -setcookie

/// What a name ends with that tells where or how, and not the secret itself.
constexpr std::array<std::string_view, 19> harmlessEndings{
    "file",  "files", "path",   "dir",     "directory", "stdin", "env",   "name",  "type", "prompt",
    "count", "size",  "length", "timeout", "ttl",       "algo",  "agent", "store", "ring"};

/// "--max-tokens", "--num-keys": how many.
constexpr std::array<std::string_view, 3> quantities{"max", "min", "num"};

template <typename List>
bool holds(const List &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isSecretWord(std::string_view word)
{
    return holds(secretWords, word) ||
           std::any_of(secretEndings.begin(), secretEndings.end(),
                       [word](std::string_view end) { return word.ends_with(end); });
}

struct Shape {
    std::string_view prefix;
    std::size_t atLeast; ///< characters after it
};

/// As their makers document them, and secret scanners know them (gitleaks' rules).
constexpr std::array<Shape, 24> shapes{
    {{"AKIA", 16},        {"ASIA", 16},    {"ghp_", 20},   {"gho_", 20},  {"ghu_", 20},
     {"ghs_", 20},        {"ghr_", 20},    {"glpat-", 16}, {"xoxb-", 10}, {"xoxp-", 10},
     {"xoxa-", 10},       {"xoxr-", 10},   {"xapp-", 10},  {"sk-", 20},   {"sk_live_", 10},
     {"sk_test_", 10},    {"AIza", 30},    {"hf_", 20},    {"npm_", 20},  {"pypi-", 20},
     {"github_pat_", 20}, {"dop_v1_", 20}, {"hvs.", 20},   {"SG.", 20}}};

/// Nothing shorter has one of these shapes, nor that of a signed token: most words need no look.
constexpr std::size_t shortestSecret = 15;
static_assert(std::all_of(shapes.begin(), shapes.end(), [](const Shape &shape) {
    return shape.prefix.size() + shape.atLeast >= shortestSecret;
}));

/// Random base 64 changes between small, capital, digit and sign at almost two of three places;
/// words and paths hardly ever do. Hexadecimal digests have no capitals and are kept: they name
/// containers and commits.
bool looksRandom(std::string_view run)
{
    const auto kind = [](char c) { return isLower(c) ? 0 : isUpper(c) ? 1 : isDigit(c) ? 2 : 3; };
    std::array<bool, 4> seen{};
    std::size_t changes = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        seen[static_cast<std::size_t>(kind(run[i]))] = true;
        if (i > 0 && kind(run[i]) != kind(run[i - 1]))
            ++changes;
    }
    return seen[0] && seen[1] && seen[2] && changes * 5 >= run.size() * 2;
}

} // namespace

bool isKeyCharacter(char c)
{
    return isLower(c) || isUpper(c) || isDigit(c) || c == '_' || c == '+' || c == '/' || c == '=' ||
           c == '-';
}

bool namesSecret(std::string_view name)
{
    if (!holdsStem(name))
        return false;
    const auto words = wordsOf(name);
    if (words.empty() || words.front() == "no" || holds(harmlessEndings, words.back()))
        return false;
    return std::any_of(words.begin(), words.end(), isSecretWord) &&
           std::none_of(words.begin(), words.end(),
                        [](const std::string &word) { return holds(quantities, word); });
}

std::size_t secretShape(std::string_view text, std::size_t at)
{
    const auto to = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                                 [](char c) { return !isKeyCharacter(c) && c != '.'; });
    const std::string_view word(text.data() + at, static_cast<std::size_t>(to - text.begin()) - at);
    if (word.size() < shortestSecret)
        return 0;
    for (const Shape &shape : shapes)
        if (word.size() >= shape.prefix.size() + shape.atLeast && word.starts_with(shape.prefix))
            return word.size();
    // A JSON web token: base 64 of {" … with two dots in it.
    if (word.starts_with("eyJ") && std::count(word.begin(), word.end(), '.') >= 2)
        return word.size();
    const std::string_view run = word.substr(0, word.find('.'));
    // An AWS secret has 40, and may hold a slash; a path begins with one.
    return run.size() >= 32 && !run.starts_with('/') && looksRandom(run) ? run.size() : 0;
}

} // namespace proctor
