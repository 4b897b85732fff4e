<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Demandé par %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyé</translation>
    </message>
    <message>
        <source>About to send %1</source>
        <translation>Sur le point d’envoyer %1</translation>
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
        <translation>%1, son propriétaire, a démarré</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 a démarré</translation>
    </message>
    <message>
        <source>This process started</source>
        <translation>Ce processus a démarré</translation>
    </message>
    <message>
        <source>This process started, child of %1</source>
        <translation>Ce processus a démarré, enfant de %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Its parent is outside this PID namespace</source>
        <translation>Son parent est hors de cet espace de noms PID</translation>
    </message>
    <message>
        <source>Still child of %1</source>
        <translation>Toujours enfant de %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>Enfant de %1</translation>
    </message>
    <message>
        <source>Its owner %1 is alive</source>
        <translation>Son propriétaire %1 est en vie</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>parent %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, maintenant %2</translation>
    </message>
    <message>
        <source>%1, its owner, exited</source>
        <translation>%1, son propriétaire, s’est terminé</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 s’est terminé</translation>
    </message>
    <message>
        <source>%1, its owner, exited before Proctor started</source>
        <translation>%1, son propriétaire, s’est terminé avant le démarrage de Proctor</translation>
    </message>
    <message>
        <source>Ended as child of %1</source>
        <translation>Terminé en tant qu’enfant de %1</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>Signal envoyé</translation>
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
        <translation>demandé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>about to send</source>
        <translation>sur le point d’être envoyé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>verdict&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Automatic cleanup: on</source>
        <translation>Nettoyage automatique&#xa0;: activé</translation>
    </message>
    <message>
        <source>Automatic cleanup: dry run</source>
        <translation>Nettoyage automatique&#xa0;: simulation</translation>
    </message>
    <message>
        <source>Automatic: on</source>
        <translation>Auto&#xa0;: activé</translation>
    </message>
    <message>
        <source>Automatic: dry run</source>
        <translation>Auto&#xa0;: simulation</translation>
    </message>
    <message numerus="yes">
        <source>%n ended in the last hour</source>
        <translation>
            <numerusform>%n terminé dans la dernière heure</numerusform>
            <numerusform>%n terminés dans la dernière heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have ended %n in the last hour</source>
        <translation>
            <numerusform>en aurait terminé %n dans la dernière heure</numerusform>
            <numerusform>en aurait terminé %n dans la dernière heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 h, %2 held back</source>
        <translation>%1 en 1&#xa0;h, retenus&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanupReport</name>
    <message>
        <source>Ended by KILL after %1</source>
        <translation>Terminé par KILL après %1</translation>
    </message>
    <message>
        <source>Ignored %1 for %2, ended %3 after KILL</source>
        <translation>A ignoré %1 pendant %2, terminé %3 après KILL</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 envoyé, toujours en exécution</translation>
    </message>
    <message>
        <source>Stopped before its signal; nothing was sent</source>
        <translation>Interrompu avant son signal&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>%1 was sent; stopped before anything more</source>
        <translation>%1 a été envoyé&#xa0;; interrompu avant toute suite</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>Terminé %1 après %2</translation>
    </message>
    <message>
        <source>Exited by itself before its signal</source>
        <translation>S’est terminé de lui-même avant son signal</translation>
    </message>
    <message>
        <source>Its PID is another process&apos;s now; nothing was sent</source>
        <translation>Son PID est désormais celui d’un autre processus&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>No longer an orphan, left alone</source>
        <translation>N’est plus un orphelin, laissé tel quel</translation>
    </message>
    <message>
        <source>Not permitted: it belongs to another user</source>
        <translation>Non autorisé&#xa0;: il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>Still there after every step</source>
        <translation>Toujours là après toutes les étapes</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
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
        <translation>Planifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Not in the audit log: %1</source>
        <translation>Absent du journal d’audit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Proctor cleanup: %1 of %n done</source>
        <translation>
            <numerusform>Nettoyage Proctor&#xa0;: %1 sur %n traité</numerusform>
            <numerusform>Nettoyage Proctor&#xa0;: %1 sur %n traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its signal</source>
        <translation>En attente de son signal</translation>
    </message>
</context>
<context>
    <name>CleanupTarget</name>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>now %1: %2</source>
        <translation>maintenant %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>s’est terminé</translation>
    </message>
    <message>
        <source>exited, PID reused</source>
        <translation>terminé, PID réutilisé</translation>
    </message>
    <message>
        <source>already being ended</source>
        <translation>fin déjà en cours</translation>
    </message>
    <message>
        <source>below PID %1</source>
        <translation>sous le PID %1</translation>
    </message>
    <message>
        <source>It has exited. Its PID belongs to another process now, which is left alone.</source>
        <translation>Il s’est terminé. Son PID appartient maintenant à un autre processus, qui est laissé tel quel.</translation>
    </message>
    <message>
        <source>It has exited and is no longer listed.</source>
        <translation>Il s’est terminé et n’est plus listé.</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation>%1, PID %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>only now one to end: ask anew</source>
        <translation>ne peut être terminé que maintenant&#xa0;: redemandez</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Écran mural</translation>
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
        <translation>Démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exited at %1</source>
        <translation>Terminé à %1</translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation>Par rapport à un cœur</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4</source>
        <translation>%1, PID %2, %3, %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
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
        <translation>Pulsation</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe de contrôle</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Since the last one. It promised one every %1 at least.</source>
        <translation>Depuis la dernière. Il en a promis au moins une toutes les %1.</translation>
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
        <translation>Son propriétaire %1 est en vie.</translation>
    </message>
    <message>
        <source>Its owner %1 exited %2 ago.</source>
        <translation>Son propriétaire %1 s’est terminé il y a %2.</translation>
    </message>
    <message>
        <source>Its owner %1 has exited.</source>
        <translation>Son propriétaire %1 s’est terminé.</translation>
    </message>
    <message>
        <source>Whether its owner %1 is alive cannot be read.</source>
        <translation>Impossible de lire si son propriétaire %1 est en vie.</translation>
    </message>
    <message>
        <source>No owner is recorded.</source>
        <translation>Aucun propriétaire n’est enregistré.</translation>
    </message>
    <message>
        <source>Why is this an orphan?</source>
        <translation>Pourquoi est-ce un orphelin&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this a suspect?</source>
        <translation>Pourquoi est-ce un suspect&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this active?</source>
        <translation>Pourquoi est-il actif&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this kept?</source>
        <translation>Pourquoi est-il conservé&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this a zombie?</source>
        <translation>Pourquoi est-ce un zombie&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this unknown?</source>
        <translation>Pourquoi est-il inconnu&#xa0;?</translation>
    </message>
    <message>
        <source>It was registered to end with it.</source>
        <translation>Il a été enregistré pour se terminer avec lui.</translation>
    </message>
    <message>
        <source>But its heartbeat is late.</source>
        <translation>Mais sa pulsation est en retard.</translation>
    </message>
    <message>
        <source>It is protected.</source>
        <translation>Il est protégé.</translation>
    </message>
    <message>
        <source>It looks left behind, but nothing proves it. Only a person can decide to end it.</source>
        <translation>Il semble abandonné, mais rien ne le prouve. Seule une personne peut décider de le terminer.</translation>
    </message>
    <message>
        <source>Proctor leaves it alone.</source>
        <translation>Proctor le laisse tel quel.</translation>
    </message>
    <message>
        <source>No signal helps: its parent %1 %2 must reap it.</source>
        <translation>Aucun signal n’y fait&#xa0;: son parent %1 %2 doit le récupérer.</translation>
    </message>
    <message>
        <source>What is not known is never ended.</source>
        <translation>Ce qui n’est pas connu n’est jamais terminé.</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>Terminé à %1 après %2 d’exécution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>boot %1  tick %2</source>
        <translation>boot %1  tick %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Group, session</source>
        <translation>Groupe, session</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start tick</source>
        <translation>Tick de départ</translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation>Espace de noms PID</translation>
    </message>
    <message>
        <source>pidfs inode</source>
        <translation>Inode pidfs</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe de contrôle</translation>
    </message>
    <message>
        <source>Not listed since %1: it has ended, or nothing recognises it any more.</source>
        <translation>Absent de la liste depuis %1 : il s’est terminé, ou plus rien ne le reconnaît.</translation>
    </message>
    <message>
        <source>Why was this an orphan?</source>
        <translation>Pourquoi était-ce un orphelin&#xa0;?</translation>
    </message>
    <message>
        <source>Why was this a suspect?</source>
        <translation>Pourquoi était-ce un suspect&#xa0;?</translation>
    </message>
    <message>
        <source>Why was this active?</source>
        <translation>Pourquoi était-il actif&#xa0;?</translation>
    </message>
    <message>
        <source>Why was this kept?</source>
        <translation>Pourquoi était-il conservé&#xa0;?</translation>
    </message>
    <message>
        <source>Why was this a zombie?</source>
        <translation>Pourquoi était-ce un zombie&#xa0;?</translation>
    </message>
    <message>
        <source>Why was this unknown?</source>
        <translation>Pourquoi était-il inconnu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>+ gained</source>
        <translation>+ gagné</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− perdu</translation>
    </message>
    <message>
        <source>= as now</source>
        <translation>= inchangé</translation>
    </message>
    <message>
        <source>› another&apos;s</source>
        <translation>› à un autre</translation>
    </message>
    <message>
        <source>? perhaps</source>
        <translation>? peut-être</translation>
    </message>
    <message>
        <source>Recognised once this is saved, not yet</source>
        <translation>Reconnu une fois ceci enregistré, pas encore</translation>
    </message>
    <message>
        <source>Recognised once this is saved; now it is %1&apos;s</source>
        <translation>Reconnu une fois ceci enregistré&#xa0;; relève maintenant de %1</translation>
    </message>
    <message>
        <source>Recognised now, not any more once this is saved</source>
        <translation>Reconnu maintenant, ne le sera plus une fois ceci enregistré</translation>
    </message>
    <message>
        <source>Recognised now, and once this is saved</source>
        <translation>Reconnu maintenant, et une fois ceci enregistré</translation>
    </message>
    <message>
        <source>Fits, but %1 is asked first and takes it</source>
        <translation>Correspond, mais %1 est consulté avant et le prend</translation>
    </message>
    <message>
        <source>Recognised now; once this is saved, %1 takes it</source>
        <translation>Reconnu maintenant ; une fois enregistré, %1 le prend</translation>
    </message>
    <message>
        <source>It depends on the environment, which is not known here</source>
        <translation>Cela dépend de l’environnement, qui n’est pas connu ici</translation>
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
        <translation>Celui qui l’a démarré peut le terminer.</translation>
    </message>
    <message>
        <source>Its own tool ends it: %1</source>
        <translation>Son propre outil le termine&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has ended already: nothing is left to be done.</source>
        <translation>%1 s’est déjà terminé&#xa0;: il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>%1 is being ended already. Wait for that cleanup to finish.</source>
        <translation>La fin de %1 est déjà en cours. Attendez que ce nettoyage s’achève.</translation>
    </message>
    <message>
        <source>%1 is protected: %2. An active worker is never ended; stop it through its owner.</source>
        <translation>%1 est protégé&#xa0;: %2. Un worker actif n’est jamais terminé&#xa0;; arrêtez-le par l’intermédiaire de son propriétaire.</translation>
    </message>
    <message>
        <source>%1 has exited and no signal helps: its parent %2 %3 must reap it. It goes at the latest when that parent ends.</source>
        <translation>%1 s’est terminé et aucun signal n’y fait&#xa0;: son parent %2 %3 doit le récupérer. Il disparaît au plus tard à la fin de ce parent.</translation>
    </message>
    <message>
        <source>%1 is kept: %2.</source>
        <translation>%1 est conservé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not known well enough: %2.</source>
        <translation>%1 n’est pas assez bien connu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Run Proctor as its user, or as root, to see more.</source>
        <translation>Lancez Proctor sous son utilisateur, ou en root, pour en voir plus.</translation>
    </message>
    <message>
        <source>Scanning fails: what is shown is from %1. Nothing can be ended until a scan succeeds.</source>
        <translation>L’analyse échoue&#xa0;: l’affichage date de %1. Rien ne peut être terminé tant qu’une analyse n’a pas réussi.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select an orphan or a suspect.</source>
        <translation>Rien n’est sélectionné. Sélectionnez un orphelin ou un suspect.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n selected can be ended. The first: %1</source>
        <translation>
            <numerusform>Le %n processus sélectionné ne peut pas être terminé. Le premier&#xa0;: %1</numerusform>
            <numerusform>Aucun des %n processus sélectionnés ne peut être terminé. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no orphan to clean up. A suspect can be selected and ended by name.</source>
        <translation>Il n’y a aucun orphelin à nettoyer. Un suspect peut être sélectionné et terminé nommément.</translation>
    </message>
    <message>
        <source>The first scan runs: whether there is an orphan is not known yet.</source>
        <translation>La première analyse est en cours&#xa0;: on ignore encore s’il y a un orphelin.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>no space left; free some</source>
        <translation>plus d’espace libre&#xa0;; libérez-en</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>le disque ne peut être ni lu ni écrit</translation>
    </message>
    <message>
        <source>part of its path is no directory</source>
        <translation>une partie de son chemin n’est pas un répertoire</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Same process as registered</source>
        <translation>Même processus que celui enregistré</translation>
    </message>
    <message>
        <source>Not the registered process</source>
        <translation>Pas le processus enregistré</translation>
    </message>
    <message>
        <source>Same process as registered?</source>
        <translation>Même processus que celui enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Bound to its owner</source>
        <translation>Lié à son propriétaire</translation>
    </message>
    <message>
        <source>Not bound to its owner</source>
        <translation>Non lié à son propriétaire</translation>
    </message>
    <message>
        <source>Bound to its owner?</source>
        <translation>Lié à son propriétaire&#xa0;?</translation>
    </message>
    <message>
        <source>Every registry was read</source>
        <translation>Tous les registres ont été lus</translation>
    </message>
    <message>
        <source>A registry cannot be read</source>
        <translation>Un registre est illisible</translation>
    </message>
    <message>
        <source>Was every registry read?</source>
        <translation>Tous les registres ont-ils été lus&#xa0;?</translation>
    </message>
    <message>
        <source>registry not readable</source>
        <translation>registre illisible</translation>
    </message>
    <message>
        <source>Owner is alive</source>
        <translation>Propriétaire en vie</translation>
    </message>
    <message>
        <source>Owner is not alive</source>
        <translation>Propriétaire pas en vie</translation>
    </message>
    <message>
        <source>Is its owner alive?</source>
        <translation>Son propriétaire est-il en vie&#xa0;?</translation>
    </message>
    <message>
        <source>owner alive</source>
        <translation>propriétaire en vie</translation>
    </message>
    <message>
        <source>Owner has exited</source>
        <translation>Le propriétaire s’est terminé</translation>
    </message>
    <message>
        <source>Owner has not exited</source>
        <translation>Le propriétaire ne s’est pas terminé</translation>
    </message>
    <message>
        <source>Has its owner exited?</source>
        <translation>Son propriétaire s’est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>owner exited</source>
        <translation>propriétaire terminé</translation>
    </message>
    <message>
        <source>Owner has exited, not bound to it</source>
        <translation>Propriétaire terminé, sans lien avec lui</translation>
    </message>
    <message>
        <source>owner exited, not bound</source>
        <translation>propriétaire terminé, non lié</translation>
    </message>
    <message>
        <source>Heartbeat is late</source>
        <translation>Pulsation en retard</translation>
    </message>
    <message>
        <source>Heartbeat is in time</source>
        <translation>Pulsation à l’heure</translation>
    </message>
    <message>
        <source>Is its heartbeat late?</source>
        <translation>Sa pulsation est-elle en retard&#xa0;?</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>pulsation en retard</translation>
    </message>
    <message>
        <source>Matches a profile</source>
        <translation>Correspond à un profil</translation>
    </message>
    <message>
        <source>Matches no profile</source>
        <translation>Ne correspond à aucun profil</translation>
    </message>
    <message>
        <source>Does it match a profile?</source>
        <translation>Correspond-il à un profil&#xa0;?</translation>
    </message>
    <message>
        <source>matches a profile</source>
        <translation>correspond à un profil</translation>
    </message>
    <message>
        <source>Lost its parent</source>
        <translation>A perdu son parent</translation>
    </message>
    <message>
        <source>Has its own parent</source>
        <translation>A son propre parent</translation>
    </message>
    <message>
        <source>Has it lost its parent?</source>
        <translation>A-t-il perdu son parent&#xa0;?</translation>
    </message>
    <message>
        <source>parent exited</source>
        <translation>parent terminé</translation>
    </message>
    <message>
        <source>Nobody writes to its stdin</source>
        <translation>Personne n’écrit sur son stdin</translation>
    </message>
    <message>
        <source>Stdin has a writer</source>
        <translation>Quelqu’un peut écrire sur stdin</translation>
    </message>
    <message>
        <source>Does anybody write to its stdin?</source>
        <translation>Quelqu’un écrit-il sur son stdin&#xa0;?</translation>
    </message>
    <message>
        <source>stdin closed</source>
        <translation>stdin fermé</translation>
    </message>
    <message>
        <source>Parent is a reaper</source>
        <translation>Le parent est un reaper</translation>
    </message>
    <message>
        <source>Parent is no reaper</source>
        <translation>Le parent n’est pas un reaper</translation>
    </message>
    <message>
        <source>Is its parent a reaper?</source>
        <translation>Son parent est-il un reaper&#xa0;?</translation>
    </message>
    <message>
        <source>parent is a reaper</source>
        <translation>le parent est un reaper</translation>
    </message>
    <message>
        <source>Proctor or system process</source>
        <translation>Proctor ou processus système</translation>
    </message>
    <message>
        <source>No part of Proctor or the system</source>
        <translation>Ne fait partie ni de Proctor ni du système</translation>
    </message>
    <message>
        <source>Part of Proctor or the system?</source>
        <translation>Fait-il partie de Proctor ou du système&#xa0;?</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>Meant to outlive its owner</source>
        <translation>Destiné à survivre à son propriétaire</translation>
    </message>
    <message>
        <source>Not detached</source>
        <translation>Non détaché</translation>
    </message>
    <message>
        <source>Detached?</source>
        <translation>Détaché&#xa0;?</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>détaché</translation>
    </message>
    <message>
        <source>Fingerprint contradicts the record</source>
        <translation>L’empreinte contredit l’enregistrement</translation>
    </message>
    <message>
        <source>Fingerprint agrees</source>
        <translation>L’empreinte concorde</translation>
    </message>
    <message>
        <source>Does its fingerprint agree?</source>
        <translation>Son empreinte concorde-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>fingerprint differs</source>
        <translation>empreinte différente</translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation>Son enregistrement est illisible</translation>
    </message>
    <message>
        <source>No unreadable record</source>
        <translation>Aucun enregistrement illisible</translation>
    </message>
    <message>
        <source>Is its record readable?</source>
        <translation>Son enregistrement est-il lisible&#xa0;?</translation>
    </message>
    <message>
        <source>record not readable</source>
        <translation>enregistrement illisible</translation>
    </message>
    <message>
        <source>Parent is alive</source>
        <translation>Le parent est en vie</translation>
    </message>
    <message>
        <source>No living parent but a reaper</source>
        <translation>Aucun parent en vie hormis un reaper</translation>
    </message>
    <message>
        <source>Is its parent alive?</source>
        <translation>Son parent est-il en vie&#xa0;?</translation>
    </message>
    <message>
        <source>parent is alive</source>
        <translation>le parent est en vie</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>Dans un conteneur</translation>
    </message>
    <message>
        <source>In no container</source>
        <translation>Hors conteneur</translation>
    </message>
    <message>
        <source>In a container?</source>
        <translation>Dans un conteneur&#xa0;?</translation>
    </message>
    <message>
        <source>in a container</source>
        <translation>dans un conteneur</translation>
    </message>
    <message>
        <source>Belongs to a service</source>
        <translation>Appartient à un service</translation>
    </message>
    <message>
        <source>Belongs to no service</source>
        <translation>N’appartient à aucun service</translation>
    </message>
    <message>
        <source>Does a service own it?</source>
        <translation>Appartient-il à un service&#xa0;?</translation>
    </message>
    <message>
        <source>service unit</source>
        <translation>unité de service</translation>
    </message>
    <message>
        <source>Ignores SIGHUP (nohup)</source>
        <translation>Ignore SIGHUP (nohup)</translation>
    </message>
    <message>
        <source>Does not ignore SIGHUP</source>
        <translation>N’ignore pas SIGHUP</translation>
    </message>
    <message>
        <source>Does it ignore SIGHUP?</source>
        <translation>Ignore-t-il SIGHUP&#xa0;?</translation>
    </message>
    <message>
        <source>started with nohup</source>
        <translation>démarré avec nohup</translation>
    </message>
    <message>
        <source>Looks like a daemon</source>
        <translation>Ressemble à un démon</translation>
    </message>
    <message>
        <source>Does not look like a daemon</source>
        <translation>Ne ressemble pas à un démon</translation>
    </message>
    <message>
        <source>Does it look like a daemon?</source>
        <translation>Ressemble-t-il à un démon&#xa0;?</translation>
    </message>
    <message>
        <source>looks like a daemon</source>
        <translation>ressemble à un démon</translation>
    </message>
    <message>
        <source>Inside tmux or screen</source>
        <translation>Dans tmux ou screen</translation>
    </message>
    <message>
        <source>Not inside tmux or screen</source>
        <translation>Hors de tmux et de screen</translation>
    </message>
    <message>
        <source>Inside tmux or screen?</source>
        <translation>Dans tmux ou screen&#xa0;?</translation>
    </message>
    <message>
        <source>inside tmux or screen</source>
        <translation>dans tmux ou screen</translation>
    </message>
    <message>
        <source>Its terminal is still there</source>
        <translation>Son terminal est toujours là</translation>
    </message>
    <message>
        <source>Has no terminal</source>
        <translation>N’a pas de terminal</translation>
    </message>
    <message>
        <source>Is its terminal there?</source>
        <translation>Son terminal est-il toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>has a terminal</source>
        <translation>a un terminal</translation>
    </message>
    <message>
        <source>Has exited, not reaped</source>
        <translation>Terminé, non récupéré</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Toujours en exécution</translation>
    </message>
    <message>
        <source>Has it exited?</source>
        <translation>S’est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>exited, not reaped</source>
        <translation>terminé, non récupéré</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended by KILL</source>
        <translation>Terminé par KILL</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà disparu</translation>
    </message>
    <message>
        <source>Other process now</source>
        <translation>Autre processus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Survived</source>
        <translation>Toujours là</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Owner it was started with has exited</source>
        <translation>Le propriétaire avec lequel il a démarré s’est terminé</translation>
    </message>
    <message>
        <source>No dead owner in its environment</source>
        <translation>Aucun propriétaire mort dans son environnement</translation>
    </message>
    <message>
        <source>Does its environment name a dead owner?</source>
        <translation>Son environnement nomme-t-il un propriétaire mort&#xa0;?</translation>
    </message>
    <message>
        <source>owner exited, record gone</source>
        <translation>propriétaire terminé, enregistrement disparu</translation>
    </message>
    <message>
        <source>Its terminal was closed</source>
        <translation>Son terminal a été fermé</translation>
    </message>
    <message>
        <source>No closed terminal</source>
        <translation>Aucun terminal fermé</translation>
    </message>
    <message>
        <source>Was its terminal closed?</source>
        <translation>Son terminal a-t-il été fermé&#xa0;?</translation>
    </message>
    <message>
        <source>terminal closed</source>
        <translation>terminal fermé</translation>
    </message>
    <message>
        <source>The parent it was told has exited</source>
        <translation>Le parent qui lui a été indiqué s’est terminé</translation>
    </message>
    <message>
        <source>No dead parent is named</source>
        <translation>Aucun parent mort n’est nommé</translation>
    </message>
    <message>
        <source>Has the parent it was told exited?</source>
        <translation>Le parent qui lui a été indiqué s’est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>named parent exited</source>
        <translation>parent nommé terminé</translation>
    </message>
    <message>
        <source>Its parent died, seen by Proctor</source>
        <translation>Son parent est mort, vu par Proctor</translation>
    </message>
    <message>
        <source>No death of its parent was seen</source>
        <translation>Aucune mort de son parent n’a été vue</translation>
    </message>
    <message>
        <source>Did its parent die?</source>
        <translation>Son parent est-il mort&#xa0;?</translation>
    </message>
    <message>
        <source>parent died</source>
        <translation>parent mort</translation>
    </message>
    <message>
        <source>Its session&apos;s leader has exited</source>
        <translation>Le leader de sa session s’est terminé</translation>
    </message>
    <message>
        <source>Its session has a leader</source>
        <translation>Sa session a un leader</translation>
    </message>
    <message>
        <source>Has its session a leader?</source>
        <translation>Sa session a-t-elle un leader&#xa0;?</translation>
    </message>
    <message>
        <source>session leader exited</source>
        <translation>leader de session terminé</translation>
    </message>
    <message>
        <source>A worker that has exited left it</source>
        <translation>Abandonné par un worker qui s’est terminé</translation>
    </message>
    <message>
        <source>No worker left it</source>
        <translation>Abandonné par aucun worker</translation>
    </message>
    <message>
        <source>Did a worker leave it?</source>
        <translation>Un worker l’a-t-il abandonné&#xa0;?</translation>
    </message>
    <message>
        <source>left by a worker</source>
        <translation>abandonné par un worker</translation>
    </message>
    <message>
        <source>Running for long</source>
        <translation>S’exécute depuis longtemps</translation>
    </message>
    <message>
        <source>Not running for long</source>
        <translation>Ne s’exécute pas depuis longtemps</translation>
    </message>
    <message>
        <source>Running for long?</source>
        <translation>S’exécute-t-il depuis longtemps&#xa0;?</translation>
    </message>
    <message>
        <source>running for long</source>
        <translation>en exécution depuis longtemps</translation>
    </message>
    <message>
        <source>Uses no CPU time</source>
        <translation>N’utilise pas de temps CPU</translation>
    </message>
    <message>
        <source>Uses CPU time</source>
        <translation>Utilise du temps CPU</translation>
    </message>
    <message>
        <source>Does it use CPU time?</source>
        <translation>Utilise-t-il du temps CPU&#xa0;?</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>The parent it was told is alive</source>
        <translation>Le parent qui lui a été indiqué est en vie</translation>
    </message>
    <message>
        <source>No living parent is named</source>
        <translation>Aucun parent en vie n’est nommé</translation>
    </message>
    <message>
        <source>Is the parent it was told alive?</source>
        <translation>Le parent qui lui a été indiqué est-il en vie&#xa0;?</translation>
    </message>
    <message>
        <source>named parent alive</source>
        <translation>parent nommé en vie</translation>
    </message>
    <message>
        <source>A worker or owner above it is alive</source>
        <translation>Un worker ou propriétaire au-dessus de lui est en vie</translation>
    </message>
    <message>
        <source>No worker or owner above it</source>
        <translation>Aucun worker ni propriétaire au-dessus de lui</translation>
    </message>
    <message>
        <source>Is a worker above it alive?</source>
        <translation>Un worker au-dessus de lui est-il en vie&#xa0;?</translation>
    </message>
    <message>
        <source>worker above it alive</source>
        <translation>worker au-dessus en vie</translation>
    </message>
    <message>
        <source>Lives on by design</source>
        <translation>Reste en vie à dessein</translation>
    </message>
    <message>
        <source>No build daemon</source>
        <translation>Pas un démon de build</translation>
    </message>
    <message>
        <source>Does it live on by design?</source>
        <translation>Reste-t-il en vie à dessein&#xa0;?</translation>
    </message>
    <message>
        <source>build daemon</source>
        <translation>démon de build</translation>
    </message>
    <message>
        <source>No sign that it was left behind</source>
        <translation>Aucun signe d’abandon</translation>
    </message>
    <message>
        <source>A sign that it was left behind</source>
        <translation>Un signe d’abandon</translation>
    </message>
    <message>
        <source>Is there a sign that it was left behind?</source>
        <translation>Y a-t-il un signe d’abandon&#xa0;?</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>rien ne plaide contre lui</translation>
    </message>
    <message>
        <source>First process of a container</source>
        <translation>Premier processus d’un conteneur</translation>
    </message>
    <message>
        <source>Not the first process of a container</source>
        <translation>Pas le premier processus d’un conteneur</translation>
    </message>
    <message>
        <source>Is it the first process of a container?</source>
        <translation>Est-ce le premier processus d’un conteneur ?</translation>
    </message>
    <message>
        <source>container&apos;s first process</source>
        <translation>premier processus d’un conteneur</translation>
    </message>
    <message>
        <source>Has a clock of its own</source>
        <translation>A sa propre horloge</translation>
    </message>
    <message>
        <source>Has Proctor&apos;s clock</source>
        <translation>A l’horloge de Proctor</translation>
    </message>
    <message>
        <source>Has it a clock of its own?</source>
        <translation>A-t-il sa propre horloge ?</translation>
    </message>
    <message>
        <source>clock of its own</source>
        <translation>horloge propre</translation>
    </message>
</context>
<context>
    <name>FilterErrors</name>
    <message>
        <source>There is no key “%1”. Take one of %2; to look for the words themselves, put them in quotes.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’existe pas. Utilisez l’une de celles-ci&#xa0;: %2&#xa0;; pour chercher les mots eux-mêmes, mettez-les entre guillemets droits.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”? To look for the words themselves, put them in quotes.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’existe pas. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;? Pour chercher les mots eux-mêmes, mettez-les entre guillemets droits.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Take one of %2.</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’existe pas. Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Did you mean “%2”?</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’existe pas. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks. Write what to look for, or take them out.</source>
        <translation>Il n’y a rien entre les guillemets. Écrivez ce qu’il faut chercher, ou supprimez-les.</translation>
    </message>
    <message>
        <source>A value is missing beside a comma of “%1”. Write one, or take the comma out.</source>
        <translation>Il manque une valeur à côté d’une virgule de «&#xa0;%1&#xa0;». Écrivez-en une, ou supprimez la virgule.</translation>
    </message>
    <message>
        <source>Nothing follows “%1”. Write a value after it, such as %2.</source>
        <translation>Rien ne suit «&#xa0;%1&#xa0;». Écrivez une valeur à la suite, par exemple %2.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”. Write one, such as %2.</source>
        <translation>Il manque un nombre après «&#xa0;%1&#xa0;». Écrivez-en un, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1s, %1m, %1h or %1d.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’unité. Écrivez %1s, %1m, %1h ou %1d.</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1K, %1M or %1G.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’unité. Écrivez %1K, %1M ou %1G.</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write a number with s, m, h or d, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez un nombre suivi de s, m, h ou d, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number with K, M or G, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez un nombre suivi de K, M ou G, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no percentage. Write a number, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pourcentage. Écrivez un nombre, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez des chiffres, par exemple %2.</translation>
    </message>
    <message>
        <source>“%1” has words, not numbers, to compare. Leave out “%2”, or put the value in quotes.</source>
        <translation>«&#xa0;%1&#xa0;» compare des mots, pas des nombres. Supprimez «&#xa0;%2&#xa0;», ou mettez la valeur entre guillemets droits.</translation>
    </message>
    <message>
        <source>“%1” takes no pattern. Write a value, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas de motif. Écrivez une valeur, par exemple %2.</translation>
    </message>
    <message>
        <source>The pattern /%1/ cannot be read: %2, at character %3. Mend it, or put the words in quotes.</source>
        <translation>Le motif /%1/ est illisible&#xa0;: %2, au caractère %3. Corrigez-le, ou mettez les mots entre guillemets droits.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed. Write another one where the words end.</source>
        <translation>Le guillemet au caractère %1 n’est pas fermé. Écrivez-en un autre à la fin des mots.</translation>
    </message>
    <message>
        <source>The pattern /%1/ takes too long with this many processes. Repeat nothing inside what is repeated, or look for words.</source>
        <translation>Le motif /%1/ prend trop de temps avec autant de processus. Ne répétez rien à l’intérieur de ce qui est répété, ou cherchez des mots.</translation>
    </message>
</context>
<context>
    <name>FilterKeys</name>
    <message>
        <source>active, orphan, suspect, kept, …</source>
        <translation>active, orphan, suspect, kept…</translation>
    </message>
    <message>
        <source>the worker’s name</source>
        <translation>nom du worker</translation>
    </message>
    <message>
        <source>process number</source>
        <translation>numéro du processus</translation>
    </message>
    <message>
        <source>number of its parent</source>
        <translation>numéro de son parent</translation>
    </message>
    <message>
        <source>whose process it is</source>
        <translation>à qui il appartient</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>profile that recognises it</source>
        <translation>profil qui le reconnaît</translation>
    </message>
    <message>
        <source>name or number of its owner</source>
        <translation>nom ou numéro de son propriétaire</translation>
    </message>
    <message>
        <source>run it was registered with</source>
        <translation>exécution avec laquelle il a été enregistré</translation>
    </message>
    <message>
        <source>time since its start</source>
        <translation>temps depuis son démarrage</translation>
    </message>
    <message>
        <source>time without an owner</source>
        <translation>temps sans propriétaire</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>pourcentage d’un cœur</translation>
    </message>
    <message>
        <source>memory, 1K = 1024 bytes</source>
        <translation>mémoire, 1K = 1024&#xa0;octets</translation>
    </message>
    <message>
        <source>words of the column “Why”</source>
        <translation>mots de la colonne «&#xa0;Raison&#xa0;»</translation>
    </message>
    <message>
        <source>both words occur in the row</source>
        <translation>les deux mots figurent dans la ligne</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’un d’eux</translation>
    </message>
    <message>
        <source>not this; between slashes, a pattern</source>
        <translation>pas ceci&#xa0;; entre barres obliques, un motif</translation>
    </message>
    <message>
        <source>compared: s m h d, %, K M G T</source>
        <translation>comparés&#xa0;: s m h d, %, K M G T</translation>
    </message>
    <message>
        <source>Keys: %1. Alt+Down offers them.</source>
        <translation>Clés&#xa0;: %1. Alt+Bas les propose.</translation>
    </message>
</context>
<context>
    <name>FilterSuggest</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
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
        <translation>%1&#xa0;h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin en cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>Zombie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
            <numerusform>%n orphelin</numerusform>
            <numerusform>%n orphelins</numerusform>
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
            <numerusform>%n se termine</numerusform>
            <numerusform>%n se terminent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>%n bloqué</numerusform>
            <numerusform>%n bloqués</numerusform>
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
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n conservé</numerusform>
            <numerusform>%n conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>an owner</comment>
        <translation>en exécution</translation>
    </message>
    <message>
        <source>not known whether it runs</source>
        <comment>an owner</comment>
        <translation>on ignore s’il s’exécute</translation>
    </message>
    <message>
        <source>exited</source>
        <comment>an owner</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>exited %1 ago</source>
        <comment>an owner</comment>
        <translation>terminé il y a %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par propriétaire</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Par profil</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>En arbre</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>À plat</translation>
    </message>
    <message>
        <source>Group: by owner</source>
        <translation>Grouper&#xa0;: par propriétaire</translation>
    </message>
    <message>
        <source>Group: by profile</source>
        <translation>Grouper&#xa0;: par profil</translation>
    </message>
    <message>
        <source>Group: tree</source>
        <translation>Grouper&#xa0;: en arbre</translation>
    </message>
    <message>
        <source>Group: flat</source>
        <translation>Grouper&#xa0;: à plat</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sans profil</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Propriétaire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>HealthNews</name>
    <message numerus="yes">
        <source>%n new orphans</source>
        <translation>
            <numerusform>%n nouvel orphelin</numerusform>
            <numerusform>%n nouveaux orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>New orphan: PID %1, %2</source>
        <translation>Nouvel orphelin&#xa0;: PID %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused %1 · nothing new since</source>
        <translation>En pause %1 · rien de nouveau depuis</translation>
    </message>
    <message>
        <source>Paused %1 · +%2 −%3 since</source>
        <translation>En pause %1 · +%2 −%3 depuis</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
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
        <translation>Par rapport à un cœur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>In RAM, with what it shares with others</source>
        <translation>En RAM, avec ce qu’il partage avec d’autres</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Descriptors: files, pipes, sockets, devices</source>
        <translation>Descripteurs&#xa0;: fichiers, tubes, sockets, périphériques</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Everything that it reads: files, pipes and terminals, cached or not</source>
        <translation>Tout ce qu’il lit&#xa0;: fichiers, tubes et terminaux, en cache ou non</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Everything that it writes: files, pipes and terminals</source>
        <translation>Tout ce qu’il écrit&#xa0;: fichiers, tubes et terminaux</translation>
    </message>
    <message>
        <source>between %1 and %2 in the last 10 minutes</source>
        <translation>entre %1 et %2 au cours des 10 dernières minutes</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>too few values so far</source>
        <translation>trop peu de valeurs pour l’instant</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
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
        <translation>Il écrit un petit enregistrement, puis devient votre commande&#xa0;: même PID, stdin et stdout intacts.</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>“bound” says that it is to end with the shell or script that starts it. </source>
        <translation>«&#xa0;bound&#xa0;» indique qu’il doit se terminer avec le shell ou le script qui le démarre. </translation>
    </message>
    <message>
        <source>The BEAM becomes its owner. </source>
        <translation>La BEAM devient son propriétaire. </translation>
    </message>
    <message>
        <source>The interpreter that runs this becomes its owner. </source>
        <translation>L’interpréteur qui exécute ceci devient son propriétaire. </translation>
    </message>
    <message>
        <source>A unit&apos;s main process is looked after by systemd: it is listed, and never an orphan. Its own workers can be.</source>
        <translation>systemd veille sur le processus principal d’une unité&#xa0;: il est listé, et n’est jamais un orphelin. Ses propres workers peuvent l’être.</translation>
    </message>
</context>
<context>
    <name>proctor::ActionList</name>
    <message>
        <source>Show in the audit log</source>
        <translation>Afficher dans le journal d’audit</translation>
    </message>
    <message>
        <source>log cannot be read</source>
        <translation>journal illisible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>aucune récemment</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucune à ce jour</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>Aucun nettoyage ne l’a touché.</translation>
    </message>
</context>
<context>
    <name>proctor::ArrangeMenu</name>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Rétrécir</translation>
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
        <translation>Nettoyage automatique par %1 (%2), lot %3</translation>
    </message>
    <message>
        <source>By %1 (%2), batch %3</source>
        <translation>Par %1 (%2), lot %3</translation>
    </message>
    <message>
        <source>Choose a line to see what was recorded of it.</source>
        <translation>Sélectionnez une ligne pour voir ce qui a été consigné à son sujet.</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>Détails de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce qui a été consigné</translation>
    </message>
    <message>
        <source>No evidence was recorded with it.</source>
        <translation>Aucun indice n’a été consigné avec elle.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
</context>
<context>
    <name>proctor::AuditLogPage</name>
    <message>
        <source>%1. It stays as it is until something is to be recorded, and is then set aside under a new name.</source>
        <translation>%1. Le fichier reste tel quel jusqu’à ce que quelque chose doive être consigné&#xa0;; il est alors mis de côté sous un nouveau nom.</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Filtrer le journal d’audit</translation>
    </message>
    <message>
        <source>Filter: worker, PID, command, reason, who, batch …</source>
        <translation>Filtre&#xa0;: worker, PID, commande, raison, qui, lot…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the lines that are shown, as CSV or JSON</source>
        <translation>Enregistrer les lignes affichées, en CSV ou JSON</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Lecture du journal d’audit…</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>Le journal d’audit est illisible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien de consigné pour l’instant</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here before it signals anything: who asked, which processes, why, and what became of each.</source>
        <translation>Chaque nettoyage est consigné ici avant d’envoyer le moindre signal&#xa0;: qui l’a demandé, quels processus, pourquoi, et ce que chacun est devenu.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Every word of the filter must occur in a line.</source>
        <translation>Chaque mot du filtre doit figurer dans une ligne.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>(only the newest are shown; proctorctl audit shows all)</source>
        <translation>(seules les plus récentes sont affichées&#xa0;; proctorctl audit les affiche toutes)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>JSON, with every row and the evidence</source>
        <translation>JSON, avec chaque ligne et les indices</translation>
    </message>
    <message>
        <source>Only PID %1, started %2</source>
        <translation>Seulement le PID %1, démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only PID %1</source>
        <translation>Seulement le PID %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is recorded of PID %1</source>
        <translation>Rien n’est consigné au sujet du PID %1</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>Aucun nettoyage ne l’a touché.</translation>
    </message>
    <message>
        <source>Nothing of PID %1 matches “%2”</source>
        <translation>Rien au sujet du PID %1 ne correspond à «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>proctor::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
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
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
</context>
<context>
    <name>proctor::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticChip</name>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1, %2. Press to turn it off.</source>
        <translation>%1, %2. Appuyez pour le désactiver.</translation>
    </message>
    <message>
        <source>Proven orphans of these profiles are ended without asking: %1.</source>
        <translation>Les orphelins prouvés de ces profils sont terminés sans demander&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Click to turn it off at once.</source>
        <translation>Cliquez pour le désactiver aussitôt.</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would end of these profiles goes to the audit log: %1.</source>
        <translation>Rien n’est terminé. Ce qui serait terminé parmi ces profils est consigné dans le journal d’audit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticDialog</name>
    <message>
        <source>Automatic cleanup</source>
        <translation>Nettoyage automatique</translation>
    </message>
    <message>
        <source>Ends proven orphans without a person, where their profile allows it. Active workers are never signalled, suspects never without you. It is off whenever Proctor starts.</source>
        <translation>Termine les orphelins prouvés sans intervention d’une personne, là où leur profil le permet. Les workers actifs ne reçoivent jamais de signal, les suspects jamais sans vous. Il est désactivé à chaque démarrage de Proctor.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Nothing is ended unless a person asks for it.</source>
        <translation>Rien n’est terminé à moins qu’une personne ne le demande.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message numerus="yes">
        <source>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</source>
        <translation>
            <numerusform>Chacun est terminé dès qu’il est orphelin depuis %n&#xa0;s, ou aussi longtemps que son profil le demande. Il est vérifié encore une fois juste avant chaque signal, pas plus que son profil n’en permet ne sont terminés par heure, et chaque résultat est dans le journal d’audit.</numerusform>
            <numerusform>Chacun est terminé dès qu’il est orphelin depuis %n&#xa0;s, ou aussi longtemps que son profil le demande. Il est vérifié encore une fois juste avant chaque signal, pas plus que son profil n’en permet ne sont terminés par heure, et chaque résultat est dans le journal d’audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this into the profile&apos;s file in ~/.config/proctor/profiles; it is read again at once:</source>
        <translation>Écrivez ceci dans le fichier du profil, dans ~/.config/proctor/profiles&#xa0;; il est relu aussitôt&#xa0;:</translation>
    </message>
    <message>
        <source>A built-in profile is replaced by one of the same name (man proctor-profiles).</source>
        <translation>Un profil intégré est remplacé par un profil du même nom (man proctor-profiles).</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Entrée et Échap annulent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles allow it</source>
        <translation>
            <numerusform>%n profil le permet</numerusform>
            <numerusform>%n profils le permettent</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile allows it yet</source>
        <translation>Aucun profil ne le permet encore</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Démarrer la simulation</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would have ended is written to the audit log.</source>
        <translation>Rien n’est terminé. Ce qui aurait été terminé est consigné dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>Turn on for %n profiles</source>
        <translation>
            <numerusform>Activer pour %n profil</numerusform>
            <numerusform>Activer pour %n profils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ChartOverlay</name>
    <message>
        <source>Processes by verdict over the last 10 minutes</source>
        <translation>Processus par verdict au cours des 10 dernières minutes</translation>
    </message>
    <message>
        <source>Left and Right move the crosshair; its values are in the table.</source>
        <translation>Les flèches gauche et droite déplacent le réticule&#xa0;; ses valeurs figurent dans le tableau.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Plan for proctorctl clean --plan</source>
        <translation>Plan pour proctorctl clean --plan</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupSettings</name>
    <message>
        <source>As each profile says</source>
        <translation>Selon chaque profil</translation>
    </message>
    <message>
        <source>Time to exit by itself</source>
        <translation>Délai pour se terminer seul</translation>
    </message>
    <message>
        <source>For the next cleanup that you ask for: how long a process may take after the first signal before the next one is sent. The dialog shows the steps before anything is sent. Automatic cleanup keeps to the profiles.</source>
        <translation>Pour le prochain nettoyage que vous demandez&#xa0;: temps dont un processus dispose après le premier signal avant que le suivant ne soit envoyé. La boîte de dialogue montre les étapes avant tout envoi. Le nettoyage automatique s’en tient aux profils.</translation>
    </message>
</context>
<context>
    <name>proctor::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Commande pour %1</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copier la commande pour %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>proctor::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset order and widths</source>
        <translation>Rétablir ordre et largeurs</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Move or widen</source>
        <translation>Déplacer ou élargir</translation>
    </message>
    <message>
        <source>Sets of columns</source>
        <translation>Jeux de colonnes</translation>
    </message>
</context>
<context>
    <name>proctor::CommandBox</name>
    <message>
        <source>secrets masked</source>
        <translation>secrets masqués</translation>
    </message>
    <message>
        <source>Copy command line (Ctrl+Shift+C)</source>
        <translation>Copier la ligne de commande (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>proctor::ConfirmSheet</name>
    <message numerus="yes">
        <source>End %n suspects?</source>
        <translation>
            <numerusform>Terminer %n suspect&#xa0;?</numerusform>
            <numerusform>Terminer %n suspects&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n orphans?</source>
        <translation>
            <numerusform>Terminer %n orphelin&#xa0;?</numerusform>
            <numerusform>Terminer %n orphelins&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>Terminer %n processus&#xa0;?</numerusform>
            <numerusform>Terminer %n processus&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their owners have exited. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>Leurs propriétaires se sont terminés. Chaque processus est vérifié encore une fois juste avant son signal&#xa0;; tout ce qui a changé entre-temps est laissé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>These %n, as listed at %1</source>
        <translation>
            <numerusform>Ce processus, tel que listé à %1</numerusform>
            <numerusform>Ces %n, tels que listés à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes to end</source>
        <translation>Processus à terminer</translation>
    </message>
    <message numerus="yes">
        <source>%n suspects stay as they are</source>
        <translation>
            <numerusform>%n suspect reste tel quel</numerusform>
            <numerusform>%n suspects restent tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven. Tick one only if you know it is yours to end.</source>
        <translation>Non prouvé. N’en cochez un que si vous savez qu’il vous revient de le terminer.</translation>
    </message>
    <message>
        <source>Suspects, ticked one by one</source>
        <translation>Suspects, cochés un par un</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Entrée et Échap annulent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All checked again at %1</source>
        <translation>Tous revérifiés à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exited by now</source>
        <translation>
            <numerusform>%n terminé entre-temps</numerusform>
            <numerusform>%n terminés entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Rien n’est coché</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes</source>
        <translation>
            <numerusform>Terminer %n processus</numerusform>
            <numerusform>Terminer %n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exporter le plan…</translation>
    </message>
    <message>
        <source>Save what is ticked for proctorctl clean --plan</source>
        <translation>Enregistrer ce qui est coché pour proctorctl clean --plan</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Plan the same processes again, as they are now</source>
        <translation>Planifier à nouveau les mêmes processus, dans leur état actuel</translation>
    </message>
    <message>
        <source>Planned again at %1: nothing has changed.</source>
        <translation>Planifié à nouveau à %1&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 est exclu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out; the table says why.</source>
        <translation>
            <numerusform>%n autre est exclu&#xa0;; le tableau dit pourquoi.</numerusform>
            <numerusform>%n autres sont exclus&#xa0;; le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be ended that could not be before; they are not ticked.</source>
        <translation>
            <numerusform>%n qui ne pouvait pas être terminé auparavant peut l’être maintenant&#xa0;; il n’est pas coché.</numerusform>
            <numerusform>%n qui ne pouvaient pas être terminés auparavant peuvent l’être maintenant&#xa0;; ils ne sont pas cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned again at %1.</source>
        <translation>Planifié à nouveau à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n exclu&#xa0;: %1</numerusform>
            <numerusform>%n exclus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other reasons</source>
        <translation>
            <numerusform>%n autre pour d’autres raisons</numerusform>
            <numerusform>%n autres pour d’autres raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be ended</source>
        <translation>
            <numerusform>%n ne peut pas être terminé</numerusform>
            <numerusform>%n ne peuvent pas être terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, each with its reason.</source>
        <translation>Exclus, chacun avec sa raison.</translation>
    </message>
    <message>
        <source>What cannot be ended</source>
        <translation>Ce qui ne peut pas être terminé</translation>
    </message>
    <message>
        <source>None of these can be ended</source>
        <translation>Aucun de ceux-ci ne peut être terminé</translation>
    </message>
    <message>
        <source>Each says why. An orphan can be ended, and a suspect that is named.</source>
        <translation>Chacun dit pourquoi. Un orphelin peut être terminé, ainsi qu’un suspect désigné nommément.</translation>
    </message>
    <message>
        <source>Nothing proves anybody an orphan here. Tick what you know is yours to end; each is checked once more right before its signal.</source>
        <translation>Rien ne prouve ici qu’un processus soit orphelin. Cochez ce que vous savez qu’il vous revient de terminer&#xa0;; chacun est vérifié encore une fois juste avant son signal.</translation>
    </message>
    <message>
        <source>The owners of the orphans have exited; of the suspects nothing proves it. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>Les propriétaires des orphelins se sont terminés&#xa0;; pour les suspects, rien ne le prouve. Chaque processus est vérifié encore une fois juste avant son signal&#xa0;; tout ce qui a changé entre-temps est laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>proctor::Demo</name>
    <message>
        <source>The demo pool could not be started: %1.</source>
        <translation>Le pool de démonstration n’a pas pu démarrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The demo pool needs python3, which was not found. Install Python 3 and try again.</source>
        <translation>Le pool de démonstration a besoin de python3, qui est introuvable. Installez Python 3 et réessayez.</translation>
    </message>
    <message>
        <source>The demo pool needs proctor-run, which is neither beside Proctor nor on the PATH.</source>
        <translation>Le pool de démonstration a besoin de proctor-run, qui n’est ni à côté de Proctor ni dans le PATH.</translation>
    </message>
    <message>
        <source>The scripts of the demo pool are missing. Reinstall Proctor to get them back.</source>
        <translation>Les scripts du pool de démonstration sont manquants. Réinstallez Proctor pour les rétablir.</translation>
    </message>
    <message>
        <source>The demo pool could not be started: no pipe is to be had (%1).</source>
        <translation>Le pool de démonstration n’a pas pu démarrer&#xa0;: aucun tube n’est disponible (%1).</translation>
    </message>
    <message>
        <source>The demo pool ended by itself.</source>
        <translation>Le pool de démonstration s’est terminé de lui-même.</translation>
    </message>
    <message>
        <source>The demo pool ended: %1</source>
        <translation>Le pool de démonstration s’est terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsHead</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Select a process to see its evidence.</source>
        <translation>Sélectionnez un processus pour voir ses indices.</translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>Épingler les détails</translation>
    </message>
    <message>
        <source>Close details (Alt+Return)</source>
        <translation>Fermer les détails (Alt+Entrée)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpin: show the selected process again</source>
        <translation>Désépingler&#xa0;: afficher à nouveau le processus sélectionné</translation>
    </message>
    <message>
        <source>Pin: keep this process here, whatever is selected</source>
        <translation>Épingler&#xa0;: garder ce processus ici, quelle que soit la sélection</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Ascendance</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>What is known of the process</source>
        <translation>Ce que l’on sait du processus</translation>
    </message>
</context>
<context>
    <name>proctor::DetectionSettings</name>
    <message>
        <source>Profiles, in the order in which they are asked</source>
        <translation>Profils, dans l’ordre où ils sont consultés</translation>
    </message>
    <message>
        <source>What the profile recognises</source>
        <translation>Ce que le profil reconnaît</translation>
    </message>
    <message>
        <source>Processes that match the profile</source>
        <translation>Processus qui correspondent au profil</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>Désactivé&#xa0;: il ne correspond à rien</translation>
    </message>
    <message>
        <source>No process matches it now</source>
        <translation>Aucun processus n’y correspond maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n processes match it now</source>
        <translation>
            <numerusform>%n processus y correspond maintenant</numerusform>
            <numerusform>%n processus y correspondent maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the file…</source>
        <translation>Modifier le fichier…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>There is no home folder to keep profiles in</source>
        <translation>Il n’y a pas de dossier personnel où conserver des profils</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>Write a profile of your own</source>
        <translation>Écrire votre propre profil</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Write a new profile that begins as the chosen one</source>
        <translation>Écrire un nouveau profil à partir de celui sélectionné</translation>
    </message>
</context>
<context>
    <name>proctor::EvidenceLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lu à %1</translation>
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
        <translation>lu à %1</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>aucun ne s’applique</translation>
    </message>
    <message numerus="yes">
        <source>%n apply</source>
        <translation>
            <numerusform>%n s’applique</numerusform>
            <numerusform>%n s’appliquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Also checked</source>
        <translation>Également vérifié</translation>
    </message>
</context>
<context>
    <name>proctor::FilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Supprimer un filtre enregistré</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name (a filter of the same name is replaced):</source>
        <translation>Nom (un filtre du même nom est remplacé)&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The filters could not be kept</source>
        <translation>Les filtres n’ont pas pu être conservés</translation>
    </message>
    <message>
        <source>%1 cannot be written. The filters stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>Impossible d’écrire %1. Les filtres restent dans leur état actuel jusqu’à la fermeture de Proctor&#xa0;; rendez le fichier accessible en écriture pour les conserver.</translation>
    </message>
</context>
<context>
    <name>proctor::FilterField</name>
    <message>
        <source>Filter: worker, PID, command, owner, state …</source>
        <translation>Filtre&#xa0;: worker, PID, commande, propriétaire, état…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>proctor::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions pour le filtre</translation>
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
        <translation>%1 (%2 est consulté avant)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
</context>
<context>
    <name>proctor::GeneralSettings</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From the next start. The command line and the files Proctor writes stay English.</source>
        <translation>Au prochain démarrage. La ligne de commande et les fichiers que Proctor écrit restent en anglais.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>At once. States are told apart by shape and word, too.</source>
        <translation>Effet immédiat. Les états se distinguent aussi par la forme et par un mot.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Black on white, or white on black. It comes by itself where the desktop’s own colours are like that.</source>
        <translation>Noir sur blanc, ou blanc sur noir. S’applique de lui-même là où les couleurs du bureau sont ainsi.</translation>
    </message>
</context>
<context>
    <name>proctor::GroupButton</name>
    <message>
        <source>How the rows are grouped</source>
        <translation>Comment les lignes sont groupées</translation>
    </message>
</context>
<context>
    <name>proctor::HealthPage</name>
    <message>
        <source>No orphans in the last %1.</source>
        <translation>Aucun orphelin depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphans since %1, the most so far.</source>
        <translation>
            <numerusform>%n orphelin depuis %1, le maximum à ce jour.</numerusform>
            <numerusform>%n orphelins depuis %1, le maximum à ce jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n orphans at %1.</source>
        <translation>
            <numerusform>Jusqu’à %n orphelin à %1.</numerusform>
            <numerusform>Jusqu’à %n orphelins à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None now.</source>
        <translation>Aucun maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n now.</source>
        <translation>
            <numerusform>%n maintenant.</numerusform>
            <numerusform>%n maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled now.</source>
        <translation>
            <numerusform>%n bloqué maintenant.</numerusform>
            <numerusform>%n bloqués maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation>Rien n’a été mesuré pendant %1.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>The chart begins with the second scan and keeps the last 10 minutes.</source>
        <translation>Le graphique commence à la deuxième analyse et conserve les 10 dernières minutes.</translation>
    </message>
    <message>
        <source>Processes by verdict</source>
        <translation>Processus par verdict</translation>
    </message>
    <message>
        <source>Point at the chart, or move along it with the arrow keys, to read the values of a moment.</source>
        <translation>Pointez le graphique, ou parcourez-le avec les touches fléchées, pour lire les valeurs à un instant donné.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>proctor::HealthStrip</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>owners alive</source>
        <translation>propriétaires en vie</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>pas encore de worker</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>pulsation en retard</translation>
    </message>
    <message numerus="yes">
        <source>Orphans</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Orphelin</numerusform>
            <numerusform>Orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>max. %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspects</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Suspect</numerusform>
            <numerusform>Suspects</numerusform>
        </translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non prouvé</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin en cours</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Pas encore analysé</translation>
    </message>
    <message>
        <source>Scanned %1 ago</source>
        <translation>Analysé il y a %1</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>No workers yet, no orphans</source>
        <translation>Pas encore de worker, aucun orphelin</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Aucun orphelin</translation>
    </message>
    <message numerus="yes">
        <source>No orphans. %n workers healthy</source>
        <translation>
            <numerusform>Aucun orphelin. %n worker sain</numerusform>
            <numerusform>Aucun orphelin. %n workers sains</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The first scan runs</source>
        <translation>La première analyse est en cours</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État à %1</translation>
    </message>
    <message>
        <source>%1 · scanned %2 ago</source>
        <translation>%1 · analysé il y a %2</translation>
    </message>
</context>
<context>
    <name>proctor::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No key without Ctrl or Alt but Del leads to ending anything, and that one asks first.</source>
        <translation>Sans Ctrl ni Alt, aucune touche sauf Suppr ne mène à terminer quoi que ce soit, et celle-là demande d’abord.</translation>
    </message>
    <message>
        <source>Registered, and its owner is alive. It is never signalled.</source>
        <translation>Enregistré, et son propriétaire est en vie. Il ne reçoit jamais de signal.</translation>
    </message>
    <message>
        <source>Active, but its heartbeat is overdue. It is never signalled.</source>
        <translation>Actif, mais sa pulsation est en retard. Il ne reçoit jamais de signal.</translation>
    </message>
    <message>
        <source>Its owner is gone, which is proven. It can be ended, alone or with the others.</source>
        <translation>Son propriétaire a disparu, c’est prouvé. Il peut être terminé, seul ou avec les autres.</translation>
    </message>
    <message>
        <source>There are signs that it was left behind, and no proof. It is ended only by name.</source>
        <translation>Il y a des signes d’abandon, mais aucune preuve. Il n’est terminé que si on le nomme.</translation>
    </message>
    <message>
        <source>A cleanup is at work on it.</source>
        <translation>Un nettoyage est en train de le traiter.</translation>
    </message>
    <message>
        <source>It has exited. Its row stays for 5 s.</source>
        <translation>Il s’est terminé. Sa ligne reste 5&#xa0;s.</translation>
    </message>
    <message>
        <source>Something speaks for leaving it alone. The details say what.</source>
        <translation>Quelque chose plaide pour le laisser tel quel. Les détails disent quoi.</translation>
    </message>
    <message>
        <source>It has exited and waits for its parent. No signal helps.</source>
        <translation>Il s’est terminé et attend son parent. Aucun signal n’y fait.</translation>
    </message>
    <message>
        <source>It cannot be judged, so it is left alone.</source>
        <translation>Il ne peut pas être jugé, il est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>proctor::MainWindow</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Processes (Ctrl+1)</source>
        <translation>Processus (Ctrl+1)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Health (Ctrl+2)</source>
        <translation>Santé (Ctrl+2)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>La démonstration n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit (Ctrl+3)</source>
        <translation>Audit (Ctrl+3)</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Journal d’audit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Mettre en pause, et reprendre</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Analyser à nouveau maintenant</translation>
    </message>
    <message>
        <source>Why it is judged as it is</source>
        <translation>Pourquoi ce verdict</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy their command lines</source>
        <translation>Copier leurs lignes de commande</translation>
    </message>
    <message>
        <source>End the selected: asks first</source>
        <translation>Terminer la sélection&#xa0;: demande d’abord</translation>
    </message>
    <message>
        <source>Clean up all orphans: asks first</source>
        <translation>Nettoyer tous les orphelins&#xa0;: demande d’abord</translation>
    </message>
    <message>
        <source>Details, shown or hidden</source>
        <translation>Détails, affichés ou masqués</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Plein écran, et retour</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter les lignes affichées</translation>
    </message>
    <message>
        <source>The columns could not be kept</source>
        <translation>Les colonnes n’ont pas pu être conservées</translation>
    </message>
    <message>
        <source>%1 cannot be written. Columns and grouping stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>Impossible d’écrire %1. Les colonnes et le regroupement restent dans leur état actuel jusqu’à la fermeture de Proctor&#xa0;; rendez le fichier accessible en écriture pour les conserver.</translation>
    </message>
</context>
<context>
    <name>proctor::OutcomeCounts</name>
    <message numerus="yes">
        <source>ended</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>terminé</numerusform>
            <numerusform>terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended by KILL</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>terminé par KILL</numerusform>
            <numerusform>terminés par KILL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already gone</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>déjà disparu</numerusform>
            <numerusform>déjà disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another process by now</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>maintenant un autre processus</numerusform>
            <numerusform>maintenant d’autres processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>refusé</numerusform>
            <numerusform>refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not permitted</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>non autorisé</numerusform>
            <numerusform>non autorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survived</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>toujours là</numerusform>
            <numerusform>toujours là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>interrompu</numerusform>
            <numerusform>interrompus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>se termine</numerusform>
            <numerusform>se terminent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 sur %n traité</numerusform>
            <numerusform>%1 sur %n traités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Pill</name>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>veto</translation>
    </message>
</context>
<context>
    <name>proctor::PlanPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>aucun descendant</translation>
    </message>
    <message numerus="yes">
        <source>with %n descendants</source>
        <translation>
            <numerusform>avec %n descendant</numerusform>
            <numerusform>avec %n descendants</numerusform>
        </translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sans profil</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n other profiles</source>
        <translation>
            <numerusform>%n autre profil</numerusform>
            <numerusform>%n autres profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking each of them…</source>
        <translation>Vérification de chacun…</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be ended.</source>
        <translation>Rien de coché ne peut être terminé.</translation>
    </message>
    <message>
        <source>KILL only if it is still an orphan then. All at once, about %1.</source>
        <translation>KILL seulement s’il est alors encore un orphelin. Tous à la fois, environ %1.</translation>
    </message>
    <message>
        <source>All at once.</source>
        <translation>Tous à la fois.</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewModel</name>
    <message>
        <source>Not shown</source>
        <comment>a process, by Proctor now</comment>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1 (%2 est consulté avant)</translation>
    </message>
    <message>
        <source>%1 (needs the environment: not known here)</source>
        <translation>%1 (dépend de l’environnement&#xa0;: inconnu ici)</translation>
    </message>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1, %2, PID %3, %4</translation>
    </message>
    <message>
        <source>Once saved</source>
        <translation>Si enregistré</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the state of a process</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>%1 (%2 takes it)</source>
        <translation>%1 (%2 le prend)</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewPanel</name>
    <message>
        <source>What would change if the profile were saved</source>
        <translation>Ce qui changerait si le profil était enregistré</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>Désactivé&#xa0;: il ne correspond à rien</translation>
    </message>
    <message>
        <source>Nothing running matches this profile now</source>
        <translation>Rien de ce qui s’exécute ne correspond à ce profil maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n processes would match</source>
        <translation>
            <numerusform>%n processus correspondrait</numerusform>
            <numerusform>%n processus correspondraient</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving it would gain %1 and lose %2 of what is running now.</source>
        <translation>L’enregistrer ferait gagner %1 et perdre %2 de ce qui s’exécute maintenant.</translation>
    </message>
    <message>
        <source>Which processes it recognises stays the same.</source>
        <translation>Les processus reconnus restent les mêmes.</translation>
    </message>
    <message>
        <source>As far as can be said here, which processes it recognises stays the same.</source>
        <translation>Pour autant qu’on puisse le dire ici, les processus reconnus restent les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below depend on their environment, which is not known here.</source>
        <translation>
            <numerusform>%n de ceux ci-dessous dépend de son environnement, qui n’est pas connu ici.</numerusform>
            <numerusform>%n de ceux ci-dessous dépendent de leur environnement, qui n’est pas connu ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they are ended, or kept, changes.</source>
        <translation>La façon de les terminer, ou de les garder, change.</translation>
    </message>
    <message>
        <source>Not all processes were looked at: there are too many.</source>
        <translation>Tous les processus n’ont pas été examinés : il y en a trop.</translation>
    </message>
</context>
<context>
    <name>proctor::ProblemList</name>
    <message>
        <source>Problems; Enter goes to the line</source>
        <translation>Problèmes&#xa0;; Entrée mène à la ligne</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessDelegate</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessTable</name>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessesPage</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n workers healthy.</source>
        <translation>
            <numerusform>%n worker sain.</numerusform>
            <numerusform>%n workers sains.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Aucun orphelin</translation>
    </message>
    <message>
        <source>Nothing is in the state “%1”</source>
        <translation>Rien n’est dans l’état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Scanning fails: %1. What is shown is from %2; nothing can be ended until a scan succeeds.</source>
        <translation>L’analyse échoue&#xa0;: %1. L’affichage date de %2&#xa0;; rien ne peut être terminé tant qu’une analyse n’a pas réussi.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Without it, nothing about its workers is proof: they are suspects at most.</source>
        <translation>Impossible de lire %1&#xa0;: %2. Sans lui, rien ne fait preuve pour ses workers&#xa0;: ils sont tout au plus suspects.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. Their processes are kept, and the files are left as they are.</source>
        <translation>
            <numerusform>%n enregistrement est illisible. Son processus est conservé, et le fichier est laissé tel quel.</numerusform>
            <numerusform>%n enregistrements sont illisibles. Leurs processus sont conservés, et les fichiers sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes are tracked. Every part of the filter must hold for a row.</source>
        <translation>
            <numerusform>%n processus est suivi. Chaque partie du filtre doit être satisfaite par une ligne.</numerusform>
            <numerusform>%n processus sont suivis. Chaque partie du filtre doit être satisfaite par une ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the processes</source>
        <translation>Exporter les processus</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The first scan runs. What it finds is shown here.</source>
        <translation>La première analyse est en cours. Ce qu’elle trouve s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileActions</name>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Modifier une copie…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>The copy replaces the built-in profile once it is saved</source>
        <translation>La copie remplace le profil intégré une fois enregistrée</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The profile then recognises nothing</source>
        <translation>Le profil ne reconnaît alors plus rien</translation>
    </message>
    <message>
        <source>Built in: turn it off instead</source>
        <translation>Intégré&#xa0;: désactivez-le plutôt</translation>
    </message>
    <message>
        <source>The file is kept beside, as no profile</source>
        <translation>Le fichier est conservé à côté, sans être un profil</translation>
    </message>
    <message>
        <source>What each key means: see &quot;Insert&quot;, or proctor-profiles(5).</source>
        <translation>Ce que signifie chaque clé&#xa0;: voir «&#xa0;Insérer&#xa0;», ou proctor-profiles(5).</translation>
    </message>
    <message>
        <source>Its file is kept beside it under another name, and is no profile then.</source>
        <translation>Son fichier est conservé à côté sous un autre nom, et n’est alors plus un profil.</translation>
    </message>
    <message>
        <source>The built-in profile of this name counts again.</source>
        <translation>Le profil intégré de ce nom compte à nouveau.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” is removed. Its file is kept as %2.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. Son fichier est conservé sous %2.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileEditor</name>
    <message>
        <source>Profile editor</source>
        <translation>Éditeur de profil</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a profile</source>
        <translation>Modifier un profil</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>Une copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Will be kept as %1</source>
        <translation>Sera conservé sous %1</translation>
    </message>
    <message>
        <source>Replaces the built-in profile “%1” for as long as this file is there.</source>
        <translation>Remplace le profil intégré «&#xa0;%1&#xa0;» tant que ce fichier est là.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>What it would match is shown once the text has no problems.</source>
        <translation>Ce à quoi il correspondrait s’affiche dès que le texte n’a plus de problème.</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Pas encore d’aperçu</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>En attente de la première analyse.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>The keys a profile may have, and what each does (Ctrl+I)</source>
        <translation>Les clés qu’un profil peut avoir, et ce que fait chacune (Ctrl+I)</translation>
    </message>
    <message>
        <source>The profile&apos;s text (TOML)</source>
        <translation>Le texte du profil (TOML)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the profile; it counts at once (Ctrl+S)</source>
        <translation>Enregistrer le profil&#xa0;; il compte aussitôt (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Esc closes.</source>
        <translation>Ctrl+S enregistre, Échap ferme.</translation>
    </message>
    <message>
        <source>Not saved: a profile with a problem would not count.</source>
        <translation>Non enregistré&#xa0;: un profil avec un problème ne compterait pas.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Enregistré. Il compte aussitôt.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>The file is another by now</source>
        <translation>Le fichier a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Overwrite with this text</source>
        <translation>Écraser avec ce texte</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Recharger le fichier</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you have changed is not saved. Closing the editor drops it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Fermer l’éditeur les abandonne.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Saving changes bytes that nobody touched, as of line ends that differ; the file as it is now is then kept beside it.</source>
        <translation>Enregistrer change des octets que personne n’a touchés, comme des fins de ligne qui diffèrent ; le fichier tel qu’il est maintenant est alors conservé à côté.</translation>
    </message>
    <message>
        <source>Saved. It counts at once; the file as it was is kept as %1.</source>
        <translation>Enregistré. Il compte aussitôt ; le fichier d’avant est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileModel</name>
    <message>
        <source>off</source>
        <comment>a profile</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>proctor::ProgressSheet</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>Progression du nettoyage</translation>
    </message>
    <message>
        <source>What becomes of each process</source>
        <translation>Ce que devient chaque processus</translation>
    </message>
    <message>
        <source>Stop skips what is unsent and holds back every KILL. A signal already sent cannot be recalled.</source>
        <translation>«&#xa0;Arrêter&#xa0;» saute ce qui n’est pas envoyé et retient chaque KILL. Un signal déjà envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes</source>
        <translation>
            <numerusform>Fin de %n processus en cours</numerusform>
            <numerusform>Fin de %n processus en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes have ended</source>
        <translation>
            <numerusform>%n processus s’est terminé</numerusform>
            <numerusform>%n processus se sont terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is kept nowhere else. Copy it if you need it later.</source>
        <translation>Ce rapport n’est conservé nulle part ailleurs. Copiez-le si vous en avez besoin plus tard.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All of them were seen to exit.</source>
        <translation>La fin de chacun a été observée.</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What was sent cannot be recalled.</source>
        <translation>Arrêt en cours&#xa0;: rien de plus n’est envoyé. Ce qui a été envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Each process is being checked once more.</source>
        <translation>Chaque processus est vérifié encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went to %n of them.</source>
        <translation>
            <numerusform>%1 envoyé à %n d’entre eux.</numerusform>
            <numerusform>%1 envoyé à %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is still running when its own wait is over, and still an orphan, gets KILL.</source>
        <translation>Celui qui s’exécute encore à la fin de sa propre attente, et qui est encore un orphelin, reçoit KILL.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>Stopped: what was not sent is skipped. A signal already sent cannot be recalled.</source>
        <translation>Arrêté&#xa0;: ce qui n’a pas été envoyé est sauté. Un signal déjà envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%n processes of other users</source>
        <translation>
            <numerusform>%n processus d’un autre utilisateur</numerusform>
            <numerusform>%n processus d’autres utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like orphans, but only an administrator can read what proves it. Nothing has been sent.</source>
        <translation>Ils ressemblent à des orphelins, mais seul un administrateur peut lire ce qui le prouve. Rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes as administrator</source>
        <translation>
            <numerusform>Fin de %n processus en cours, en tant qu’administrateur</numerusform>
            <numerusform>Fin de %n processus en cours, en tant qu’administrateur</numerusform>
        </translation>
    </message>
    <message>
        <source>You may be asked to authenticate. A signal already sent cannot be recalled.</source>
        <translation>Une authentification peut vous être demandée. Un signal déjà envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>End as administrator…</source>
        <translation>Terminer en tant qu’administrateur…</translation>
    </message>
    <message>
        <source>The administrator&apos;s helper proves each of them again before it sends anything.</source>
        <translation>Le programme auxiliaire de l’administrateur prouve à nouveau chacun d’eux avant d’envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>What the administrator&apos;s helper does is recorded in root&apos;s audit log.</source>
        <translation>Ce que fait le programme auxiliaire de l’administrateur est consigné dans le journal d’audit de root.</translation>
    </message>
    <message>
        <source>Every outcome is in the audit log; the page “Audit” shows it.</source>
        <translation>Chaque résultat est dans le journal d’audit&#xa0;; la page «&#xa0;Audit&#xa0;» l’affiche.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n processes have ended</source>
        <translation>
            <numerusform>Processus terminé&#xa0;: %1 sur %n</numerusform>
            <numerusform>Processus terminés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not end; the table says why.</source>
        <translation>
            <numerusform>%n ne s’est pas terminé&#xa0;; le tableau dit pourquoi.</numerusform>
            <numerusform>%n ne se sont pas terminés&#xa0;; le tableau dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the audit log: %1. Nothing more is signalled: what cannot be recorded is not done.</source>
        <translation>Absent du journal d’audit&#xa0;: %1. Plus aucun signal n’est envoyé&#xa0;: ce qui ne peut pas être consigné n’est pas fait.</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedModel</name>
    <message>
        <source>Protected: %1, PID %2, %3</source>
        <translation>Protégé&#xa0;: %1, PID %2, %3</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 en vie</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedPanel</name>
    <message>
        <source>Protected active workers</source>
        <translation>Workers actifs protégés</translation>
    </message>
    <message>
        <source>Nothing here can signal these.</source>
        <translation>Rien ici ne peut leur envoyer de signal.</translation>
    </message>
    <message numerus="yes">
        <source>Protected: %n active workers</source>
        <translation>
            <numerusform>Protégé&#xa0;: %n worker actif</numerusform>
            <numerusform>Protégés&#xa0;: %n workers actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>%1 dans %2&#xa0;s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>proctor::ResourceBox</name>
    <message>
        <source>Resources, 10 min</source>
        <translation>Ressources, 10&#xa0;min</translation>
    </message>
</context>
<context>
    <name>proctor::RowFilterField</name>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h  owner:beam</source>
        <translation>Filtre&#xa0;: texte, ou state:orphan  age:&gt;1h  owner:beam</translation>
    </message>
    <message>
        <source>Until then everything is shown.</source>
        <translation>D’ici là, tout est affiché.</translation>
    </message>
    <message>
        <source>Until then “%1” stays in force.</source>
        <translation>D’ici là, «&#xa0;%1&#xa0;» reste en vigueur.</translation>
    </message>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h</source>
        <translation>Filtre&#xa0;: texte, ou state:orphan  age:&gt;1h</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>proctor::RowMenu</name>
    <message>
        <source>Why is it judged so?</source>
        <translation>Pourquoi ce verdict&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copier la ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command lines</source>
        <translation>
            <numerusform>Copier la ligne de commande</numerusform>
            <numerusform>Copier %n lignes de commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes…</source>
        <translation>
            <numerusform>Terminer le processus…</numerusform>
            <numerusform>Terminer %n processus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Afficher dans le journal d’audit</translation>
    </message>
    <message>
        <source>Copy what stops it: %1</source>
        <translation>Copier la commande d’arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter les lignes affichées…</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes with everything below them…</source>
        <translation>
            <numerusform>Terminer le processus et tout ce qui en dépend…</numerusform>
            <numerusform>Terminer %n processus et tout ce qui en dépend…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>Épingler les détails</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsKeeper</name>
    <message>
        <source>The change holds until Proctor is closed, but is not saved. %1</source>
        <translation>La modification est valable jusqu’à la fermeture de Proctor, mais n’est pas enregistrée. %1</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Kept until Proctor is closed</source>
        <translation>Conservés jusqu’à la fermeture de Proctor</translation>
    </message>
</context>
<context>
    <name>proctor::StatusLine</name>
    <message>
        <source>Order held</source>
        <translation>Ordre figé</translation>
    </message>
    <message>
        <source>Re-sort</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>Scan %1 ms</source>
        <translation>Analyse %1&#xa0;ms</translation>
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
            <numerusform>%n enregistrement dans %1</numerusform>
            <numerusform>%n enregistrements dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>%n suivi</numerusform>
            <numerusform>%n suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tracked</source>
        <translation>
            <numerusform>%1 sur %n suivi</numerusform>
            <numerusform>%1 sur %n suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Order held while a dialog is open</source>
        <translation>Ordre figé tant qu’une boîte de dialogue est ouverte</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Pas encore analysé</translation>
    </message>
</context>
<context>
    <name>proctor::StepsView</name>
    <message>
        <source>wait %1</source>
        <translation>attendre %1</translation>
    </message>
</context>
<context>
    <name>proctor::TableFolding</name>
    <message>
        <source>Collapse</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Développer</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout développer</translation>
    </message>
</context>
<context>
    <name>proctor::TableSettings</name>
    <message>
        <source>Beside the table</source>
        <translation>À côté du tableau</translation>
    </message>
    <message>
        <source>Time between scans</source>
        <translation>Intervalle entre analyses</translation>
    </message>
    <message>
        <source>From the next start. The death of an owner and a registration show when they happen, whatever is set here.</source>
        <translation>Au prochain démarrage. La mort d’un propriétaire et un enregistrement s’affichent dès qu’ils se produisent, quelle que soit la valeur choisie ici.</translation>
    </message>
    <message>
        <source>Rows stay put for</source>
        <translation>Lignes figées pendant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>At once, and whenever the window opens. Alt+Return shows and hides them for the time being.</source>
        <translation>Effet immédiat, et à chaque ouverture de la fenêtre. Alt+Entrée les affiche et les masque provisoirement.</translation>
    </message>
    <message>
        <source>At once. No row changes its place until this long after the last click or key.</source>
        <translation>Effet immédiat. Aucune ligne ne change de place avant ce délai après le dernier clic ou la dernière touche.</translation>
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
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
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
        <translation>Figer l’affichage (Espace)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Scan now (F5)</source>
        <translation>Analyser maintenant (F5)</translation>
    </message>
    <message>
        <source>End selected…</source>
        <translation>Terminer la sélection…</translation>
    </message>
    <message>
        <source>Look at what would be ended, then decide (Del)</source>
        <translation>Voir ce qui serait terminé, puis décider (Suppr)</translation>
    </message>
    <message>
        <source>Look at every orphan shown, then decide (Ctrl+Shift+K)</source>
        <translation>Voir chaque orphelin affiché, puis décider (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n orphans…</source>
        <translation>
            <numerusform>Nettoyer %n orphelin…</numerusform>
            <numerusform>Nettoyer %n orphelins…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up orphans…</source>
        <translation>Nettoyer les orphelins…</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <translation>Automatique…</translation>
    </message>
    <message>
        <source>Whether proven orphans are ended without asking</source>
        <translation>Si les orphelins prouvés sont terminés sans demander</translation>
    </message>
    <message>
        <source>Columns: which are shown</source>
        <translation>Colonnes : celles qui sont affichées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>proctor::ValuesTable</name>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Suspects</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>%1: now %2, least %3, most %4</source>
        <translation>%1&#xa0;: maintenant %2, minimum %3, maximum %4</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
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
        <translation>Enregistrez votre premier worker</translation>
    </message>
    <message>
        <source>Then Proctor can prove when a worker has lost its owner, and never mistakes a working one.</source>
        <translation>Proctor peut alors prouver qu’un worker a perdu son propriétaire, et ne confond jamais un worker au travail avec un orphelin.</translation>
    </message>
    <message>
        <source>Start it through proctor-run</source>
        <translation>Démarrez-le avec proctor-run</translation>
    </message>
    <message>
        <source>Its owner is alive. Protected: it cannot be ended from here.</source>
        <translation>Son propriétaire est en vie. Protégé&#xa0;: il ne peut pas être terminé d’ici.</translation>
    </message>
    <message>
        <source>Its owner has exited, the worker stayed. That is proof.</source>
        <translation>Son propriétaire s’est terminé, le worker est resté. C’est une preuve.</translation>
    </message>
    <message>
        <source>You confirm, Proctor checks again, then ends it.</source>
        <translation>Vous confirmez, Proctor vérifie à nouveau, puis le termine.</translation>
    </message>
    <message>
        <source>No worker at hand?</source>
        <translation>Aucun worker sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>The demo starts an owner with 8 harmless workers, and another that is killed and leaves 3 real orphans to practise a cleanup on. All of them end with this window.</source>
        <translation>La démonstration démarre un propriétaire avec 8 workers inoffensifs, et un autre qui est tué et laisse 3 vrais orphelins pour s’exercer au nettoyage. Tous se terminent avec cette fenêtre.</translation>
    </message>
    <message>
        <source>Start a demo pool</source>
        <translation>Démarrer un pool de démonstration</translation>
    </message>
    <message>
        <source>Recognised without registering</source>
        <translation>Reconnus sans enregistrement</translation>
    </message>
    <message>
        <source>No registry directory is being watched.</source>
        <translation>Aucun répertoire de registre n’est surveillé.</translation>
    </message>
    <message>
        <source>Watching %1. A worker shows up here within a second.</source>
        <translation>Surveillance de %1. Un worker apparaît ici en moins d’une seconde.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is on: only registered workers are known.</source>
        <translation>Aucun profil n’est activé&#xa0;: seuls les workers enregistrés sont connus.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Cannot watch this: %1</source>
        <translation>Impossible de surveiller ceci&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Android Debug Bridge server</source>
        <translation>Serveur Android Debug Bridge</translation>
    </message>
    <message>
        <source>Bazel build servers</source>
        <translation>Serveurs de compilation Bazel</translation>
    </message>
    <message>
        <source>chromedriver, geckodriver, Playwright&apos;s driver</source>
        <translation>chromedriver, geckodriver, pilote de Playwright</translation>
    </message>
    <message>
        <source>Celery task workers</source>
        <translation>Workers de tâches Celery</translation>
    </message>
    <message>
        <source>esbuild, vite, next and other dev servers</source>
        <translation>esbuild, vite, next et autres serveurs de développement</translation>
    </message>
    <message>
        <source>Python bridges of Elixir pools</source>
        <translation>Ponts Python de pools Elixir</translation>
    </message>
    <message>
        <source>Erlang port mapper daemon</source>
        <translation>Démon de mappage de ports d’Erlang</translation>
    </message>
    <message>
        <source>Port programs of Erlang and Elixir</source>
        <translation>Programmes de port d’Erlang et d’Elixir</translation>
    </message>
    <message>
        <source>Gradle build daemons</source>
        <translation>Démons de compilation Gradle</translation>
    </message>
    <message>
        <source>Gradle test and compiler workers</source>
        <translation>Workers de test et de compilation Gradle</translation>
    </message>
    <message>
        <source>Gunicorn web workers and their masters</source>
        <translation>Workers web Gunicorn et leurs maîtres</translation>
    </message>
    <message>
        <source>Headless and automated Chromium or Chrome</source>
        <translation>Chromium ou Chrome sans interface et automatisés</translation>
    </message>
    <message>
        <source>Headless and automated Firefox, Playwright&apos;s WebKit</source>
        <translation>Firefox sans interface et automatisé, WebKit de Playwright</translation>
    </message>
    <message>
        <source>Jupyter kernels</source>
        <translation>Noyaux Jupyter</translation>
    </message>
    <message>
        <source>Jest and Vitest workers</source>
        <translation>Workers Jest et Vitest</translation>
    </message>
    <message>
        <source>Kotlin compile daemons</source>
        <translation>Démons de compilation Kotlin</translation>
    </message>
    <message>
        <source>Language servers of editors</source>
        <translation>Serveurs de langage d’éditeurs</translation>
    </message>
    <message>
        <source>MCP servers started by npx or uvx</source>
        <translation>Serveurs MCP démarrés par npx ou uvx</translation>
    </message>
    <message>
        <source>Node cluster workers and forked children</source>
        <translation>Workers de cluster Node et enfants issus de fork</translation>
    </message>
    <message>
        <source>Ollama model runners</source>
        <translation>Exécuteurs de modèles Ollama</translation>
    </message>
    <message>
        <source>pytest-xdist workers</source>
        <translation>Workers pytest-xdist</translation>
    </message>
    <message>
        <source>Python multiprocessing workers and their resource tracker</source>
        <translation>Workers multiprocessing de Python et leur resource tracker</translation>
    </message>
    <message>
        <source>Ray node services (raylet, GCS)</source>
        <translation>Services de nœud Ray (raylet, GCS)</translation>
    </message>
    <message>
        <source>Ray workers and actors</source>
        <translation>Workers et acteurs Ray</translation>
    </message>
    <message>
        <source>sccache compile cache server</source>
        <translation>Serveur de cache de compilation sccache</translation>
    </message>
    <message>
        <source>Python workers of Snakepit pools (Elixir)</source>
        <translation>Workers Python de pools Snakepit (Elixir)</translation>
    </message>
    <message>
        <source>PyTorch ranks started by torchrun</source>
        <translation>Rangs PyTorch démarrés par torchrun</translation>
    </message>
    <message>
        <source>Uvicorn and Hypercorn servers</source>
        <translation>Serveurs Uvicorn et Hypercorn</translation>
    </message>
    <message>
        <source>vLLM and SGLang engine processes</source>
        <translation>Processus moteur vLLM et SGLang</translation>
    </message>
    <message>
        <source>Watchman file watching service</source>
        <translation>Service de surveillance de fichiers Watchman</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>stopped before any signal was sent</source>
        <translation>interrompu avant l’envoi de tout signal</translation>
    </message>
    <message>
        <source>exited by itself before its signal</source>
        <translation>s’est terminé de lui-même avant son signal</translation>
    </message>
    <message>
        <source>it cannot be held: %1</source>
        <translation>il ne peut pas être retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>its pid belongs to another process now; left alone</source>
        <translation>son pid appartient maintenant à un autre processus&#xa0;; laissé tel quel</translation>
    </message>
    <message>
        <source>it cannot be read any more; left alone</source>
        <translation>il n’est plus lisible&#xa0;; laissé tel quel</translation>
    </message>
    <message>
        <source>its exit cannot be watched; left alone</source>
        <translation>sa fin ne peut pas être surveillée&#xa0;; laissé tel quel</translation>
    </message>
    <message>
        <source>now Active, left alone: %1</source>
        <translation>maintenant Actif, laissé tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>it owns the active worker %1; end it by name if you must</source>
        <translation>il possède le worker actif %1&#xa0;; si nécessaire, terminez-le en le nommant</translation>
    </message>
    <message>
        <source>no longer below the process that was confirmed</source>
        <translation>il n’est plus sous le processus confirmé</translation>
    </message>
    <message>
        <source>only a Suspect now; name it to end it: %1</source>
        <translation>maintenant seulement Suspect&#xa0;; nommez-le pour le terminer&#xa0;: %1</translation>
    </message>
    <message>
        <source>no longer an orphan: %1</source>
        <translation>il n’est plus un orphelin&#xa0;: %1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read; left alone</source>
        <translation>impossible de lire à qui il appartient&#xa0;; laissé tel quel</translation>
    </message>
    <message>
        <source>a registration is under way: %1</source>
        <translation>un enregistrement est en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>it cannot be judged again: %1</source>
        <translation>il ne peut pas être jugé à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>not yours to end; run Proctor as its user or as root</source>
        <translation>il ne vous appartient pas de le terminer&#xa0;; lancez Proctor sous son utilisateur ou en root</translation>
    </message>
    <message>
        <source>the signal could not be sent: %1</source>
        <translation>le signal n’a pas pu être envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 envoyé, toujours en exécution</translation>
    </message>
    <message>
        <source>did not leave on %2; ended by KILL %1 s after its first signal</source>
        <translation>ne s’est pas terminé sur %2&#xa0;; terminé par KILL %1&#xa0;s après son premier signal</translation>
    </message>
    <message>
        <source>ended %1 s after %2</source>
        <translation>terminé %1&#xa0;s après %2</translation>
    </message>
    <message>
        <source>stopped after %1; nothing more is sent</source>
        <translation>interrompu après %1&#xa0;; rien de plus n’est envoyé</translation>
    </message>
    <message>
        <source>still there in state %1: waits for a device or network file system</source>
        <translation>toujours là dans l’état %1&#xa0;: attend un périphérique ou un système de fichiers réseau</translation>
    </message>
    <message>
        <source>still there in state %1 after every step</source>
        <translation>toujours là dans l’état %1 après toutes les étapes</translation>
    </message>
    <message>
        <source>kept from outside its container</source>
        <translation>il est pris en charge depuis l’extérieur de son conteneur</translation>
    </message>
    <message>
        <source>owner %1 was recorded on another boot or machine</source>
        <translation>le propriétaire %1 a été enregistré lors d’un autre démarrage ou sur une autre machine</translation>
    </message>
    <message>
        <source>owner %1 was recorded in another pid namespace</source>
        <translation>le propriétaire %1 a été enregistré dans un autre espace de noms pid</translation>
    </message>
    <message>
        <source>%1 has exited: no process has its pid</source>
        <translation>%1 s’est terminé&#xa0;: aucun processus n’a son pid</translation>
    </message>
    <message>
        <source>%1 has exited: its pid has another start time</source>
        <translation>%1 s’est terminé&#xa0;: son pid a une autre heure de démarrage</translation>
    </message>
    <message>
        <source>owner %1 cannot be examined</source>
        <translation>le propriétaire %1 ne peut pas être examiné</translation>
    </message>
    <message>
        <source>%1 has exited, seen by pidfd</source>
        <translation>%1 s’est terminé, vu par pidfd</translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation>%1 est en vie</translation>
    </message>
    <message>
        <source>owner %1 is hidden: run Proctor as that user or as root</source>
        <translation>le propriétaire %1 est caché&#xa0;: lancez Proctor sous cet utilisateur ou en root</translation>
    </message>
    <message>
        <source>its parent is outside this pid namespace</source>
        <translation>son parent est hors de cet espace de noms pid</translation>
    </message>
    <message>
        <source>its parent cannot be read</source>
        <translation>son parent est illisible</translation>
    </message>
    <message>
        <source>its parent %1 is alive</source>
        <translation>son parent %1 est en vie</translation>
    </message>
    <message>
        <source>its parent %1 only reaps</source>
        <translation>son parent %1 ne fait que récupérer</translation>
    </message>
    <message>
        <source>its pid namespace cannot be read</source>
        <translation>son espace de noms pid est illisible</translation>
    </message>
    <message>
        <source>it runs in a container; its own supervisor looks after it</source>
        <translation>il s’exécute dans un conteneur&#xa0;; son propre superviseur veille sur lui</translation>
    </message>
    <message>
        <source>it runs in no container</source>
        <translation>il ne s’exécute dans aucun conteneur</translation>
    </message>
    <message>
        <source>its cgroup cannot be read</source>
        <translation>son cgroup est illisible</translation>
    </message>
    <message>
        <source>it belongs to the service %1</source>
        <translation>il appartient au service %1</translation>
    </message>
    <message>
        <source>it belongs to no service</source>
        <translation>il n’appartient à aucun service</translation>
    </message>
    <message>
        <source>its signal mask cannot be read</source>
        <translation>son masque de signaux est illisible</translation>
    </message>
    <message>
        <source>it ignores SIGHUP (nohup): meant to stay</source>
        <translation>il ignore SIGHUP (nohup)&#xa0;: destiné à rester</translation>
    </message>
    <message>
        <source>it does not ignore SIGHUP</source>
        <translation>il n’ignore pas SIGHUP</translation>
    </message>
    <message>
        <source>its open files cannot be read</source>
        <translation>ses fichiers ouverts sont illisibles</translation>
    </message>
    <message>
        <source>its session&apos;s leader cannot be read</source>
        <translation>le leader de sa session est illisible</translation>
    </message>
    <message>
        <source>it has the shape of a daemon: own session, nothing but /dev/null</source>
        <translation>il a la forme d’un démon&#xa0;: session propre, rien d’autre que /dev/null</translation>
    </message>
    <message>
        <source>it has not the shape of a daemon</source>
        <translation>il n’a pas la forme d’un démon</translation>
    </message>
    <message>
        <source>it is a tmux or screen server</source>
        <translation>c’est un serveur tmux ou screen</translation>
    </message>
    <message>
        <source>its environment cannot be read</source>
        <translation>son environnement est illisible</translation>
    </message>
    <message>
        <source>it was started inside tmux or screen</source>
        <translation>il a été démarré dans tmux ou screen</translation>
    </message>
    <message>
        <source>its terminal %1 is still there</source>
        <translation>son terminal %1 est toujours là</translation>
    </message>
    <message>
        <source>it uses no terminal that is still there</source>
        <translation>il n’utilise aucun terminal encore présent</translation>
    </message>
    <message>
        <source>no owner is recorded</source>
        <translation>aucun propriétaire n’est enregistré</translation>
    </message>
    <message>
        <source>no heartbeat was promised</source>
        <translation>aucune pulsation n’a été promise</translation>
    </message>
    <message>
        <source>heartbeat in time</source>
        <translation>pulsation à l’heure</translation>
    </message>
    <message>
        <source>heartbeat %1 s late</source>
        <translation>pulsation en retard de %1&#xa0;s</translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation>aucun enregistrement ne le nomme</translation>
    </message>
    <message>
        <source>nobody stated its lifetime</source>
        <translation>personne n’a indiqué sa durée de vie</translation>
    </message>
    <message>
        <source>the record says: end together</source>
        <translation>l’enregistrement dit&#xa0;: se terminer ensemble</translation>
    </message>
    <message>
        <source>the record says: may outlive its owner</source>
        <translation>l’enregistrement dit&#xa0;: peut survivre à son propriétaire</translation>
    </message>
    <message>
        <source>the record does not say that it ends with its owner</source>
        <translation>l’enregistrement ne dit pas qu’il se termine avec son propriétaire</translation>
    </message>
    <message>
        <source>every registry that could speak for it was read</source>
        <translation>tous les registres qui pourraient parler pour lui ont été lus</translation>
    </message>
    <message>
        <source>a registry that could speak for it is closed to Proctor: %1</source>
        <translation>un registre qui pourrait parler pour lui est fermé à Proctor&#xa0;: %1</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>il s’exécute</translation>
    </message>
    <message>
        <source>exited; waits to be reaped by %1</source>
        <translation>terminé&#xa0;; attend d’être récupéré par %1</translation>
    </message>
    <message>
        <source>no profile recognises its command line</source>
        <translation>aucun profil ne reconnaît sa ligne de commande</translation>
    </message>
    <message>
        <source>profile %1 recognises its command line</source>
        <translation>le profil %1 reconnaît sa ligne de commande</translation>
    </message>
    <message>
        <source>Proctor saw its parent end; %1 took it over</source>
        <translation>Proctor a vu son parent se terminer&#xa0;; %1 l’a pris en charge</translation>
    </message>
    <message>
        <source>its parent %1 is a reaper</source>
        <translation>son parent %1 est un reaper</translation>
    </message>
    <message>
        <source>nothing says that it lost its first parent</source>
        <translation>rien n’indique qu’il a perdu son premier parent</translation>
    </message>
    <message>
        <source>its stdin cannot be examined; run Proctor as that user</source>
        <translation>son stdin ne peut pas être examiné&#xa0;; lancez Proctor sous cet utilisateur</translation>
    </message>
    <message>
        <source>stdin is a pipe and nobody can write to it any more</source>
        <translation>stdin est un tube et plus personne ne peut y écrire</translation>
    </message>
    <message>
        <source>somebody can still write to its stdin</source>
        <translation>quelqu’un peut encore écrire sur son stdin</translation>
    </message>
    <message>
        <source>stdin is no pipe</source>
        <translation>stdin n’est pas un tube</translation>
    </message>
    <message>
        <source>%1; never enough alone</source>
        <translation>%1&#xa0;; ne suffit jamais seul</translation>
    </message>
    <message>
        <source>%1 is no known reaper</source>
        <translation>%1 n’est pas un reaper connu</translation>
    </message>
    <message>
        <source>it is a kernel thread</source>
        <translation>c’est un thread du noyau</translation>
    </message>
    <message>
        <source>it is pid 1</source>
        <translation>c’est le pid 1</translation>
    </message>
    <message>
        <source>it is Proctor itself or one of its ancestors</source>
        <translation>c’est Proctor lui-même ou l’un de ses ancêtres</translation>
    </message>
    <message>
        <source>it is not Proctor and no ancestor of it</source>
        <translation>ce n’est ni Proctor ni l’un de ses ancêtres</translation>
    </message>
    <message>
        <source>its environment says: may outlive its owner</source>
        <translation>son environnement dit&#xa0;: peut survivre à son propriétaire</translation>
    </message>
    <message>
        <source>the record does not say so; its environment cannot be read</source>
        <translation>l’enregistrement ne le dit pas&#xa0;; son environnement est illisible</translation>
    </message>
    <message>
        <source>neither record nor environment says so</source>
        <translation>ni l’enregistrement ni l’environnement ne le disent</translation>
    </message>
    <message>
        <source>no fingerprint was recorded</source>
        <translation>aucune empreinte n’a été enregistrée</translation>
    </message>
    <message>
        <source>its environment cannot be read or was wiped</source>
        <translation>son environnement est illisible ou a été effacé</translation>
    </message>
    <message>
        <source>its environment is not its own</source>
        <translation>son environnement n’est pas le sien</translation>
    </message>
    <message>
        <source>its environment bears no fingerprint</source>
        <translation>son environnement ne porte aucune empreinte</translation>
    </message>
    <message>
        <source>its environment bears another fingerprint than its record</source>
        <translation>son environnement porte une autre empreinte que son enregistrement</translation>
    </message>
    <message>
        <source>environment and record bear the same fingerprint</source>
        <translation>l’environnement et l’enregistrement portent la même empreinte</translation>
    </message>
    <message>
        <source>no record of its name is unreadable</source>
        <translation>aucun enregistrement à son nom n’est illisible</translation>
    </message>
    <message>
        <source>a record bears its name and cannot be used: %1</source>
        <translation>un enregistrement porte son nom et est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read</source>
        <translation>impossible de lire à qui il appartient</translation>
    </message>
    <message>
        <source>start time and boot id agree</source>
        <translation>l’heure de démarrage et l’identifiant de boot concordent</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>s’est terminé</translation>
    </message>
    <message>
        <source>it has exited or is not tracked any more</source>
        <translation>il s’est terminé ou n’est plus suivi</translation>
    </message>
    <message>
        <source>it is being ended already</source>
        <translation>sa fin est déjà en cours</translation>
    </message>
    <message>
        <source>an active worker is never ended</source>
        <translation>un worker actif n’est jamais terminé</translation>
    </message>
    <message>
        <source>not proven: name it one by one to end it</source>
        <translation>non prouvé&#xa0;: nommez-le individuellement pour le terminer</translation>
    </message>
    <message>
        <source>a descendant of %1</source>
        <translation>un descendant de %1</translation>
    </message>
    <message>
        <source>processes cannot be read: %1</source>
        <translation>les processus sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 orphans, the limit is %2</source>
        <translation>%1 orphelins, la limite est de %2</translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation>1 orphelin</translation>
    </message>
    <message>
        <source>%1 orphans</source>
        <translation>%1 orphelins</translation>
    </message>
    <message>
        <source>1 suspect</source>
        <translation>1 suspect</translation>
    </message>
    <message>
        <source>%1 suspects</source>
        <translation>%1 suspects</translation>
    </message>
    <message>
        <source>1 stalled worker</source>
        <translation>1 worker bloqué</translation>
    </message>
    <message>
        <source>%1 stalled workers</source>
        <translation>%1 workers bloqués</translation>
    </message>
    <message>
        <source>1 unreadable record</source>
        <translation>1 enregistrement illisible</translation>
    </message>
    <message>
        <source>%1 unreadable records</source>
        <translation>%1 enregistrements illisibles</translation>
    </message>
    <message>
        <source>1 registry directory cannot be used</source>
        <translation>1 répertoire de registre est inutilisable</translation>
    </message>
    <message>
        <source>%1 registry directories cannot be used</source>
        <translation>%1 répertoires de registre sont inutilisables</translation>
    </message>
    <message>
        <source>it hangs below process %1, which is protected</source>
        <translation>il est sous le processus %1, qui est protégé</translation>
    </message>
    <message>
        <source>a descendant that is protected: %1</source>
        <translation>un descendant protégé&#xa0;: %1</translation>
    </message>
    <message>
        <source>it runs another command by now; look at it again</source>
        <translation>il exécute désormais une autre commande&#xa0;; examinez-le à nouveau</translation>
    </message>
    <message>
        <source>its registry directory keeps being replaced</source>
        <translation>son répertoire de registre est sans cesse remplacé</translation>
    </message>
    <message>
        <source>Proctor has not watched its CPU time yet</source>
        <translation>Proctor n’a pas encore observé son temps CPU</translation>
    </message>
    <message>
        <source>no CPU time for %1 s; never enough alone</source>
        <translation>aucun temps CPU depuis %1&#xa0;s&#xa0;; ne suffit jamais seul</translation>
    </message>
    <message>
        <source>it uses CPU time</source>
        <translation>il utilise du temps CPU</translation>
    </message>
    <message>
        <source>it is no daemon that lives on by design</source>
        <translation>ce n’est pas un démon qui reste en vie à dessein</translation>
    </message>
    <message>
        <source>it lives on by design</source>
        <translation>il reste en vie à dessein</translation>
    </message>
    <message>
        <source>it lives on by design; to stop it: %1</source>
        <translation>il reste en vie à dessein&#xa0;; pour l’arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>running for %1 h; never enough alone</source>
        <translation>en exécution depuis %1&#xa0;h&#xa0;; ne suffit jamais seul</translation>
    </message>
    <message>
        <source>running for less than a day</source>
        <translation>en exécution depuis moins d’un jour</translation>
    </message>
    <message>
        <source>it is inside no tmux or screen that runs</source>
        <translation>il n’est dans aucun tmux ni screen en exécution</translation>
    </message>
    <message>
        <source>%1 names a process that is alive</source>
        <translation>%1 nomme un processus en vie</translation>
    </message>
    <message>
        <source>no argument or variable names a living parent</source>
        <translation>aucun argument ni variable ne nomme un parent en vie</translation>
    </message>
    <message>
        <source>neither arguments nor environment name a parent</source>
        <translation>ni les arguments ni l’environnement ne nomment un parent</translation>
    </message>
    <message>
        <source>%1 names a process that has exited</source>
        <translation>%1 nomme un processus qui s’est terminé</translation>
    </message>
    <message>
        <source>%1 names a process that cannot be examined</source>
        <translation>%1 nomme un processus qui ne peut pas être examiné</translation>
    </message>
    <message>
        <source>whether Proctor was started from it cannot be read; run Proctor as root</source>
        <translation>impossible de lire si Proctor a été démarré depuis lui&#xa0;; lancez Proctor en root</translation>
    </message>
    <message>
        <source>it descends from no registered worker</source>
        <translation>il ne descend d’aucun worker enregistré</translation>
    </message>
    <message>
        <source>the worker %1 that it descends from is alive</source>
        <translation>le worker %1 dont il descend est en vie</translation>
    </message>
    <message>
        <source>the owner %1 that its environment names is alive</source>
        <translation>le propriétaire %1 que nomme son environnement est en vie</translation>
    </message>
    <message>
        <source>whom its environment names cannot be examined</source>
        <translation>ceux que nomme son environnement ne peuvent pas être examinés</translation>
    </message>
    <message>
        <source>nobody whom its environment names is alive</source>
        <translation>aucun de ceux que nomme son environnement n’est en vie</translation>
    </message>
    <message>
        <source>a record says who its owner is</source>
        <translation>un enregistrement dit qui est son propriétaire</translation>
    </message>
    <message>
        <source>its environment names no owner of its own</source>
        <translation>son environnement ne nomme aucun propriétaire à lui</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which has exited</source>
        <translation>son environnement nomme le propriétaire %1, qui s’est terminé</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which is alive</source>
        <translation>son environnement nomme le propriétaire %1, qui est en vie</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which cannot be examined</source>
        <translation>son environnement nomme le propriétaire %1, qui ne peut pas être examiné</translation>
    </message>
    <message>
        <source>Proctor has not seen it lose a parent</source>
        <translation>Proctor ne l’a pas vu perdre de parent</translation>
    </message>
    <message>
        <source>its parent %1 left right after starting it, as launchers do</source>
        <translation>son parent %1 est parti juste après l’avoir démarré, comme le font les lanceurs</translation>
    </message>
    <message>
        <source>Proctor saw its parent %1 end</source>
        <translation>Proctor a vu son parent %1 se terminer</translation>
    </message>
    <message>
        <source>it is the main process of %1</source>
        <translation>c’est le processus principal de %1</translation>
    </message>
    <message>
        <source>it was started by the main process of %1</source>
        <translation>il a été démarré par le processus principal de %1</translation>
    </message>
    <message>
        <source>an earlier run of %1 left it behind</source>
        <translation>une exécution antérieure de %1 l’a abandonné</translation>
    </message>
    <message>
        <source>it leads its session itself</source>
        <translation>il est lui-même leader de sa session</translation>
    </message>
    <message>
        <source>its session was made outside this pid namespace</source>
        <translation>sa session a été créée hors de cet espace de noms pid</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 cannot be examined</source>
        <translation>le leader %1 de sa session ne peut pas être examiné</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 is alive</source>
        <translation>le leader %1 de sa session est en vie</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 has exited</source>
        <translation>le leader %1 de sa session s’est terminé</translation>
    </message>
    <message>
        <source>its terminal %1 has been closed</source>
        <translation>son terminal %1 a été fermé</translation>
    </message>
    <message>
        <source>it uses no terminal that has been closed</source>
        <translation>il n’utilise aucun terminal qui a été fermé</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 is alive</source>
        <translation>le worker %1 ou son propriétaire %2 est en vie</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 cannot be examined</source>
        <translation>le worker %1 ou son propriétaire %2 ne peut pas être examiné</translation>
    </message>
    <message>
        <source>the worker %1 it descends from and its owner %2 have exited</source>
        <translation>le worker %1 dont il descend et son propriétaire %2 se sont terminés</translation>
    </message>
    <message>
        <source>it, and what hangs below it, is left out: %1</source>
        <translation>il est exclu, avec ce qui en dépend&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 error in profile files</source>
        <translation>1 erreur dans les fichiers de profil</translation>
    </message>
    <message>
        <source>%1 errors in profile files</source>
        <translation>%1 erreurs dans les fichiers de profil</translation>
    </message>
    <message>
        <source>still there; nothing more is sent, since the audit log cannot be written: %1</source>
        <translation>toujours là&#xa0;; rien de plus n’est envoyé, car le journal d’audit ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing is signalled that the audit log cannot record: %1</source>
        <translation>aucun signal n’est envoyé que le journal d’audit ne puisse consigner&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile, and some may have been left: it went on</source>
        <translation>%1 autres ont été démarrés sous lui entre-temps, et certains ont pu rester&#xa0;: cela continuait</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile; nothing was left below it</source>
        <translation>%1 autres ont été démarrés sous lui entre-temps&#xa0;; rien n’est resté sous lui</translation>
    </message>
    <message>
        <source>nothing shows that it was left behind</source>
        <translation>rien ne montre qu’il a été abandonné</translation>
    </message>
    <message>
        <source>something shows that it was left behind</source>
        <translation>quelque chose montre qu’il a été abandonné</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>its profile does not let it be ended automatically</source>
        <translation>son profil ne permet pas de le terminer automatiquement</translation>
    </message>
    <message>
        <source>its profile wants it to be named one by one</source>
        <translation>son profil exige qu’il soit nommé individuellement</translation>
    </message>
    <message>
        <source>an orphan for less than the %1 s that its profile asks for; name it to end it now</source>
        <translation>orphelin depuis moins que les %1&#xa0;s que demande son profil&#xa0;; nommez-le pour le terminer maintenant</translation>
    </message>
    <message>
        <source>its profile lets %1 be ended in one cleanup</source>
        <translation>son profil permet d’en terminer %1 par nettoyage</translation>
    </message>
    <message>
        <source>the helper was ended before it could answer; what it has done is in the system&apos;s log</source>
        <translation>le programme auxiliaire a été terminé avant de pouvoir répondre&#xa0;; ce qu’il a fait est dans le journal du système</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>impossible de démarrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>%1 can be written by others than root, so what is there is not started as root</source>
        <translation>d’autres que root peuvent écrire dans %1&#xa0;; ce qui s’y trouve n’est donc pas démarré en root</translation>
    </message>
    <message>
        <source>pkexec is not installed; install it, or run proctorctl clean as root</source>
        <translation>pkexec n’est pas installé&#xa0;; installez-le ou lancez proctorctl clean en root</translation>
    </message>
    <message>
        <source>%1 is not installed; install Proctor, or run proctorctl clean as root</source>
        <translation>%1 n’est pas installé&#xa0;; installez Proctor ou lancez proctorctl clean en root</translation>
    </message>
    <message>
        <source>the helper still works on what was asked before</source>
        <translation>le programme auxiliaire traite encore la demande précédente</translation>
    </message>
    <message>
        <source>the authentication was cancelled; nothing was sent</source>
        <translation>l’authentification a été annulée&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>not authorised; ask an administrator, or run proctorctl clean as root (%1)</source>
        <translation>non autorisé&#xa0;; adressez-vous à un administrateur ou lancez proctorctl clean en root (%1)</translation>
    </message>
    <message>
        <source>the helper could not work: %1</source>
        <translation>le programme auxiliaire n’a pas pu travailler&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is not in this tree any more</source>
        <translation>il n’est plus dans cet arbre</translation>
    </message>
    <message>
        <source>it was not ticked when the plan was saved</source>
        <translation>il n’était pas coché lors de l’enregistrement du plan</translation>
    </message>
    <message>
        <source>it is the first process of a container: everybody in there would end with it</source>
        <translation>il est le premier processus d’un conteneur : tous ceux qui s’y trouvent se termineraient avec lui</translation>
    </message>
    <message>
        <source>nobody ends by the kernel&apos;s hand with it</source>
        <translation>le noyau ne termine personne d’autre avec lui</translation>
    </message>
    <message>
        <source>its time namespace cannot be read</source>
        <translation>son espace de noms de temps est illisible</translation>
    </message>
    <message>
        <source>its clock is Proctor&apos;s</source>
        <translation>son horloge est celle de Proctor</translation>
    </message>
    <message>
        <source>it has a time namespace of its own: a record of it could not be told</source>
        <translation>il a son propre espace de noms de temps : un enregistrement à son sujet ne pourrait pas être reconnu</translation>
    </message>
    <message>
        <source>not saved: the file is written in a way in which Proctor cannot change &quot;%1&quot;; write %2 below [%3] by hand</source>
        <translation>non enregistré&#xa0;: le fichier est écrit d’une façon qui ne permet pas à Proctor de modifier «&#xa0;%1&#xa0;»&#xa0;; écrivez %2 sous [%3] à la main</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a table: write [%1] and its keys on the lines below</source>
        <translation>«&#xa0;%1&#xa0;» doit être une table&#xa0;: écrivez [%1] et ses clés sur les lignes suivantes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir l’une de ces valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3, without quotes</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de %2 à %3, sans guillemets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, without quotes</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of this Proctor; it is kept</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre de cette version de Proctor&#xa0;; il est conservé</translation>
    </message>
    <message>
        <source>no settings: more than 64 dots on one line; shorten it</source>
        <translation>aucun paramètre&#xa0;: plus de 64 points sur une ligne&#xa0;; raccourcissez-la</translation>
    </message>
    <message>
        <source>no TOML: %1; mend this line, or move the file away</source>
        <translation>pas du TOML&#xa0;: %1&#xa0;; corrigez cette ligne ou déplacez le fichier</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>is no regular file; move it away</source>
        <translation>n’est pas un fichier ordinaire&#xa0;; déplacez-le</translation>
    </message>
    <message>
        <source>is larger than 64 KiB; shorten it</source>
        <translation>dépasse 64&#xa0;Kio&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>its user keeps changing</source>
        <translation>son utilisateur change sans cesse</translation>
    </message>
    <message>
        <source>required: letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>requis&#xa0;: lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;»</translation>
    </message>
    <message>
        <source>one line for people</source>
        <translation>une ligne pour les personnes</translation>
    </message>
    <message>
        <source>false switches the profile off</source>
        <translation>false désactive le profil</translation>
    </message>
    <message>
        <source>asked only when no other profile matches</source>
        <translation>consulté seulement si aucun autre profil ne correspond</translation>
    </message>
    <message>
        <source>what it recognises; one or more, one that fits is enough</source>
        <translation>ce qu’il reconnaît&#xa0;; un ou plusieurs, un seul qui correspond suffit</translation>
    </message>
    <message>
        <source>what names the owner where nobody registered it</source>
        <translation>ce qui nomme le propriétaire là où personne ne l’a enregistré</translation>
    </message>
    <message>
        <source>how its orphans are ended</source>
        <translation>comment ses orphelins sont terminés</translation>
    </message>
    <message>
        <source>they live on by design: kept, whatever becomes of the parent</source>
        <translation>ils restent en vie à dessein&#xa0;: conservés, quoi que devienne le parent</translation>
    </message>
    <message>
        <source>programs that run scripts; with programs, modules or code</source>
        <translation>programmes qui exécutent des scripts&#xa0;; avec programs, modules ou code</translation>
    </message>
    <message>
        <source>ends of the path of the script that is run</source>
        <translation>fins du chemin du script exécuté</translation>
    </message>
    <message>
        <source>what Python runs with -m</source>
        <translation>ce que Python exécute avec -m</translation>
    </message>
    <message>
        <source>the code behind -c or -e</source>
        <translation>le code qui suit -c ou -e</translation>
    </message>
    <message>
        <source>ends of the path of the executable</source>
        <translation>fins du chemin de l’exécutable</translation>
    </message>
    <message>
        <source>how a title begins that the program gave itself</source>
        <translation>début d’un titre que le programme s’est donné lui-même</translation>
    </message>
    <message>
        <source>arguments that must all be there</source>
        <translation>arguments qui doivent tous être présents</translation>
    </message>
    <message>
        <source>arguments one of which must be there</source>
        <translation>arguments dont l’un doit être présent</translation>
    </message>
    <message>
        <source>arguments none of which may be there</source>
        <translation>arguments dont aucun ne doit être présent</translation>
    </message>
    <message>
        <source>words that the arguments begin with, options left out</source>
        <translation>mots par lesquels commencent les arguments, options exclues</translation>
    </message>
    <message>
        <source>options whose value is the next argument; for subcommands</source>
        <translation>options dont la valeur est l’argument suivant&#xa0;; pour subcommands</translation>
    </message>
    <message>
        <source>variables that must be set</source>
        <translation>variables qui doivent être définies</translation>
    </message>
    <message>
        <source>options whose value is the owner&apos;s PID</source>
        <translation>options dont la valeur est le PID du propriétaire</translation>
    </message>
    <message>
        <source>variables whose value is the owner&apos;s PID</source>
        <translation>variables dont la valeur est le PID du propriétaire</translation>
    </message>
    <message>
        <source>signals and waits, in order</source>
        <translation>signaux et attentes, dans l’ordre</translation>
    </message>
    <message>
        <source>seconds a suspicion must hold before it counts</source>
        <translation>secondes pendant lesquelles un soupçon doit tenir avant de compter</translation>
    </message>
    <message>
        <source>&quot;process&quot;, or &quot;tree&quot; for what hangs below it, too</source>
        <translation>&quot;process&quot;, ou &quot;tree&quot; pour inclure aussi ce qui en dépend</translation>
    </message>
    <message>
        <source>seconds as an orphan before it is ended without being named</source>
        <translation>secondes comme orphelin avant d’être terminé sans être nommé</translation>
    </message>
    <message>
        <source>how many one cleanup ends at most</source>
        <translation>combien un nettoyage en termine au plus</translation>
    </message>
    <message>
        <source>false: ended only when named one by one</source>
        <translation>false&#xa0;: terminés seulement si nommés individuellement</translation>
    </message>
    <message>
        <source>&quot;proven&quot; lets proven orphans be ended without a person</source>
        <translation>&quot;proven&quot; permet de terminer les orphelins prouvés sans une personne</translation>
    </message>
    <message>
        <source>how many may be ended without a person within an hour</source>
        <translation>combien peuvent être terminés en une heure sans une personne</translation>
    </message>
    <message>
        <source>the command by which their own tool ends them</source>
        <translation>la commande par laquelle leur propre outil les termine</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); make its folder writable for you, or copy the text and save it elsewhere</source>
        <translation>impossible d’écrire %1 (%2)&#xa0;; rendez son dossier accessible en écriture, ou copiez le texte et enregistrez-le ailleurs</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); free some space and save again</source>
        <translation>impossible d’écrire %1 (%2)&#xa0;; libérez de l’espace et enregistrez à nouveau</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); part of its path is a file: move that away and save again</source>
        <translation>impossible d’écrire %1 (%2)&#xa0;; une partie de son chemin est un fichier&#xa0;: déplacez-le et enregistrez à nouveau</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>impossible d’écrire %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is no regular file; move it away</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;; déplacez-le</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; shorten it</source>
        <translation>%1 dépasse 1&#xa0;Mio&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>impossible de lire %1 (%2)</translation>
    </message>
    <message>
        <source>a profile may have 1 MiB at most; shorten it</source>
        <translation>un profil peut avoir 1&#xa0;Mio au plus&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>there is a file %1 already; move it away</source>
        <translation>il existe déjà un fichier %1&#xa0;; déplacez-le</translation>
    </message>
    <message>
        <source>%1 cannot be moved (%2)</source>
        <translation>impossible de déplacer %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’est plus là</translation>
    </message>
    <message>
        <source>a file that begins with a dot is not read: let the name begin with a letter</source>
        <translation>un fichier qui commence par un point n’est pas lu&#xa0;: faites commencer le nom par une lettre</translation>
    </message>
    <message>
        <source>the profile of this name is in %1: choose another name, or edit that file</source>
        <translation>le profil de ce nom est dans %1&#xa0;: choisissez un autre nom, ou modifiez ce fichier</translation>
    </message>
    <message>
        <source>there is a file %1 already; choose another name, or edit that file</source>
        <translation>il existe déjà un fichier %1&#xa0;; choisissez un autre nom, ou modifiez ce fichier</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else</source>
        <translation>%1 a été modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 says too little, or says it in a way that Proctor cannot change; edit the profile</source>
        <translation>%1 en dit trop peu, ou le dit d’une façon que Proctor ne peut pas modifier&#xa0;; modifiez le profil</translation>
    </message>
    <message>
        <source>%1 is a link to somebody else&apos;s file; edit that file, or put a file of your own in the place of the link</source>
        <translation>%1 est un lien vers le fichier de quelqu’un d’autre ; modifiez ce fichier, ou mettez-en un à vous à la place du lien</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8 (line %2); mend that line with a program that can</source>
        <translation>%1 n’est pas du texte en UTF-8 (ligne %2) ; corrigez cette ligne avec un programme qui le peut</translation>
    </message>
    <message>
        <source>not saved: it is a link to somebody else&apos;s file</source>
        <translation>non enregistré : c’est un lien vers le fichier de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>holds more records than are read</source>
        <translation>contient plus d’enregistrements qu’il n’en est lu</translation>
    </message>
    <message>
        <source>has a symlink in its path; give the real one</source>
        <translation>a un lien symbolique dans son chemin&#xa0;; indiquez le chemin réel</translation>
    </message>
    <message>
        <source>the registry directory cannot be opened</source>
        <translation>le répertoire de registre ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>ne peut pas être examiné</translation>
    </message>
    <message>
        <source>others may replace files in it; chmod go-w it</source>
        <translation>d’autres peuvent y remplacer des fichiers&#xa0;; appliquez-lui chmod go-w</translation>
    </message>
    <message>
        <source>belongs to another user, who may replace files in it</source>
        <translation>appartient à un autre utilisateur, qui peut y remplacer des fichiers</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>ne peut pas être listé</translation>
    </message>
    <message>
        <source>left out with PID %1, which it is below</source>
        <translation>exclu avec le PID %1, sous lequel il se trouve</translation>
    </message>
</context>
</TS>
