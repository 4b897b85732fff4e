// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/secrets.h"

#include "core/history/secretnames.h"

#include <algorithm>

namespace proctor {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

std::string small(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

/// "-v", "--verbose", "--level=3": another option, not the value of the one before.
bool isOption(std::string_view argument)
{
    const std::size_t name = argument.find_first_not_of('-');
    if (name == 0 || name > 2)
        return false;
    if (name == std::string_view::npos)
        return argument == "--";
    const std::string_view word = argument.substr(name, argument.find('=') - name);
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// Walks a text once and copies it, secrets left out.
class TextMasker {
  public:
    explicit TextMasker(std::string_view text) : m_text(text) {}

    std::string run()
    {
        m_out.reserve(m_text.size());
        while (m_at < m_text.size()) {
            std::size_t word = m_at;
            while (word < m_text.size() && !isWordStart(word))
                ++word;
            copy(word - m_at);
            if (m_at < m_text.size() && !url() && !scheme() && !shape())
                named();
        }
        return std::move(m_out);
    }

  private:
    bool isWordStart(std::size_t at) const
    {
        if (!isNameCharacter(m_text[at]))
            return false;
        // Within a path or an escape no word of its own begins.
        return at == 0 ||
               (!isNameCharacter(m_text[at - 1]) && m_text[at - 1] != '/' && m_text[at - 1] != '+');
    }
    void copy(std::size_t length)
    {
        m_out += m_text.substr(m_at, length);
        m_at += length;
    }
    void mask(std::size_t length)
    {
        if (length > 0)
            m_out += secretMask;
        m_at += length;
    }
    std::size_t skip(std::size_t from, bool (*wanted)(char)) const
    {
        while (from < m_text.size() && wanted(m_text[from]))
            ++from;
        return from;
    }

    /// scheme://user:password@host
    bool url()
    {
        const std::size_t end = skip(m_at, [](char c) { return isNameCharacter(c) || c == '+'; });
        if (m_text.substr(end, 3) != "://")
            return false;
        const std::size_t begin = end + 3;
        const std::size_t stop =
            std::min(m_text.find_first_of("/?# \t\n\"'`<>", begin), m_text.size());
        const std::size_t last = m_text.substr(begin, stop - begin).rfind('@');
        copy(begin - m_at);
        if (last == std::string_view::npos)
            return true;
        const std::size_t host = begin + last;
        const std::size_t colon = m_text.find(':', begin);
        if (colon < host) {
            copy(colon + 1 - m_at);
            mask(host - m_at);
        } else if (secretShape(m_text, begin) > 0) {
            mask(host - m_at);
        }
        return true;
    }

    /// "Bearer eyJ…", "Basic dXNl…", with or without a header's name before it.
    bool scheme()
    {
        const std::size_t end = skip(m_at, isNameCharacter);
        if (end - m_at != 5 && end - m_at != 6)
            return false;
        const std::string word = small(m_text.substr(m_at, end - m_at));
        if (word != "bearer" && word != "basic")
            return false;
        const std::size_t value = skip(end, isBlank);
        const std::size_t stop =
            skip(value, [](char c) { return isKeyCharacter(c) || c == '.' || c == '~'; });
        if (value == end || stop - value < 8)
            return false;
        copy(value - m_at);
        mask(stop - m_at);
        return true;
    }

    bool shape()
    {
        const std::size_t length = secretShape(m_text, m_at);
        mask(length);
        return length > 0;
    }

    /// NAME=value, "name": "value", name: value, --name value
    void named()
    {
        const std::size_t end = skip(m_at, isNameCharacter);
        const std::string_view name = m_text.substr(m_at, end - m_at);
        const bool secret = namesSecret(name);
        copy(end - m_at);
        if (!secret)
            return;
        const std::size_t quoted = end < m_text.size() && isQuote(m_text[end]) ? end + 1 : end;
        const std::size_t sign = skip(quoted, isBlank);
        const bool given = sign < m_text.size() && (m_text[sign] == '=' || m_text[sign] == ':');
        if (given) {
            copy(skip(sign + 1, isBlank) - m_at);
            value(small(name).ends_with("authorization") || small(name).ends_with("cookie"));
        } else if (name.starts_with('-') && sign > end && quoted == end &&
                   !isOption(m_text.substr(sign, wordEnd(sign) - sign))) {
            copy(sign - m_at);
            value(false);
        }
    }

    std::size_t wordEnd(std::size_t from) const
    {
        return skip(from, [](char c) { return !isBlank(c); });
    }

    /// The value that begins here: up to its quote, else to what ends a word in a shell, a URL or
    /// JSON; \p whole: a header's, to the end of the line.
    void value(bool whole)
    {
        if (m_at >= m_text.size())
            return;
        const char first = m_text[m_at];
        if (isQuote(first)) {
            copy(1);
            std::size_t end = m_at;
            while (end < m_text.size() && m_text[end] != first)
                end += m_text[end] == '\\' ? 2 : 1;
            return mask(std::min(end, m_text.size()) - m_at);
        }
        if (m_text.substr(m_at).starts_with(secretMask)) // it was masked before
            return copy(secretMask.size());
        mask(std::min(m_text.find_first_of(whole ? "\n\r\"'`" : " \t\n\r\"'`&,;)}]", m_at),
                      m_text.size()) -
             m_at);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_out;
};

std::string programName(const std::vector<std::string> &arguments)
{
    if (arguments.empty())
        return {};
    const std::string &first = arguments.front();
    return first.substr(first.rfind('/') + 1);
}

/// Where in curl's bundle of short options USER:PASSWORD begins: behind -u or -U ("-sSuada:x"); its
/// size where that is the next argument; 0 where it holds neither (man 1 curl).
std::size_t curlPair(const std::string &argument)
{
    if (argument.size() < 2 || argument[0] != '-' || argument[1] == '-')
        return 0;
    constexpr std::string_view takeValues = "AbcCdDeEFHKmoPQrtTuUwxXyYz";
    const std::size_t at = argument.find_first_of(takeValues, 1);
    const bool pair = at != std::string::npos && (argument[at] == 'u' || argument[at] == 'U');
    return pair ? at + 1 : 0;
}

/// Options that take a secret with the next argument, by program: their names say nothing.
bool takesSecret(const std::string &program, const std::string &option)
{
    if (program == "curl" && curlPair(option) == option.size() && !option.empty())
        return true;
    if (program == "curl" || program == "wget")
        return option == "--user" || option == "--proxy-user";
    if (program == "sshpass")
        return option == "-p";
    if (program == "redis-cli")
        return option == "-a";
    return false;
}

/// "-pSECRET" of MySQL's clients and sshpass, "-aSECRET" of redis-cli: how much of it is the
/// option; 0: nothing is glued to it.
std::size_t gluedSecret(const std::string &program, const std::string &argument)
{
    const bool byP =
        program.starts_with("mysql") || program.starts_with("mariadb") || program == "sshpass";
    const char letter = byP ? 'p' : program == "redis-cli" ? 'a' : '\0';
    return letter != '\0' && argument.size() > 2 && argument[0] == '-' && argument[1] == letter ? 2
                                                                                                : 0;
}

/// The end of the name in "NAME=VALUE" or "--name=VALUE", where VALUE may hold anything.
std::size_t assigned(const std::string &argument)
{
    const std::size_t sign = argument.find('=');
    const bool plainName =
        sign != std::string::npos && sign > 0 &&
        std::all_of(argument.begin(), argument.begin() + static_cast<std::ptrdiff_t>(sign),
                    isNameCharacter);
    return plainName && namesSecret(std::string_view(argument).substr(0, sign)) ? sign
                                                                                : std::string::npos;
}

/// What follows "sh -c": a command, not one value that may hold blanks.
bool announcesCommand(const std::string &option)
{
    return option.size() >= 2 && option[0] == '-' && option[1] != '-' && option.back() == 'c';
}

/// "user:password" keeps the user, unless that is the secret: "sk_live_…:".
std::string maskPair(const std::string &value)
{
    const std::size_t colon = value.find(':');
    const std::string user =
        colon == std::string::npos ? "" : maskText(std::string_view(value).substr(0, colon)) + ':';
    return user + std::string(secretMask);
}

} // namespace

std::vector<std::string> maskSecrets(const std::vector<std::string> &arguments)
{
    const std::string program = programName(arguments);
    std::vector<std::string> out;
    out.reserve(arguments.size());
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        const std::string before = i > 0 ? arguments[i - 1] : std::string();
        if (const auto sign = assigned(argument);
            sign != std::string::npos && !announcesCommand(before))
            out.push_back(argument.substr(0, sign + 1) + std::string(secretMask));
        else if (takesSecret(program, before))
            out.push_back(maskPair(argument));
        else if (const std::size_t option = i > 0 ? gluedSecret(program, argument) : 0; option > 0)
            out.push_back(argument.substr(0, option) + std::string(secretMask));
        else if (const std::size_t pair = i > 0 && program == "curl" ? curlPair(argument) : 0;
                 pair > 0 && pair < argument.size())
            out.push_back(argument.substr(0, pair) + maskPair(argument.substr(pair)));
        else if (before.starts_with('-') && before.find_first_of("= \t\n") == std::string::npos &&
                 namesSecret(before) && !isOption(argument))
            out.emplace_back(secretMask);
        else
            out.push_back(maskText(argument));
    }
    return out;
}

std::string maskText(std::string_view text)
{
    return TextMasker(text).run();
}

} // namespace proctor
