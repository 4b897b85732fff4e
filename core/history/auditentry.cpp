// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditentry.h"

#include "core/detector/evidence.h"
#include "core/history/secrets.h"

#include <nlohmann/json.hpp>

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

std::string evidenceJson(const Judgement &judgement)
{
    json items = json::array();
    json absent = json::array();
    const auto &all = judgement.evidence;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Evidence &item = all[i];
        if (item.finding == Finding::No && i != judgement.deciding) {
            absent.push_back(toString(item.id));
            continue;
        }
        items.push_back({{"id", toString(item.id)},
                         {"grade", toString(item.grade)},
                         {"result", toString(item.finding)},
                         {"detail", maskText(english(item.detail))},
                         {"at", utcText(item.readAt)}});
    }
    const bool decided = judgement.deciding < all.size();
    const json out{{"verdict", toString(judgement.verdict)},
                   {"deciding", decided ? json(toString(all[judgement.deciding].id)) : json()},
                   {"evidence", items},
                   {"no", absent}};
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace proctor
