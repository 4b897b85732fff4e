// SPDX-License-Identifier: GPL-3.0-or-later
// The name of an owner, then the arguments of proctor-run, with NULs between them: whatever bytes
// they are, the core can read the record that proctor-run makes of them.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/launcher.h"

#include "core/registry/record.h"

using namespace proctor;

PROCTOR_FUZZ(launcherrecord, bytes)
{
    static char buffer[largestRecord + 1]; // with its NUL, as proctor-run has it
    const LauncherKey self{
        "8f0c1d2e-1111-4222-8333-444455556666", 4026531836, 31629, 393029, true, 5121};
    auto pieces = fuzz::split(bytes, '\0');
    std::vector<char *> argv;
    for (std::string &piece : pieces)
        argv.push_back(piece.data());
    argv.push_back(nullptr);

    const std::size_t length =
        launcherRecord(argv.data(), &self, pieces[0].c_str(), buffer, sizeof buffer);
    if (length == 0)
        return;
    const auto record = parseRecord({buffer, length});
    HOLDS(record.has_value());
    HOLDS(record->process == (ProcessKey{*BootId::parse(self.bootId), self.pidNamespace, self.pid,
                                         self.startTicks, self.inode}));
    HOLDS(record->owner.pid == self.pid + 1);
    HOLDS(record->fingerprint.starts_with("proctor_"));
    HOLDS(record->unknownKeys.empty() && record->unknownOwnerKeys.empty());
    HOLDS(record->ownerName.empty() == pieces[0].empty());
    HOLDS(serializeRecord(*record).size() <= largestRecord);
}
