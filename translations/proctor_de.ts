<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Angefordert von %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>About to send %1</source>
        <translation>%1 wird gleich gesendet</translation>
    </message>
</context>
<context>
    <name>Ancestry</name>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1, its owner, started</source>
        <translation>Besitzer %1 gestartet</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>This process started</source>
        <translation>Dieser Prozess gestartet</translation>
    </message>
    <message>
        <source>This process started, child of %1</source>
        <translation>Dieser Prozess gestartet, Kindprozess von %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Its parent is outside this PID namespace</source>
        <translation>Sein Elternprozess liegt außerhalb dieses PID-Namensraums</translation>
    </message>
    <message>
        <source>Still child of %1</source>
        <translation>Noch Kindprozess von %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>Kindprozess von %1</translation>
    </message>
    <message>
        <source>Its owner %1 is alive</source>
        <translation>Sein Besitzer %1 lebt</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>Elternprozess %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>%1, its owner, exited</source>
        <translation>Besitzer %1 beendet</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1, its owner, exited before Proctor started</source>
        <translation>Besitzer %1 vor dem Start von Proctor beendet</translation>
    </message>
    <message>
        <source>Ended as child of %1</source>
        <translation>Beendet als Kindprozess von %1</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>Signal gesendet</translation>
    </message>
    <message>
        <source>automatic (%1)</source>
        <translation>auto (%1)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation>%1, PID %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>about to send</source>
        <translation>wird gleich gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Automatic cleanup: on</source>
        <translation>Automatisches Aufräumen: ein</translation>
    </message>
    <message>
        <source>Automatic cleanup: dry run</source>
        <translation>Automatisches Aufräumen: Probelauf</translation>
    </message>
    <message>
        <source>Automatic: on</source>
        <translation>Automatik: ein</translation>
    </message>
    <message>
        <source>Automatic: dry run</source>
        <translation>Automatik: Probelauf</translation>
    </message>
    <message numerus="yes">
        <source>%n ended in the last hour</source>
        <translation>
            <numerusform>%n in der letzten Stunde beendet</numerusform>
            <numerusform>%n in der letzten Stunde beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have ended %n in the last hour</source>
        <translation>
            <numerusform>hätte in der letzten Stunde %n beendet</numerusform>
            <numerusform>hätte in der letzten Stunde %n beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 h, %2 held back</source>
        <translation>%1 in 1&#xa0;h, %2 zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanupReport</name>
    <message>
        <source>Ended by KILL after %1</source>
        <translation>Nach %1 per KILL beendet</translation>
    </message>
    <message>
        <source>Ignored %1 for %2, ended %3 after KILL</source>
        <translation>Ignorierte %1 %2 lang, %3 nach KILL beendet</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 gesendet, läuft noch</translation>
    </message>
    <message>
        <source>Stopped before its signal; nothing was sent</source>
        <translation>Vor seinem Signal abgebrochen; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>%1 was sent; stopped before anything more</source>
        <translation>%1 wurde gesendet; vor allem Weiteren abgebrochen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>%1 nach %2 beendet</translation>
    </message>
    <message>
        <source>Exited by itself before its signal</source>
        <translation>Vor seinem Signal von selbst beendet</translation>
    </message>
    <message>
        <source>Its PID is another process&apos;s now; nothing was sent</source>
        <translation>Seine PID gehört jetzt einem anderen Prozess; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>No longer an orphan, left alone</source>
        <translation>Keine Waise mehr, in Ruhe gelassen</translation>
    </message>
    <message>
        <source>Not permitted: it belongs to another user</source>
        <translation>Nicht erlaubt: gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>Still there after every step</source>
        <translation>Nach allen Schritten noch da</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Planned at %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Not in the audit log: %1</source>
        <translation>Nicht im Audit-Protokoll: %1</translation>
    </message>
    <message numerus="yes">
        <source>Proctor cleanup: %1 of %n done</source>
        <translation>
            <numerusform>Proctor-Aufräumen: %1 von %n erledigt</numerusform>
            <numerusform>Proctor-Aufräumen: %1 von %n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its signal</source>
        <translation>Wartet auf sein Signal</translation>
    </message>
</context>
<context>
    <name>CleanupTarget</name>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>now %1: %2</source>
        <translation>jetzt %1: %2</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>hat sich beendet</translation>
    </message>
    <message>
        <source>exited, PID reused</source>
        <translation>beendet, PID neu vergeben</translation>
    </message>
    <message>
        <source>already being ended</source>
        <translation>wird schon beendet</translation>
    </message>
    <message>
        <source>below PID %1</source>
        <translation>unter PID %1</translation>
    </message>
    <message>
        <source>It has exited. Its PID belongs to another process now, which is left alone.</source>
        <translation>Er hat sich beendet. Seine PID gehört jetzt einem anderen Prozess, der in Ruhe gelassen wird.</translation>
    </message>
    <message>
        <source>It has exited and is no longer listed.</source>
        <translation>Er hat sich beendet und wird nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation>%1, PID %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>only now one to end: ask anew</source>
        <translation>erst jetzt zu beenden: bitte neu anfordern</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Started %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Exited at %1</source>
        <translation>Beendet um %1</translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation>Bezogen auf einen Kern</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4</source>
        <translation>%1, PID %2, %3, %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>PGID</source>
        <translation>PGID</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Since the last one. It promised one every %1 at least.</source>
        <translation>Seit dem letzten. Zugesagt ist mindestens alle %1 einer.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheetWords</name>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Its owner %1 is alive.</source>
        <translation>Sein Besitzer %1 lebt.</translation>
    </message>
    <message>
        <source>Its owner %1 exited %2 ago.</source>
        <translation>Sein Besitzer %1 ist seit %2 beendet.</translation>
    </message>
    <message>
        <source>Its owner %1 has exited.</source>
        <translation>Sein Besitzer %1 ist beendet.</translation>
    </message>
    <message>
        <source>Whether its owner %1 is alive cannot be read.</source>
        <translation>Ob sein Besitzer %1 lebt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No owner is recorded.</source>
        <translation>Kein Besitzer ist eingetragen.</translation>
    </message>
    <message>
        <source>Why is this an orphan?</source>
        <translation>Warum ist das eine Waise?</translation>
    </message>
    <message>
        <source>Why is this a suspect?</source>
        <translation>Warum ist das verdächtig?</translation>
    </message>
    <message>
        <source>Why is this active?</source>
        <translation>Warum ist das aktiv?</translation>
    </message>
    <message>
        <source>Why is this kept?</source>
        <translation>Warum wird das behalten?</translation>
    </message>
    <message>
        <source>Why is this a zombie?</source>
        <translation>Warum ist das ein Zombie?</translation>
    </message>
    <message>
        <source>Why is this unknown?</source>
        <translation>Warum ist das unbekannt?</translation>
    </message>
    <message>
        <source>It was registered to end with it.</source>
        <translation>Laut Registrierung soll der Worker mit ihm enden.</translation>
    </message>
    <message>
        <source>But its heartbeat is late.</source>
        <translation>Aber sein Heartbeat ist verspätet.</translation>
    </message>
    <message>
        <source>It is protected.</source>
        <translation>Er ist geschützt.</translation>
    </message>
    <message>
        <source>It looks left behind, but nothing proves it. Only a person can decide to end it.</source>
        <translation>Er sieht zurückgelassen aus, aber nichts beweist es. Nur ein Mensch kann entscheiden, ihn zu beenden.</translation>
    </message>
    <message>
        <source>Proctor leaves it alone.</source>
        <translation>Proctor lässt ihn in Ruhe.</translation>
    </message>
    <message>
        <source>No signal helps: its parent %1 %2 must reap it.</source>
        <translation>Kein Signal hilft: Sein Elternprozess %1 %2 muss ihn abholen.</translation>
    </message>
    <message>
        <source>What is not known is never ended.</source>
        <translation>Was nicht bekannt ist, wird nie beendet.</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>Beendet um %1 nach %2 Laufzeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>boot %1  tick %2</source>
        <translation>Boot %1  Tick %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Group, session</source>
        <translation>Gruppe, Sitzung</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>Start tick</source>
        <translation>Start-Tick</translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation>PID-Namensraum</translation>
    </message>
    <message>
        <source>pidfs inode</source>
        <translation>pidfs-Inode</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Not listed since %1: it has ended, or nothing recognises it any more.</source>
        <translation>Seit %1 nicht mehr aufgeführt: Er ist beendet, oder nichts erkennt ihn mehr.</translation>
    </message>
    <message>
        <source>Why was this an orphan?</source>
        <translation>Warum war das eine Waise?</translation>
    </message>
    <message>
        <source>Why was this a suspect?</source>
        <translation>Warum war das verdächtig?</translation>
    </message>
    <message>
        <source>Why was this active?</source>
        <translation>Warum war das aktiv?</translation>
    </message>
    <message>
        <source>Why was this kept?</source>
        <translation>Warum wurde das behalten?</translation>
    </message>
    <message>
        <source>Why was this a zombie?</source>
        <translation>Warum war das ein Zombie?</translation>
    </message>
    <message>
        <source>Why was this unknown?</source>
        <translation>Warum war das unbekannt?</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>+ gained</source>
        <translation>+ gewonnen</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− verloren</translation>
    </message>
    <message>
        <source>= as now</source>
        <translation>= wie jetzt</translation>
    </message>
    <message>
        <source>› another&apos;s</source>
        <translation>› anderes Profil</translation>
    </message>
    <message>
        <source>? perhaps</source>
        <translation>? vielleicht</translation>
    </message>
    <message>
        <source>Recognised once this is saved, not yet</source>
        <translation>Wird erst nach dem Speichern erkannt</translation>
    </message>
    <message>
        <source>Recognised once this is saved; now it is %1&apos;s</source>
        <translation>Wird nach dem Speichern erkannt; gehört jetzt zu %1</translation>
    </message>
    <message>
        <source>Recognised now, not any more once this is saved</source>
        <translation>Wird jetzt erkannt, nach dem Speichern nicht mehr</translation>
    </message>
    <message>
        <source>Recognised now, and once this is saved</source>
        <translation>Wird jetzt und auch nach dem Speichern erkannt</translation>
    </message>
    <message>
        <source>Fits, but %1 is asked first and takes it</source>
        <translation>Passt, aber %1 wird zuerst gefragt und übernimmt ihn</translation>
    </message>
    <message>
        <source>Recognised now; once this is saved, %1 takes it</source>
        <translation>Jetzt erkannt; nach dem Speichern übernimmt ihn %1</translation>
    </message>
    <message>
        <source>It depends on the environment, which is not known here</source>
        <translation>Es hängt von der Umgebung ab, die hier nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>EndRefusal</name>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Who started it can end it.</source>
        <translation>Wer ihn gestartet hat, kann ihn beenden.</translation>
    </message>
    <message>
        <source>Its own tool ends it: %1</source>
        <translation>Sein eigenes Werkzeug beendet ihn: %1</translation>
    </message>
    <message>
        <source>%1 has ended already: nothing is left to be done.</source>
        <translation>%1 ist schon beendet: Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>%1 is being ended already. Wait for that cleanup to finish.</source>
        <translation>%1 wird schon beendet. Bitte warten, bis dieses Aufräumen fertig ist.</translation>
    </message>
    <message>
        <source>%1 is protected: %2. An active worker is never ended; stop it through its owner.</source>
        <translation>%1 ist geschützt: %2. Ein aktiver Worker wird nie beendet; bitte über seinen Besitzer stoppen.</translation>
    </message>
    <message>
        <source>%1 has exited and no signal helps: its parent %2 %3 must reap it. It goes at the latest when that parent ends.</source>
        <translation>%1 hat sich beendet, und kein Signal hilft: Sein Elternprozess %2 %3 muss ihn abholen. Er verschwindet spätestens, wenn dieser Elternprozess endet.</translation>
    </message>
    <message>
        <source>%1 is kept: %2.</source>
        <translation>%1 wird behalten: %2.</translation>
    </message>
    <message>
        <source>%1 is not known well enough: %2.</source>
        <translation>%1 ist nicht gut genug bekannt: %2.</translation>
    </message>
    <message>
        <source>Run Proctor as its user, or as root, to see more.</source>
        <translation>Um mehr zu sehen, Proctor als sein Benutzer oder als root ausführen.</translation>
    </message>
    <message>
        <source>Scanning fails: what is shown is from %1. Nothing can be ended until a scan succeeds.</source>
        <translation>Das Scannen schlägt fehl: Gezeigt wird der Stand von %1. Nichts kann beendet werden, bis ein Scan gelingt.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select an orphan or a suspect.</source>
        <translation>Nichts ist ausgewählt. Bitte eine Waise oder einen verdächtigen Prozess auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n selected can be ended. The first: %1</source>
        <translation>
            <numerusform>Der ausgewählte Prozess kann nicht beendet werden: %1</numerusform>
            <numerusform>Keiner der %n ausgewählten Prozesse kann beendet werden. Der erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no orphan to clean up. A suspect can be selected and ended by name.</source>
        <translation>Es gibt keine Waise zum Aufräumen. Ein verdächtiger Prozess kann ausgewählt und einzeln beendet werden.</translation>
    </message>
    <message>
        <source>The first scan runs: whether there is an orphan is not known yet.</source>
        <translation>Der erste Scan läuft: Ob es eine Waise gibt, ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>no space left; free some</source>
        <translation>kein Platz mehr; bitte Platz schaffen</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <translation>das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>der Datenträger kann nicht gelesen oder beschrieben werden</translation>
    </message>
    <message>
        <source>part of its path is no directory</source>
        <translation>ein Teil des Pfads ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Same process as registered</source>
        <translation>Derselbe Prozess wie registriert</translation>
    </message>
    <message>
        <source>Not the registered process</source>
        <translation>Nicht der registrierte Prozess</translation>
    </message>
    <message>
        <source>Same process as registered?</source>
        <translation>Derselbe Prozess wie registriert?</translation>
    </message>
    <message>
        <source>Bound to its owner</source>
        <translation>An seinen Besitzer gebunden</translation>
    </message>
    <message>
        <source>Not bound to its owner</source>
        <translation>Nicht an seinen Besitzer gebunden</translation>
    </message>
    <message>
        <source>Bound to its owner?</source>
        <translation>An seinen Besitzer gebunden?</translation>
    </message>
    <message>
        <source>Every registry was read</source>
        <translation>Jede Registry wurde gelesen</translation>
    </message>
    <message>
        <source>A registry cannot be read</source>
        <translation>Eine Registry ist nicht lesbar</translation>
    </message>
    <message>
        <source>Was every registry read?</source>
        <translation>Wurde jede Registry gelesen?</translation>
    </message>
    <message>
        <source>registry not readable</source>
        <translation>Registry nicht lesbar</translation>
    </message>
    <message>
        <source>Owner is alive</source>
        <translation>Besitzer lebt</translation>
    </message>
    <message>
        <source>Owner is not alive</source>
        <translation>Besitzer lebt nicht</translation>
    </message>
    <message>
        <source>Is its owner alive?</source>
        <translation>Lebt sein Besitzer?</translation>
    </message>
    <message>
        <source>owner alive</source>
        <translation>Besitzer lebt</translation>
    </message>
    <message>
        <source>Owner has exited</source>
        <translation>Besitzer ist beendet</translation>
    </message>
    <message>
        <source>Owner has not exited</source>
        <translation>Besitzer ist nicht beendet</translation>
    </message>
    <message>
        <source>Has its owner exited?</source>
        <translation>Ist sein Besitzer beendet?</translation>
    </message>
    <message>
        <source>owner exited</source>
        <translation>Besitzer beendet</translation>
    </message>
    <message>
        <source>Owner has exited, not bound to it</source>
        <translation>Besitzer ist beendet, nicht an ihn gebunden</translation>
    </message>
    <message>
        <source>owner exited, not bound</source>
        <translation>Besitzer beendet, nicht gebunden</translation>
    </message>
    <message>
        <source>Heartbeat is late</source>
        <translation>Heartbeat ist verspätet</translation>
    </message>
    <message>
        <source>Heartbeat is in time</source>
        <translation>Heartbeat ist pünktlich</translation>
    </message>
    <message>
        <source>Is its heartbeat late?</source>
        <translation>Ist sein Heartbeat verspätet?</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>Heartbeat verspätet</translation>
    </message>
    <message>
        <source>Matches a profile</source>
        <translation>Passt zu einem Profil</translation>
    </message>
    <message>
        <source>Matches no profile</source>
        <translation>Passt zu keinem Profil</translation>
    </message>
    <message>
        <source>Does it match a profile?</source>
        <translation>Passt er zu einem Profil?</translation>
    </message>
    <message>
        <source>matches a profile</source>
        <translation>passt zu einem Profil</translation>
    </message>
    <message>
        <source>Lost its parent</source>
        <translation>Hat seinen Elternprozess verloren</translation>
    </message>
    <message>
        <source>Has its own parent</source>
        <translation>Hat seinen eigenen Elternprozess</translation>
    </message>
    <message>
        <source>Has it lost its parent?</source>
        <translation>Hat er seinen Elternprozess verloren?</translation>
    </message>
    <message>
        <source>parent exited</source>
        <translation>Elternprozess beendet</translation>
    </message>
    <message>
        <source>Nobody writes to its stdin</source>
        <translation>Niemand schreibt in seine stdin</translation>
    </message>
    <message>
        <source>Stdin has a writer</source>
        <translation>Jemand kann in stdin schreiben</translation>
    </message>
    <message>
        <source>Does anybody write to its stdin?</source>
        <translation>Schreibt jemand in seine stdin?</translation>
    </message>
    <message>
        <source>stdin closed</source>
        <translation>stdin geschlossen</translation>
    </message>
    <message>
        <source>Parent is a reaper</source>
        <translation>Elternprozess ist ein Reaper</translation>
    </message>
    <message>
        <source>Parent is no reaper</source>
        <translation>Elternprozess ist kein Reaper</translation>
    </message>
    <message>
        <source>Is its parent a reaper?</source>
        <translation>Ist sein Elternprozess ein Reaper?</translation>
    </message>
    <message>
        <source>parent is a reaper</source>
        <translation>Elternprozess ist ein Reaper</translation>
    </message>
    <message>
        <source>Proctor or system process</source>
        <translation>Proctor oder Systemprozess</translation>
    </message>
    <message>
        <source>No part of Proctor or the system</source>
        <translation>Kein Teil von Proctor oder vom System</translation>
    </message>
    <message>
        <source>Part of Proctor or the system?</source>
        <translation>Teil von Proctor oder vom System?</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>Meant to outlive its owner</source>
        <translation>Soll seinen Besitzer überleben</translation>
    </message>
    <message>
        <source>Not detached</source>
        <translation>Nicht abgekoppelt</translation>
    </message>
    <message>
        <source>Detached?</source>
        <translation>Abgekoppelt?</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>abgekoppelt</translation>
    </message>
    <message>
        <source>Fingerprint contradicts the record</source>
        <translation>Fingerabdruck widerspricht dem Eintrag</translation>
    </message>
    <message>
        <source>Fingerprint agrees</source>
        <translation>Fingerabdruck stimmt überein</translation>
    </message>
    <message>
        <source>Does its fingerprint agree?</source>
        <translation>Stimmt sein Fingerabdruck überein?</translation>
    </message>
    <message>
        <source>fingerprint differs</source>
        <translation>Fingerabdruck abweichend</translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation>Sein Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>No unreadable record</source>
        <translation>Kein unlesbarer Eintrag</translation>
    </message>
    <message>
        <source>Is its record readable?</source>
        <translation>Ist sein Eintrag lesbar?</translation>
    </message>
    <message>
        <source>record not readable</source>
        <translation>Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>Parent is alive</source>
        <translation>Elternprozess lebt</translation>
    </message>
    <message>
        <source>No living parent but a reaper</source>
        <translation>Kein lebender Elternprozess außer einem Reaper</translation>
    </message>
    <message>
        <source>Is its parent alive?</source>
        <translation>Lebt sein Elternprozess?</translation>
    </message>
    <message>
        <source>parent is alive</source>
        <translation>Elternprozess lebt</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>In einem Container</translation>
    </message>
    <message>
        <source>In no container</source>
        <translation>In keinem Container</translation>
    </message>
    <message>
        <source>In a container?</source>
        <translation>In einem Container?</translation>
    </message>
    <message>
        <source>in a container</source>
        <translation>in einem Container</translation>
    </message>
    <message>
        <source>Belongs to a service</source>
        <translation>Gehört zu einem Dienst</translation>
    </message>
    <message>
        <source>Belongs to no service</source>
        <translation>Gehört zu keinem Dienst</translation>
    </message>
    <message>
        <source>Does a service own it?</source>
        <translation>Gehört er zu einem Dienst?</translation>
    </message>
    <message>
        <source>service unit</source>
        <translation>Dienst-Unit</translation>
    </message>
    <message>
        <source>Ignores SIGHUP (nohup)</source>
        <translation>Ignoriert SIGHUP (nohup)</translation>
    </message>
    <message>
        <source>Does not ignore SIGHUP</source>
        <translation>Ignoriert SIGHUP nicht</translation>
    </message>
    <message>
        <source>Does it ignore SIGHUP?</source>
        <translation>Ignoriert er SIGHUP?</translation>
    </message>
    <message>
        <source>started with nohup</source>
        <translation>mit nohup gestartet</translation>
    </message>
    <message>
        <source>Looks like a daemon</source>
        <translation>Sieht aus wie ein Daemon</translation>
    </message>
    <message>
        <source>Does not look like a daemon</source>
        <translation>Sieht nicht aus wie ein Daemon</translation>
    </message>
    <message>
        <source>Does it look like a daemon?</source>
        <translation>Sieht er aus wie ein Daemon?</translation>
    </message>
    <message>
        <source>looks like a daemon</source>
        <translation>sieht aus wie ein Daemon</translation>
    </message>
    <message>
        <source>Inside tmux or screen</source>
        <translation>In tmux oder screen</translation>
    </message>
    <message>
        <source>Not inside tmux or screen</source>
        <translation>Nicht in tmux oder screen</translation>
    </message>
    <message>
        <source>Inside tmux or screen?</source>
        <translation>In tmux oder screen?</translation>
    </message>
    <message>
        <source>inside tmux or screen</source>
        <translation>in tmux oder screen</translation>
    </message>
    <message>
        <source>Its terminal is still there</source>
        <translation>Sein Terminal ist noch da</translation>
    </message>
    <message>
        <source>Has no terminal</source>
        <translation>Hat kein Terminal</translation>
    </message>
    <message>
        <source>Is its terminal there?</source>
        <translation>Ist sein Terminal noch da?</translation>
    </message>
    <message>
        <source>has a terminal</source>
        <translation>hat ein Terminal</translation>
    </message>
    <message>
        <source>Has exited, not reaped</source>
        <translation>Beendet, nicht abgeholt</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Has it exited?</source>
        <translation>Ist er beendet?</translation>
    </message>
    <message>
        <source>exited, not reaped</source>
        <translation>beendet, nicht abgeholt</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended by KILL</source>
        <translation>Per KILL beendet</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>Other process now</source>
        <translation>Nun anderer Prozess</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Survived</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Owner it was started with has exited</source>
        <translation>Der Besitzer, mit dem er gestartet wurde, ist beendet</translation>
    </message>
    <message>
        <source>No dead owner in its environment</source>
        <translation>Kein toter Besitzer in seiner Umgebung</translation>
    </message>
    <message>
        <source>Does its environment name a dead owner?</source>
        <translation>Nennt seine Umgebung einen toten Besitzer?</translation>
    </message>
    <message>
        <source>owner exited, record gone</source>
        <translation>Besitzer beendet, Eintrag weg</translation>
    </message>
    <message>
        <source>Its terminal was closed</source>
        <translation>Sein Terminal wurde geschlossen</translation>
    </message>
    <message>
        <source>No closed terminal</source>
        <translation>Kein geschlossenes Terminal</translation>
    </message>
    <message>
        <source>Was its terminal closed?</source>
        <translation>Wurde sein Terminal geschlossen?</translation>
    </message>
    <message>
        <source>terminal closed</source>
        <translation>Terminal geschlossen</translation>
    </message>
    <message>
        <source>The parent it was told has exited</source>
        <translation>Der ihm genannte Elternprozess ist beendet</translation>
    </message>
    <message>
        <source>No dead parent is named</source>
        <translation>Kein toter Elternprozess wird genannt</translation>
    </message>
    <message>
        <source>Has the parent it was told exited?</source>
        <translation>Ist der ihm genannte Elternprozess beendet?</translation>
    </message>
    <message>
        <source>named parent exited</source>
        <translation>genannter Elternprozess beendet</translation>
    </message>
    <message>
        <source>Its parent died, seen by Proctor</source>
        <translation>Sein Elternprozess starb, von Proctor gesehen</translation>
    </message>
    <message>
        <source>No death of its parent was seen</source>
        <translation>Kein Tod seines Elternprozesses gesehen</translation>
    </message>
    <message>
        <source>Did its parent die?</source>
        <translation>Starb sein Elternprozess?</translation>
    </message>
    <message>
        <source>parent died</source>
        <translation>Elternprozess gestorben</translation>
    </message>
    <message>
        <source>Its session&apos;s leader has exited</source>
        <translation>Sein Sitzungsführer ist beendet</translation>
    </message>
    <message>
        <source>Its session has a leader</source>
        <translation>Seine Sitzung hat einen Sitzungsführer</translation>
    </message>
    <message>
        <source>Has its session a leader?</source>
        <translation>Hat seine Sitzung einen Sitzungsführer?</translation>
    </message>
    <message>
        <source>session leader exited</source>
        <translation>Sitzungsführer beendet</translation>
    </message>
    <message>
        <source>A worker that has exited left it</source>
        <translation>Von einem beendeten Worker zurückgelassen</translation>
    </message>
    <message>
        <source>No worker left it</source>
        <translation>Von keinem Worker zurückgelassen</translation>
    </message>
    <message>
        <source>Did a worker leave it?</source>
        <translation>Hat ein Worker ihn zurückgelassen?</translation>
    </message>
    <message>
        <source>left by a worker</source>
        <translation>von einem Worker zurückgelassen</translation>
    </message>
    <message>
        <source>Running for long</source>
        <translation>Läuft schon lange</translation>
    </message>
    <message>
        <source>Not running for long</source>
        <translation>Läuft noch nicht lange</translation>
    </message>
    <message>
        <source>Running for long?</source>
        <translation>Läuft er schon lange?</translation>
    </message>
    <message>
        <source>running for long</source>
        <translation>läuft schon lange</translation>
    </message>
    <message>
        <source>Uses no CPU time</source>
        <translation>Verbraucht keine CPU-Zeit</translation>
    </message>
    <message>
        <source>Uses CPU time</source>
        <translation>Verbraucht CPU-Zeit</translation>
    </message>
    <message>
        <source>Does it use CPU time?</source>
        <translation>Verbraucht er CPU-Zeit?</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>The parent it was told is alive</source>
        <translation>Der ihm genannte Elternprozess lebt</translation>
    </message>
    <message>
        <source>No living parent is named</source>
        <translation>Kein lebender Elternprozess wird genannt</translation>
    </message>
    <message>
        <source>Is the parent it was told alive?</source>
        <translation>Lebt der ihm genannte Elternprozess?</translation>
    </message>
    <message>
        <source>named parent alive</source>
        <translation>genannter Elternprozess lebt</translation>
    </message>
    <message>
        <source>A worker or owner above it is alive</source>
        <translation>Ein Worker oder Besitzer über ihm lebt</translation>
    </message>
    <message>
        <source>No worker or owner above it</source>
        <translation>Kein Worker oder Besitzer über ihm</translation>
    </message>
    <message>
        <source>Is a worker above it alive?</source>
        <translation>Lebt ein Worker über ihm?</translation>
    </message>
    <message>
        <source>worker above it alive</source>
        <translation>Worker über ihm lebt</translation>
    </message>
    <message>
        <source>Lives on by design</source>
        <translation>Läuft absichtlich weiter</translation>
    </message>
    <message>
        <source>No build daemon</source>
        <translation>Kein Build-Daemon</translation>
    </message>
    <message>
        <source>Does it live on by design?</source>
        <translation>Läuft er absichtlich weiter?</translation>
    </message>
    <message>
        <source>build daemon</source>
        <translation>Build-Daemon</translation>
    </message>
    <message>
        <source>No sign that it was left behind</source>
        <translation>Kein Anzeichen, dass er zurückgelassen wurde</translation>
    </message>
    <message>
        <source>A sign that it was left behind</source>
        <translation>Ein Anzeichen, dass er zurückgelassen wurde</translation>
    </message>
    <message>
        <source>Is there a sign that it was left behind?</source>
        <translation>Gibt es ein Anzeichen, dass er zurückgelassen wurde?</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nichts spricht gegen ihn</translation>
    </message>
    <message>
        <source>First process of a container</source>
        <translation>Erster Prozess eines Containers</translation>
    </message>
    <message>
        <source>Not the first process of a container</source>
        <translation>Nicht der erste Prozess eines Containers</translation>
    </message>
    <message>
        <source>Is it the first process of a container?</source>
        <translation>Ist es der erste Prozess eines Containers?</translation>
    </message>
    <message>
        <source>container&apos;s first process</source>
        <translation>erster Prozess eines Containers</translation>
    </message>
    <message>
        <source>Has a clock of its own</source>
        <translation>Hat eine eigene Uhr</translation>
    </message>
    <message>
        <source>Has Proctor&apos;s clock</source>
        <translation>Hat dieselbe Uhr wie Proctor</translation>
    </message>
    <message>
        <source>Has it a clock of its own?</source>
        <translation>Hat es eine eigene Uhr?</translation>
    </message>
    <message>
        <source>clock of its own</source>
        <translation>eigene Uhr</translation>
    </message>
</context>
<context>
    <name>FilterErrors</name>
    <message>
        <source>There is no key “%1”. Take one of %2; to look for the words themselves, put them in quotes.</source>
        <translation>Es gibt keinen Schlüssel „%1“. Möglich sind %2; um die Wörter selbst zu suchen, bitte in gerade Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”? To look for the words themselves, put them in quotes.</source>
        <translation>Es gibt keinen Schlüssel „%1“. War „%2“ gemeint? Um die Wörter selbst zu suchen, bitte in gerade Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Take one of %2.</source>
        <translation>Es gibt keinen Status „%1“. Möglich sind %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keinen Status „%1“. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks. Write what to look for, or take them out.</source>
        <translation>Zwischen den Anführungszeichen steht nichts. Bitte schreiben, was gesucht wird, oder sie entfernen.</translation>
    </message>
    <message>
        <source>A value is missing beside a comma of “%1”. Write one, or take the comma out.</source>
        <translation>Neben einem Komma von „%1“ fehlt ein Wert. Bitte einen schreiben oder das Komma entfernen.</translation>
    </message>
    <message>
        <source>Nothing follows “%1”. Write a value after it, such as %2.</source>
        <translation>Auf „%1“ folgt nichts. Bitte einen Wert dahinter schreiben, etwa %2.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”. Write one, such as %2.</source>
        <translation>Nach „%1“ fehlt eine Zahl. Bitte eine schreiben, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1s, %1m, %1h or %1d.</source>
        <translation>„%1“ hat keine Einheit. Bitte %1s, %1m, %1h oder %1d schreiben.</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1K, %1M or %1G.</source>
        <translation>„%1“ hat keine Einheit. Bitte %1K, %1M oder %1G schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write a number with s, m, h or d, such as %2.</source>
        <translation>„%1“ ist keine Zeitdauer. Bitte eine Zahl mit s, m, h oder d schreiben, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number with K, M or G, such as %2.</source>
        <translation>„%1“ ist keine Größe. Bitte eine Zahl mit K, M oder G schreiben, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is no percentage. Write a number, such as %2.</source>
        <translation>„%1“ ist kein Prozentwert. Bitte eine Zahl schreiben, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2.</source>
        <translation>„%1“ ist keine Zahl. Bitte Ziffern schreiben, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” has words, not numbers, to compare. Leave out “%2”, or put the value in quotes.</source>
        <translation>„%1“ vergleicht Wörter, keine Zahlen. Bitte „%2“ weglassen oder den Wert in gerade Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” takes no pattern. Write a value, such as %2.</source>
        <translation>„%1“ nimmt kein Muster an. Bitte einen Wert schreiben, etwa %2.</translation>
    </message>
    <message>
        <source>The pattern /%1/ cannot be read: %2, at character %3. Mend it, or put the words in quotes.</source>
        <translation>Das Muster /%1/ ist nicht lesbar: %2, bei Zeichen %3. Bitte korrigieren oder die Wörter in gerade Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed. Write another one where the words end.</source>
        <translation>Das Anführungszeichen bei Zeichen %1 wird nicht geschlossen. Bitte am Ende der Wörter ein weiteres schreiben.</translation>
    </message>
    <message>
        <source>The pattern /%1/ takes too long with this many processes. Repeat nothing inside what is repeated, or look for words.</source>
        <translation>Das Muster /%1/ braucht bei so vielen Prozessen zu lange. Bitte nichts innerhalb einer Wiederholung wiederholen oder nach Wörtern suchen.</translation>
    </message>
</context>
<context>
    <name>FilterKeys</name>
    <message>
        <source>active, orphan, suspect, kept, …</source>
        <translation>active, orphan, suspect, kept&#xa0;…</translation>
    </message>
    <message>
        <source>the worker’s name</source>
        <translation>Name des Workers</translation>
    </message>
    <message>
        <source>process number</source>
        <translation>Prozessnummer</translation>
    </message>
    <message>
        <source>number of its parent</source>
        <translation>Nummer des Elternprozesses</translation>
    </message>
    <message>
        <source>whose process it is</source>
        <translation>wem der Prozess gehört</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>profile that recognises it</source>
        <translation>Profil, das ihn erkennt</translation>
    </message>
    <message>
        <source>name or number of its owner</source>
        <translation>Name oder Nummer des Besitzers</translation>
    </message>
    <message>
        <source>run it was registered with</source>
        <translation>Lauf, mit dem er registriert wurde</translation>
    </message>
    <message>
        <source>time since its start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>time without an owner</source>
        <translation>Zeit ohne Besitzer</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>Prozent eines Kerns</translation>
    </message>
    <message>
        <source>memory, 1K = 1024 bytes</source>
        <translation>Speicher, 1K = 1024 Byte</translation>
    </message>
    <message>
        <source>words of the column “Why”</source>
        <translation>Wörter der Spalte „Grund“</translation>
    </message>
    <message>
        <source>both words occur in the row</source>
        <translation>beide Wörter kommen in der Zeile vor</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>genau so</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>not this; between slashes, a pattern</source>
        <translation>dies nicht; zwischen Schrägstrichen ein Muster</translation>
    </message>
    <message>
        <source>compared: s m h d, %, K M G T</source>
        <translation>verglichen: s m h d, %, K M G T</translation>
    </message>
    <message>
        <source>Keys: %1. Alt+Down offers them.</source>
        <translation>Schlüssel: %1. Alt+Pfeil nach unten bietet sie an.</translation>
    </message>
</context>
<context>
    <name>FilterSuggest</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1:%2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;TB</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Waise</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Beim Beenden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>Zombie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what makes a sentence of words</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n orphans</source>
        <translation>
            <numerusform>%n Waise</numerusform>
            <numerusform>%n Waisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n verdächtig</numerusform>
            <numerusform>%n verdächtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending</source>
        <translation>
            <numerusform>%n beim Beenden</numerusform>
            <numerusform>%n beim Beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>%n hängend</numerusform>
            <numerusform>%n hängend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombies</source>
        <translation>
            <numerusform>%n Zombie</numerusform>
            <numerusform>%n Zombies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n behalten</numerusform>
            <numerusform>%n behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>an owner</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not known whether it runs</source>
        <comment>an owner</comment>
        <translation>unbekannt, ob er läuft</translation>
    </message>
    <message>
        <source>exited</source>
        <comment>an owner</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>exited %1 ago</source>
        <comment>an owner</comment>
        <translation>seit %1 beendet</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Besitzer</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Nach Profil</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Group: by owner</source>
        <translation>Gruppieren: nach Besitzer</translation>
    </message>
    <message>
        <source>Group: by profile</source>
        <translation>Gruppieren: nach Profil</translation>
    </message>
    <message>
        <source>Group: tree</source>
        <translation>Gruppieren: Baum</translation>
    </message>
    <message>
        <source>Group: flat</source>
        <translation>Gruppieren: flach</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Besitzer</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Besitzer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>HealthNews</name>
    <message numerus="yes">
        <source>%n new orphans</source>
        <translation>
            <numerusform>%n neue Waise</numerusform>
            <numerusform>%n neue Waisen</numerusform>
        </translation>
    </message>
    <message>
        <source>New orphan: PID %1, %2</source>
        <translation>Neue Waise: PID %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused %1 · nothing new since</source>
        <translation>Pausiert %1 · seitdem nichts Neues</translation>
    </message>
    <message>
        <source>Paused %1 · +%2 −%3 since</source>
        <translation>Pausiert %1 · seitdem +%2 −%3</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation>Bezogen auf einen Kern</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>In RAM, with what it shares with others</source>
        <translation>Im RAM, samt dem, was er mit anderen teilt</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Descriptors: files, pipes, sockets, devices</source>
        <translation>Deskriptoren: Dateien, Pipes, Sockets, Geräte</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Everything that it reads: files, pipes and terminals, cached or not</source>
        <translation>Alles, was er liest: Dateien, Pipes und Terminals, aus dem Cache oder nicht</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Everything that it writes: files, pipes and terminals</source>
        <translation>Alles, was er schreibt: Dateien, Pipes und Terminals</translation>
    </message>
    <message>
        <source>between %1 and %2 in the last 10 minutes</source>
        <translation>zwischen %1 und %2 in den letzten 10&#xa0;Minuten</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>too few values so far</source>
        <translation>noch zu wenige Werte</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Bitte einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation>&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It writes one small record, then becomes your command: same PID, stdin and stdout untouched.</source>
        <translation>Es schreibt einen kleinen Eintrag und wird dann zum angegebenen Befehl: dieselbe PID, stdin und stdout unberührt.</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>“bound” says that it is to end with the shell or script that starts it. </source>
        <translation>„bound“ besagt, dass er mit der Shell oder dem Skript enden soll, das ihn startet. </translation>
    </message>
    <message>
        <source>The BEAM becomes its owner. </source>
        <translation>Die BEAM wird sein Besitzer. </translation>
    </message>
    <message>
        <source>The interpreter that runs this becomes its owner. </source>
        <translation>Der Interpreter, der dies ausführt, wird sein Besitzer. </translation>
    </message>
    <message>
        <source>A unit&apos;s main process is looked after by systemd: it is listed, and never an orphan. Its own workers can be.</source>
        <translation>Um den Hauptprozess einer Unit kümmert sich systemd: Er wird aufgeführt und ist nie eine Waise. Seine eigenen Worker können es werden.</translation>
    </message>
</context>
<context>
    <name>proctor::ActionList</name>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
    <message>
        <source>log cannot be read</source>
        <translation>Protokoll nicht lesbar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>zuletzt keine</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>Kein Aufräumen hat ihn berührt.</translation>
    </message>
</context>
<context>
    <name>proctor::ArrangeMenu</name>
    <message>
        <source>Move left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
</context>
<context>
    <name>proctor::AuditDetails</name>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Automatic cleanup of %1 (%2), batch %3</source>
        <translation>Automatisches Aufräumen durch %1 (%2), Stapel %3</translation>
    </message>
    <message>
        <source>By %1 (%2), batch %3</source>
        <translation>Von %1 (%2), Stapel %3</translation>
    </message>
    <message>
        <source>Choose a line to see what was recorded of it.</source>
        <translation>Eine Zeile auswählen, um zu sehen, was zu ihr festgehalten wurde.</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>Details der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Was festgehalten wurde</translation>
    </message>
    <message>
        <source>No evidence was recorded with it.</source>
        <translation>Dazu wurden keine Belege festgehalten.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>proctor::AuditLogPage</name>
    <message>
        <source>%1. It stays as it is until something is to be recorded, and is then set aside under a new name.</source>
        <translation>%1. Die Datei bleibt, wie sie ist, bis etwas festzuhalten ist, und wird dann unter einem neuen Namen beiseitegelegt.</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Audit-Protokoll filtern</translation>
    </message>
    <message>
        <source>Filter: worker, PID, command, reason, who, batch …</source>
        <translation>Filter: Worker, PID, Befehl, Grund, wer, Stapel&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save the lines that are shown, as CSV or JSON</source>
        <translation>Die gezeigten Zeilen als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Audit-Protokoll wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>Das Audit-Protokoll ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts festgehalten</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here before it signals anything: who asked, which processes, why, and what became of each.</source>
        <translation>Jedes Aufräumen wird hier festgehalten, bevor es irgendein Signal sendet: wer es angefordert hat, welche Prozesse, warum, und was aus jedem wurde.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Every word of the filter must occur in a line.</source>
        <translation>Jedes Wort des Filters muss in einer Zeile vorkommen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>(only the newest are shown; proctorctl audit shows all)</source>
        <translation>(nur die neuesten werden gezeigt; proctorctl audit zeigt alle)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON, with every row and the evidence</source>
        <translation>JSON, mit jeder Zeile und den Belegen</translation>
    </message>
    <message>
        <source>Only PID %1, started %2</source>
        <translation>Nur PID %1, gestartet %2</translation>
    </message>
    <message>
        <source>Only PID %1</source>
        <translation>Nur PID %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nothing is recorded of PID %1</source>
        <translation>Zu PID %1 ist nichts festgehalten</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>Kein Aufräumen hat diesen Prozess berührt.</translation>
    </message>
    <message>
        <source>Nothing of PID %1 matches “%2”</source>
        <translation>Nichts zu PID %1 passt zu „%2“</translation>
    </message>
</context>
<context>
    <name>proctor::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
</context>
<context>
    <name>proctor::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticChip</name>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>%1, %2. Press to turn it off.</source>
        <translation>%1, %2. Zum Ausschalten drücken.</translation>
    </message>
    <message>
        <source>Proven orphans of these profiles are ended without asking: %1.</source>
        <translation>Bewiesene Waisen dieser Profile werden ohne Rückfrage beendet: %1.</translation>
    </message>
    <message>
        <source>Click to turn it off at once.</source>
        <translation>Klicken, um es sofort auszuschalten.</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would end of these profiles goes to the audit log: %1.</source>
        <translation>Nichts wird beendet. Welche Prozesse dieser Profile es beenden würde, steht im Audit-Protokoll: %1.</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticDialog</name>
    <message>
        <source>Automatic cleanup</source>
        <translation>Automatisches Aufräumen</translation>
    </message>
    <message>
        <source>Ends proven orphans without a person, where their profile allows it. Active workers are never signalled, suspects never without you. It is off whenever Proctor starts.</source>
        <translation>Beendet bewiesene Waisen ohne Zutun eines Menschen, wo ihr Profil es erlaubt. Aktive Worker bekommen nie ein Signal, verdächtige Prozesse nie ohne Sie. Nach jedem Start von Proctor ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Nothing is ended unless a person asks for it.</source>
        <translation>Nichts wird beendet, wenn es nicht ein Mensch verlangt.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message numerus="yes">
        <source>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</source>
        <translation>
            <numerusform>Jede Waise wird beendet, wenn sie seit %n&#xa0;s verwaist ist oder so lange, wie ihr Profil es verlangt. Sie wird unmittelbar vor jedem Signal noch einmal geprüft, je Stunde werden nur so viele beendet, wie ihr Profil zulässt, und jedes Ergebnis steht im Audit-Protokoll.</numerusform>
            <numerusform>Jede Waise wird beendet, wenn sie seit %n&#xa0;s verwaist ist oder so lange, wie ihr Profil es verlangt. Sie wird unmittelbar vor jedem Signal noch einmal geprüft, je Stunde werden nur so viele beendet, wie ihr Profil zulässt, und jedes Ergebnis steht im Audit-Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this into the profile&apos;s file in ~/.config/proctor/profiles; it is read again at once:</source>
        <translation>Dies in die Datei des Profils in ~/.config/proctor/profiles schreiben; sie wird sofort neu gelesen:</translation>
    </message>
    <message>
        <source>A built-in profile is replaced by one of the same name (man proctor-profiles).</source>
        <translation>Ein mitgeliefertes Profil wird durch eines mit demselben Namen ersetzt (man proctor-profiles).</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Eingabetaste und Esc brechen ab.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles allow it</source>
        <translation>
            <numerusform>%n Profil erlaubt es</numerusform>
            <numerusform>%n Profile erlauben es</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile allows it yet</source>
        <translation>Noch erlaubt es kein Profil</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Probelauf starten</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would have ended is written to the audit log.</source>
        <translation>Nichts wird beendet. Welche Prozesse es beendet hätte, wird ins Audit-Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>Turn on for %n profiles</source>
        <translation>
            <numerusform>Für %n Profil einschalten</numerusform>
            <numerusform>Für %n Profile einschalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ChartOverlay</name>
    <message>
        <source>Processes by verdict over the last 10 minutes</source>
        <translation>Prozesse nach Urteil in den letzten 10 Minuten</translation>
    </message>
    <message>
        <source>Left and Right move the crosshair; its values are in the table.</source>
        <translation>Pfeil links und rechts bewegen das Fadenkreuz; seine Werte stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Plan for proctorctl clean --plan</source>
        <translation>Plan für proctorctl clean --plan</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupSettings</name>
    <message>
        <source>As each profile says</source>
        <translation>Wie im jeweiligen Profil</translation>
    </message>
    <message>
        <source>Time to exit by itself</source>
        <translation>Frist, sich selbst zu beenden</translation>
    </message>
    <message>
        <source>For the next cleanup that you ask for: how long a process may take after the first signal before the next one is sent. The dialog shows the steps before anything is sent. Automatic cleanup keeps to the profiles.</source>
        <translation>Ab dem nächsten Aufräumen, das Sie anfordern: wie viel Zeit ein Prozess nach dem ersten Signal hat, bevor das nächste gesendet wird. Der Dialog zeigt die Schritte, bevor etwas gesendet wird. Automatisches Aufräumen hält sich an die Profile.</translation>
    </message>
</context>
<context>
    <name>proctor::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Befehl für %1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>proctor::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset order and widths</source>
        <translation>Reihenfolge und Breiten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Move or widen</source>
        <translation>Verschieben oder verbreitern</translation>
    </message>
    <message>
        <source>Sets of columns</source>
        <translation>Spaltensätze</translation>
    </message>
</context>
<context>
    <name>proctor::CommandBox</name>
    <message>
        <source>secrets masked</source>
        <translation>Geheimes verdeckt</translation>
    </message>
    <message>
        <source>Copy command line (Ctrl+Shift+C)</source>
        <translation>Befehlszeile kopieren (Strg+Shift+C)</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>proctor::ConfirmSheet</name>
    <message numerus="yes">
        <source>End %n suspects?</source>
        <translation>
            <numerusform>%n verdächtigen Prozess beenden?</numerusform>
            <numerusform>%n verdächtige Prozesse beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n orphans?</source>
        <translation>
            <numerusform>%n Waise beenden?</numerusform>
            <numerusform>%n Waisen beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>%n Prozess beenden?</numerusform>
            <numerusform>%n Prozesse beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their owners have exited. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>Ihre Besitzer sind beendet. Jeder Prozess wird unmittelbar vor seinem Signal noch einmal geprüft; was sich bis dahin geändert hat, wird in Ruhe gelassen.</translation>
    </message>
    <message numerus="yes">
        <source>These %n, as listed at %1</source>
        <translation>
            <numerusform>Dieser Prozess, Stand %1</numerusform>
            <numerusform>Diese %n, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes to end</source>
        <translation>Zu beendende Prozesse</translation>
    </message>
    <message numerus="yes">
        <source>%n suspects stay as they are</source>
        <translation>
            <numerusform>%n verdächtiger Prozess bleibt, wie er ist</numerusform>
            <numerusform>%n verdächtige Prozesse bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n verdächtiger Prozess</numerusform>
            <numerusform>%n verdächtige Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven. Tick one only if you know it is yours to end.</source>
        <translation>Nicht bewiesen. Nur ankreuzen, was Sie sicher beenden dürfen.</translation>
    </message>
    <message>
        <source>Suspects, ticked one by one</source>
        <translation>Verdächtige Prozesse, einzeln anzukreuzen</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Eingabetaste und Esc brechen ab.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All checked again at %1</source>
        <translation>Alle um %1 erneut geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n exited by now</source>
        <translation>
            <numerusform>%n inzwischen beendet</numerusform>
            <numerusform>%n inzwischen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts angekreuzt</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes</source>
        <translation>
            <numerusform>%n Prozess beenden</numerusform>
            <numerusform>%n Prozesse beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Plan exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save what is ticked for proctorctl clean --plan</source>
        <translation>Das Angekreuzte für proctorctl clean --plan speichern</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Plan the same processes again, as they are now</source>
        <translation>Dieselben Prozesse nach ihrem jetzigen Stand neu planen</translation>
    </message>
    <message>
        <source>Planned again at %1: nothing has changed.</source>
        <translation>Um %1 neu geplant: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 wird ausgelassen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out; the table says why.</source>
        <translation>
            <numerusform>%n weiterer wird ausgelassen; die Tabelle sagt, warum.</numerusform>
            <numerusform>%n weitere werden ausgelassen; die Tabelle sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be ended that could not be before; they are not ticked.</source>
        <translation>
            <numerusform>%n, der vorher nicht beendet werden durfte, darf es jetzt; er ist nicht angekreuzt.</numerusform>
            <numerusform>%n, die vorher nicht beendet werden durften, dürfen es jetzt; sie sind nicht angekreuzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned again at %1.</source>
        <translation>Um %1 neu geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n ausgelassen: %1</numerusform>
            <numerusform>%n ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other reasons</source>
        <translation>
            <numerusform>%n weiterer aus anderen Gründen</numerusform>
            <numerusform>%n weitere aus anderen Gründen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be ended</source>
        <translation>
            <numerusform>%n kann nicht beendet werden</numerusform>
            <numerusform>%n können nicht beendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, each with its reason.</source>
        <translation>Ausgelassen, jeweils mit Grund.</translation>
    </message>
    <message>
        <source>What cannot be ended</source>
        <translation>Was nicht beendet werden kann</translation>
    </message>
    <message>
        <source>None of these can be ended</source>
        <translation>Keiner davon kann beendet werden</translation>
    </message>
    <message>
        <source>Each says why. An orphan can be ended, and a suspect that is named.</source>
        <translation>Jeder nennt den Grund. Beendet werden kann eine Waise, und ein verdächtiger Prozess, wenn er einzeln angegeben ist.</translation>
    </message>
    <message>
        <source>Nothing proves anybody an orphan here. Tick what you know is yours to end; each is checked once more right before its signal.</source>
        <translation>Nichts beweist hier, dass einer eine Waise ist. Nur ankreuzen, was Sie sicher beenden dürfen; jeder Prozess wird unmittelbar vor seinem Signal noch einmal geprüft.</translation>
    </message>
    <message>
        <source>The owners of the orphans have exited; of the suspects nothing proves it. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>Die Besitzer der Waisen sind beendet; bei den verdächtigen Prozessen ist es nicht bewiesen. Jeder Prozess wird unmittelbar vor seinem Signal noch einmal geprüft; was sich bis dahin geändert hat, wird in Ruhe gelassen.</translation>
    </message>
</context>
<context>
    <name>proctor::Demo</name>
    <message>
        <source>The demo pool could not be started: %1.</source>
        <translation>Der Demo-Pool konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The demo pool needs python3, which was not found. Install Python 3 and try again.</source>
        <translation>Der Demo-Pool braucht python3, das nicht gefunden wurde. Bitte Python 3 installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The demo pool needs proctor-run, which is neither beside Proctor nor on the PATH.</source>
        <translation>Der Demo-Pool braucht proctor-run, das weder neben Proctor noch im PATH liegt.</translation>
    </message>
    <message>
        <source>The scripts of the demo pool are missing. Reinstall Proctor to get them back.</source>
        <translation>Die Skripte des Demo-Pools fehlen. Eine Neuinstallation von Proctor stellt sie wieder her.</translation>
    </message>
    <message>
        <source>The demo pool could not be started: no pipe is to be had (%1).</source>
        <translation>Der Demo-Pool konnte nicht gestartet werden: Es war keine Pipe zu bekommen (%1).</translation>
    </message>
    <message>
        <source>The demo pool ended by itself.</source>
        <translation>Der Demo-Pool hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The demo pool ended: %1</source>
        <translation>Der Demo-Pool hat sich beendet: %1</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsHead</name>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Select a process to see its evidence.</source>
        <translation>Einen Prozess auswählen, um seine Belege zu sehen.</translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>Details anheften</translation>
    </message>
    <message>
        <source>Close details (Alt+Return)</source>
        <translation>Details schließen (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Unpin: show the selected process again</source>
        <translation>Lösen: wieder den ausgewählten Prozess zeigen</translation>
    </message>
    <message>
        <source>Pin: keep this process here, whatever is selected</source>
        <translation>Anheften: diesen Prozess hier stehen lassen, was auch ausgewählt wird</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>What is known of the process</source>
        <translation>Was über den Prozess bekannt ist</translation>
    </message>
</context>
<context>
    <name>proctor::DetectionSettings</name>
    <message>
        <source>Profiles, in the order in which they are asked</source>
        <translation>Profile in der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>What the profile recognises</source>
        <translation>Was das Profil erkennt</translation>
    </message>
    <message>
        <source>Processes that match the profile</source>
        <translation>Prozesse, die zum Profil passen</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>Ausgeschaltet: Nichts passt dazu</translation>
    </message>
    <message>
        <source>No process matches it now</source>
        <translation>Kein Prozess passt jetzt dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n processes match it now</source>
        <translation>
            <numerusform>%n Prozess passt jetzt dazu</numerusform>
            <numerusform>%n Prozesse passen jetzt dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the file…</source>
        <translation>Datei bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>There is no home folder to keep profiles in</source>
        <translation>Es gibt keinen Home-Ordner, um Profile darin abzulegen</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil&#xa0;…</translation>
    </message>
    <message>
        <source>Write a profile of your own</source>
        <translation>Ein eigenes Profil schreiben</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write a new profile that begins as the chosen one</source>
        <translation>Ein neues Profil schreiben, das wie das ausgewählte beginnt</translation>
    </message>
</context>
<context>
    <name>proctor::EvidenceLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>proctor::EvidenceList</name>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>keines gilt</translation>
    </message>
    <message numerus="yes">
        <source>%n apply</source>
        <translation>
            <numerusform>%n gilt</numerusform>
            <numerusform>%n gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also checked</source>
        <translation>Auch geprüft</translation>
    </message>
</context>
<context>
    <name>proctor::FilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Gespeicherten Filter entfernen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name (a filter of the same name is replaced):</source>
        <translation>Name (ein Filter mit demselben Namen wird ersetzt):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The filters could not be kept</source>
        <translation>Die Filter konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 cannot be written. The filters stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>%1 kann nicht geschrieben werden. Die Filter bleiben bis zum Schließen von Proctor, wie sie jetzt sind; um sie zu behalten, bitte die Datei beschreibbar machen.</translation>
    </message>
</context>
<context>
    <name>proctor::FilterField</name>
    <message>
        <source>Filter: worker, PID, command, owner, state …</source>
        <translation>Filter: Worker, PID, Befehl, Besitzer, Status&#xa0;…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>proctor::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>proctor::FittingModel</name>
    <message>
        <source>%1, PID %2, %3</source>
        <translation>%1, PID %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1 (%2 wird zuerst gefragt)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
</context>
<context>
    <name>proctor::GeneralSettings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start. The command line and the files Proctor writes stay English.</source>
        <translation>Ab dem nächsten Start. Die Befehlszeile und die Dateien, die Proctor schreibt, bleiben englisch.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>At once. States are told apart by shape and word, too.</source>
        <translation>Sofort. Die Status sind auch an Form und Wort zu unterscheiden.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Black on white, or white on black. It comes by itself where the desktop’s own colours are like that.</source>
        <translation>Schwarz auf Weiß oder Weiß auf Schwarz. Kommt von selbst, wo die Farben des Desktops schon so sind.</translation>
    </message>
</context>
<context>
    <name>proctor::GroupButton</name>
    <message>
        <source>How the rows are grouped</source>
        <translation>Wie die Zeilen gruppiert sind</translation>
    </message>
</context>
<context>
    <name>proctor::HealthPage</name>
    <message>
        <source>No orphans in the last %1.</source>
        <translation>Keine Waisen in den letzten %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphans since %1, the most so far.</source>
        <translation>
            <numerusform>%n Waise seit %1, bisher der Höchststand.</numerusform>
            <numerusform>%n Waisen seit %1, bisher der Höchststand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n orphans at %1.</source>
        <translation>
            <numerusform>Höchstens %n Waise um %1.</numerusform>
            <numerusform>Bis zu %n Waisen um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None now.</source>
        <translation>Jetzt keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n now.</source>
        <translation>
            <numerusform>Jetzt %n.</numerusform>
            <numerusform>Jetzt %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled now.</source>
        <translation>
            <numerusform>%n hängt jetzt.</numerusform>
            <numerusform>%n hängen jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation>%1 lang wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Daten werden gesammelt&#xa0;…</translation>
    </message>
    <message>
        <source>The chart begins with the second scan and keeps the last 10 minutes.</source>
        <translation>Das Diagramm beginnt mit dem zweiten Scan und behält die letzten 10 Minuten.</translation>
    </message>
    <message>
        <source>Processes by verdict</source>
        <translation>Prozesse nach Urteil</translation>
    </message>
    <message>
        <source>Point at the chart, or move along it with the arrow keys, to read the values of a moment.</source>
        <translation>Mit der Maus auf das Diagramm zeigen oder sich mit den Pfeiltasten darin bewegen, um die Werte eines Zeitpunkts abzulesen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>proctor::HealthStrip</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>owners alive</source>
        <translation>Besitzer leben</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>noch kein Worker</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>Heartbeat verspätet</translation>
    </message>
    <message numerus="yes">
        <source>Orphans</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Waise</numerusform>
            <numerusform>Waisen</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>am längsten %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspects</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Verdächtig</numerusform>
            <numerusform>Verdächtig</numerusform>
        </translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Beim Beenden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>Scanned %1 ago</source>
        <translation>Vor %1 gescannt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>No workers yet, no orphans</source>
        <translation>Noch keine Worker, keine Waisen</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Keine Waisen</translation>
    </message>
    <message numerus="yes">
        <source>No orphans. %n workers healthy</source>
        <translation>
            <numerusform>Keine Waisen. %n Worker gesund</numerusform>
            <numerusform>Keine Waisen. %n Worker gesund</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The first scan runs</source>
        <translation>Der erste Scan läuft</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 · scanned %2 ago</source>
        <translation>%1 · vor %2 gescannt</translation>
    </message>
</context>
<context>
    <name>proctor::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key without Ctrl or Alt but Del leads to ending anything, and that one asks first.</source>
        <translation>Außer Entf führt keine Taste ohne Strg oder Alt dazu, dass etwas beendet wird, und Entf fragt vorher.</translation>
    </message>
    <message>
        <source>Registered, and its owner is alive. It is never signalled.</source>
        <translation>Registriert, und sein Besitzer lebt. Er bekommt nie ein Signal.</translation>
    </message>
    <message>
        <source>Active, but its heartbeat is overdue. It is never signalled.</source>
        <translation>Aktiv, aber sein Heartbeat ist überfällig. Er bekommt nie ein Signal.</translation>
    </message>
    <message>
        <source>Its owner is gone, which is proven. It can be ended, alone or with the others.</source>
        <translation>Sein Besitzer ist weg, und das ist bewiesen. Er kann beendet werden, allein oder mit den anderen.</translation>
    </message>
    <message>
        <source>There are signs that it was left behind, and no proof. It is ended only by name.</source>
        <translation>Es gibt Anzeichen, dass er zurückgelassen wurde, aber keinen Beweis. Er wird nur beendet, wenn er einzeln angegeben wird.</translation>
    </message>
    <message>
        <source>A cleanup is at work on it.</source>
        <translation>Ein Aufräumen ist gerade mit ihm befasst.</translation>
    </message>
    <message>
        <source>It has exited. Its row stays for 5 s.</source>
        <translation>Er hat sich beendet. Seine Zeile bleibt noch 5&#xa0;s.</translation>
    </message>
    <message>
        <source>Something speaks for leaving it alone. The details say what.</source>
        <translation>Etwas spricht dafür, ihn in Ruhe zu lassen. Die Details sagen, was.</translation>
    </message>
    <message>
        <source>It has exited and waits for its parent. No signal helps.</source>
        <translation>Er hat sich beendet und wartet auf seinen Elternprozess. Kein Signal hilft.</translation>
    </message>
    <message>
        <source>It cannot be judged, so it is left alone.</source>
        <translation>Er lässt sich nicht beurteilen und wird deshalb in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>proctor::InsertMenu</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>proctor::MainWindow</name>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Processes (Ctrl+1)</source>
        <translation>Prozesse (Strg+1)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health (Ctrl+2)</source>
        <translation>Zustand (Strg+2)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>Die Demo konnte nicht starten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit (Ctrl+3)</source>
        <translation>Audit (Strg+3)</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Audit-Protokoll: %1</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausieren und fortsetzen</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Jetzt neu scannen</translation>
    </message>
    <message>
        <source>Why it is judged as it is</source>
        <translation>Warum dieses Urteil</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy their command lines</source>
        <translation>Ihre Befehlszeilen kopieren</translation>
    </message>
    <message>
        <source>End the selected: asks first</source>
        <translation>Auswahl beenden: fragt vorher</translation>
    </message>
    <message>
        <source>Clean up all orphans: asks first</source>
        <translation>Alle Waisen aufräumen: fragt vorher</translation>
    </message>
    <message>
        <source>Details, shown or hidden</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigte Zeilen exportieren</translation>
    </message>
    <message>
        <source>The columns could not be kept</source>
        <translation>Die Spalten konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 cannot be written. Columns and grouping stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>%1 kann nicht geschrieben werden. Spalten und Gruppierung bleiben bis zum Schließen von Proctor, wie sie jetzt sind; um sie zu behalten, bitte die Datei beschreibbar machen.</translation>
    </message>
</context>
<context>
    <name>proctor::OutcomeCounts</name>
    <message numerus="yes">
        <source>ended</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>beendet</numerusform>
            <numerusform>beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended by KILL</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>per KILL beendet</numerusform>
            <numerusform>per KILL beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already gone</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>schon weg</numerusform>
            <numerusform>schon weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another process by now</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>jetzt ein anderer Prozess</numerusform>
            <numerusform>jetzt andere Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>abgelehnt</numerusform>
            <numerusform>abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not permitted</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>nicht erlaubt</numerusform>
            <numerusform>nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survived</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>noch da</numerusform>
            <numerusform>noch da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>abgebrochen</numerusform>
            <numerusform>abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>wird beendet</numerusform>
            <numerusform>werden beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 von %n erledigt</numerusform>
            <numerusform>%1 von %n erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Pill</name>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>Veto</translation>
    </message>
</context>
<context>
    <name>proctor::PlanPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>keine Nachkommen</translation>
    </message>
    <message numerus="yes">
        <source>with %n descendants</source>
        <translation>
            <numerusform>mit %n Nachkommen</numerusform>
            <numerusform>mit %n Nachkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>ohne Profil</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n other profiles</source>
        <translation>
            <numerusform>%n anderes Profil</numerusform>
            <numerusform>%n andere Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking each of them…</source>
        <translation>Jeder wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be ended.</source>
        <translation>Nichts ist angekreuzt, was beendet werden darf.</translation>
    </message>
    <message>
        <source>KILL only if it is still an orphan then. All at once, about %1.</source>
        <translation>KILL nur, wenn er dann noch eine Waise ist. Alle gleichzeitig, etwa %1.</translation>
    </message>
    <message>
        <source>All at once.</source>
        <translation>Alle gleichzeitig.</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewModel</name>
    <message>
        <source>Not shown</source>
        <comment>a process, by Proctor now</comment>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1 (%2 wird zuerst gefragt)</translation>
    </message>
    <message>
        <source>%1 (needs the environment: not known here)</source>
        <translation>%1 (braucht die Umgebung: hier nicht bekannt)</translation>
    </message>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1, %2, PID %3, %4</translation>
    </message>
    <message>
        <source>Once saved</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the state of a process</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>%1 (%2 takes it)</source>
        <translation>%1 (%2 übernimmt)</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewPanel</name>
    <message>
        <source>What would change if the profile were saved</source>
        <translation>Was sich ändern würde, wenn das Profil gespeichert würde</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>Ausgeschaltet: Nichts passt dazu</translation>
    </message>
    <message>
        <source>Nothing running matches this profile now</source>
        <translation>Nichts, was läuft, passt jetzt zu diesem Profil</translation>
    </message>
    <message numerus="yes">
        <source>%n processes would match</source>
        <translation>
            <numerusform>%n Prozess würde passen</numerusform>
            <numerusform>%n Prozesse würden passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving it would gain %1 and lose %2 of what is running now.</source>
        <translation>Das Speichern würde von dem, was jetzt läuft, %1 gewinnen und %2 verlieren.</translation>
    </message>
    <message>
        <source>Which processes it recognises stays the same.</source>
        <translation>Welche Prozesse es erkennt, bleibt gleich.</translation>
    </message>
    <message>
        <source>As far as can be said here, which processes it recognises stays the same.</source>
        <translation>Soweit es sich hier sagen lässt, bleibt gleich, welche Prozesse es erkennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below depend on their environment, which is not known here.</source>
        <translation>
            <numerusform>%n der unten genannten hängt von seiner Umgebung ab, die hier nicht bekannt ist.</numerusform>
            <numerusform>%n der unten genannten hängen von ihrer Umgebung ab, die hier nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they are ended, or kept, changes.</source>
        <translation>Wie sie beendet oder behalten werden, ändert sich.</translation>
    </message>
    <message>
        <source>Not all processes were looked at: there are too many.</source>
        <translation>Nicht alle Prozesse wurden angesehen: Es sind zu viele.</translation>
    </message>
</context>
<context>
    <name>proctor::ProblemList</name>
    <message>
        <source>Problems; Enter goes to the line</source>
        <translation>Probleme; die Eingabetaste führt zur Zeile</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessDelegate</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessTable</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessesPage</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n workers healthy.</source>
        <translation>
            <numerusform>%n Worker gesund.</numerusform>
            <numerusform>%n Worker gesund.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Keine Waisen</translation>
    </message>
    <message>
        <source>Nothing is in the state “%1”</source>
        <translation>Nichts hat den Status „%1“</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Scanning fails: %1. What is shown is from %2; nothing can be ended until a scan succeeds.</source>
        <translation>Das Scannen schlägt fehl: %1. Gezeigt wird der Stand von %2; nichts kann beendet werden, bis ein Scan gelingt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Without it, nothing about its workers is proof: they are suspects at most.</source>
        <translation>%1 ist nicht lesbar: %2. Ohne dieses Verzeichnis ist nichts über seine Worker ein Beweis: Sie sind höchstens verdächtig.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. Their processes are kept, and the files are left as they are.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht lesbar. Sein Prozess wird behalten, und die Datei bleibt, wie sie ist.</numerusform>
            <numerusform>%n Einträge sind nicht lesbar. Ihre Prozesse werden behalten, und die Dateien bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes are tracked. Every part of the filter must hold for a row.</source>
        <translation>
            <numerusform>%n Prozess wird beobachtet. Jeder Teil des Filters muss auf eine Zeile zutreffen.</numerusform>
            <numerusform>%n Prozesse werden beobachtet. Jeder Teil des Filters muss auf eine Zeile zutreffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the processes</source>
        <translation>Prozesse exportieren</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The first scan runs. What it finds is shown here.</source>
        <translation>Der erste Scan läuft. Was er findet, wird hier angezeigt.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileActions</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Kopie bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>The copy replaces the built-in profile once it is saved</source>
        <translation>Die Kopie ersetzt das mitgelieferte Profil, sobald sie gespeichert ist</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The profile then recognises nothing</source>
        <translation>Das Profil erkennt dann nichts</translation>
    </message>
    <message>
        <source>Built in: turn it off instead</source>
        <translation>Mitgeliefert: stattdessen ausschalten</translation>
    </message>
    <message>
        <source>The file is kept beside, as no profile</source>
        <translation>Die Datei bleibt daneben erhalten, aber nicht als Profil</translation>
    </message>
    <message>
        <source>What each key means: see &quot;Insert&quot;, or proctor-profiles(5).</source>
        <translation>Was jeder Schlüssel bedeutet: siehe „Einfügen“ oder proctor-profiles(5).</translation>
    </message>
    <message>
        <source>Its file is kept beside it under another name, and is no profile then.</source>
        <translation>Seine Datei bleibt daneben unter einem anderen Namen erhalten und ist dann kein Profil mehr.</translation>
    </message>
    <message>
        <source>The built-in profile of this name counts again.</source>
        <translation>Das mitgelieferte Profil dieses Namens gilt wieder.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed. Its file is kept as %2.</source>
        <translation>„%1“ ist entfernt. Seine Datei bleibt als %2 erhalten.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileEditor</name>
    <message>
        <source>Profile editor</source>
        <translation>Profileditor</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>Eine Kopie von „%1“</translation>
    </message>
    <message>
        <source>Will be kept as %1</source>
        <translation>Wird als %1 gespeichert</translation>
    </message>
    <message>
        <source>Replaces the built-in profile “%1” for as long as this file is there.</source>
        <translation>Ersetzt das mitgelieferte Profil „%1“, solange es diese Datei gibt.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>What it would match is shown once the text has no problems.</source>
        <translation>Was dazu passen würde, wird gezeigt, sobald der Text keine Probleme hat.</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Noch keine Vorschau</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>Wartet auf den ersten Scan.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The keys a profile may have, and what each does (Ctrl+I)</source>
        <translation>Die Schlüssel, die ein Profil haben kann, und was jeder bewirkt (Strg+I)</translation>
    </message>
    <message>
        <source>The profile&apos;s text (TOML)</source>
        <translation>Der Text des Profils (TOML)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the profile; it counts at once (Ctrl+S)</source>
        <translation>Das Profil speichern; es gilt sofort (Strg+S)</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Esc closes.</source>
        <translation>Strg+S speichert, Esc schließt.</translation>
    </message>
    <message>
        <source>Not saved: a profile with a problem would not count.</source>
        <translation>Nicht gespeichert: Ein Profil mit einem Problem würde nicht gelten.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Gespeichert. Es gilt sofort.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The file is another by now</source>
        <translation>Die Datei ist inzwischen eine andere</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Overwrite with this text</source>
        <translation>Mit diesem Text überschreiben</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>What you have changed is not saved. Closing the editor drops it.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Beim Schließen des Editors werden sie verworfen.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Saving changes bytes that nobody touched, as of line ends that differ; the file as it is now is then kept beside it.</source>
        <translation>Speichern ändert Bytes, die niemand angefasst hat, etwa uneinheitliche Zeilenenden; die Datei, wie sie jetzt ist, bleibt dann daneben erhalten.</translation>
    </message>
    <message>
        <source>Saved. It counts at once; the file as it was is kept as %1.</source>
        <translation>Gespeichert. Es gilt sofort; die Datei, wie sie war, bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileModel</name>
    <message>
        <source>off</source>
        <comment>a profile</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>Treffer jetzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>proctor::ProgressSheet</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>Fortschritt des Aufräumens</translation>
    </message>
    <message>
        <source>What becomes of each process</source>
        <translation>Was aus jedem Prozess wird</translation>
    </message>
    <message>
        <source>Stop skips what is unsent and holds back every KILL. A signal already sent cannot be recalled.</source>
        <translation>„Stopp“ überspringt, was noch nicht gesendet ist, und hält jedes KILL zurück. Ein gesendetes Signal ist nicht rückholbar.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes</source>
        <translation>
            <numerusform>%n Prozess wird beendet</numerusform>
            <numerusform>%n Prozesse werden beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes have ended</source>
        <translation>
            <numerusform>%n Prozess ist beendet</numerusform>
            <numerusform>%n Prozesse sind beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is kept nowhere else. Copy it if you need it later.</source>
        <translation>Dieser Bericht wird sonst nirgends aufbewahrt. Bei Bedarf jetzt kopieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All of them were seen to exit.</source>
        <translation>Das Ende aller wurde beobachtet.</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What was sent cannot be recalled.</source>
        <translation>Wird gestoppt: Nichts mehr wird gesendet. Was gesendet wurde, ist nicht rückholbar.</translation>
    </message>
    <message>
        <source>Each process is being checked once more.</source>
        <translation>Jeder Prozess wird noch einmal geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went to %n of them.</source>
        <translation>
            <numerusform>%1 ging an %n davon.</numerusform>
            <numerusform>%1 ging an %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is still running when its own wait is over, and still an orphan, gets KILL.</source>
        <translation>Wer nach Ablauf der eigenen Wartezeit noch läuft und noch eine Waise ist, bekommt KILL.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Stopped: what was not sent is skipped. A signal already sent cannot be recalled.</source>
        <translation>Gestoppt: Was nicht gesendet war, wird übersprungen. Ein gesendetes Signal ist nicht rückholbar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n processes of other users</source>
        <translation>
            <numerusform>%n Prozess eines anderen Benutzers</numerusform>
            <numerusform>%n Prozesse anderer Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like orphans, but only an administrator can read what proves it. Nothing has been sent.</source>
        <translation>Es scheinen Waisen zu sein, aber nur ein Administrator kann lesen, was es beweist. Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes as administrator</source>
        <translation>
            <numerusform>%n Prozess wird als Administrator beendet</numerusform>
            <numerusform>%n Prozesse werden als Administrator beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>You may be asked to authenticate. A signal already sent cannot be recalled.</source>
        <translation>Möglicherweise müssen Sie sich authentifizieren. Ein gesendetes Signal ist nicht rückholbar.</translation>
    </message>
    <message>
        <source>End as administrator…</source>
        <translation>Als Administrator beenden&#xa0;…</translation>
    </message>
    <message>
        <source>The administrator&apos;s helper proves each of them again before it sends anything.</source>
        <translation>Das Hilfsprogramm des Administrators beweist jeden noch einmal, bevor es etwas sendet.</translation>
    </message>
    <message>
        <source>What the administrator&apos;s helper does is recorded in root&apos;s audit log.</source>
        <translation>Was das Hilfsprogramm des Administrators tut, wird im Audit-Protokoll von root festgehalten.</translation>
    </message>
    <message>
        <source>Every outcome is in the audit log; the page “Audit” shows it.</source>
        <translation>Jedes Ergebnis steht im Audit-Protokoll; die Seite „Audit“ zeigt es.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n processes have ended</source>
        <translation>
            <numerusform>%1 von %n Prozess beendet</numerusform>
            <numerusform>%1 von %n Prozessen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not end; the table says why.</source>
        <translation>
            <numerusform>%n wurde nicht beendet; die Tabelle nennt den Grund.</numerusform>
            <numerusform>%n wurden nicht beendet; die Tabelle nennt den Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the audit log: %1. Nothing more is signalled: what cannot be recorded is not done.</source>
        <translation>Nicht im Audit-Protokoll: %1. Es wird kein Signal mehr gesendet: Was nicht festgehalten werden kann, wird nicht getan.</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedModel</name>
    <message>
        <source>Protected: %1, PID %2, %3</source>
        <translation>Geschützt: %1, PID %2, %3</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 lebt</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedPanel</name>
    <message>
        <source>Protected active workers</source>
        <translation>Geschützte aktive Worker</translation>
    </message>
    <message>
        <source>Nothing here can signal these.</source>
        <translation>Nichts hier kann ihnen Signale senden.</translation>
    </message>
    <message numerus="yes">
        <source>Protected: %n active workers</source>
        <translation>
            <numerusform>Geschützt: %n aktiver Worker</numerusform>
            <numerusform>Geschützt: %n aktive Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>proctor::ReportModel</name>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1, %2, PID %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2&#xa0;s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>proctor::ResourceBox</name>
    <message>
        <source>Resources, 10 min</source>
        <translation>Ressourcen, 10&#xa0;min</translation>
    </message>
</context>
<context>
    <name>proctor::RowFilterField</name>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h  owner:beam</source>
        <translation>Filter: Text oder state:orphan  age:&gt;1h  owner:beam</translation>
    </message>
    <message>
        <source>Until then everything is shown.</source>
        <translation>Bis dahin wird alles gezeigt.</translation>
    </message>
    <message>
        <source>Until then “%1” stays in force.</source>
        <translation>Bis dahin gilt weiter „%1“.</translation>
    </message>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h</source>
        <translation>Filter: Text oder state:orphan  age:&gt;1h</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>proctor::RowMenu</name>
    <message>
        <source>Why is it judged so?</source>
        <translation>Warum dieses Urteil?</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command lines</source>
        <translation>
            <numerusform>Befehlszeile kopieren</numerusform>
            <numerusform>%n Befehlszeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes…</source>
        <translation>
            <numerusform>Prozess beenden&#xa0;…</numerusform>
            <numerusform>%n Prozesse beenden&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Im Audit-Protokoll zeigen</translation>
    </message>
    <message>
        <source>Copy what stops it: %1</source>
        <translation>Befehl zum Stoppen kopieren: %1</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Gezeigte Zeilen exportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes with everything below them…</source>
        <translation>
            <numerusform>Prozess mit allem darunter beenden&#xa0;…</numerusform>
            <numerusform>%n Prozesse mit allem darunter beenden&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>Details anheften</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsKeeper</name>
    <message>
        <source>The change holds until Proctor is closed, but is not saved. %1</source>
        <translation>Die Änderung gilt bis zum Schließen von Proctor, ist aber nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Kept until Proctor is closed</source>
        <translation>Gilt bis zum Schließen von Proctor</translation>
    </message>
</context>
<context>
    <name>proctor::StatusLine</name>
    <message>
        <source>Order held</source>
        <translation>Reihenfolge fixiert</translation>
    </message>
    <message>
        <source>Re-sort</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Scan %1 ms</source>
        <translation>Scan %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Proctor %1 % CPU, %2</source>
        <translation>Proctor %1&#xa0;% CPU, %2</translation>
    </message>
    <message>
        <source>Proctor %1</source>
        <translation>Proctor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records in %1</source>
        <translation>
            <numerusform>%n Eintrag in %1</numerusform>
            <numerusform>%n Einträge in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>%n beobachtet</numerusform>
            <numerusform>%n beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tracked</source>
        <translation>
            <numerusform>%1 von %n beobachtet</numerusform>
            <numerusform>%1 von %n beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Order held while a dialog is open</source>
        <translation>Reihenfolge fixiert, solange ein Dialog offen ist</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
</context>
<context>
    <name>proctor::StepsView</name>
    <message>
        <source>wait %1</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>proctor::TableFolding</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle ausklappen</translation>
    </message>
</context>
<context>
    <name>proctor::TableSettings</name>
    <message>
        <source>Beside the table</source>
        <translation>Neben der Tabelle</translation>
    </message>
    <message>
        <source>Time between scans</source>
        <translation>Zeit zwischen Scans</translation>
    </message>
    <message>
        <source>From the next start. The death of an owner and a registration show when they happen, whatever is set here.</source>
        <translation>Ab dem nächsten Start. Der Tod eines Besitzers und eine Registrierung erscheinen, sobald sie eintreten, unabhängig von diesem Wert.</translation>
    </message>
    <message>
        <source>Rows stay put for</source>
        <translation>Zeilen bleiben stehen für</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>At once, and whenever the window opens. Alt+Return shows and hides them for the time being.</source>
        <translation>Sofort und bei jedem Öffnen des Fensters. Alt+Eingabe blendet sie vorübergehend ein und aus.</translation>
    </message>
    <message>
        <source>At once. No row changes its place until this long after the last click or key.</source>
        <translation>Sofort. Keine Zeile wechselt ihren Platz, bis diese Zeit seit dem letzten Klick oder Tastendruck vergangen ist.</translation>
    </message>
</context>
<context>
    <name>proctor::TargetModel</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>proctor::Toolbar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>Ansicht anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Scan now (F5)</source>
        <translation>Jetzt scannen (F5)</translation>
    </message>
    <message>
        <source>End selected…</source>
        <translation>Auswahl beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Look at what would be ended, then decide (Del)</source>
        <translation>Ansehen, was beendet würde, dann entscheiden (Entf)</translation>
    </message>
    <message>
        <source>Look at every orphan shown, then decide (Ctrl+Shift+K)</source>
        <translation>Alle gezeigten Waisen ansehen, dann entscheiden (Strg+Shift+K)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n orphans…</source>
        <translation>
            <numerusform>%n Waise aufräumen&#xa0;…</numerusform>
            <numerusform>%n Waisen aufräumen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up orphans…</source>
        <translation>Waisen aufräumen&#xa0;…</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <translation>Automatik&#xa0;…</translation>
    </message>
    <message>
        <source>Whether proven orphans are ended without asking</source>
        <translation>Ob bewiesene Waisen ohne Rückfrage beendet werden</translation>
    </message>
    <message>
        <source>Columns: which are shown</source>
        <translation>Spalten: welche gezeigt werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>proctor::ValuesTable</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Waisen</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Hängend</translation>
    </message>
    <message>
        <source>%1: now %2, least %3, most %4</source>
        <translation>%1: jetzt %2, mindestens %3, höchstens %4</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>um %1: %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
</context>
<context>
    <name>proctor::WelcomePage</name>
    <message>
        <source>Register your first worker</source>
        <translation>Den ersten Worker registrieren</translation>
    </message>
    <message>
        <source>Then Proctor can prove when a worker has lost its owner, and never mistakes a working one.</source>
        <translation>Dann kann Proctor beweisen, dass ein Worker seinen Besitzer verloren hat, und verwechselt ihn nie mit einem, der noch arbeitet.</translation>
    </message>
    <message>
        <source>Start it through proctor-run</source>
        <translation>Mit proctor-run starten</translation>
    </message>
    <message>
        <source>Its owner is alive. Protected: it cannot be ended from here.</source>
        <translation>Sein Besitzer lebt. Geschützt: Er kann von hier aus nicht beendet werden.</translation>
    </message>
    <message>
        <source>Its owner has exited, the worker stayed. That is proof.</source>
        <translation>Sein Besitzer ist beendet, der Worker blieb. Das ist ein Beweis.</translation>
    </message>
    <message>
        <source>You confirm, Proctor checks again, then ends it.</source>
        <translation>Sie bestätigen, Proctor prüft erneut und beendet ihn dann.</translation>
    </message>
    <message>
        <source>No worker at hand?</source>
        <translation>Kein Worker zur Hand?</translation>
    </message>
    <message>
        <source>The demo starts an owner with 8 harmless workers, and another that is killed and leaves 3 real orphans to practise a cleanup on. All of them end with this window.</source>
        <translation>Die Demo startet einen Besitzer mit 8 harmlosen Workern und einen weiteren, der gewaltsam beendet wird und 3 echte Waisen zurücklässt, an denen sich das Aufräumen üben lässt. Alle enden mit diesem Fenster.</translation>
    </message>
    <message>
        <source>Start a demo pool</source>
        <translation>Demo-Pool starten</translation>
    </message>
    <message>
        <source>Recognised without registering</source>
        <translation>Ohne Registrierung erkannt</translation>
    </message>
    <message>
        <source>No registry directory is being watched.</source>
        <translation>Kein Registry-Verzeichnis wird beobachtet.</translation>
    </message>
    <message>
        <source>Watching %1. A worker shows up here within a second.</source>
        <translation>%1 wird beobachtet. Ein Worker erscheint hier innerhalb einer Sekunde.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is on: only registered workers are known.</source>
        <translation>Kein Profil ist eingeschaltet: Nur registrierte Worker sind bekannt.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Cannot watch this: %1</source>
        <translation>Kann nicht beobachtet werden: %1</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Android Debug Bridge server</source>
        <translation>Server der Android Debug Bridge</translation>
    </message>
    <message>
        <source>Bazel build servers</source>
        <translation>Build-Server von Bazel</translation>
    </message>
    <message>
        <source>chromedriver, geckodriver, Playwright&apos;s driver</source>
        <translation>chromedriver, geckodriver, Treiber von Playwright</translation>
    </message>
    <message>
        <source>Celery task workers</source>
        <translation>Task-Worker von Celery</translation>
    </message>
    <message>
        <source>esbuild, vite, next and other dev servers</source>
        <translation>esbuild, vite, next und andere Entwicklungsserver</translation>
    </message>
    <message>
        <source>Python bridges of Elixir pools</source>
        <translation>Python-Brücken von Elixir-Pools</translation>
    </message>
    <message>
        <source>Erlang port mapper daemon</source>
        <translation>Port-Mapper-Daemon von Erlang</translation>
    </message>
    <message>
        <source>Port programs of Erlang and Elixir</source>
        <translation>Port-Programme von Erlang und Elixir</translation>
    </message>
    <message>
        <source>Gradle build daemons</source>
        <translation>Build-Daemons von Gradle</translation>
    </message>
    <message>
        <source>Gradle test and compiler workers</source>
        <translation>Test- und Compiler-Worker von Gradle</translation>
    </message>
    <message>
        <source>Gunicorn web workers and their masters</source>
        <translation>Web-Worker von Gunicorn und ihre Master</translation>
    </message>
    <message>
        <source>Headless and automated Chromium or Chrome</source>
        <translation>Chromium oder Chrome, headless und automatisiert</translation>
    </message>
    <message>
        <source>Headless and automated Firefox, Playwright&apos;s WebKit</source>
        <translation>Firefox, headless und automatisiert, WebKit von Playwright</translation>
    </message>
    <message>
        <source>Jupyter kernels</source>
        <translation>Jupyter-Kernel</translation>
    </message>
    <message>
        <source>Jest and Vitest workers</source>
        <translation>Worker von Jest und Vitest</translation>
    </message>
    <message>
        <source>Kotlin compile daemons</source>
        <translation>Compiler-Daemons von Kotlin</translation>
    </message>
    <message>
        <source>Language servers of editors</source>
        <translation>Sprachserver von Editoren</translation>
    </message>
    <message>
        <source>MCP servers started by npx or uvx</source>
        <translation>MCP-Server, mit npx oder uvx gestartet</translation>
    </message>
    <message>
        <source>Node cluster workers and forked children</source>
        <translation>Cluster-Worker und geforkte Kindprozesse von Node</translation>
    </message>
    <message>
        <source>Ollama model runners</source>
        <translation>Model-Runner von Ollama</translation>
    </message>
    <message>
        <source>pytest-xdist workers</source>
        <translation>Worker von pytest-xdist</translation>
    </message>
    <message>
        <source>Python multiprocessing workers and their resource tracker</source>
        <translation>Worker von Python multiprocessing und ihr Resource-Tracker</translation>
    </message>
    <message>
        <source>Ray node services (raylet, GCS)</source>
        <translation>Knotendienste von Ray (raylet, GCS)</translation>
    </message>
    <message>
        <source>Ray workers and actors</source>
        <translation>Worker und Actors von Ray</translation>
    </message>
    <message>
        <source>sccache compile cache server</source>
        <translation>Compiler-Cache-Server sccache</translation>
    </message>
    <message>
        <source>Python workers of Snakepit pools (Elixir)</source>
        <translation>Python-Worker von Snakepit-Pools (Elixir)</translation>
    </message>
    <message>
        <source>PyTorch ranks started by torchrun</source>
        <translation>PyTorch-Ranks, mit torchrun gestartet</translation>
    </message>
    <message>
        <source>Uvicorn and Hypercorn servers</source>
        <translation>Server von Uvicorn und Hypercorn</translation>
    </message>
    <message>
        <source>vLLM and SGLang engine processes</source>
        <translation>Engine-Prozesse von vLLM und SGLang</translation>
    </message>
    <message>
        <source>Watchman file watching service</source>
        <translation>Watchman, Dienst zur Dateibeobachtung</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>stopped before any signal was sent</source>
        <translation>abgebrochen, bevor ein Signal gesendet wurde</translation>
    </message>
    <message>
        <source>exited by itself before its signal</source>
        <translation>vor seinem Signal von selbst beendet</translation>
    </message>
    <message>
        <source>it cannot be held: %1</source>
        <translation>kann nicht festgehalten werden: %1</translation>
    </message>
    <message>
        <source>its pid belongs to another process now; left alone</source>
        <translation>seine PID gehört jetzt einem anderen Prozess; in Ruhe gelassen</translation>
    </message>
    <message>
        <source>it cannot be read any more; left alone</source>
        <translation>nicht mehr lesbar; in Ruhe gelassen</translation>
    </message>
    <message>
        <source>its exit cannot be watched; left alone</source>
        <translation>sein Ende lässt sich nicht beobachten; in Ruhe gelassen</translation>
    </message>
    <message>
        <source>now Active, left alone: %1</source>
        <translation>jetzt Aktiv, in Ruhe gelassen: %1</translation>
    </message>
    <message>
        <source>it owns the active worker %1; end it by name if you must</source>
        <translation>besitzt den aktiven Worker %1; falls nötig, einzeln angeben und beenden</translation>
    </message>
    <message>
        <source>no longer below the process that was confirmed</source>
        <translation>nicht mehr unterhalb des bestätigten Prozesses</translation>
    </message>
    <message>
        <source>only a Suspect now; name it to end it: %1</source>
        <translation>jetzt nur noch Verdächtig; zum Beenden einzeln angeben: %1</translation>
    </message>
    <message>
        <source>no longer an orphan: %1</source>
        <translation>keine Waise mehr: %1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read; left alone</source>
        <translation>wem er gehört, ist nicht lesbar; in Ruhe gelassen</translation>
    </message>
    <message>
        <source>a registration is under way: %1</source>
        <translation>eine Registrierung ist im Gang: %1</translation>
    </message>
    <message>
        <source>it cannot be judged again: %1</source>
        <translation>kann nicht erneut beurteilt werden: %1</translation>
    </message>
    <message>
        <source>not yours to end; run Proctor as its user or as root</source>
        <translation>darf so nicht beendet werden; Proctor als sein Benutzer oder als root ausführen</translation>
    </message>
    <message>
        <source>the signal could not be sent: %1</source>
        <translation>das Signal konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 gesendet, läuft noch</translation>
    </message>
    <message>
        <source>did not leave on %2; ended by KILL %1 s after its first signal</source>
        <translation>ging nicht auf %2; %1&#xa0;s nach seinem ersten Signal per KILL beendet</translation>
    </message>
    <message>
        <source>ended %1 s after %2</source>
        <translation>%1&#xa0;s nach %2 beendet</translation>
    </message>
    <message>
        <source>stopped after %1; nothing more is sent</source>
        <translation>nach %1 abgebrochen; nichts mehr wird gesendet</translation>
    </message>
    <message>
        <source>still there in state %1: waits for a device or network file system</source>
        <translation>noch da im Zustand %1: wartet auf ein Gerät oder Netzwerkdateisystem</translation>
    </message>
    <message>
        <source>still there in state %1 after every step</source>
        <translation>nach allen Schritten noch da im Zustand %1</translation>
    </message>
    <message>
        <source>kept from outside its container</source>
        <translation>wird von außerhalb seines Containers betreut</translation>
    </message>
    <message>
        <source>owner %1 was recorded on another boot or machine</source>
        <translation>Besitzer %1 wurde bei einem anderen Boot oder auf einem anderen Rechner eingetragen</translation>
    </message>
    <message>
        <source>owner %1 was recorded in another pid namespace</source>
        <translation>Besitzer %1 wurde in einem anderen PID-Namensraum eingetragen</translation>
    </message>
    <message>
        <source>%1 has exited: no process has its pid</source>
        <translation>%1 ist beendet: kein Prozess hat seine PID</translation>
    </message>
    <message>
        <source>%1 has exited: its pid has another start time</source>
        <translation>%1 ist beendet: seine PID hat eine andere Startzeit</translation>
    </message>
    <message>
        <source>owner %1 cannot be examined</source>
        <translation>Besitzer %1 lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>%1 has exited, seen by pidfd</source>
        <translation>%1 ist beendet, per pidfd gesehen</translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation>%1 lebt</translation>
    </message>
    <message>
        <source>owner %1 is hidden: run Proctor as that user or as root</source>
        <translation>Besitzer %1 ist verborgen: Proctor als dieser Benutzer oder als root ausführen</translation>
    </message>
    <message>
        <source>its parent is outside this pid namespace</source>
        <translation>sein Elternprozess liegt außerhalb dieses PID-Namensraums</translation>
    </message>
    <message>
        <source>its parent cannot be read</source>
        <translation>sein Elternprozess ist nicht lesbar</translation>
    </message>
    <message>
        <source>its parent %1 is alive</source>
        <translation>sein Elternprozess %1 lebt</translation>
    </message>
    <message>
        <source>its parent %1 only reaps</source>
        <translation>sein Elternprozess %1 holt nur ab</translation>
    </message>
    <message>
        <source>its pid namespace cannot be read</source>
        <translation>sein PID-Namensraum ist nicht lesbar</translation>
    </message>
    <message>
        <source>it runs in a container; its own supervisor looks after it</source>
        <translation>läuft in einem Container; dessen eigener Supervisor kümmert sich um ihn</translation>
    </message>
    <message>
        <source>it runs in no container</source>
        <translation>läuft in keinem Container</translation>
    </message>
    <message>
        <source>its cgroup cannot be read</source>
        <translation>seine cgroup ist nicht lesbar</translation>
    </message>
    <message>
        <source>it belongs to the service %1</source>
        <translation>gehört zum Dienst %1</translation>
    </message>
    <message>
        <source>it belongs to no service</source>
        <translation>gehört zu keinem Dienst</translation>
    </message>
    <message>
        <source>its signal mask cannot be read</source>
        <translation>seine Signalmaske ist nicht lesbar</translation>
    </message>
    <message>
        <source>it ignores SIGHUP (nohup): meant to stay</source>
        <translation>ignoriert SIGHUP (nohup): soll bleiben</translation>
    </message>
    <message>
        <source>it does not ignore SIGHUP</source>
        <translation>ignoriert SIGHUP nicht</translation>
    </message>
    <message>
        <source>its open files cannot be read</source>
        <translation>seine offenen Dateien sind nicht lesbar</translation>
    </message>
    <message>
        <source>its session&apos;s leader cannot be read</source>
        <translation>sein Sitzungsführer ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has the shape of a daemon: own session, nothing but /dev/null</source>
        <translation>hat die Form eines Daemons: eigene Sitzung, nichts als /dev/null</translation>
    </message>
    <message>
        <source>it has not the shape of a daemon</source>
        <translation>hat nicht die Form eines Daemons</translation>
    </message>
    <message>
        <source>it is a tmux or screen server</source>
        <translation>ist ein tmux- oder screen-Server</translation>
    </message>
    <message>
        <source>its environment cannot be read</source>
        <translation>seine Umgebung ist nicht lesbar</translation>
    </message>
    <message>
        <source>it was started inside tmux or screen</source>
        <translation>wurde in tmux oder screen gestartet</translation>
    </message>
    <message>
        <source>its terminal %1 is still there</source>
        <translation>sein Terminal %1 ist noch da</translation>
    </message>
    <message>
        <source>it uses no terminal that is still there</source>
        <translation>nutzt kein Terminal, das noch da ist</translation>
    </message>
    <message>
        <source>no owner is recorded</source>
        <translation>kein Besitzer ist eingetragen</translation>
    </message>
    <message>
        <source>no heartbeat was promised</source>
        <translation>kein Heartbeat wurde zugesagt</translation>
    </message>
    <message>
        <source>heartbeat in time</source>
        <translation>Heartbeat pünktlich</translation>
    </message>
    <message>
        <source>heartbeat %1 s late</source>
        <translation>Heartbeat %1&#xa0;s verspätet</translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation>kein Eintrag nennt ihn</translation>
    </message>
    <message>
        <source>nobody stated its lifetime</source>
        <translation>niemand hat seine Lebensdauer angegeben</translation>
    </message>
    <message>
        <source>the record says: end together</source>
        <translation>der Eintrag sagt: gemeinsam enden</translation>
    </message>
    <message>
        <source>the record says: may outlive its owner</source>
        <translation>der Eintrag sagt: darf seinen Besitzer überleben</translation>
    </message>
    <message>
        <source>the record does not say that it ends with its owner</source>
        <translation>der Eintrag sagt nicht, dass er mit seinem Besitzer endet</translation>
    </message>
    <message>
        <source>every registry that could speak for it was read</source>
        <translation>jede Registry, die für ihn sprechen könnte, wurde gelesen</translation>
    </message>
    <message>
        <source>a registry that could speak for it is closed to Proctor: %1</source>
        <translation>eine Registry, die für ihn sprechen könnte, ist Proctor verschlossen: %1</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>exited; waits to be reaped by %1</source>
        <translation>beendet; wartet darauf, von %1 abgeholt zu werden</translation>
    </message>
    <message>
        <source>no profile recognises its command line</source>
        <translation>kein Profil erkennt seine Befehlszeile</translation>
    </message>
    <message>
        <source>profile %1 recognises its command line</source>
        <translation>Profil %1 erkennt seine Befehlszeile</translation>
    </message>
    <message>
        <source>Proctor saw its parent end; %1 took it over</source>
        <translation>Proctor sah seinen Elternprozess enden; %1 hat ihn übernommen</translation>
    </message>
    <message>
        <source>its parent %1 is a reaper</source>
        <translation>sein Elternprozess %1 ist ein Reaper</translation>
    </message>
    <message>
        <source>nothing says that it lost its first parent</source>
        <translation>nichts besagt, dass er seinen ersten Elternprozess verloren hat</translation>
    </message>
    <message>
        <source>its stdin cannot be examined; run Proctor as that user</source>
        <translation>seine stdin lässt sich nicht untersuchen; Proctor als dieser Benutzer ausführen</translation>
    </message>
    <message>
        <source>stdin is a pipe and nobody can write to it any more</source>
        <translation>stdin ist eine Pipe, und niemand kann mehr in sie schreiben</translation>
    </message>
    <message>
        <source>somebody can still write to its stdin</source>
        <translation>jemand kann noch in seine stdin schreiben</translation>
    </message>
    <message>
        <source>stdin is no pipe</source>
        <translation>stdin ist keine Pipe</translation>
    </message>
    <message>
        <source>%1; never enough alone</source>
        <translation>%1; allein nie genug</translation>
    </message>
    <message>
        <source>%1 is no known reaper</source>
        <translation>%1 ist kein bekannter Reaper</translation>
    </message>
    <message>
        <source>it is a kernel thread</source>
        <translation>ist ein Kernel-Thread</translation>
    </message>
    <message>
        <source>it is pid 1</source>
        <translation>ist PID 1</translation>
    </message>
    <message>
        <source>it is Proctor itself or one of its ancestors</source>
        <translation>ist Proctor selbst oder einer seiner Vorfahren</translation>
    </message>
    <message>
        <source>it is not Proctor and no ancestor of it</source>
        <translation>ist weder Proctor noch einer seiner Vorfahren</translation>
    </message>
    <message>
        <source>its environment says: may outlive its owner</source>
        <translation>seine Umgebung sagt: darf seinen Besitzer überleben</translation>
    </message>
    <message>
        <source>the record does not say so; its environment cannot be read</source>
        <translation>der Eintrag sagt es nicht; seine Umgebung ist nicht lesbar</translation>
    </message>
    <message>
        <source>neither record nor environment says so</source>
        <translation>weder Eintrag noch Umgebung sagen es</translation>
    </message>
    <message>
        <source>no fingerprint was recorded</source>
        <translation>kein Fingerabdruck ist eingetragen</translation>
    </message>
    <message>
        <source>its environment cannot be read or was wiped</source>
        <translation>seine Umgebung ist nicht lesbar oder wurde gelöscht</translation>
    </message>
    <message>
        <source>its environment is not its own</source>
        <translation>seine Umgebung ist nicht seine eigene</translation>
    </message>
    <message>
        <source>its environment bears no fingerprint</source>
        <translation>seine Umgebung trägt keinen Fingerabdruck</translation>
    </message>
    <message>
        <source>its environment bears another fingerprint than its record</source>
        <translation>seine Umgebung trägt einen anderen Fingerabdruck als sein Eintrag</translation>
    </message>
    <message>
        <source>environment and record bear the same fingerprint</source>
        <translation>Umgebung und Eintrag tragen denselben Fingerabdruck</translation>
    </message>
    <message>
        <source>no record of its name is unreadable</source>
        <translation>kein Eintrag seines Namens ist unlesbar</translation>
    </message>
    <message>
        <source>a record bears its name and cannot be used: %1</source>
        <translation>ein Eintrag trägt seinen Namen und ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read</source>
        <translation>wem er gehört, ist nicht lesbar</translation>
    </message>
    <message>
        <source>start time and boot id agree</source>
        <translation>Startzeit und Boot-ID stimmen überein</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>hat sich beendet</translation>
    </message>
    <message>
        <source>it has exited or is not tracked any more</source>
        <translation>ist beendet oder wird nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>it is being ended already</source>
        <translation>wird schon beendet</translation>
    </message>
    <message>
        <source>an active worker is never ended</source>
        <translation>ein aktiver Worker wird nie beendet</translation>
    </message>
    <message>
        <source>not proven: name it one by one to end it</source>
        <translation>nicht bewiesen: zum Beenden einzeln angeben</translation>
    </message>
    <message>
        <source>a descendant of %1</source>
        <translation>ein Nachkomme von %1</translation>
    </message>
    <message>
        <source>processes cannot be read: %1</source>
        <translation>Prozesse sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 orphans, the limit is %2</source>
        <translation>%1 Waisen, die Grenze ist %2</translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation>1 Waise</translation>
    </message>
    <message>
        <source>%1 orphans</source>
        <translation>%1 Waisen</translation>
    </message>
    <message>
        <source>1 suspect</source>
        <translation>1 verdächtiger Prozess</translation>
    </message>
    <message>
        <source>%1 suspects</source>
        <translation>%1 verdächtige Prozesse</translation>
    </message>
    <message>
        <source>1 stalled worker</source>
        <translation>1 hängender Worker</translation>
    </message>
    <message>
        <source>%1 stalled workers</source>
        <translation>%1 hängende Worker</translation>
    </message>
    <message>
        <source>1 unreadable record</source>
        <translation>1 unlesbarer Eintrag</translation>
    </message>
    <message>
        <source>%1 unreadable records</source>
        <translation>%1 unlesbare Einträge</translation>
    </message>
    <message>
        <source>1 registry directory cannot be used</source>
        <translation>1 Registry-Verzeichnis ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 registry directories cannot be used</source>
        <translation>%1 Registry-Verzeichnisse sind nicht verwendbar</translation>
    </message>
    <message>
        <source>it hangs below process %1, which is protected</source>
        <translation>hängt unter Prozess %1, der geschützt ist</translation>
    </message>
    <message>
        <source>a descendant that is protected: %1</source>
        <translation>ein geschützter Nachkomme: %1</translation>
    </message>
    <message>
        <source>it runs another command by now; look at it again</source>
        <translation>führt inzwischen einen anderen Befehl aus; bitte erneut ansehen</translation>
    </message>
    <message>
        <source>its registry directory keeps being replaced</source>
        <translation>sein Registry-Verzeichnis wird ständig ersetzt</translation>
    </message>
    <message>
        <source>Proctor has not watched its CPU time yet</source>
        <translation>Proctor hat seine CPU-Zeit noch nicht beobachtet</translation>
    </message>
    <message>
        <source>no CPU time for %1 s; never enough alone</source>
        <translation>seit %1&#xa0;s keine CPU-Zeit; allein nie genug</translation>
    </message>
    <message>
        <source>it uses CPU time</source>
        <translation>verbraucht CPU-Zeit</translation>
    </message>
    <message>
        <source>it is no daemon that lives on by design</source>
        <translation>ist kein Daemon, der absichtlich weiterläuft</translation>
    </message>
    <message>
        <source>it lives on by design</source>
        <translation>läuft absichtlich weiter</translation>
    </message>
    <message>
        <source>it lives on by design; to stop it: %1</source>
        <translation>läuft absichtlich weiter; zum Stoppen: %1</translation>
    </message>
    <message>
        <source>running for %1 h; never enough alone</source>
        <translation>läuft seit %1&#xa0;h; allein nie genug</translation>
    </message>
    <message>
        <source>running for less than a day</source>
        <translation>läuft seit weniger als einem Tag</translation>
    </message>
    <message>
        <source>it is inside no tmux or screen that runs</source>
        <translation>ist in keinem laufenden tmux oder screen</translation>
    </message>
    <message>
        <source>%1 names a process that is alive</source>
        <translation>%1 nennt einen Prozess, der lebt</translation>
    </message>
    <message>
        <source>no argument or variable names a living parent</source>
        <translation>kein Argument und keine Variable nennt einen lebenden Elternprozess</translation>
    </message>
    <message>
        <source>neither arguments nor environment name a parent</source>
        <translation>weder Argumente noch Umgebung nennen einen Elternprozess</translation>
    </message>
    <message>
        <source>%1 names a process that has exited</source>
        <translation>%1 nennt einen Prozess, der beendet ist</translation>
    </message>
    <message>
        <source>%1 names a process that cannot be examined</source>
        <translation>%1 nennt einen Prozess, der sich nicht untersuchen lässt</translation>
    </message>
    <message>
        <source>whether Proctor was started from it cannot be read; run Proctor as root</source>
        <translation>ob Proctor von ihm gestartet wurde, ist nicht lesbar; Proctor als root ausführen</translation>
    </message>
    <message>
        <source>it descends from no registered worker</source>
        <translation>stammt von keinem registrierten Worker ab</translation>
    </message>
    <message>
        <source>the worker %1 that it descends from is alive</source>
        <translation>der Worker %1, von dem er abstammt, lebt</translation>
    </message>
    <message>
        <source>the owner %1 that its environment names is alive</source>
        <translation>der Besitzer %1, den seine Umgebung nennt, lebt</translation>
    </message>
    <message>
        <source>whom its environment names cannot be examined</source>
        <translation>wen seine Umgebung nennt, lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>nobody whom its environment names is alive</source>
        <translation>niemand, den seine Umgebung nennt, lebt</translation>
    </message>
    <message>
        <source>a record says who its owner is</source>
        <translation>ein Eintrag sagt, wer sein Besitzer ist</translation>
    </message>
    <message>
        <source>its environment names no owner of its own</source>
        <translation>seine Umgebung nennt keinen eigenen Besitzer</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which has exited</source>
        <translation>seine Umgebung nennt den Besitzer %1, der beendet ist</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which is alive</source>
        <translation>seine Umgebung nennt den Besitzer %1, der lebt</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which cannot be examined</source>
        <translation>seine Umgebung nennt den Besitzer %1, der sich nicht untersuchen lässt</translation>
    </message>
    <message>
        <source>Proctor has not seen it lose a parent</source>
        <translation>Proctor hat ihn keinen Elternprozess verlieren sehen</translation>
    </message>
    <message>
        <source>its parent %1 left right after starting it, as launchers do</source>
        <translation>sein Elternprozess %1 ging gleich nach dem Start, wie es Startprogramme tun</translation>
    </message>
    <message>
        <source>Proctor saw its parent %1 end</source>
        <translation>Proctor sah seinen Elternprozess %1 enden</translation>
    </message>
    <message>
        <source>it is the main process of %1</source>
        <translation>ist der Hauptprozess von %1</translation>
    </message>
    <message>
        <source>it was started by the main process of %1</source>
        <translation>wurde vom Hauptprozess von %1 gestartet</translation>
    </message>
    <message>
        <source>an earlier run of %1 left it behind</source>
        <translation>ein früherer Lauf von %1 hat ihn zurückgelassen</translation>
    </message>
    <message>
        <source>it leads its session itself</source>
        <translation>führt seine Sitzung selbst an</translation>
    </message>
    <message>
        <source>its session was made outside this pid namespace</source>
        <translation>seine Sitzung entstand außerhalb dieses PID-Namensraums</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 cannot be examined</source>
        <translation>sein Sitzungsführer %1 lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 is alive</source>
        <translation>sein Sitzungsführer %1 lebt</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 has exited</source>
        <translation>sein Sitzungsführer %1 ist beendet</translation>
    </message>
    <message>
        <source>its terminal %1 has been closed</source>
        <translation>sein Terminal %1 wurde geschlossen</translation>
    </message>
    <message>
        <source>it uses no terminal that has been closed</source>
        <translation>nutzt kein Terminal, das geschlossen wurde</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 is alive</source>
        <translation>der Worker %1 oder sein Besitzer %2 lebt</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 cannot be examined</source>
        <translation>der Worker %1 oder sein Besitzer %2 lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>the worker %1 it descends from and its owner %2 have exited</source>
        <translation>der Worker %1, von dem er abstammt, und dessen Besitzer %2 sind beendet</translation>
    </message>
    <message>
        <source>it, and what hangs below it, is left out: %1</source>
        <translation>wird samt allem, was darunter hängt, ausgelassen: %1</translation>
    </message>
    <message>
        <source>1 error in profile files</source>
        <translation>1 Fehler in Profildateien</translation>
    </message>
    <message>
        <source>%1 errors in profile files</source>
        <translation>%1 Fehler in Profildateien</translation>
    </message>
    <message>
        <source>still there; nothing more is sent, since the audit log cannot be written: %1</source>
        <translation>noch da; nichts mehr wird gesendet, weil das Audit-Protokoll nicht geschrieben werden kann: %1</translation>
    </message>
    <message>
        <source>nothing is signalled that the audit log cannot record: %1</source>
        <translation>es wird kein Signal gesendet, das das Audit-Protokoll nicht festhalten kann: %1</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile, and some may have been left: it went on</source>
        <translation>%1 weitere wurden währenddessen darunter gestartet, und einige können übrig sein: es ging immer weiter</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile; nothing was left below it</source>
        <translation>%1 weitere wurden währenddessen darunter gestartet; nichts blieb darunter zurück</translation>
    </message>
    <message>
        <source>nothing shows that it was left behind</source>
        <translation>nichts zeigt, dass er zurückgelassen wurde</translation>
    </message>
    <message>
        <source>something shows that it was left behind</source>
        <translation>etwas zeigt, dass er zurückgelassen wurde</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>nicht alles war lesbar</translation>
    </message>
    <message>
        <source>its profile does not let it be ended automatically</source>
        <translation>sein Profil lässt nicht zu, dass er automatisch beendet wird</translation>
    </message>
    <message>
        <source>its profile wants it to be named one by one</source>
        <translation>sein Profil verlangt, dass er einzeln angegeben wird</translation>
    </message>
    <message>
        <source>an orphan for less than the %1 s that its profile asks for; name it to end it now</source>
        <translation>seit weniger als den %1&#xa0;s verwaist, die sein Profil verlangt; um ihn jetzt zu beenden, einzeln angeben</translation>
    </message>
    <message>
        <source>its profile lets %1 be ended in one cleanup</source>
        <translation>sein Profil lässt höchstens %1 je Aufräumen zu</translation>
    </message>
    <message>
        <source>the helper was ended before it could answer; what it has done is in the system&apos;s log</source>
        <translation>das Hilfsprogramm wurde beendet, bevor es antworten konnte; was es getan hat, steht im Systemprotokoll</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>%1 ist nicht auffindbar</translation>
    </message>
    <message>
        <source>%1 can be written by others than root, so what is there is not started as root</source>
        <translation>%1 ist auch für andere als root beschreibbar; was dort liegt, wird deshalb nicht als root gestartet</translation>
    </message>
    <message>
        <source>pkexec is not installed; install it, or run proctorctl clean as root</source>
        <translation>pkexec ist nicht installiert; bitte installieren oder proctorctl clean als root ausführen</translation>
    </message>
    <message>
        <source>%1 is not installed; install Proctor, or run proctorctl clean as root</source>
        <translation>%1 ist nicht installiert; bitte Proctor installieren oder proctorctl clean als root ausführen</translation>
    </message>
    <message>
        <source>the helper still works on what was asked before</source>
        <translation>das Hilfsprogramm arbeitet noch an der vorigen Anforderung</translation>
    </message>
    <message>
        <source>the authentication was cancelled; nothing was sent</source>
        <translation>die Authentifizierung wurde abgebrochen; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>not authorised; ask an administrator, or run proctorctl clean as root (%1)</source>
        <translation>nicht berechtigt; bitte an einen Administrator wenden oder proctorctl clean als root ausführen (%1)</translation>
    </message>
    <message>
        <source>the helper could not work: %1</source>
        <translation>das Hilfsprogramm konnte nicht arbeiten: %1</translation>
    </message>
    <message>
        <source>it is not in this tree any more</source>
        <translation>ist nicht mehr in diesem Baum</translation>
    </message>
    <message>
        <source>it was not ticked when the plan was saved</source>
        <translation>war beim Speichern des Plans nicht angekreuzt</translation>
    </message>
    <message>
        <source>it is the first process of a container: everybody in there would end with it</source>
        <translation>ist der erste Prozess eines Containers: alle darin würden mit ihm enden</translation>
    </message>
    <message>
        <source>nobody ends by the kernel&apos;s hand with it</source>
        <translation>mit ihm beendet der Kernel niemanden sonst</translation>
    </message>
    <message>
        <source>its time namespace cannot be read</source>
        <translation>sein Zeit-Namensraum kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its clock is Proctor&apos;s</source>
        <translation>seine Uhr ist dieselbe wie die von Proctor</translation>
    </message>
    <message>
        <source>it has a time namespace of its own: a record of it could not be told</source>
        <translation>hat einen eigenen Zeit-Namensraum: ein Eintrag dazu wäre nicht zu erkennen</translation>
    </message>
    <message>
        <source>not saved: the file is written in a way in which Proctor cannot change &quot;%1&quot;; write %2 below [%3] by hand</source>
        <translation>nicht gespeichert: die Datei ist so geschrieben, dass Proctor „%1“ nicht ändern kann; bitte %2 von Hand unter [%3] schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a table: write [%1] and its keys on the lines below</source>
        <translation>„%1“ muss eine Tabelle sein: bitte [%1] schreiben und die Schlüssel in die Zeilen darunter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2</source>
        <translation>„%1“ muss einer dieser Werte sein: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3, without quotes</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, without quotes</source>
        <translation>„%1“ muss true oder false sein, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of this Proctor; it is kept</source>
        <translation>„%1“ ist keine Einstellung dieser Proctor-Version; bleibt erhalten</translation>
    </message>
    <message>
        <source>no settings: more than 64 dots on one line; shorten it</source>
        <translation>keine Einstellungen: mehr als 64 Punkte in einer Zeile; bitte kürzen</translation>
    </message>
    <message>
        <source>no TOML: %1; mend this line, or move the file away</source>
        <translation>kein TOML: %1; bitte diese Zeile korrigieren oder die Datei woandershin verschieben</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>is no regular file; move it away</source>
        <translation>ist keine reguläre Datei; bitte woandershin verschieben</translation>
    </message>
    <message>
        <source>is larger than 64 KiB; shorten it</source>
        <translation>ist größer als 64&#xa0;KiB; bitte kürzen</translation>
    </message>
    <message>
        <source>its user keeps changing</source>
        <translation>sein Benutzer wechselt ständig</translation>
    </message>
    <message>
        <source>required: letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>nötig: Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;</translation>
    </message>
    <message>
        <source>one line for people</source>
        <translation>eine Zeile für Menschen</translation>
    </message>
    <message>
        <source>false switches the profile off</source>
        <translation>false schaltet das Profil aus</translation>
    </message>
    <message>
        <source>asked only when no other profile matches</source>
        <translation>nur gefragt, wenn kein anderes Profil passt</translation>
    </message>
    <message>
        <source>what it recognises; one or more, one that fits is enough</source>
        <translation>was es erkennt; eines oder mehrere, ein passendes genügt</translation>
    </message>
    <message>
        <source>what names the owner where nobody registered it</source>
        <translation>was den Besitzer nennt, wo niemand ihn registriert hat</translation>
    </message>
    <message>
        <source>how its orphans are ended</source>
        <translation>wie seine Waisen beendet werden</translation>
    </message>
    <message>
        <source>they live on by design: kept, whatever becomes of the parent</source>
        <translation>sie laufen absichtlich weiter: behalten, was auch aus dem Elternprozess wird</translation>
    </message>
    <message>
        <source>programs that run scripts; with programs, modules or code</source>
        <translation>Programme, die Skripte ausführen; zusammen mit programs, modules oder code</translation>
    </message>
    <message>
        <source>ends of the path of the script that is run</source>
        <translation>Enden des Pfads des ausgeführten Skripts</translation>
    </message>
    <message>
        <source>what Python runs with -m</source>
        <translation>was Python mit -m ausführt</translation>
    </message>
    <message>
        <source>the code behind -c or -e</source>
        <translation>der Code hinter -c oder -e</translation>
    </message>
    <message>
        <source>ends of the path of the executable</source>
        <translation>Enden des Pfads der Programmdatei</translation>
    </message>
    <message>
        <source>how a title begins that the program gave itself</source>
        <translation>womit ein Titel beginnt, den das Programm sich selbst gegeben hat</translation>
    </message>
    <message>
        <source>arguments that must all be there</source>
        <translation>Argumente, die alle vorhanden sein müssen</translation>
    </message>
    <message>
        <source>arguments one of which must be there</source>
        <translation>Argumente, von denen eines vorhanden sein muss</translation>
    </message>
    <message>
        <source>arguments none of which may be there</source>
        <translation>Argumente, von denen keines vorhanden sein darf</translation>
    </message>
    <message>
        <source>words that the arguments begin with, options left out</source>
        <translation>Wörter, mit denen die Argumente beginnen, Optionen nicht mitgezählt</translation>
    </message>
    <message>
        <source>options whose value is the next argument; for subcommands</source>
        <translation>Optionen, deren Wert das nächste Argument ist; für subcommands</translation>
    </message>
    <message>
        <source>variables that must be set</source>
        <translation>Variablen, die gesetzt sein müssen</translation>
    </message>
    <message>
        <source>options whose value is the owner&apos;s PID</source>
        <translation>Optionen, deren Wert die PID des Besitzers ist</translation>
    </message>
    <message>
        <source>variables whose value is the owner&apos;s PID</source>
        <translation>Variablen, deren Wert die PID des Besitzers ist</translation>
    </message>
    <message>
        <source>signals and waits, in order</source>
        <translation>Signale und Wartezeiten, der Reihe nach</translation>
    </message>
    <message>
        <source>seconds a suspicion must hold before it counts</source>
        <translation>Sekunden, die ein Verdacht bestehen muss, bevor er zählt</translation>
    </message>
    <message>
        <source>&quot;process&quot;, or &quot;tree&quot; for what hangs below it, too</source>
        <translation>&quot;process&quot;, oder &quot;tree&quot; auch für das, was darunter hängt</translation>
    </message>
    <message>
        <source>seconds as an orphan before it is ended without being named</source>
        <translation>Sekunden als Waise, bevor er ohne einzelne Angabe beendet wird</translation>
    </message>
    <message>
        <source>how many one cleanup ends at most</source>
        <translation>wie viele ein Aufräumen höchstens beendet</translation>
    </message>
    <message>
        <source>false: ended only when named one by one</source>
        <translation>false: nur beendet, wenn einzeln angegeben</translation>
    </message>
    <message>
        <source>&quot;proven&quot; lets proven orphans be ended without a person</source>
        <translation>&quot;proven&quot; erlaubt, bewiesene Waisen ohne Zutun eines Menschen zu beenden</translation>
    </message>
    <message>
        <source>how many may be ended without a person within an hour</source>
        <translation>wie viele innerhalb einer Stunde ohne Zutun eines Menschen beendet werden dürfen</translation>
    </message>
    <message>
        <source>the command by which their own tool ends them</source>
        <translation>der Befehl, mit dem ihr eigenes Werkzeug sie beendet</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); make its folder writable for you, or copy the text and save it elsewhere</source>
        <translation>%1 kann nicht geschrieben werden (%2); bitte den Ordner für sich beschreibbar machen oder den Text kopieren und anderswo speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); free some space and save again</source>
        <translation>%1 kann nicht geschrieben werden (%2); bitte Platz schaffen und erneut speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); part of its path is a file: move that away and save again</source>
        <translation>%1 kann nicht geschrieben werden (%2); ein Teil des Pfads ist eine Datei: bitte woandershin verschieben und erneut speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>%1 kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
        <source>%1 is no regular file; move it away</source>
        <translation>%1 ist keine reguläre Datei; bitte woandershin verschieben</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; shorten it</source>
        <translation>%1 ist größer als 1&#xa0;MiB; bitte kürzen</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>a profile may have 1 MiB at most; shorten it</source>
        <translation>ein Profil darf höchstens 1&#xa0;MiB groß sein; bitte kürzen</translation>
    </message>
    <message>
        <source>there is a file %1 already; move it away</source>
        <translation>es gibt schon eine Datei %1; bitte woandershin verschieben</translation>
    </message>
    <message>
        <source>%1 cannot be moved (%2)</source>
        <translation>%1 kann nicht verschoben werden (%2)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>a file that begins with a dot is not read: let the name begin with a letter</source>
        <translation>eine Datei, die mit einem Punkt beginnt, wird nicht gelesen: der Name sollte mit einem Buchstaben beginnen</translation>
    </message>
    <message>
        <source>the profile of this name is in %1: choose another name, or edit that file</source>
        <translation>das Profil dieses Namens steht in %1: bitte einen anderen Namen wählen oder jene Datei bearbeiten</translation>
    </message>
    <message>
        <source>there is a file %1 already; choose another name, or edit that file</source>
        <translation>es gibt schon eine Datei %1; bitte einen anderen Namen wählen oder jene Datei bearbeiten</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else</source>
        <translation>%1 wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 says too little, or says it in a way that Proctor cannot change; edit the profile</source>
        <translation>%1 sagt zu wenig oder sagt es so, dass Proctor es nicht ändern kann; bitte das Profil bearbeiten</translation>
    </message>
    <message>
        <source>%1 is a link to somebody else&apos;s file; edit that file, or put a file of your own in the place of the link</source>
        <translation>%1 ist ein Link auf die Datei von jemand anderem; bearbeiten Sie jene Datei, oder legen Sie eine eigene an die Stelle des Links</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8 (line %2); mend that line with a program that can</source>
        <translation>%1 ist kein Text in UTF-8 (Zeile %2); beheben Sie diese Zeile mit einem Programm, das es kann</translation>
    </message>
    <message>
        <source>not saved: it is a link to somebody else&apos;s file</source>
        <translation>nicht gespeichert: Es ist ein Link auf die Datei von jemand anderem</translation>
    </message>
    <message>
        <source>holds more records than are read</source>
        <translation>enthält mehr Einträge, als gelesen werden</translation>
    </message>
    <message>
        <source>has a symlink in its path; give the real one</source>
        <translation>hat einen symbolischen Link im Pfad; bitte den echten Pfad angeben</translation>
    </message>
    <message>
        <source>the registry directory cannot be opened</source>
        <translation>das Registry-Verzeichnis lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>others may replace files in it; chmod go-w it</source>
        <translation>andere können darin Dateien ersetzen; bitte chmod go-w darauf anwenden</translation>
    </message>
    <message>
        <source>belongs to another user, who may replace files in it</source>
        <translation>gehört einem anderen Benutzer, der darin Dateien ersetzen kann</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>left out with PID %1, which it is below</source>
        <translation>mit PID %1 ausgelassen, unter der er hängt</translation>
    </message>
</context>
</TS>
