// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a column of icons with words, or of icons alone. GUI thread; never fails.
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace proctor {

class RailButton;

class Rail : public QWidget {
    Q_OBJECT

  public:
    explicit Rail(QWidget *parent = nullptr);
    /// Pages stand one below the other; one for the whole program stands apart, at the bottom.
    enum class Place { Pages, Bottom };
    /// Returns the page's index.
    int addPage(const QString &icon, const QString &title, const QString &toolTip,
                Place place = Place::Pages);
    void setCurrent(int index);
    /// Icons alone; their words go to the tool tips.
    void setNarrow(bool narrow);
    /// Below the pages, for what is none.
    QAbstractButton *addButton(const QString &icon, const QString &title, const QString &toolTip);

  signals:
    void pageRequested(int index);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    /// As wide as the design has it, or as the widest title needs.
    void fit();

    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons; ///< of the pages
    bool m_narrow = false;
};

} // namespace proctor
