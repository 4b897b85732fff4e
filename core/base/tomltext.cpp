// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tomltext.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace proctor {

std::size_t topOf(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

std::size_t offsetOf(std::string_view text, std::size_t line, std::size_t column)
{
    std::size_t offset = topOf(text);
    for (std::size_t at = 1; at < line; ++at) {
        const auto end = text.find('\n', offset);
        if (end == std::string_view::npos)
            return text.size();
        offset = end + 1;
    }
    for (std::size_t at = 1; at < column && offset < text.size(); ++at)
        do
            ++offset;
        while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80);
    return offset;
}

std::size_t lineOfNoText(std::string_view text)
{
    std::size_t line = 1;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString read =
            decoder(QByteArrayView(text.data() + at, static_cast<qsizetype>(end - at)));
        if (decoder.hasError())
            return line;
        at = end + 1;
    }
    return 0;
}

std::string lineEnd(std::string_view text)
{
    return text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

std::string withLines(std::string_view text, std::size_t at, std::string_view lines)
{
    const bool open = at > topOf(text) && text[at - 1] != '\n';
    return std::string(text.substr(0, at)) + (open ? lineEnd(text) : "") + std::string(lines) +
           std::string(text.substr(at));
}

} // namespace proctor
