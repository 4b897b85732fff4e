// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/evidenceline.h"

#include "ui/capitalised.h"
#include "ui/details/pill.h"
#include "ui/format.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QGridLayout>

namespace proctor {

namespace {

constexpr int markRoom = 26;

using Tone = ToneLabel::Tone;

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

} // namespace

/// What applies stands out; the rest is quieter.
EvidenceLine::EvidenceLine(const Evidence &evidence, QWidget *parent)
    : QWidget(parent)
    , m_id(evidence.id)
    , m_grade(evidence.grade)
    , m_finding(evidence.finding)
    , m_title(evidenceTitle(evidence.id, evidence.finding))
{
    const bool yes = m_finding == Finding::Yes;
    auto *title = yes ? ToneLabel::wrapped(m_title, Tone::Text, 13, QFont::Medium, this)
                      : ToneLabel::wrapped(m_title, Tone::Secondary, 12, QFont::Normal, this);
    m_detail = ToneLabel::wrapped({}, yes ? Tone::Secondary : Tone::Hint, 12, QFont::Normal, this);
    auto *pill = new Pill(m_grade, yes ? Pill::Voice::Full : Pill::Voice::Quiet, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, markRoom);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconMark(markName(m_finding), IconMark::Tone::Quiet, yes ? 16 : 14, this),
                    0, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(title, 0, 1);
    grid->addWidget(pill, 0, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_detail, 1, 1, 1, 2);
    setAccessibleName(pill->accessibleName().isEmpty()
                          ? m_title
                          : tr("%1: %2").arg(m_title, pill->accessibleName()));
    showEvidence(evidence);
}

bool EvidenceLine::fits(const Evidence &evidence) const
{
    return evidence.id == m_id && evidence.grade == m_grade && evidence.finding == m_finding;
}

void EvidenceLine::showEvidence(const Evidence &evidence)
{
    const QString detail = capitalised(evidence.detail);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty() && detail.compare(m_title, Qt::CaseInsensitive) != 0);
    const QString read = tr("Read %1").arg(localTime(evidence.readAt));
    setToolTip(read);
    setAccessibleDescription(detail.isEmpty() ? read : tr("%1. %2").arg(detail, read));
}

} // namespace proctor
