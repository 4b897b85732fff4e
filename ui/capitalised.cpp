// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capitalised.h"

#include "ui/format.h"

namespace proctor {

QString capitalised(const Words &words)
{
    const QString said = inWords(words);
    return words.pattern[0] == '%' ? said : said.left(1).toUpper() + said.mid(1);
}

} // namespace proctor
