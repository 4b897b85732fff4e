// SPDX-License-Identifier: GPL-3.0-or-later
// What anybody may write to a helper that runs as root: however it is cut into pieces, the same
// keys are read or the same fault is found, and what is read is what would be written.
#include "tests/fuzz/fuzz.h"

#include "core/cleanup/elevationrequest.h"

using namespace proctor;

namespace {

struct Reading {
    std::string refusal;
    bool whole = false;
    std::vector<ProcessKey> keys;
};

Reading read(std::string_view bytes, std::size_t piece)
{
    ElevationRequestReader reader;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const auto whole = reader.take(bytes.substr(at, piece));
        if (!whole)
            return {whole.error().text(), false, {}};
        if (!*whole)
            continue;
        if (at + piece < bytes.size()) // what follows is refused, where it comes with the rest
            return {"more follows", false, {}};
        return {{}, true, reader.keys()};
    }
    return {};
}

} // namespace

PROCTOR_FUZZ(elevationrequest, bytes)
{
    const Reading once = read(bytes, bytes.size() + 1);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, std::size_t{64}}) {
        const Reading again = read(bytes, piece);
        HOLDS(again.whole == once.whole);
        HOLDS(again.refusal.empty() == once.refusal.empty());
        HOLDS(again.keys == once.keys);
    }
    if (!once.whole)
        return;
    HOLDS(!once.keys.empty() && once.keys.size() <= mostElevatedKeys);
    HOLDS(read(elevationRequest(once.keys), 4096).keys == once.keys);
    for (const ProcessKey &key : once.keys)
        HOLDS(key.pid > 0 && bytes.find(key.toString() + '\n') != std::string_view::npos);
}
