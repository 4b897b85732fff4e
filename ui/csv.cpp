// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csv.h"

namespace proctor {

namespace {

QByteArray csvCell(QString value)
{
    if (!value.isEmpty() && QStringLiteral("=+-@\t\r").contains(value.front()))
        value.prepend(u'\'');
    if (value.contains(u'"') || value.contains(u',') || value.contains(u'\n') ||
        value.contains(u'\r'))
        value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return value.toUtf8();
}

} // namespace

void addCsv(QByteArray &out, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        out += csvCell(cells.at(i));
    }
    out += "\r\n";
}

} // namespace proctor
