<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Automatic</name>
    <message numerus="yes">
        <source>%n ended in the last hour</source>
        <translation>
            <numerusform>%n ended in the last hour</numerusform>
            <numerusform>%n ended in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have ended %n in the last hour</source>
        <translation>
            <numerusform>would have ended %n in the last hour</numerusform>
            <numerusform>would have ended %n in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanupReport</name>
    <message numerus="yes">
        <source>Proctor cleanup: %1 of %n done</source>
        <translation>
            <numerusform>Proctor cleanup: %1 of %n done</numerusform>
            <numerusform>Proctor cleanup: %1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndRefusal</name>
    <message numerus="yes">
        <source>None of the %n selected can be ended. The first: %1</source>
        <translation>
            <numerusform>The one selected cannot be ended: %1</numerusform>
            <numerusform>None of the %n selected can be ended. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSuggest</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n orphans</source>
        <translation>
            <numerusform>%n orphan</numerusform>
            <numerusform>%n orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending</source>
        <translation>
            <numerusform>%n ending</numerusform>
            <numerusform>%n ending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>%n stalled</numerusform>
            <numerusform>%n stalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombies</source>
        <translation>
            <numerusform>%n zombie</numerusform>
            <numerusform>%n zombies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthNews</name>
    <message numerus="yes">
        <source>%n new orphans</source>
        <translation>
            <numerusform>%n new orphan</numerusform>
            <numerusform>%n new orphans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::AuditLogPage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticDialog</name>
    <message numerus="yes">
        <source>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</source>
        <translation>
            <numerusform>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</numerusform>
            <numerusform>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles allow it</source>
        <translation>
            <numerusform>%n profile allows it</numerusform>
            <numerusform>%n profiles allow it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn on for %n profiles</source>
        <translation>
            <numerusform>Turn on for %n profile</numerusform>
            <numerusform>Turn on for %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ConfirmSheet</name>
    <message numerus="yes">
        <source>End %n suspects?</source>
        <translation>
            <numerusform>End %n suspect?</numerusform>
            <numerusform>End %n suspects?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n orphans?</source>
        <translation>
            <numerusform>End %n orphan?</numerusform>
            <numerusform>End %n orphans?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>End %n process?</numerusform>
            <numerusform>End %n processes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n, as listed at %1</source>
        <translation>
            <numerusform>This one, as listed at %1</numerusform>
            <numerusform>These %n, as listed at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects stay as they are</source>
        <translation>
            <numerusform>%n suspect stays as it is</numerusform>
            <numerusform>%n suspects stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exited by now</source>
        <translation>
            <numerusform>%n exited by now</numerusform>
            <numerusform>%n exited by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes</source>
        <translation>
            <numerusform>End %n process</numerusform>
            <numerusform>End %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out; the table says why.</source>
        <translation>
            <numerusform>%n more is left out; the table says why.</numerusform>
            <numerusform>%n more are left out; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be ended that could not be before; they are not ticked.</source>
        <translation>
            <numerusform>%n may be ended that could not be before; it is not ticked.</numerusform>
            <numerusform>%n may be ended that could not be before; they are not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other reasons</source>
        <translation>
            <numerusform>%n more for other reasons</numerusform>
            <numerusform>%n more for other reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be ended</source>
        <translation>
            <numerusform>%n cannot be ended</numerusform>
            <numerusform>%n cannot be ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::DetectionSettings</name>
    <message numerus="yes">
        <source>%n processes match it now</source>
        <translation>
            <numerusform>%n process matches it now</numerusform>
            <numerusform>%n processes match it now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::EvidenceList</name>
    <message numerus="yes">
        <source>%n apply</source>
        <translation>
            <numerusform>%n applies</numerusform>
            <numerusform>%n apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::HealthPage</name>
    <message numerus="yes">
        <source>%n orphans since %1, the most so far.</source>
        <translation>
            <numerusform>%n orphan since %1, the most so far.</numerusform>
            <numerusform>%n orphans since %1, the most so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n orphans at %1.</source>
        <translation>
            <numerusform>Up to %n orphan at %1.</numerusform>
            <numerusform>Up to %n orphans at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now.</source>
        <translation>
            <numerusform>%n now.</numerusform>
            <numerusform>%n now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled now.</source>
        <translation>
            <numerusform>%n stalled now.</numerusform>
            <numerusform>%n stalled now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::HealthStrip</name>
    <message numerus="yes">
        <source>Orphans</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Orphan</numerusform>
            <numerusform>Orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspects</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Suspect</numerusform>
            <numerusform>Suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No orphans. %n workers healthy</source>
        <translation>
            <numerusform>No orphan. %n worker healthy</numerusform>
            <numerusform>No orphans. %n workers healthy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::OutcomeCounts</name>
    <message numerus="yes">
        <source>ended</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>ended</numerusform>
            <numerusform>ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended by KILL</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>ended by KILL</numerusform>
            <numerusform>ended by KILL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already gone</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>already gone</numerusform>
            <numerusform>already gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another process by now</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>another process by now</numerusform>
            <numerusform>another process by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>refused</numerusform>
            <numerusform>refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not permitted</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>not permitted</numerusform>
            <numerusform>not permitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survived</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>survived</numerusform>
            <numerusform>survived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>stopped</numerusform>
            <numerusform>stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>ending</numerusform>
            <numerusform>ending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::PlanPanel</name>
    <message numerus="yes">
        <source>with %n descendants</source>
        <translation>
            <numerusform>with %n descendant</numerusform>
            <numerusform>with %n descendants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other profiles</source>
        <translation>
            <numerusform>%n other profile</numerusform>
            <numerusform>%n other profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::PreviewPanel</name>
    <message numerus="yes">
        <source>%n processes would match</source>
        <translation>
            <numerusform>%n process would match</numerusform>
            <numerusform>%n processes would match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those below depend on their environment, which is not known here.</source>
        <translation>
            <numerusform>%n of those below depends on its environment, which is not known here.</numerusform>
            <numerusform>%n of those below depend on their environment, which is not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ProcessesPage</name>
    <message numerus="yes">
        <source>%n workers healthy.</source>
        <translation>
            <numerusform>%n worker healthy.</numerusform>
            <numerusform>%n workers healthy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. Their processes are kept, and the files are left as they are.</source>
        <translation>
            <numerusform>%n record cannot be read. Its process is kept, and the file is left as it is.</numerusform>
            <numerusform>%n records cannot be read. Their processes are kept, and the files are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes are tracked. Every part of the filter must hold for a row.</source>
        <translation>
            <numerusform>%n process is tracked. Every part of the filter must hold for a row.</numerusform>
            <numerusform>%n processes are tracked. Every part of the filter must hold for a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ProfileEditor</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ProgressSheet</name>
    <message numerus="yes">
        <source>Ending %n processes</source>
        <translation>
            <numerusform>Ending %n process</numerusform>
            <numerusform>Ending %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes of other users</source>
        <translation>
            <numerusform>%n process of another user</numerusform>
            <numerusform>%n processes of other users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes as administrator</source>
        <translation>
            <numerusform>Ending %n process as administrator</numerusform>
            <numerusform>Ending %n processes as administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes have ended</source>
        <translation>
            <numerusform>%n process has ended</numerusform>
            <numerusform>%n processes have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went to %n of them.</source>
        <translation>
            <numerusform>%1 went to %n of them.</numerusform>
            <numerusform>%1 went to %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n processes have ended</source>
        <translation>
            <numerusform>%1 of %n process has ended</numerusform>
            <numerusform>%1 of %n processes have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not end; the table says why.</source>
        <translation>
            <numerusform>%n did not end; the table says why.</numerusform>
            <numerusform>%n did not end; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedPanel</name>
    <message numerus="yes">
        <source>Protected: %n active workers</source>
        <translation>
            <numerusform>Protected: %n active worker</numerusform>
            <numerusform>Protected: %n active workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::RowMenu</name>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command lines</source>
        <translation>
            <numerusform>Copy %n command line</numerusform>
            <numerusform>Copy %n command lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes…</source>
        <translation>
            <numerusform>End %n process…</numerusform>
            <numerusform>End %n processes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes with everything below them…</source>
        <translation>
            <numerusform>End %n process with everything below it…</numerusform>
            <numerusform>End %n processes with everything below them…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::StatusLine</name>
    <message numerus="yes">
        <source>%n records in %1</source>
        <translation>
            <numerusform>%n record in %1</numerusform>
            <numerusform>%n records in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>%n tracked</numerusform>
            <numerusform>%n tracked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tracked</source>
        <translation>
            <numerusform>%1 of %n tracked</numerusform>
            <numerusform>%1 of %n tracked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Toolbar</name>
    <message numerus="yes">
        <source>Clean up %n orphans…</source>
        <translation>
            <numerusform>Clean up %n orphan…</numerusform>
            <numerusform>Clean up %n orphans…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::WelcomePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
