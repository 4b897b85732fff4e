// SPDX-License-Identifier: GPL-3.0-or-later
// The filters somebody keeps, and the last one that was in force, in an INI file. A filter is its
// text: one that a later version cannot read says so in the field. Several windows may share the
// file: a change is made to what it holds by then. GUI thread; a failure to write is told by the
// result.
#pragma once

#include <QtCore/QString>

#include <vector>

namespace proctor {

struct SavedFilter {
    QString name;
    QString text;
};

class SavedFilters {
  public:
    /// \p path "": nothing outlives this object.
    explicit SavedFilters(QString path);

    /// What other windows have changed meanwhile is there, too.
    void refresh();
    /// By name, as people sort.
    const std::vector<SavedFilter> &all() const { return m_filters; }
    /// Replaces one of the same name; a blank name saves nothing. False when it could not be
    /// written.
    bool save(const QString &name, const QString &text);
    bool remove(const QString &name);

    const QString &last() const { return m_last; }
    bool setLast(const QString &text);

    const QString &path() const { return m_path; }

  private:
    void read();
    bool write();
    bool writeLast() const;
    void order();

    QString m_path;
    std::vector<SavedFilter> m_filters;
    QString m_last;
    bool m_unwritten = false; ///< what is here is newer than the file
};

} // namespace proctor
