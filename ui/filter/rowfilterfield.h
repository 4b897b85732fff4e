// SPDX-License-Identifier: GPL-3.0-or-later
// The filter field of the process table: reads what is typed, offers what could be meant, and says
// in place what is wrong. While something is wrong the last good filter stays in force. GUI thread;
// never fails.
#pragma once

#include "ui/filter/filterexpression.h"
#include "ui/window/filterfield.h"

#include <QtCore/QPointer>

namespace proctor {

class FilterNotice;
class FilterPopup;

class RowFilterField : public FilterField {
    Q_OBJECT

  public:
    explicit RowFilterField(QWidget *parent = nullptr);

    /// In force: what the text says, or what it last said without an error.
    const FilterExpression &filter() const { return m_filter; }
    const std::optional<FilterError> &error() const { return m_error; }
    /// Whose profiles, owners and users are offered.
    void setSnapshot(SnapshotPtr snapshot);
    /// Says so where the table has given up a pattern: to be called when its rows have changed.
    void takeBackSlow();

  signals:
    void filterChanged(const proctor::FilterExpression &filter);
    void settled(); ///< the keyboard went elsewhere

  protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

  private:
    void choosePlaceholder();
    QRect contents() const;
    void read();
    void giveUpSlow();
    void offer(bool asked);
    void closeOffers();
    bool isOpen() const;
    bool isBeingTyped(const FilterError &error) const;
    bool offersTake(int key, Qt::KeyboardModifiers modifiers);
    void accept(int row);
    void showError();
    void makeOverlays();
    /// Below the field, in the window: as wide, and where that is narrow wide enough to be read.
    QRect place() const;
    int xOf(qsizetype position) const;

    FilterExpression m_filter;
    FilterExpression m_before; ///< was in force before it
    std::optional<FilterError> m_error;
    SnapshotPtr m_snapshot;
    QPointer<FilterPopup> m_popup; ///< the window's, made when first needed
    QPointer<FilterNotice> m_notice;
    bool m_accepting = false;
};

} // namespace proctor
