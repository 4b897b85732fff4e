// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterbar.h"

#include "ui/filter/rowfilterfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/unwritablebox.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace proctor {

namespace {

constexpr int fieldWidth = 400;

/// A menu underlines the letter after "&" and puts apart what follows a tab.
QString inMenu(const QString &words, const QFontMetrics &metrics, int width)
{
    QString shown = metrics.elidedText(words.simplified(), Qt::ElideRight, width);
    return shown.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(const QString &settings, QWidget *parent)
    : QWidget(parent)
    , m_field(new RowFilterField(this))
    , m_button(new QPushButton(icon(QStringLiteral("bookmark"), Ink::Secondary), {}, this))
    , m_saved(settings)
{
    m_field->setObjectName(QStringLiteral("filter"));
    m_field->setMaximumWidth(fieldWidth);
    m_button->setObjectName(QStringLiteral("savedFilters"));
    m_button->setToolTip(tr("Saved filters"));
    m_button->setAccessibleName(tr("Saved filters"));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAutoDefault(false);
    m_button->setFixedWidth(metrics::control);
    setButtonKind(m_button, ButtonKind::Flat);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setMaximumWidth(fieldWidth + layout->spacing() + metrics::control);
    connect(m_button, &QPushButton::clicked, this, &FilterBar::openMenu);
    // Not at every letter: each write reaches the disk.
    connect(m_field, &RowFilterField::settled, this,
            [this] { keepLast(m_field->filter().text()); });
}

FilterBar::~FilterBar()
{
    m_saved.setLast(m_field->filter().text());
}

void FilterBar::restore()
{
    m_field->setText(m_saved.last());
}

void FilterBar::openMenu()
{
    m_saved.refresh();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("filterMenu"));
    fill(menu);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + metrics::grid)));
    emit menuOpened(menu);
}

void FilterBar::fill(QMenu *menu)
{
    constexpr int nameWidth = 220;
    constexpr int textWidth = 260;
    const QFontMetrics words = menu->fontMetrics();
    for (const SavedFilter &filter : m_saved.all()) {
        QAction *action = menu->addAction(inMenu(filter.name, words, nameWidth) +
                                          (filter.name == filter.text
                                               ? QString()
                                               : u'\t' + inMenu(filter.text, words, textWidth)));
        connect(action, &QAction::triggered, this, [this, text = filter.text] { choose(text); });
    }
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save this filter…"));
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_field->text().trimmed().isEmpty() && !m_field->error());
    connect(save, &QAction::triggered, this, &FilterBar::askForName);
    QMenu *removing = menu->addMenu(tr("Remove a saved filter"));
    removing->setObjectName(QStringLiteral("removeFilter"));
    removing->setEnabled(!m_saved.all().empty());
    for (const SavedFilter &filter : m_saved.all())
        connect(removing->addAction(inMenu(filter.name, words, nameWidth)), &QAction::triggered,
                this, [this, name = filter.name] { remove(name); });
}

void FilterBar::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name (a filter of the same name is replaced):"));
    dialog->setOkButtonText(tr("Save"));
    const QString text = m_field->text().trimmed();
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, text](const QString &name) { tell(m_saved.save(name, text)); });
    dialog->open();
    emit dialogOpened(dialog);
}

void FilterBar::choose(const QString &text)
{
    m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
    keepLast(m_field->filter().text());
}

/// Nobody asked for it: a failure is told once only.
void FilterBar::keepLast(const QString &text)
{
    const bool written = m_saved.setLast(text);
    if (!m_told)
        tell(written);
    m_told = m_told || !written;
}

void FilterBar::remove(const QString &name)
{
    tell(m_saved.remove(name));
}

void FilterBar::tell(bool written)
{
    if (written)
        return;
    tellUnwritable(this, tr("The filters could not be kept"),
                   tr("%1 cannot be written. The filters stay as they are now until Proctor is "
                      "closed; make the file writable to keep them.")
                       .arg(m_saved.path()));
}

} // namespace proctor
