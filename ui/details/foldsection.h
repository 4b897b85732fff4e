// SPDX-License-Identifier: GPL-3.0-or-later
// A heading that unfolds what stands below it; folded, it shows a summary. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

namespace proctor {

class FoldHeading;

class FoldSection : public QWidget {
    Q_OBJECT

  public:
    /// Bodies begin this much before their words, for the focus ring of a link.
    static constexpr int ringRoom = 4;

    /// Takes \p body over, folded away.
    FoldSection(const QString &title, QWidget *body, QWidget *parent = nullptr);
    void setSummary(const QString &summary);
    bool isOpen() const;

  signals:
    void opened(); ///< by a person; what is below the heading can be seen

  private:
    FoldHeading *m_heading;
};

} // namespace proctor
