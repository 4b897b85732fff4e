// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/evidencelist.h"

#include "ui/details/foldsection.h"
#include "ui/details/pill.h"
#include "ui/details/verdictwords.h"
#include "ui/format.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

constexpr int markRoom = 26;

ToneLabel *wrapped(const QString &text, ToneLabel::Tone tone, int size, QWidget *parent)
{
    auto *label = new ToneLabel(text, tone, size, QFont::Normal, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString markName(Finding finding)
{
    switch (finding) {
    case Finding::Yes:
        return QStringLiteral("check");
    case Finding::No:
        return QStringLiteral("minus");
    case Finding::Unknown:
        break;
    }
    return QStringLiteral("question");
}

bool isVeto(const Evidence &evidence)
{
    return evidence.grade == Grade::Veto || evidence.grade == Grade::SuspicionVeto;
}

/// The heaviest first: what decides, what it needs, what merely fits.
int weight(Grade grade)
{
    switch (grade) {
    case Grade::Proof:
        return 0;
    case Grade::Required:
        return 1;
    case Grade::Strong:
        return 2;
    case Grade::Context:
        return 3;
    default:
        return 4;
    }
}

} // namespace

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_vetoes(makePart(tr("Vetoes")))
    , m_others(makePart(tr("Also checked")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_vetoes.section);
    m_layout->addWidget(m_others.section);
    m_vetoes.section->hide();
    m_others.section->hide();
}

EvidenceList::Part EvidenceList::makePart(const QString &title)
{
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    return {new FoldSection(title, place, this), place};
}

void EvidenceList::showJudgement(const std::shared_ptr<const Judgement> &judgement)
{
    if (judgement == m_shown)
        return;
    m_shown = judgement;
    delete m_seen;
    m_body = m_seen = new QWidget(this);
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);

    Items seen, vetoes, quietVetoes, quiet;
    for (const Evidence &item : judgement->evidence) {
        const bool yes = item.finding == Finding::Yes;
        (isVeto(item) ? (yes ? vetoes : quietVetoes) : (yes ? seen : quiet)).push_back(&item);
    }
    const Evidence *deciding = judgement->deciding < judgement->evidence.size()
                                   ? &judgement->evidence[judgement->deciding]
                                   : nullptr;
    std::stable_sort(seen.begin(), seen.end(), [=](const Evidence *a, const Evidence *b) {
        if ((a == deciding) != (b == deciding))
            return a == deciding;
        return weight(a->grade) < weight(b->grade);
    });

    addHeading(whyQuestion(judgement->verdict),
               deciding ? tr("read %1").arg(localTime(deciding->readAt)) : QString());
    for (const Evidence *item : seen)
        addFull(*item);
    for (const Evidence *item : vetoes)
        addFull(*item);
    addUnknown(quietVetoes);
    addUnknown(quiet);
    m_layout->insertWidget(0, m_seen);
    fill(m_vetoes, quietVetoes,
         vetoes.empty() ? tr("none applies")
                        : tr("%n apply", nullptr, static_cast<int>(vetoes.size())));
    fill(m_others, quiet, {});
}

/// The rules that do not apply, in one line together.
void EvidenceList::fill(Part &part, const Items &items, const QString &summary)
{
    QStringList no;
    for (const Evidence *item : items)
        if (item->finding == Finding::No)
            no.append(evidenceTitle(item->id, Finding::No));
    part.section->setVisible(!no.isEmpty());
    part.section->setSummary(summary);
    delete std::exchange(part.lines, new QWidget(part.place));
    part.place->layout()->addWidget(part.lines);
    m_body = part.lines;
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    addShort(Finding::No, no.join(QStringLiteral(". ")) + u'.');
}

void EvidenceList::addHeading(const QString &title, const QString &note)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 2);
    line->addWidget(new ToneLabel(title, ToneLabel::Tone::Text, 13, QFont::DemiBold, m_body), 1);
    line->addWidget(new ToneLabel(note, ToneLabel::Tone::Hint, 11, QFont::Normal, m_body));
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(line);
}

void EvidenceList::addFull(const Evidence &evidence)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, markRoom);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconMark(markName(evidence.finding), IconMark::Tone::Quiet, 16, m_body), 0,
                    0, Qt::AlignTop | Qt::AlignLeft);
    auto *title =
        wrapped(evidenceTitle(evidence.id, evidence.finding), ToneLabel::Tone::Text, 13, m_body);
    title->setFont(uiFont(13, QFont::Medium));
    grid->addWidget(title, 0, 1);
    grid->addWidget(new Pill(evidence.grade, m_body), 0, 2, Qt::AlignTop | Qt::AlignRight);
    if (const QString detail = inWords(evidence.detail); !detail.isEmpty())
        grid->addWidget(wrapped(detail, ToneLabel::Tone::Secondary, 12, m_body), 1, 1, 1, 2);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(grid);
}

void EvidenceList::addShort(Finding finding, const QString &words)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(markRoom - 14);
    line->addWidget(new IconMark(markName(finding), IconMark::Tone::Quiet, 14, m_body), 0,
                    Qt::AlignTop);
    line->addWidget(wrapped(words, ToneLabel::Tone::Secondary, 12, m_body), 1);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(line);
}

/// Line by line, each with its reason.
void EvidenceList::addUnknown(const Items &items)
{
    for (const Evidence *item : items)
        if (item->finding == Finding::Unknown) {
            const QString detail = inWords(item->detail);
            addShort(Finding::Unknown,
                     detail.isEmpty() ? evidenceTitle(item->id, Finding::Unknown)
                                      : QStringLiteral("%1 %2").arg(
                                            evidenceTitle(item->id, Finding::Unknown), detail));
        }
}

} // namespace proctor
