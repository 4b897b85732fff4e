// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/resourcebox.h"

#include "ui/details/sparkline.h"
#include "ui/format.h"
#include "ui/processes/processcolumns.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QGridLayout>

namespace proctor {

ResourceBox::ResourceBox(QWidget *parent)
    : QWidget(parent)
    , m_cpu(new ToneLabel(ToneLabel::Tone::Text, 12, QFont::Medium, this))
    , m_memory(new ToneLabel(ToneLabel::Tone::Text, 12, QFont::Medium, this))
    , m_cpuLine(new Sparkline(Sparkline::Kind::Cpu, this))
    , m_memoryLine(new Sparkline(Sparkline::Kind::Memory, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(2);
    grid->addWidget(
        new ToneLabel(tr("Resources, 10 min"), ToneLabel::Tone::Text, 13, QFont::DemiBold, this), 0,
        0, 1, 5);
    const auto column = [&](int at, const QString &name, ToneLabel *value, Sparkline *line) {
        grid->addWidget(new ToneLabel(name, ToneLabel::Tone::Hint, 12, QFont::Normal, this), 1, at);
        grid->addWidget(value, 1, at + 1, Qt::AlignTrailing);
        grid->addWidget(line, 2, at, 1, 2);
        grid->setColumnStretch(at, 1);
        grid->setColumnStretch(at + 1, 1);
    };
    column(0, tr("CPU"), m_cpu, m_cpuLine);
    column(3, tr("Memory"), m_memory, m_memoryLine);
    grid->setColumnMinimumWidth(2, 16);
    m_cpuLine->setAccessibleName(tr("CPU over ten minutes"));
    m_memoryLine->setAccessibleName(tr("Memory over ten minutes"));
}

void ResourceBox::clear()
{
    m_cpuLine->clear();
    m_memoryLine->clear();
}

void ResourceBox::add(const ProcessRow &row, SteadyTime at)
{
    const QString cpu = processColumn(ColumnId::Cpu).text(row);
    m_cpu->setText(row.cpuPercent ? tr("%1 %").arg(cpu) : cpu);
    m_memory->setText(processColumn(ColumnId::Memory).text(row));
    m_cpuLine->add(at, row.cpuPercent);
    m_memoryLine->add(at, row.rssBytes ? std::optional(static_cast<double>(*row.rssBytes))
                                       : std::nullopt);
}

} // namespace proctor
