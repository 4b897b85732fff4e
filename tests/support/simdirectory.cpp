// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simdirectory.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <dirent.h>
#include <fcntl.h>

namespace proctor::test {

namespace {

/// Removed when the program ends.
const std::string &path()
{
    static const QTemporaryDir dir((QDir(QStringLiteral("/dev/shm")).exists()
                                        ? QStringLiteral("/dev/shm")
                                        : QDir::tempPath()) +
                                   QStringLiteral("/proctor-simulated-XXXXXX"));
    static const std::string text = dir.path().toStdString();
    return text;
}

} // namespace

std::shared_ptr<const UniqueFd> SimDirectory::inotify()
{
    static const auto shared = Registry::newInotify();
    return shared;
}

std::vector<std::string> SimDirectory::files(std::string_view suffix)
{
    std::vector<std::string> out;
    DIR *dir = ::opendir(path().c_str());
    while (const dirent *entry = dir == nullptr ? nullptr : ::readdir(dir))
        if (const std::string_view name = entry->d_name;
            name != "." && name != ".." && name.ends_with(suffix))
            out.emplace_back(name);
    if (dir != nullptr)
        ::closedir(dir);
    return out;
}

RegistryDirectory SimDirectory::cleared()
{
    for (const std::string &name : files())
        ::unlink((path() + '/' + name).c_str());
    alignas(long) char events[64 * 1024];
    while (::read(inotify()->get(), events, sizeof events) > 0) {
    }
    return {path(), std::nullopt, false, true};
}

bool SimDirectory::spoil(const std::string &name)
{
    const UniqueFd fd(
        ::open((path() + '/' + name).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    return fd.valid() && ::write(fd.get(), "{", 1) == 1;
}

} // namespace proctor::test
