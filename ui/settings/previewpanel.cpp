// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/previewpanel.h"

#include "ui/cleanup/sheettable.h"
#include "ui/settings/detectiondelegate.h"
#include "ui/settings/previewmodel.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QVBoxLayout>

namespace proctor {

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PreviewModel(this))
    , m_title(new ToneLabel(ToneLabel::Tone::Text, 13, QFont::DemiBold))
    , m_words(new ToneLabel(ToneLabel::Tone::Secondary, 12))
    , m_table(new SheetTable)
{
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_words->setObjectName(QStringLiteral("previewWords"));
    for (ToneLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("What would change if the profile were saved"));
    m_table->setItemDelegate(
        new DetectionDelegate(PreviewModel::Pid, PreviewModel::State, m_table));
    m_table->display(m_model, {112, 104, 80, 0});
    auto *words = new QVBoxLayout;
    words->setContentsMargins(14, 12, 16, 8);
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

void PreviewPanel::showPreview(const std::vector<Previewed> &previewed, const Facts &facts)
{
    m_model->setPreview(previewed);
    const int matching = m_model->count(Effect::Gained) + m_model->count(Effect::Kept);
    m_title->setText(!facts.enabled  ? tr("Switched off: it matches nothing")
                     : matching == 0 ? tr("Nothing running matches this profile now")
                                     : tr("%n processes would match", nullptr, matching));
    m_words->setText(wordsFor(facts));
    m_table->setVisible(!previewed.empty());
}

QString PreviewPanel::wordsFor(const Facts &facts) const
{
    const int gained = m_model->count(Effect::Gained);
    const int lost = m_model->count(Effect::Lost);
    const int perhaps = m_model->count(Effect::Environment);
    QStringList out;
    if (gained + lost > 0)
        out +=
            tr("Saving it would gain %1 and lose %2 of what is running now.").arg(gained).arg(lost);
    else if (perhaps == 0)
        out += tr("Which processes it recognises stays the same.");
    else
        out += tr("As far as can be said here, which processes it recognises stays the same.");
    if (facts.handlingChanges)
        out += tr("How they are ended, or kept, changes.");
    if (perhaps > 0)
        out += tr("%n of those below depend on their environment, which is not known here.",
                  nullptr, perhaps);
    if (!facts.all)
        out += tr("Not all processes were looked at: there are too many.");
    return out.join(u' ');
}

void PreviewPanel::showNothing(const QString &title, const QString &words)
{
    m_model->setPreview({});
    m_title->setText(title);
    m_words->setText(words);
    m_table->hide();
}

} // namespace proctor
