// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile is about, in the user's language: built-in ones are translated, what people wrote
// themselves stays. GUI thread; never fails.
#pragma once

#include <QtCore/QString>

#include <span>
#include <string>

namespace proctor {

/// \p description in the user's language where it is a built-in one.
QString profileAbout(const std::string &description);
/// Every description that can be translated: what the built-in profiles say, in English.
std::span<const char *const> translatedAbouts();

} // namespace proctor
