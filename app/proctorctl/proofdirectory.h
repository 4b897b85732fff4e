// SPDX-License-Identifier: GPL-3.0-or-later
// What the self-proof leaves nothing of: its registry directory, and the interrupts it puts off
// until that is removed. A directory that cannot be made shows in made().
#pragma once

#include "core/registry/registrydirectory.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace proctor {

/// Puts off SIGINT, SIGTERM and SIGHUP while it exists.
class HeldSignals {
  public:
    HeldSignals()
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&held, signal);
        ::pthread_sigmask(SIG_BLOCK, &held, &m_before);
    }
    ~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

  private:
    sigset_t m_before{};
};

/// A directory that is removed with everything in it.
class ProofDirectory {
  public:
    ProofDirectory()
    {
        std::error_code error;
        const auto base =
            std::filesystem::canonical(std::filesystem::temp_directory_path(error), error);
        std::string name = (base / "proctor-validate-XXXXXX").string();
        if (!error && ::mkdtemp(name.data()) != nullptr)
            m_path = name;
    }
    ~ProofDirectory()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    ProofDirectory(const ProofDirectory &) = delete;
    ProofDirectory &operator=(const ProofDirectory &) = delete;

    RegistryDirectory directory() const { return {m_path, std::nullopt, false, true}; }
    bool made() const { return !m_path.empty(); }

  private:
    std::string m_path;
};

} // namespace proctor
