// SPDX-License-Identifier: GPL-3.0-or-later
// A record of anybody's making is refused with words, or says what a record must say and survives
// being written and read again, what we do not know of it included.
#include "tests/fuzz/fuzz.h"

#include "core/registry/record.h"

#include <cmath>

using namespace proctor;

namespace {

bool saysTheSame(const Record &a, const Record &b)
{
    return a.workerId == b.workerId && a.fingerprint == b.fingerprint && a.runId == b.runId &&
           a.profile == b.profile && a.process == b.process && a.owner == b.owner &&
           a.ownerName == b.ownerName && a.lifetime == b.lifetime &&
           a.registeredAt == b.registeredAt && a.heartbeatTimeoutS == b.heartbeatTimeoutS &&
           a.labels == b.labels && a.unknownKeys == b.unknownKeys &&
           a.unknownProcessKeys == b.unknownProcessKeys && a.unknownOwnerKeys == b.unknownOwnerKeys;
}

void isAllThatItMustBe(const Record &record)
{
    HOLDS(!record.workerId.empty());
    HOLDS(record.process.pid > 0 && record.process.pid <= 4194304);
    HOLDS(record.owner.pid >= 0 && record.owner.pid <= 4194304);
    HOLDS(record.owner.pid > 0 || record.lifetime == Lifetime::Detached);
    HOLDS(!record.heartbeatTimeoutS ||
          (std::isfinite(*record.heartbeatTimeoutS) && *record.heartbeatTimeoutS > 0));
}

} // namespace

PROCTOR_FUZZ(record, bytes)
{
    const auto record = parseRecord(bytes);
    if (!record) {
        HOLDS(record.error().code == ErrorCode::Malformed);
        HOLDS(!record.error().message.empty());
        return;
    }
    HOLDS(bytes.size() <= largestRecord);
    isAllThatItMustBe(*record);
    const std::string text = serializeRecord(*record);
    HOLDS(text.ends_with('\n'));
    if (text.size() > largestRecord)
        return; // 1e9 becomes 1000000000.0; RecordStore refuses to write it
    const auto again = parseRecord(text);
    HOLDS(again.has_value());
    HOLDS(saysTheSame(*record, *again));
    HOLDS(serializeRecord(*again) == text);
}
