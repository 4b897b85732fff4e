// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditentry.h"

#include "core/detector/evidence.h"
#include "core/history/secrets.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <pwd.h>
#include <sys/random.h>
#include <unistd.h>

namespace proctor {

namespace {

using nlohmann::json;

constexpr std::array<std::pair<AuditKind, std::string_view>, 7> kindWords{{
    {AuditKind::Request, "request"},
    {AuditKind::Plan, "plan"},
    {AuditKind::Intent, "intent"},
    {AuditKind::Sent, "sent"},
    {AuditKind::Outcome, "outcome"},
    {AuditKind::Refusal, "refusal"},
    {AuditKind::Note, "note"},
}};

/// Of what needs no escape.
std::string inQuotes(std::string_view word)
{
    std::string out("\"");
    return out.append(word) + '"';
}

std::string jsonText(std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    });
    if (plain)
        return inQuotes(text);
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string userName(std::uint32_t uid)
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return {};
    return found->pw_name;
}

} // namespace

std::string_view toString(AuditKind kind)
{
    for (const auto &[known, word] : kindWords)
        if (known == kind)
            return word;
    return "note";
}

std::optional<AuditKind> auditKind(std::string_view word)
{
    for (const auto &[kind, known] : kindWords)
        if (known == word)
            return kind;
    return std::nullopt;
}

AuditActor thisActor(std::string program)
{
    const std::uint32_t uid = ::geteuid();
    return {uid, userName(uid), std::move(program), ::getpid()};
}

std::string newBatchId()
{
    std::array<unsigned char, 16> bits{};
    // Up to 256 bytes come whole once the pool has been seeded (man 2 getrandom).
    if (::getrandom(bits.data(), bits.size(), 0) != static_cast<ssize_t>(bits.size())) {
        const auto now = std::chrono::system_clock::now().time_since_epoch().count();
        const auto pid = ::getpid();
        std::memcpy(bits.data(), &now, sizeof now);
        std::memcpy(bits.data() + sizeof now, &pid, sizeof pid);
    }
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const unsigned char byte : bits) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

// Written piece by piece: a cleanup of a thousand words some thousands of these, and everybody
// waits for the first thousand.
std::string evidenceJson(const Judgement &judgement)
{
    const auto &all = judgement.evidence;
    std::string items;
    std::string absent;
    WallTime at{}; // of nearly all of them
    std::string atText = inQuotes(utcText(at));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Evidence &item = all[i];
        if (item.finding == Finding::No && i != judgement.deciding) {
            absent.append(absent.empty() ? "" : ",").append(inQuotes(toString(item.id)));
            continue;
        }
        items.append(items.empty() ? "" : ",");
        items.append("{\"id\":").append(inQuotes(toString(item.id)));
        items.append(",\"grade\":").append(inQuotes(toString(item.grade)));
        items.append(",\"result\":").append(inQuotes(toString(item.finding)));
        items.append(",\"detail\":").append(jsonText(maskText(english(item.detail))));
        if (item.readAt != at) {
            at = item.readAt;
            atText = inQuotes(utcText(at));
        }
        items.append(",\"at\":").append(atText).append("}");
    }
    const bool decided = judgement.deciding < all.size();
    std::string out("{\"verdict\":");
    out.append(inQuotes(toString(judgement.verdict))).append(",\"deciding\":");
    out.append(decided ? inQuotes(toString(all[judgement.deciding].id)) : "null");
    return out.append(",\"evidence\":[").append(items).append("],\"no\":[").append(absent) + "]}";
}

} // namespace proctor
