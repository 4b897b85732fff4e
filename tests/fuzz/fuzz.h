// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets share. A target is one function over any bytes, which must hold whatever
// they are: clang's libFuzzer calls it with bytes of its own making (tests/run --fuzz), a plain
// test with every file that is kept in tests/fuzz/corpus (replay.cpp, any compiler). One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace proctor::fuzz {

using Target = void (*)(std::string_view bytes);

/// Says what does not hold and aborts, which libFuzzer and ctest report.
[[noreturn]] void broken(const char *what, const char *file, int line);

/// What stands before the first \p separator, taken off the front of \p rest; all of it where there
/// is none. Arguments are told apart by bytes that a person can type: corpora are made by hand.
std::string_view take(std::string_view &rest, char separator);
/// All pieces between separators, one more than there are separators.
std::vector<std::string> split(std::string_view bytes, char separator);

/// For replay.cpp: makes \p target known by its name.
bool add(const char *name, Target target);

} // namespace proctor::fuzz

#define HOLDS(condition)                                                                           \
    ((condition) ? void() : proctor::fuzz::broken(#condition, __FILE__, __LINE__))

// PROCTOR_FUZZ(name, bytes) { … } is the target of that name.
#ifdef PROCTOR_FUZZ_REPLAY
#define PROCTOR_FUZZ(name, bytes)                                                                  \
    static void fuzz_##name(std::string_view);                                                     \
    [[maybe_unused]] static const bool added_##name = proctor::fuzz::add(#name, fuzz_##name);      \
    static void fuzz_##name(std::string_view bytes)
#else
#define PROCTOR_FUZZ(name, bytes)                                                                  \
    static void fuzz_##name(std::string_view);                                                     \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)              \
    {                                                                                              \
        fuzz_##name({reinterpret_cast<const char *>(data), size});                                 \
        return 0;                                                                                  \
    }                                                                                              \
    static void fuzz_##name(std::string_view bytes)
#endif
