// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automatic/automaticdialog.h"

#include "ui/automatic/automaticwords.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/onscreen.h"

#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

namespace proctor {

namespace {

constexpr int margin = 24;
constexpr int wordsIndent = 22; // below the words of a radio button

int idOf(AutomaticMode mode)
{
    return static_cast<int>(mode);
}

} // namespace

AutomaticDialog::AutomaticDialog(const AutomaticView &view, QWidget *parent)
    : QDialog(parent), m_view(view)
{
    setWindowTitle(tr("Automatic cleanup"));
    setWindowModality(Qt::WindowModal);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(new IconMark(QStringLiteral("automatic"), IconMark::Tone::Accent, 20));
    heading->addWidget(
        new ToneLabel(tr("Automatic cleanup"), ToneLabel::Tone::Text, 20, QFont::DemiBold), 1);
    m_content = new QWidget;
    auto *body = new QVBoxLayout(m_content);
    body->setContentsMargins(margin, 22, margin, 22);
    body->setSpacing(8);
    body->addLayout(heading);
    body->addWidget(
        ToneLabel::wrapped(tr("Ends proven orphans without a person, where their profile allows "
                              "it. Active workers are never signalled, suspects never without "
                              "you. It is off whenever Proctor starts."),
                           ToneLabel::Tone::Secondary));
    body->addSpacing(8);
    body->addWidget(makeChoices());
    body->addSpacing(6);
    body->addWidget(makeProfiles());
    body->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolled(m_content), 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    m_footer = makeFooter();
    column->addWidget(m_footer);
    setFixedWidth(onScreen(QSize(grown(600), 0), *this).width());
    m_choices->button(idOf(view.mode))->setChecked(true);
    refresh();
}

QWidget *AutomaticDialog::makeChoices()
{
    const auto age = static_cast<int>(AutomaticCleanup::leastAge.count());
    const struct {
        AutomaticMode mode;
        QString title;
        QString words;
    } choices[] = {
        {AutomaticMode::Off, tr("Off"), tr("Nothing is ended unless a person asks for it.")},
        {AutomaticMode::DryRun, tr("Dry run"),
         tr("Nothing is ended. Which it would have ended is written to the audit log.")},
        {AutomaticMode::On, tr("On"),
         tr("Each is ended once it has been an orphan for %n s, or as long as its profile asks. "
            "It is checked once more right before every signal, only so many are ended in an hour "
            "as its profile allows, and every outcome is in the audit log.",
            "", age)},
    };
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_choices = new QButtonGroup(this);
    for (const auto &choice : choices) {
        auto *button = new QRadioButton(choice.title);
        button->setObjectName(
            QStringLiteral("automatic-%1").arg(QString::fromLatin1(toString(choice.mode).data())));
        button->setFont(uiFont(13, QFont::DemiBold));
        button->setAccessibleDescription(choice.words);
        m_choices->addButton(button, idOf(choice.mode));
        auto *words = ToneLabel::wrapped(choice.words, ToneLabel::Tone::Secondary);
        words->setContentsMargins(wordsIndent, 0, 0, 8);
        column->addWidget(button);
        column->addWidget(words);
    }
    connect(m_choices, &QButtonGroup::idToggled, this, &AutomaticDialog::refresh);
    return part;
}

QWidget *AutomaticDialog::makeProfiles()
{
    auto *card = new Card(Card::Ground::Panel, metrics::pillRadius);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    m_profilesTitle = new ToneLabel(ToneLabel::Tone::Text, 13, QFont::DemiBold);
    m_profiles = ToneLabel::wrapped({}, ToneLabel::Tone::Text);
    m_profiles->setObjectName(QStringLiteral("automaticProfiles"));
    m_teaching = new QWidget;
    auto *teaching = new QVBoxLayout(m_teaching);
    teaching->setContentsMargins(0, 0, 0, 0);
    teaching->setSpacing(6);
    teaching->addWidget(
        ToneLabel::wrapped(tr("Write this into the profile's file in "
                              "~/.config/proctor/profiles; it is read again at once:"),
                           ToneLabel::Tone::Secondary));
    auto *code =
        new ToneLabel(QStringLiteral("[cleanup]\nautomatic = \"proven\""), ToneLabel::Tone::Text);
    code->setFont(monoFont(12));
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code->setAccessibleName(code->text());
    teaching->addWidget(code);
    teaching->addWidget(
        ToneLabel::wrapped(tr("A built-in profile is replaced by one of the same name "
                              "(man proctor-profiles)."),
                           ToneLabel::Tone::Hint, 12));
    column->addWidget(m_profilesTitle);
    column->addWidget(m_profiles);
    column->addWidget(m_teaching);
    return card;
}

QWidget *AutomaticDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(margin, 19, margin, 19);
    line->setSpacing(8);
    line->addWidget(ToneLabel::wrapped(tr("Enter and Esc cancel."), ToneLabel::Tone::Hint, 12), 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("automaticCancel"));
    cancel->setMinimumWidth(88);
    cancel->setDefault(true);
    m_do = new QPushButton;
    m_do->setObjectName(QStringLiteral("automaticDo"));
    m_do->setFont(uiFont(13, QFont::DemiBold));
    m_do->setAutoDefault(false); // else Enter would press it once it has the focus
    line->addWidget(cancel);
    line->addWidget(m_do);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
    return footer;
}

AutomaticMode AutomaticDialog::choice() const
{
    return static_cast<AutomaticMode>(m_choices->checkedId());
}

void AutomaticDialog::display(const AutomaticView &view)
{
    m_view = view;
    refresh();
}

void AutomaticDialog::refresh()
{
    if (m_do == nullptr)
        return; // still being laid out
    const int profiles = static_cast<int>(m_view.profiles.size());
    const AutomaticMode mode = choice();
    m_profilesTitle->setText(profiles > 0 ? tr("%n profiles allow it", "", profiles)
                                          : tr("No profile allows it yet"));
    m_profiles->setText(automaticProfiles(m_view));
    m_profiles->setVisible(profiles > 0);
    m_teaching->setVisible(profiles == 0);
    m_do->setText(mode == AutomaticMode::Off      ? tr("Turn off")
                  : mode == AutomaticMode::DryRun ? tr("Start the dry run")
                                                  : tr("Turn on for %n profiles", "", profiles));
    setButtonKind(m_do, mode == AutomaticMode::On ? ButtonKind::Destructive : ButtonKind::Primary);
    // Switched on for nobody, it would start with the first profile that somebody edits.
    m_do->setEnabled(mode != m_view.mode && (mode == AutomaticMode::Off || profiles > 0));
    m_content->layout()->activate();
    constexpr int line = 1;
    const int whole = m_content->heightForWidth(width()) + line + m_footer->sizeHint().height();
    setFixedHeight(dialogSize(QSize(width(), whole), QSize(0, 0), *this).height());
}

void AutomaticDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).base);
}

} // namespace proctor
