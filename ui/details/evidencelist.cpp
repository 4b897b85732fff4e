// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/evidencelist.h"

#include "ui/details/foldsection.h"
#include "ui/details/verdictwords.h"
#include "ui/format.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

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

/// The rules in the order in which they are read: those that apply, then the unknown ones, apart
/// from those that do not. Vetoes come last.
struct Sorted {
    std::vector<const Evidence *> seen, vetoes, unknownVetoes, unknown, noVetoes, no;

    explicit Sorted(const Judgement &judgement, const Evidence *deciding)
    {
        for (const Evidence &item : judgement.evidence)
            place(item).push_back(&item);
        std::stable_sort(seen.begin(), seen.end(), [=](const Evidence *a, const Evidence *b) {
            if ((a == deciding) != (b == deciding))
                return a == deciding;
            return weight(a->grade) < weight(b->grade);
        });
    }
    std::vector<const Evidence *> &place(const Evidence &item)
    {
        const bool veto = isVeto(item);
        switch (item.finding) {
        case Finding::Yes:
            return veto ? vetoes : seen;
        case Finding::No:
            return veto ? noVetoes : no;
        case Finding::Unknown:
            break;
        }
        return veto ? unknownVetoes : unknown;
    }
};

} // namespace

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
    , m_question(new ToneLabel(ToneLabel::Tone::Text, 13, QFont::DemiBold, this))
    , m_read(new ToneLabel(ToneLabel::Tone::Hint, 11, QFont::Normal, this))
    , m_seen(new EvidenceLines(this))
    , m_vetoes(makePart(tr("Vetoes")))
    , m_others(makePart(tr("Also checked")))
{
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 0, 0, 2);
    heading->addWidget(m_question, 1);
    heading->addWidget(m_read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_seen);
    for (Part *part : {&m_vetoes, &m_others}) {
        layout->addWidget(part->section);
        part->section->hide();
        connect(part->section, &FoldSection::opened, this,
                [part] { part->lines->showItems(part->items); });
    }
}

EvidenceList::Part EvidenceList::makePart(const QString &title)
{
    auto *lines = new EvidenceLines;
    return {new FoldSection(title, lines, this), lines, {}};
}

void EvidenceList::showJudgement(const std::shared_ptr<const Judgement> &judgement, Tense tense)
{
    m_question->setText(tense == Tense::Past ? whyWasQuestion(judgement->verdict)
                                             : whyQuestion(judgement->verdict));
    if (judgement == m_shown)
        return;
    const auto before = std::exchange(m_shown, judgement); // until the parts have other items
    const Evidence *deciding = judgement->deciding < judgement->evidence.size()
                                   ? &judgement->evidence[judgement->deciding]
                                   : nullptr;
    const Sorted sorted(*judgement, deciding);
    m_read->setText(deciding ? tr("read %1").arg(localTime(deciding->readAt)) : QString());
    Items seen = sorted.seen;
    for (const auto &more : {sorted.vetoes, sorted.unknownVetoes, sorted.unknown})
        seen.insert(seen.end(), more.begin(), more.end());
    m_seen->showItems(seen);
    fill(m_vetoes, sorted.noVetoes,
         sorted.vetoes.empty() ? tr("none applies")
                               : tr("%n apply", nullptr, static_cast<int>(sorted.vetoes.size())));
    fill(m_others, sorted.no, {});
}

void EvidenceList::fill(Part &part, Items items, const QString &summary)
{
    part.items = std::move(items);
    part.section->setVisible(!part.items.empty());
    part.section->setSummary(summary);
    if (part.section->isOpen())
        part.lines->showItems(part.items);
}

} // namespace proctor
