// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a target every file that is kept for it, so that what once broke a parser stays a test,
// with any compiler: fuzz_replay TARGET FOLDER. Ends by abort() where something does not hold,
// having named the file.
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace {

std::map<std::string, proctor::fuzz::Target> &targets()
{
    static std::map<std::string, proctor::fuzz::Target> all;
    return all;
}

std::vector<std::filesystem::path> filesIn(const char *folder)
{
    std::vector<std::filesystem::path> out;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error))
        out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

/// In a vector of just its size, so that AddressSanitizer sees what is read behind the end.
std::vector<char> contentOf(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::vector<char> out((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    out.shrink_to_fit();
    return out;
}

} // namespace

bool proctor::fuzz::add(const char *name, Target target)
{
    return targets().emplace(name, target).second;
}

int main(int count, char **arguments)
{
    const auto target = targets().find(count == 3 ? arguments[1] : "");
    const auto files = count == 3 ? filesIn(arguments[2]) : std::vector<std::filesystem::path>();
    if (target == targets().end() || files.empty()) {
        std::fprintf(stderr, "fuzz_replay TARGET FOLDER: no such target, or nothing in there\n");
        return 2;
    }
    for (const auto &file : files) {
        std::printf("%s\n", file.c_str());
        std::fflush(stdout);
        const std::vector<char> bytes = contentOf(file);
        target->second({bytes.data(), bytes.size()});
    }
    return 0;
}
