// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/savedfilters.h"

#include <QtCore/QSettings>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

const QString arrayKey = QStringLiteral("savedFilters");
const QString nameKey = QStringLiteral("name");
const QString textKey = QStringLiteral("filter");
const QString lastKey = QStringLiteral("filter/last");

} // namespace

SavedFilters::SavedFilters(QString path) : m_path(std::move(path))
{
    if (m_path.isEmpty())
        return;
    m_last = QSettings(m_path, QSettings::IniFormat).value(lastKey).toString();
    read();
}

void SavedFilters::refresh()
{
    if (!m_path.isEmpty() && !m_unwritten)
        read();
}

void SavedFilters::read()
{
    m_filters.clear();
    QSettings file(m_path, QSettings::IniFormat);
    constexpr int most = 1000; // whatever a damaged file says of its size
    const int count = std::min(file.beginReadArray(arrayKey), most);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        SavedFilter filter{file.value(nameKey).toString(), file.value(textKey).toString()};
        if (!filter.name.isEmpty() && !filter.text.isEmpty())
            m_filters.push_back(std::move(filter));
    }
    file.endArray();
    order();
}

void SavedFilters::order()
{
    std::stable_sort(m_filters.begin(), m_filters.end(),
                     [](const SavedFilter &a, const SavedFilter &b) {
                         return QString::localeAwareCompare(a.name, b.name) < 0;
                     });
}

bool SavedFilters::save(const QString &name, const QString &text)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty() || text.trimmed().isEmpty())
        return true;
    refresh();
    std::erase_if(m_filters, [&](const SavedFilter &filter) { return filter.name == trimmed; });
    m_filters.push_back({trimmed, text.trimmed()});
    order();
    return write();
}

bool SavedFilters::remove(const QString &name)
{
    refresh();
    std::erase_if(m_filters, [&](const SavedFilter &filter) { return filter.name == name; });
    return write();
}

bool SavedFilters::setLast(const QString &text)
{
    if (text == m_last)
        return true;
    m_last = text;
    return writeLast();
}

bool SavedFilters::writeLast() const
{
    if (m_path.isEmpty())
        return true;
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(lastKey, m_last);
    file.sync();
    return file.status() == QSettings::NoError;
}

/// Other keys of the file stay as they are.
bool SavedFilters::write()
{
    if (m_path.isEmpty())
        return true;
    QSettings file(m_path, QSettings::IniFormat);
    file.remove(arrayKey);
    file.beginWriteArray(arrayKey, static_cast<int>(m_filters.size()));
    for (int i = 0; const SavedFilter &filter : m_filters) {
        file.setArrayIndex(i++);
        file.setValue(nameKey, filter.name);
        file.setValue(textKey, filter.text);
    }
    file.endArray();
    file.sync();
    m_unwritten = file.status() != QSettings::NoError;
    return !m_unwritten;
}

} // namespace proctor
