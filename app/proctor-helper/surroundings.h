// SPDX-License-Identifier: GPL-3.0-or-later
// What a program inherits from whoever starts it (environment, descriptors, folder, limits), put
// right for one that runs as root. pkexec clears most of it; nothing here relies on that. Call
// once, first, with one thread.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>

namespace proctor {

/// PKEXEC_UID, who asked (man 1 pkexec). Only told on, never believed: before secureSurroundings().
std::optional<std::uint32_t> askingUser();

/// Fails where this is not root, is root by a setuid bit, or may not open enough files to read what
/// protects a worker.
Result<void> secureSurroundings();

} // namespace proctor
