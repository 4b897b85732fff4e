// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stress/adopter.h"

#include "core/detector/owner.h"
#include "core/process/procfs.h"
#include "core/registry/recordstore.h"
#include "tests/stress/board.h"

#include <fcntl.h>
#include <sys/mman.h>

using namespace proctor;

namespace stress {

namespace {

constexpr std::uint32_t everyNth = 6; ///< the others are Proctor's

/// "place-17": who it is on the board.
std::uint32_t placeOf(const Record &record)
{
    return record.workerId.starts_with("place-")
               ? static_cast<std::uint32_t>(std::strtoul(record.workerId.c_str() + 6, nullptr, 10))
               : mostWorkers;
}

class Adopter {
  public:
    Adopter(Board &board, ProcessSource &source, RecordStore &store)
        : m_board(board), m_source(source), m_store(store)
    {}

    void lookAtAll()
    {
        const auto names = m_store.names();
        if (!names)
            return;
        for (const std::string &name : *names)
            consider(name);
    }

  private:
    /// The newest that lives.
    std::uint32_t someGeneration() const
    {
        std::uint32_t found = 0;
        for (std::uint32_t i = 1; i < mostGenerations && m_board.supervisor[i] != 0; ++i)
            if (m_board.alive[i] != 0)
                found = i;
        return found;
    }
    void consider(const std::string &name)
    {
        const auto file = m_store.read(name);
        if (!file || !file->record || placeOf(*file->record) % everyNth != 0 ||
            examineOwner(m_source, file->record->owner, {}).state != OwnerFacts::State::Dead)
            return;
        const auto handle = m_source.open(file->named.pid);
        const std::uint32_t generation = someGeneration();
        const auto owner = m_source.open(m_board.supervisor[generation]);
        const auto ownerKey = owner ? readKey(m_source, *owner) : Failure(owner.error());
        if (!handle || !ownerKey || generation == 0)
            return;
        const auto lock = m_store.lock();
        if (lock)
            adopt(name, *handle, generation, *ownerKey);
    }
    void adopt(const std::string &name, const ProcessHandle &handle, std::uint32_t generation,
               const ProcessKey &owner)
    {
        const auto file = m_store.read(name);
        if (!file || !file->record ||
            compare(m_source, handle, file->record->process) != Identity::Same ||
            m_store.isEnding(file->named, file->uid, m_source))
            return;
        Record record = *file->record;
        record.owner = owner;
        const std::uint32_t place = placeOf(record);
        if (place >= mostWorkers || !m_store.write(record))
            return;
        m_board.places[place].adoptedBy = generation; // before anybody else may have the lock
        ++m_board.adopted;
    }

    Board &m_board;
    ProcessSource &m_source;
    RecordStore &m_store;
};

} // namespace

int adoptOrphans(const std::string &board, const std::string &registry)
{
    const UniqueFd fd(::open(board.c_str(), O_RDWR | O_CLOEXEC));
    void *memory = ::mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0);
    auto source = Procfs::open();
    auto store = RecordStore::openForWriting({registry, std::nullopt, false, true});
    if (memory == MAP_FAILED || !source || !store)
        return 1;
    Adopter adopter(*static_cast<Board *>(memory), **source, *store);
    for (;;)
        adopter.lookAtAll();
}

} // namespace stress
