// SPDX-License-Identifier: GPL-3.0-or-later
// One state's count: shape, number, word, a second line; a click shows only these rows. Where it is
// narrow the word stands on the second line, and that one in the tool tip.
// GUI thread; never fails.
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>

#include <optional>
#include <vector>

namespace proctor {

class Tile : public QAbstractButton {
    Q_OBJECT

  public:
    explicit Tile(Look look, QWidget *parent = nullptr);

    Look look() const { return m_look; }
    /// \p word in the plural that fits \p count, nothing: it is not known yet; \p detail is the
    /// second line.
    void showCount(std::optional<std::uint32_t> count, const QString &word, const QString &detail);
    std::uint32_t count() const { return m_count.value_or(0); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// As narrow as this no word is cut.
    int widthOfWords() const;
    /// What paintEvent() writes, and where, in the order it is read. None of it is cut as long as
    /// each box is as wide as its text.
    struct Text {
        QString text;
        QFont font;
        QRect box; ///< as laid out from the left
        enum { Number, Word, Detail } role;
    };
    std::vector<Text> texts() const;

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void paintGround(QPainter &painter, bool quiet) const;
    void refreshToolTip();
    bool isNarrow() const;
    bool showsFilter() const;
    bool isAlarming() const { return m_look == Look::Orphan && count() > 0; }
    QString number() const;

    Look m_look;
    std::optional<std::uint32_t> m_count = 0;
    QString m_word;
    QString m_detail;
};

} // namespace proctor
