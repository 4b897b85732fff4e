// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtervalue.h"

#include <QtCore/QLatin1String>

#include <algorithm>
#include <array>
#include <cmath>

namespace proctor {

namespace {

struct Operator {
    const char *sign;
    Comparing how;
};
// The longer ones first.
constexpr std::array operators{Operator{">=", Comparing::AtLeast},
                               Operator{"<=", Comparing::AtMost}, Operator{">", Comparing::Greater},
                               Operator{"<", Comparing::Less}, Operator{"=", Comparing::Equal}};

constexpr double kibi = 1024;

/// Of one letter; 0: none of this kind.
double unitOf(QChar letter, FilterKind kind)
{
    if (kind == FilterKind::Duration) {
        switch (letter.unicode()) {
        case u's':
            return 1;
        case u'm':
            return 60;
        case u'h':
            return 3600;
        case u'd':
            return 86400;
        default:
            return 0;
        }
    }
    if (kind == FilterKind::Size) {
        const qsizetype power = QStringView(u"bkmgt").indexOf(letter);
        return power < 0 ? 0 : std::pow(kibi, static_cast<double>(power));
    }
    return kind == FilterKind::Percent && letter == u'%' ? 1 : 0;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes "12" or "1.5" from the front: the number and the value of its last digit.
std::optional<std::pair<double, double>> takeNumber(QStringView &rest)
{
    qsizetype end = 0;
    qsizetype point = -1;
    for (; end < rest.size() && (isDigit(rest[end]) || (rest[end] == u'.' && point < 0)); ++end)
        if (rest[end] == u'.')
            point = end;
    bool fine = false;
    const double number = rest.left(end).toDouble(&fine);
    if (!fine || end == 0 || !std::isfinite(number))
        return {};
    const qsizetype decimals = point < 0 ? 0 : end - point - 1;
    rest = rest.mid(end);
    return std::pair(number, std::pow(10.0, -static_cast<double>(decimals)));
}

/// "KB", "KiB" and "K" are one.
void dropByteSuffix(QStringView &rest)
{
    if (rest == u"b" || rest == u"ib")
        rest = {};
}

bool needsUnit(FilterKind kind)
{
    return kind == FilterKind::Duration || kind == FilterKind::Size;
}

} // namespace

bool FilterComparison::holdsFor(double value) const
{
    switch (how) {
    case Comparing::Less:
        return value < number;
    case Comparing::AtMost:
        return value <= number;
    case Comparing::AtLeast:
        return value >= number;
    case Comparing::Greater:
        return value > number;
    case Comparing::Equal:
        break;
    }
    constexpr double noise = 1e-6; // 99.8 / 0.1 is a little less than 998
    return std::floor(value / step + noise) == std::round(number / step);
}

QString afterOperator(const QString &written)
{
    for (const Operator &known : operators)
        if (written.startsWith(QLatin1String(known.sign)))
            return written.mid(QLatin1String(known.sign).size());
    return written;
}

std::optional<FilterComparison> filterComparison(const QString &written, FilterKind kind)
{
    FilterComparison result;
    for (const Operator &known : operators)
        if (written.startsWith(QLatin1String(known.sign))) {
            result.how = known.how;
            break;
        }
    const QString lower = afterOperator(written).toLower();
    QStringView rest(lower);
    do { // "1h30m": more than one part for times alone
        const auto taken = takeNumber(rest);
        if (!taken)
            return {};
        double unit = rest.isEmpty() ? 0 : unitOf(rest.front(), kind);
        if (unit > 0)
            rest = rest.mid(1);
        else if (needsUnit(kind) && (taken->first != 0 || !rest.isEmpty()))
            return {};
        else
            unit = 1;
        if (kind == FilterKind::Size && unit > 1)
            dropByteSuffix(rest);
        result.number += taken->first * unit;
        result.step = taken->second * unit;
    } while (kind == FilterKind::Duration && !rest.isEmpty());
    if (!rest.isEmpty() || (kind == FilterKind::Number && result.step < 1))
        return {};
    return result;
}

bool lacksUnit(const QString &written, FilterKind kind)
{
    if (!needsUnit(kind))
        return false;
    const QString number = afterOperator(written);
    QStringView rest(number);
    return takeNumber(rest) && rest.isEmpty();
}

} // namespace proctor
