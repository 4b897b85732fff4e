// SPDX-License-Identifier: GPL-3.0-or-later
// Every key that the help (F1) names does what it says there.
#include "tests/support/samplesnapshot.h"
#include "ui/audit/auditlogpage.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/details/detailspanel.h"
#include "ui/health/healthpage.h"
#include "ui/help/helpdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/processes/rowmenu.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/window/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>

#include <functional>
#include <memory>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestWindowKeys : public QObject {
    Q_OBJECT

    struct Key {
        QKeySequence key;
        std::function<bool()> did; ///< what the help says of it
    };

    template <typename Widget>
    Widget *child() const
    {
        return m_window->findChild<Widget *>();
    }
    template <typename Page>
    std::function<bool()> shows() const
    {
        return [this] { return child<Page>()->isVisible(); };
    }
    FilterField *filter() const { return m_window->findChild<FilterField *>(u"filter"_s); }
    static bool copied(const QString &words)
    {
        return QGuiApplication::clipboard()->text().contains(words);
    }
    bool asked(std::size_t orphans) const
    {
        return child<CleanupDialog>() != nullptr && !m_plans->isEmpty() &&
               m_plans->last().at(0).value<CleanupRequest>().orphans.size() == orphans;
    }
    /// In the help's order; one orphan is selected and has the keyboard.
    std::vector<Key> keys() const
    {
        return {
            {QKeySequence::Find, [this] { return filter()->hasFocus(); }},
            {Qt::Key_Escape, [this] { return filter()->text().isEmpty(); }},
            {Qt::Key_Space, [this] { return m_window->paused(); }},
            {Qt::Key_F5, [this] { return m_scans->count() == 1; }},
            {Qt::Key_Return, shows<DetailsPanel>()},
            {Qt::SHIFT | Qt::Key_F10, [this] { return child<RowMenu>() != nullptr; }},
            {QKeySequence::Copy, [] { return copied(u"pool-4\t4313\t"_s); }},
            {Qt::CTRL | Qt::SHIFT | Qt::Key_C, [] { return copied(u"dspy_bridge.py"_s); }},
            {Qt::Key_Delete, [this] { return asked(1); }},
            {Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { return asked(3); }},
            {Qt::CTRL | Qt::Key_E, [this] { return child<QFileDialog>() != nullptr; }},
            {Qt::ALT | Qt::Key_Return, [this] { return !child<DetailsPanel>()->isVisible(); }},
            {Qt::CTRL | Qt::Key_1, shows<ProcessTable>()},
            {Qt::CTRL | Qt::Key_2, shows<HealthPage>()},
            {Qt::CTRL | Qt::Key_3, shows<AuditLogPage>()},
            {Qt::CTRL | Qt::Key_Comma, shows<SettingsPage>()},
            {Qt::Key_F11, [this] { return m_window->isFullScreen(); }},
            {Qt::Key_F1, [this] { return child<HelpDialog>() != nullptr; }},
        };
    }
    const Key &keyAt(int index)
    {
        m_keys = keys();
        return m_keys.at(static_cast<std::size_t>(index));
    }
    /// Where the keyboard is, as a person would.
    void press(const QKeySequence &key) const
    {
        const QKeyCombination combination = key[0];
        if (combination == QKeyCombination(Qt::SHIFT, Qt::Key_F10)) { // the platform's to translate
            const QPoint at =
                child<ProcessTable>()->visualRect(child<ProcessTable>()->currentIndex()).center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, at, {});
            QApplication::sendEvent(child<ProcessTable>()->viewport(), &event);
            return;
        }
        QTest::keyClick(m_window->focusWidget(), combination.key(),
                        combination.keyboardModifiers());
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_plans;
    std::unique_ptr<QSignalSpy> m_scans;
    std::vector<Key> m_keys;

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_plans = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::planRequested);
        m_scans = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::scanRequested);
        m_window->resize(1360, 860);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->showSnapshot(mockupSnapshot());
        child<ProcessTable>()->setFocus();
        child<ProcessTable>()->select(sampleKey(4313));
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_plans.reset();
        m_scans.reset();
        m_window.reset();
    }

    void everyKeyDoesWhatTheHelpSays_data()
    {
        QTest::addColumn<int>("index");
        init();
        for (int i = 0; const Key &key : keys())
            QTest::newRow(qPrintable(key.key.toString())) << i++;
        cleanup();
    }
    void everyKeyDoesWhatTheHelpSays()
    {
        QFETCH(const int, index);
        const Key &key = keyAt(index);
        if (key.key == QKeySequence(Qt::Key_Return)) // opens what was closed
            press(Qt::ALT | Qt::Key_Return);
        if (key.key == QKeySequence(Qt::CTRL | Qt::Key_1))
            press(Qt::CTRL | Qt::Key_2);
        if (key.key == QKeySequence(Qt::Key_Escape))
            filter()->setText(u"4313"_s);
        QVERIFY(!key.did());
        press(key.key);
        QVERIFY(key.did());
    }

    void fullScreenEndsWithTheSameKey()
    {
        press(Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        press(Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(m_window->isVisible());
    }

    /// Neither a key of the window nor one of the help is missing above.
    void theTableIsWhole()
    {
        const std::vector<Key> table = keys();
        const auto tested = [&table](const QKeySequence &sequence) {
            return std::any_of(table.begin(), table.end(),
                               [&](const Key &key) { return key.key == sequence; });
        };
        const auto shortcuts =
            m_window->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QShortcut *shortcut : shortcuts)
            QVERIFY2(tested(shortcut->key()), qPrintable(shortcut->key().toString()));
        press(Qt::Key_F1);
        const auto labels = child<HelpDialog>()->findChildren<QLabel *>();
        std::size_t named = 0;
        for (const Key &key : table)
            named += std::any_of(labels.begin(), labels.end(), [&key](const QLabel *label) {
                return label->text() == key.key.toString(QKeySequence::NativeText);
            });
        QCOMPARE(named, table.size());
    }
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
