// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a Record. Any language may write one, so every value is doubted.
#include "core/registry/record.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace proctor {

namespace {

using nlohmann::json;

constexpr int deepest = 8;
constexpr pid_t largestPid = 4194304; // PID_MAX_LIMIT, man 5 proc

/// Collects the first thing that is wrong, in words that say how to mend it.
struct Reader {
    std::string wrong;

    void fail(const std::string &what)
    {
        if (wrong.empty())
            wrong = what;
    }
    const json *find(const json &object, const char *key) const
    {
        const auto it = object.find(key);
        return it == object.end() || it->is_null() ? nullptr : &*it;
    }
    std::string text(const json &object, const char *key, bool required = false)
    {
        const json *value = find(object, key);
        if (value != nullptr && value->is_string())
            return value->get<std::string>();
        if (value != nullptr || required)
            fail(std::string("\"") + key + "\" must be a text");
        return {};
    }
    std::uint64_t count(const json &object, const std::string &where, const char *key,
                        std::uint64_t largest)
    {
        const json *value = find(object, key);
        if (value != nullptr && value->is_number_unsigned()) {
            const auto number = value->get<std::uint64_t>();
            if (number <= largest)
                return number;
        }
        fail('"' + where + '.' + key + "\" must be a whole number of at most " +
             std::to_string(largest));
        return 0;
    }
    ProcessKey key(const json &object, const char *where)
    {
        ProcessKey out;
        const json *value = find(object, where);
        if (value == nullptr || !value->is_object()) {
            fail(std::string("\"") + where +
                 "\" must be an object with pid, start_ticks, boot_id and pid_ns");
            return out;
        }
        out.pid = static_cast<pid_t>(count(*value, where, "pid", largestPid));
        out.startTicks = count(*value, where, "start_ticks", UINT64_MAX);
        out.pidNs = count(*value, where, "pid_ns", UINT64_MAX);
        const json *boot = find(*value, "boot_id");
        const auto parsed = boot != nullptr && boot->is_string()
                                ? BootId::parse(boot->get_ref<const std::string &>())
                                : std::nullopt;
        if (!parsed)
            fail(std::string("\"") + where +
                 ".boot_id\" must be the text of /proc/sys/kernel/random/boot_id");
        else
            out.bootId = *parsed;
        if (find(*value, "inode") != nullptr)
            out.inode = count(*value, where, "inode", UINT64_MAX);
        return out;
    }
};

json keyJson(const ProcessKey &key)
{
    json out = {{"pid", key.pid},
                {"start_ticks", key.startTicks},
                {"boot_id", key.bootId.toString()},
                {"pid_ns", key.pidNs}};
    if (key.inode)
        out["inode"] = *key.inode;
    return out;
}

Failure malformed(const std::string &what)
{
    return Failure(Error{ErrorCode::Malformed, 0, {}, what});
}

void readOptional(Reader &read, const json &object, Record &out)
{
    if (const json *owner = read.find(object, "owner"); owner != nullptr && owner->is_object())
        out.ownerName = read.text(*owner, "name");
    if (const auto text = read.text(object, "lifetime"); !text.empty()) {
        if (const auto lifetime = lifetimeFrom(text))
            out.lifetime = *lifetime;
        else
            read.fail("\"lifetime\" must be \"bound\", \"detached\" or \"unstated\"");
    }
    if (const json *timeout = read.find(object, "heartbeat_timeout_s")) {
        if (timeout->is_number() && timeout->get<double>() > 0)
            out.heartbeatTimeoutS = timeout->get<double>();
        else
            read.fail("\"heartbeat_timeout_s\" must be a number of seconds above 0");
    }
    if (const json *labels = read.find(object, "labels")) {
        if (!labels->is_object())
            read.fail("\"labels\" must be an object of texts");
        else
            for (const auto &[name, value] : labels->items())
                if (value.is_string())
                    out.labels[name] = value.get<std::string>();
    }
}

constexpr std::array keysOfRecord{
    "schema",   "worker_id",     "fingerprint",         "run_id", "profile", "process", "owner",
    "lifetime", "registered_at", "heartbeat_timeout_s", "labels"};
constexpr std::array keysOfProcess{"pid", "start_ticks", "boot_id", "pid_ns", "inode"};
constexpr std::array keysOfOwner{"pid", "start_ticks", "boot_id", "pid_ns", "inode", "name"};

/// What is in \p object besides \p known, as text; "" for nothing.
template <typename Keys>
std::string unknownIn(const json &object, const Keys &known)
{
    json unknown = json::object();
    for (const auto &[key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            unknown[key] = value;
    return unknown.empty() ? std::string()
                           : unknown.dump(-1, ' ', false, json::error_handler_t::replace);
}

void putBack(json &object, const std::string &unknown)
{
    if (unknown.empty())
        return;
    const json extra = json::parse(unknown, nullptr, false);
    if (extra.is_object())
        object.insert(extra.begin(), extra.end()); // replaces nothing
}

} // namespace

Result<Record> parseRecord(std::string_view text)
{
    if (text.size() > largestRecord)
        return malformed("is larger than 64 KiB");
    bool tooDeep = false;
    const auto guard = [&tooDeep](int depth, json::parse_event_t, json &) {
        tooDeep = tooDeep || depth > deepest;
        return !tooDeep;
    };
    json object = json::parse(text.begin(), text.end(), guard, false);
    if (tooDeep)
        return malformed("is nested too deeply");
    if (object.is_discarded() || !object.is_object())
        return malformed("is no JSON object; write the file whole under a temporary name, then "
                         "rename it");
    Reader read;
    if (read.count(object, "record", "schema", UINT64_MAX) != 1)
        read.fail("\"schema\" must be 1");
    Record out;
    out.workerId = read.text(object, "worker_id", true);
    if (read.wrong.empty() && out.workerId.empty())
        read.fail("\"worker_id\" must not be empty");
    out.process = read.key(object, "process");
    if (out.process.pid == 0)
        read.fail("\"process.pid\" must not be 0: a record needs a process");
    out.owner = read.key(object, "owner");
    out.fingerprint = read.text(object, "fingerprint");
    out.runId = read.text(object, "run_id");
    out.profile = read.text(object, "profile");
    out.registeredAt = read.text(object, "registered_at");
    readOptional(read, object, out);
    if (out.owner.pid == 0 && out.lifetime != Lifetime::Detached)
        read.fail("\"owner.pid\" 0 needs \"lifetime\": \"detached\"");
    if (!read.wrong.empty())
        return malformed(read.wrong);
    out.unknownProcessKeys = unknownIn(object["process"], keysOfProcess);
    out.unknownOwnerKeys = unknownIn(object["owner"], keysOfOwner);
    out.unknownKeys = unknownIn(object, keysOfRecord);
    return out;
}

std::string serializeRecord(const Record &record)
{
    json out = {{"schema", 1},
                {"worker_id", record.workerId},
                {"process", keyJson(record.process)},
                {"owner", keyJson(record.owner)},
                {"lifetime", toString(record.lifetime)}};
    if (!record.ownerName.empty())
        out["owner"]["name"] = record.ownerName;
    const auto put = [&out](const char *key, const std::string &value) {
        if (!value.empty())
            out[key] = value;
    };
    put("fingerprint", record.fingerprint);
    put("run_id", record.runId);
    put("profile", record.profile);
    put("registered_at", record.registeredAt);
    if (record.heartbeatTimeoutS)
        out["heartbeat_timeout_s"] = *record.heartbeatTimeoutS;
    if (!record.labels.empty())
        out["labels"] = record.labels;
    putBack(out["process"], record.unknownProcessKeys);
    putBack(out["owner"], record.unknownOwnerKeys);
    putBack(out, record.unknownKeys);
    return out.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

} // namespace proctor
