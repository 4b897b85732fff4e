<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CleanupReport</name>
    <message>
        <source>Ended by KILL after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored %1 for %2, ended %3 after KILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its signal; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent; stopped before anything more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exited by itself before its signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its PID is another process&apos;s now; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer an orphan, left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted: it belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there after every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor cleanup: %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanupTarget</name>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited, PID reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already being ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below PID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has exited. Its PID belongs to another process now, which is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has exited and is no longer listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exited at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Its owner %1 is alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner %1 exited %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner %1 has exited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its owner %1 is alive cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this an orphan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this a suspect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this active?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this a zombie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this unknown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was registered to end with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But its heartbeat is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks left behind, but nothing proves it. Only a person can decide to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal helps: its parent %1 %2 must reap it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known is never ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot %1  tick %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pidfs inode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, exited %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, exited before Proctor started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside this PID namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, gone since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Same process as registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the registered process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same process as registered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not bound to its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to its owner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every registry was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was every registry read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner is not alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its owner alive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner has exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner has not exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its owner exited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner has exited, not bound to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner exited, not bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat is in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its heartbeat late?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it match a profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its own parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it lost its parent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody writes to its stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stdin has a writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anybody write to its stdin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stdin closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent is a reaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent is no reaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its parent a reaper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent is a reaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor or system process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of Proctor or the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Proctor or the system?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant to outlive its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint contradicts the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does its fingerprint agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unreadable record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its record readable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No living parent but a reaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its parent alive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a container?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a service own it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignores SIGHUP (nohup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not ignore SIGHUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it ignore SIGHUP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started with nohup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not look like a daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it look like a daemon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside tmux or screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside tmux or screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside tmux or screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside tmux or screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its terminal is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its terminal there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has exited, not reaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it exited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited, not reaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by KILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other process now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner it was started with has exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead owner in its environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does its environment name a dead owner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner exited, record gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its terminal was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closed terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was its terminal closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminal closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent it was told has exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead parent is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the parent it was told exited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named parent exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parent died, seen by Proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No death of its parent was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did its parent die?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session&apos;s leader has exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session has a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its session a leader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session leader exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker that has exited left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a worker leave it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses no CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it use CPU time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent it was told is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No living parent is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the parent it was told alive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named parent alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker or owner above it is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker or owner above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a worker above it alive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker above it alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives on by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No build daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it live on by design?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign that it was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign that it was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a sign that it was left behind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused %1 · nothing new since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1 · +%2 −%3 since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It writes one small record, then becomes your command: same PID, stdin and stdout untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bound” says that it is to end with the shell or script that starts it. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BEAM becomes its owner. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter that runs this becomes its owner. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit&apos;s main process is looked after by systemd: it is listed, and never an orphan. Its own workers can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ChartOverlay</name>
    <message>
        <source>Processes by verdict over the last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right move the crosshair; its values are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::CommandBox</name>
    <message>
        <source>secrets masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command line (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ConfirmSheet</name>
    <message numerus="yes">
        <source>End %n suspects?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n orphans?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their owners have exited. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves that these are orphans. Tick what you know is yours to end; each is checked once more right before its signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These %n, as listed at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Processes to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suspects stay as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven. Tick one only if you know it is yours to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects, ticked one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checked again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exited by now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End %n processes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::Demo</name>
    <message>
        <source>The demo pool could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo pool needs python3, which was not found. Install Python 3 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo pool needs proctor-run, which is neither beside Proctor nor on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts of the demo pool are missing. Reinstall Proctor to get them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo pool could not be started: no pipe is to be had (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo pool ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo pool ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a process to see its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details (Alt+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::EvidenceList</name>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n apply</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::FilterField</name>
    <message>
        <source>Filter: worker, PID, command, owner, state …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::HealthPage</name>
    <message>
        <source>No orphans in the last %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orphans since %1, the most so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n orphans at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart begins with the second scan and keeps the last 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the chart, or move along it with the arrow keys, to read the values of a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::HealthStrip</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Orphans</source>
        <comment>tile</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Suspects</source>
        <comment>tile</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workers yet, no orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No orphans. %n workers healthy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::MainWindow</name>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::OutcomeCounts</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::Pill</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::PlanPanel</name>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n descendants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other profiles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking each of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked that may be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KILL only if it is still an orphan then. All at once, about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ProcessDelegate</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ProcessTable</name>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ProcessesPage</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n processes are tracked. Every word of the filter must occur in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workers healthy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the state “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning fails: %1. What is shown is from %2; nothing can be ended until a scan succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Without it, nothing about its workers is proof: they are suspects at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. Their processes are kept, and the files are left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ProgressSheet</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop skips what is unsent and holds back every KILL. A signal already sent cannot be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes have ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 processes have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is kept nowhere else. Copy it if you need it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them were seen to exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are; the table says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What was sent cannot be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process is being checked once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 went to %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is still running when its own wait is over, and still an orphan, gets KILL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what was not sent is skipped. A signal already sent cannot be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n processes of other users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They look like orphans, but only an administrator can read what proves it. Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes as administrator</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You may be asked to authenticate. A signal already sent cannot be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End as administrator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s helper proves each of them again before it sends anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedModel</name>
    <message>
        <source>Protected: %1, PID %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedPanel</name>
    <message>
        <source>Protected active workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can signal these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Protected: %n active workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ReportModel</name>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ResourceBox</name>
    <message>
        <source>Resources, 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU over ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory over ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::RowMenu</name>
    <message>
        <source>Why is it judged so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::StatusLine</name>
    <message>
        <source>Order held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor %1 % CPU, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tracked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order held while a dialog is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::StepsView</name>
    <message>
        <source>wait %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::TargetModel</name>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::Toolbar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what would be ended, then decide (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at every orphan shown, then decide (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n orphans…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up orphans…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::ValuesTable</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2, least %3, most %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proctor::WelcomePage</name>
    <message>
        <source>Register your first worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Proctor can prove when a worker has lost its owner, and never mistakes a working one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it through proctor-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner is alive. Protected: it cannot be ended from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner has exited, the worker stayed. That is proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirm, Proctor checks again, then ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo starts an owner with 8 harmless workers, and another that is killed and leaves 3 real orphans to practise a cleanup on. All of them end with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a demo pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised without registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry directory is being watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching %1. A worker shows up here within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot watch %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is on: only registered workers are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>stopped before any signal was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited by itself before its signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pid belongs to another process now; left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read any more; left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its exit cannot be watched; left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now Active, left alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it owns the active worker %1; end it by name if you must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer below the process that was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a Suspect now; name it to end it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer an orphan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose process it is cannot be read; left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registration is under way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be judged again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yours to end; run Proctor as its user or as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal could not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not leave on %2; ended by KILL %1 s after its first signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1 s after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after %1; nothing more is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there in state %1: waits for a device or network file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there in state %1 after every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept from outside its container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1 was recorded on another boot or machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1 was recorded in another pid namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has exited: no process has its pid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has exited: its pid has another start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1 cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has exited, seen by pidfd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1 is hidden: run Proctor as that user or as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent is outside this pid namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent %1 is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent %1 only reaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pid namespace cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs in a container; its own supervisor looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs in no container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cgroup cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to the service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signal mask cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ignores SIGHUP (nohup): meant to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not ignore SIGHUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its open files cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session&apos;s leader cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the shape of a daemon: own session, nothing but /dev/null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not the shape of a daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a tmux or screen server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was started inside tmux or screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its terminal %1 is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses no terminal that is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heartbeat was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heartbeat %1 s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody stated its lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record says: end together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record says: may outlive its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record does not say that it ends with its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every registry that could speak for it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a registry that could speak for it is closed to Proctor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited; waits to be reaped by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile recognises its command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1 recognises its command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor saw its parent end; %1 took it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent %1 is a reaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says that it lost its first parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its stdin cannot be examined; run Proctor as that user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stdin is a pipe and nobody can write to it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody can still write to its stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stdin is no pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; never enough alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no known reaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a kernel thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is pid 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is Proctor itself or one of its ancestors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not Proctor and no ancestor of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment says: may outlive its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record does not say so; its environment cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither record nor environment says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fingerprint was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment cannot be read or was wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment is not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment bears no fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment bears another fingerprint than its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment and record bear the same fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record of its name is unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record bears its name and cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose process it is cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start time and boot id agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has exited or is not tracked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an active worker is never ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven: name it one by one to end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a descendant of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orphans, the limit is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stalled worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stalled workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unreadable record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unreadable records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 registry directory cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registry directories cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hangs below process %1, which is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a descendant that is protected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs another command by now; look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its registry directory keeps being replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor has not watched its CPU time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CPU time for %1 s; never enough alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no daemon that lives on by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lives on by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lives on by design; to stop it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for %1 h; never enough alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is inside no tmux or screen that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a process that is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no argument or variable names a living parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither arguments nor environment name a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a process that has exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a process that cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether Proctor was started from it cannot be read; run Proctor as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it descends from no registered worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker %1 that it descends from is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner %1 that its environment names is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom its environment names cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody whom its environment names is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record says who its owner is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment names no owner of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment names the owner %1, which has exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment names the owner %1, which is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment names the owner %1, which cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor has not seen it lose a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent %1 left right after starting it, as launchers do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor saw its parent %1 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the main process of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was started by the main process of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier run of %1 left it behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads its session itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session was made outside this pid namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 has exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its terminal %1 has been closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses no terminal that has been closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 is alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker %1 it descends from and its owner %2 have exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it, and what hangs below it, is left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error in profile files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors in profile files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there; nothing more is sent, since the audit log cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is signalled that the audit log cannot record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile, and some may have been left: it went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile; nothing was left below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing shows that it was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something shows that it was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its profile does not let it be ended automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its profile wants it to be named one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an orphan for less than the %1 s that its profile asks for; name it to end it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its profile lets %1 be ended in one cleanup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the helper was ended before it could answer; what it has done is in the system&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be written by others than root, so what is there is not started as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pkexec is not installed; install it, or run proctorctl clean as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed; install Proctor, or run proctorctl clean as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the helper still works on what was asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authentication was cancelled; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authorised; ask an administrator, or run proctorctl clean as root (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the helper could not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
