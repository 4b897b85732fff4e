// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/protectedpanel.h"

#include "ui/cleanup/cellpainting.h"
#include "ui/cleanup/protectedmodel.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/keptplace.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

namespace {

constexpr int rowHeight = 24;
constexpr int fewestRows = 2; ///< to be seen at once

class ProtectedDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, grown(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Theme &theme = Theme::of(option.palette);
        const QRect row = option.rect;
        const auto look = static_cast<Look>(index.data(ProtectedModel::LookRole).toInt());
        const auto placed = [&](int x, int width) {
            return QStyle::visualRect(option.direction, row,
                                      QRect(row.left() + x, row.top(), width, row.height()));
        };
        painter->save();
        QRect shape = placed(12, 11);
        shape.setTop(row.center().y() - 5);
        shape.setHeight(11);
        paintShape(*painter, shape, look, theme.state(look));
        const QFont body = uiFont(13);
        paintCellText(*painter, placed(33, grown(68)), index.data().toString(), theme.text, body);
        paintCellText(*painter, placed(37 + grown(68), grown(58)),
                      index.data(ProtectedModel::PidRole).toString(), theme.secondary, body);
        paintCellText(*painter, placed(39 + grown(126), row.width() - grown(126) - 51),
                      index.data(ProtectedModel::OwnerRole).toString(), theme.hint, uiFont(12),
                      Qt::AlignRight);
        painter->restore();
    }
};

} // namespace

ProtectedPanel::ProtectedPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(ToneLabel::Tone::Text, 13, QFont::DemiBold))
    , m_model(new ProtectedModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(new IconMark(QStringLiteral("shield"), IconMark::Tone::Accent));
    heading->addWidget(m_title, 1);
    column->addLayout(heading);

    auto *card = new Card(Card::Ground::Panel, metrics::pillRadius);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 8, 1, 1);
    inside->setSpacing(0);
    auto *list = new QListView;
    list->setObjectName(QStringLiteral("protected"));
    list->setModel(m_model);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new KeptPlace(list, grown(rowHeight));
    list->setItemDelegate(new ProtectedDelegate(list));
    list->setUniformItemSizes(true);
    list->setMinimumHeight(fewestRows * grown(rowHeight));
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // to the room there is
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    list->setAccessibleName(tr("Protected active workers"));
    inside->addWidget(list, 1);
    inside->addWidget(new Hairline(Qt::Horizontal));
    auto *note =
        new ToneLabel(tr("Nothing here can signal these."), ToneLabel::Tone::Secondary, 12);
    note->setContentsMargins(12, 6, 12, 6);
    inside->addWidget(note);
    column->addWidget(card, 1);
}

void ProtectedPanel::showSnapshot(const Snapshot &snapshot)
{
    m_model->showSnapshot(snapshot);
    m_title->setText(tr("Protected: %n active workers", "", m_model->rowCount()));
}

} // namespace proctor
