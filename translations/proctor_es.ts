<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Solicitado por %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviada</translation>
    </message>
    <message>
        <source>About to send %1</source>
        <translation>A punto de enviar %1</translation>
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
        <translation>%1, su propietario, se inició</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 se inició</translation>
    </message>
    <message>
        <source>This process started</source>
        <translation>Este proceso se inició</translation>
    </message>
    <message>
        <source>This process started, child of %1</source>
        <translation>Este proceso se inició, hijo de %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Its parent is outside this PID namespace</source>
        <translation>Su padre está fuera de este espacio de nombres de PID</translation>
    </message>
    <message>
        <source>Still child of %1</source>
        <translation>Sigue siendo hijo de %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>Hijo de %1</translation>
    </message>
    <message>
        <source>Its owner %1 is alive</source>
        <translation>Su propietario %1 está vivo</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>padre %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>%1, its owner, exited</source>
        <translation>%1, su propietario, terminó</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 terminó</translation>
    </message>
    <message>
        <source>%1, its owner, exited before Proctor started</source>
        <translation>%1, su propietario, terminó antes de que se iniciara Proctor</translation>
    </message>
    <message>
        <source>Ended as child of %1</source>
        <translation>Terminó siendo hijo de %1</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>Señal enviada</translation>
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
        <translation>solicitado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>about to send</source>
        <translation>a punto de enviar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>veredicto: %1</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Automatic cleanup: on</source>
        <translation>Limpieza automática: activada</translation>
    </message>
    <message>
        <source>Automatic cleanup: dry run</source>
        <translation>Limpieza automática: simulación</translation>
    </message>
    <message>
        <source>Automatic: on</source>
        <translation>Automática: activada</translation>
    </message>
    <message>
        <source>Automatic: dry run</source>
        <translation>Automática: simulación</translation>
    </message>
    <message numerus="yes">
        <source>%n ended in the last hour</source>
        <translation>
            <numerusform>%n terminado en la última hora</numerusform>
            <numerusform>%n terminados en la última hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have ended %n in the last hour</source>
        <translation>
            <numerusform>habría terminado %n en la última hora</numerusform>
            <numerusform>habría terminado %n en la última hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 h, %2 held back</source>
        <translation>%1 en 1&#xa0;h, retenidos: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanupReport</name>
    <message>
        <source>Ended by KILL after %1</source>
        <translation>Terminado por KILL tras %1</translation>
    </message>
    <message>
        <source>Ignored %1 for %2, ended %3 after KILL</source>
        <translation>Ignoró %1 durante %2, terminó %3 después de KILL</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 enviada, aún en ejecución</translation>
    </message>
    <message>
        <source>Stopped before its signal; nothing was sent</source>
        <translation>Interrumpido antes de su señal; no se envió nada</translation>
    </message>
    <message>
        <source>%1 was sent; stopped before anything more</source>
        <translation>Se envió %1; interrumpido antes de nada más</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>Terminado %1 después de %2</translation>
    </message>
    <message>
        <source>Exited by itself before its signal</source>
        <translation>Terminó por sí solo antes de su señal</translation>
    </message>
    <message>
        <source>Its PID is another process&apos;s now; nothing was sent</source>
        <translation>Su PID es ahora de otro proceso; no se envió nada</translation>
    </message>
    <message>
        <source>No longer an orphan, left alone</source>
        <translation>Ya no es un huérfano, se deja como está</translation>
    </message>
    <message>
        <source>Not permitted: it belongs to another user</source>
        <translation>No permitido: pertenece a otro usuario</translation>
    </message>
    <message>
        <source>Still there after every step</source>
        <translation>Sigue ahí tras todos los pasos</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
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
        <translation>Planificado: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Not in the audit log: %1</source>
        <translation>No está en el registro de auditoría: %1</translation>
    </message>
    <message numerus="yes">
        <source>Proctor cleanup: %1 of %n done</source>
        <translation>
            <numerusform>Limpieza de Proctor: %1 de %n completado</numerusform>
            <numerusform>Limpieza de Proctor: %1 de %n completados</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its signal</source>
        <translation>A la espera de su señal</translation>
    </message>
</context>
<context>
    <name>CleanupTarget</name>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>now %1: %2</source>
        <translation>ahora %1: %2</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>exited, PID reused</source>
        <translation>terminado, PID reutilizado</translation>
    </message>
    <message>
        <source>already being ended</source>
        <translation>ya se está terminando</translation>
    </message>
    <message>
        <source>below PID %1</source>
        <translation>bajo el PID %1</translation>
    </message>
    <message>
        <source>It has exited. Its PID belongs to another process now, which is left alone.</source>
        <translation>Ha terminado. Su PID pertenece ahora a otro proceso, que se deja como está.</translation>
    </message>
    <message>
        <source>It has exited and is no longer listed.</source>
        <translation>Ha terminado y ya no aparece en la lista.</translation>
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
        <translation>solo ahora se puede terminar: pídalo de nuevo</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Developer</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Started %1</source>
        <translation>Iniciado: %1</translation>
    </message>
    <message>
        <source>Exited at %1</source>
        <translation>Terminó a las %1</translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation>Respecto a un núcleo</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4</source>
        <translation>%1, PID %2, %3, %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Huérfano</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
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
        <translation>Hilos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Since the last one. It promised one every %1 at least.</source>
        <translation>Desde el último. Prometió al menos uno cada %1.</translation>
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
        <translation>Su propietario %1 está vivo.</translation>
    </message>
    <message>
        <source>Its owner %1 exited %2 ago.</source>
        <translation>Su propietario %1 terminó hace %2.</translation>
    </message>
    <message>
        <source>Its owner %1 has exited.</source>
        <translation>Su propietario %1 ha terminado.</translation>
    </message>
    <message>
        <source>Whether its owner %1 is alive cannot be read.</source>
        <translation>No se puede leer si su propietario %1 está vivo.</translation>
    </message>
    <message>
        <source>No owner is recorded.</source>
        <translation>No consta ningún propietario.</translation>
    </message>
    <message>
        <source>Why is this an orphan?</source>
        <translation>¿Por qué es un huérfano?</translation>
    </message>
    <message>
        <source>Why is this a suspect?</source>
        <translation>¿Por qué es sospechoso?</translation>
    </message>
    <message>
        <source>Why is this active?</source>
        <translation>¿Por qué está activo?</translation>
    </message>
    <message>
        <source>Why is this kept?</source>
        <translation>¿Por qué se conserva?</translation>
    </message>
    <message>
        <source>Why is this a zombie?</source>
        <translation>¿Por qué es un zombi?</translation>
    </message>
    <message>
        <source>Why is this unknown?</source>
        <translation>¿Por qué es desconocido?</translation>
    </message>
    <message>
        <source>It was registered to end with it.</source>
        <translation>Se registró para terminar con él.</translation>
    </message>
    <message>
        <source>But its heartbeat is late.</source>
        <translation>Pero su latido se retrasa.</translation>
    </message>
    <message>
        <source>It is protected.</source>
        <translation>Está protegido.</translation>
    </message>
    <message>
        <source>It looks left behind, but nothing proves it. Only a person can decide to end it.</source>
        <translation>Parece abandonado, pero nada lo prueba. Solo una persona puede decidir terminarlo.</translation>
    </message>
    <message>
        <source>Proctor leaves it alone.</source>
        <translation>Proctor lo deja como está.</translation>
    </message>
    <message>
        <source>No signal helps: its parent %1 %2 must reap it.</source>
        <translation>Ninguna señal ayuda: su padre %1 %2 debe recogerlo.</translation>
    </message>
    <message>
        <source>What is not known is never ended.</source>
        <translation>Lo que no se conoce nunca se termina.</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>Terminado a las %1 tras %2 de ejecución</translation>
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
        <translation>arranque %1  tick %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Group, session</source>
        <translation>Grupo, sesión</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Start tick</source>
        <translation>Tick de inicio</translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation>Espacio de nombres de PID</translation>
    </message>
    <message>
        <source>pidfs inode</source>
        <translation>Inodo pidfs</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>Not listed since %1: it has ended, or nothing recognises it any more.</source>
        <translation>No figura desde las %1: ha terminado, o ya nada lo reconoce.</translation>
    </message>
    <message>
        <source>Why was this an orphan?</source>
        <translation>¿Por qué era un huérfano?</translation>
    </message>
    <message>
        <source>Why was this a suspect?</source>
        <translation>¿Por qué era sospechoso?</translation>
    </message>
    <message>
        <source>Why was this active?</source>
        <translation>¿Por qué estaba activo?</translation>
    </message>
    <message>
        <source>Why was this kept?</source>
        <translation>¿Por qué se conservaba?</translation>
    </message>
    <message>
        <source>Why was this a zombie?</source>
        <translation>¿Por qué era un zombi?</translation>
    </message>
    <message>
        <source>Why was this unknown?</source>
        <translation>¿Por qué era desconocido?</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>+ gained</source>
        <translation>+ gana</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− pierde</translation>
    </message>
    <message>
        <source>= as now</source>
        <translation>= como ahora</translation>
    </message>
    <message>
        <source>› another&apos;s</source>
        <translation>› de otro</translation>
    </message>
    <message>
        <source>? perhaps</source>
        <translation>? quizá</translation>
    </message>
    <message>
        <source>Recognised once this is saved, not yet</source>
        <translation>Se reconocerá al guardar, todavía no</translation>
    </message>
    <message>
        <source>Recognised once this is saved; now it is %1&apos;s</source>
        <translation>Se reconocerá al guardar; ahora es de %1</translation>
    </message>
    <message>
        <source>Recognised now, not any more once this is saved</source>
        <translation>Se reconoce ahora; al guardar, ya no</translation>
    </message>
    <message>
        <source>Recognised now, and once this is saved</source>
        <translation>Se reconoce ahora y también al guardar</translation>
    </message>
    <message>
        <source>Fits, but %1 is asked first and takes it</source>
        <translation>Coincide, pero antes se consulta %1 y se lo queda</translation>
    </message>
    <message>
        <source>Recognised now; once this is saved, %1 takes it</source>
        <translation>Reconocido ahora; al guardar, lo toma %1</translation>
    </message>
    <message>
        <source>It depends on the environment, which is not known here</source>
        <translation>Depende del entorno, que aquí no se conoce</translation>
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
        <translation>Puede terminarlo quien lo inició.</translation>
    </message>
    <message>
        <source>Its own tool ends it: %1</source>
        <translation>Lo termina su propia herramienta: %1</translation>
    </message>
    <message>
        <source>%1 has ended already: nothing is left to be done.</source>
        <translation>%1 ya ha terminado: no queda nada por hacer.</translation>
    </message>
    <message>
        <source>%1 is being ended already. Wait for that cleanup to finish.</source>
        <translation>%1 ya se está terminando. Espere a que acabe esa limpieza.</translation>
    </message>
    <message>
        <source>%1 is protected: %2. An active worker is never ended; stop it through its owner.</source>
        <translation>%1 está protegido: %2. Un worker activo nunca se termina; deténgalo a través de su propietario.</translation>
    </message>
    <message>
        <source>%1 has exited and no signal helps: its parent %2 %3 must reap it. It goes at the latest when that parent ends.</source>
        <translation>%1 ha terminado y ninguna señal ayuda: su padre %2 %3 debe recogerlo. Desaparecerá a más tardar cuando termine ese padre.</translation>
    </message>
    <message>
        <source>%1 is kept: %2.</source>
        <translation>%1 se conserva: %2.</translation>
    </message>
    <message>
        <source>%1 is not known well enough: %2.</source>
        <translation>%1 no se conoce lo suficiente: %2.</translation>
    </message>
    <message>
        <source>Run Proctor as its user, or as root, to see more.</source>
        <translation>Ejecute Proctor con su usuario o como root para ver más.</translation>
    </message>
    <message>
        <source>Scanning fails: what is shown is from %1. Nothing can be ended until a scan succeeds.</source>
        <translation>El análisis falla: lo que se muestra es de las %1. No se puede terminar nada hasta que un análisis tenga éxito.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select an orphan or a suspect.</source>
        <translation>No hay nada seleccionado. Seleccione un huérfano o un sospechoso.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n selected can be ended. The first: %1</source>
        <translation>
            <numerusform>No se puede terminar el %n seleccionado. El primero: %1</numerusform>
            <numerusform>No se puede terminar ninguno de los %n seleccionados. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no orphan to clean up. A suspect can be selected and ended by name.</source>
        <translation>No hay ningún huérfano que limpiar. Un sospechoso se puede seleccionar y terminar nombrándolo.</translation>
    </message>
    <message>
        <source>The first scan runs: whether there is an orphan is not known yet.</source>
        <translation>El primer análisis está en curso: aún no se sabe si hay algún huérfano.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>no space left; free some</source>
        <translation>no queda espacio; libere un poco</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>no se puede leer ni escribir en el disco</translation>
    </message>
    <message>
        <source>part of its path is no directory</source>
        <translation>parte de su ruta no es un directorio</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
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
        <translation>Mismo proceso que el registrado</translation>
    </message>
    <message>
        <source>Not the registered process</source>
        <translation>No es el proceso registrado</translation>
    </message>
    <message>
        <source>Same process as registered?</source>
        <translation>¿Mismo proceso que el registrado?</translation>
    </message>
    <message>
        <source>Bound to its owner</source>
        <translation>Vinculado a su propietario</translation>
    </message>
    <message>
        <source>Not bound to its owner</source>
        <translation>No vinculado a su propietario</translation>
    </message>
    <message>
        <source>Bound to its owner?</source>
        <translation>¿Vinculado a su propietario?</translation>
    </message>
    <message>
        <source>Every registry was read</source>
        <translation>Se leyeron todos los registros</translation>
    </message>
    <message>
        <source>A registry cannot be read</source>
        <translation>Un registro no se puede leer</translation>
    </message>
    <message>
        <source>Was every registry read?</source>
        <translation>¿Se leyeron todos los registros?</translation>
    </message>
    <message>
        <source>registry not readable</source>
        <translation>registro ilegible</translation>
    </message>
    <message>
        <source>Owner is alive</source>
        <translation>El propietario está vivo</translation>
    </message>
    <message>
        <source>Owner is not alive</source>
        <translation>El propietario no está vivo</translation>
    </message>
    <message>
        <source>Is its owner alive?</source>
        <translation>¿Está vivo su propietario?</translation>
    </message>
    <message>
        <source>owner alive</source>
        <translation>propietario vivo</translation>
    </message>
    <message>
        <source>Owner has exited</source>
        <translation>El propietario ha terminado</translation>
    </message>
    <message>
        <source>Owner has not exited</source>
        <translation>El propietario no ha terminado</translation>
    </message>
    <message>
        <source>Has its owner exited?</source>
        <translation>¿Ha terminado su propietario?</translation>
    </message>
    <message>
        <source>owner exited</source>
        <translation>propietario terminado</translation>
    </message>
    <message>
        <source>Owner has exited, not bound to it</source>
        <translation>El propietario ha terminado, sin vínculo con él</translation>
    </message>
    <message>
        <source>owner exited, not bound</source>
        <translation>propietario terminado, sin vínculo</translation>
    </message>
    <message>
        <source>Heartbeat is late</source>
        <translation>El latido se retrasa</translation>
    </message>
    <message>
        <source>Heartbeat is in time</source>
        <translation>El latido llega a tiempo</translation>
    </message>
    <message>
        <source>Is its heartbeat late?</source>
        <translation>¿Se retrasa su latido?</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>latido con retraso</translation>
    </message>
    <message>
        <source>Matches a profile</source>
        <translation>Coincide con un perfil</translation>
    </message>
    <message>
        <source>Matches no profile</source>
        <translation>No coincide con ningún perfil</translation>
    </message>
    <message>
        <source>Does it match a profile?</source>
        <translation>¿Coincide con un perfil?</translation>
    </message>
    <message>
        <source>matches a profile</source>
        <translation>coincide con un perfil</translation>
    </message>
    <message>
        <source>Lost its parent</source>
        <translation>Perdió a su padre</translation>
    </message>
    <message>
        <source>Has its own parent</source>
        <translation>Tiene su propio padre</translation>
    </message>
    <message>
        <source>Has it lost its parent?</source>
        <translation>¿Ha perdido a su padre?</translation>
    </message>
    <message>
        <source>parent exited</source>
        <translation>padre terminado</translation>
    </message>
    <message>
        <source>Nobody writes to its stdin</source>
        <translation>Nadie escribe en su stdin</translation>
    </message>
    <message>
        <source>Stdin has a writer</source>
        <translation>Alguien puede escribir en stdin</translation>
    </message>
    <message>
        <source>Does anybody write to its stdin?</source>
        <translation>¿Escribe alguien en su stdin?</translation>
    </message>
    <message>
        <source>stdin closed</source>
        <translation>stdin cerrada</translation>
    </message>
    <message>
        <source>Parent is a reaper</source>
        <translation>El padre es un reaper</translation>
    </message>
    <message>
        <source>Parent is no reaper</source>
        <translation>El padre no es un reaper</translation>
    </message>
    <message>
        <source>Is its parent a reaper?</source>
        <translation>¿Es su padre un reaper?</translation>
    </message>
    <message>
        <source>parent is a reaper</source>
        <translation>el padre es un reaper</translation>
    </message>
    <message>
        <source>Proctor or system process</source>
        <translation>Proctor o proceso del sistema</translation>
    </message>
    <message>
        <source>No part of Proctor or the system</source>
        <translation>No forma parte de Proctor ni del sistema</translation>
    </message>
    <message>
        <source>Part of Proctor or the system?</source>
        <translation>¿Forma parte de Proctor o del sistema?</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>Meant to outlive its owner</source>
        <translation>Destinado a sobrevivir a su propietario</translation>
    </message>
    <message>
        <source>Not detached</source>
        <translation>No es independiente</translation>
    </message>
    <message>
        <source>Detached?</source>
        <translation>¿Independiente?</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>independiente</translation>
    </message>
    <message>
        <source>Fingerprint contradicts the record</source>
        <translation>La huella contradice la entrada</translation>
    </message>
    <message>
        <source>Fingerprint agrees</source>
        <translation>La huella coincide</translation>
    </message>
    <message>
        <source>Does its fingerprint agree?</source>
        <translation>¿Coincide su huella?</translation>
    </message>
    <message>
        <source>fingerprint differs</source>
        <translation>huella distinta</translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation>Su entrada no se puede leer</translation>
    </message>
    <message>
        <source>No unreadable record</source>
        <translation>Ninguna entrada ilegible</translation>
    </message>
    <message>
        <source>Is its record readable?</source>
        <translation>¿Se puede leer su entrada?</translation>
    </message>
    <message>
        <source>record not readable</source>
        <translation>entrada ilegible</translation>
    </message>
    <message>
        <source>Parent is alive</source>
        <translation>El padre está vivo</translation>
    </message>
    <message>
        <source>No living parent but a reaper</source>
        <translation>Ningún padre vivo salvo un reaper</translation>
    </message>
    <message>
        <source>Is its parent alive?</source>
        <translation>¿Está vivo su padre?</translation>
    </message>
    <message>
        <source>parent is alive</source>
        <translation>el padre está vivo</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>En un contenedor</translation>
    </message>
    <message>
        <source>In no container</source>
        <translation>En ningún contenedor</translation>
    </message>
    <message>
        <source>In a container?</source>
        <translation>¿En un contenedor?</translation>
    </message>
    <message>
        <source>in a container</source>
        <translation>en un contenedor</translation>
    </message>
    <message>
        <source>Belongs to a service</source>
        <translation>Pertenece a un servicio</translation>
    </message>
    <message>
        <source>Belongs to no service</source>
        <translation>No pertenece a ningún servicio</translation>
    </message>
    <message>
        <source>Does a service own it?</source>
        <translation>¿Pertenece a un servicio?</translation>
    </message>
    <message>
        <source>service unit</source>
        <translation>unidad de servicio</translation>
    </message>
    <message>
        <source>Ignores SIGHUP (nohup)</source>
        <translation>Ignora SIGHUP (nohup)</translation>
    </message>
    <message>
        <source>Does not ignore SIGHUP</source>
        <translation>No ignora SIGHUP</translation>
    </message>
    <message>
        <source>Does it ignore SIGHUP?</source>
        <translation>¿Ignora SIGHUP?</translation>
    </message>
    <message>
        <source>started with nohup</source>
        <translation>iniciado con nohup</translation>
    </message>
    <message>
        <source>Looks like a daemon</source>
        <translation>Parece un demonio</translation>
    </message>
    <message>
        <source>Does not look like a daemon</source>
        <translation>No parece un demonio</translation>
    </message>
    <message>
        <source>Does it look like a daemon?</source>
        <translation>¿Parece un demonio?</translation>
    </message>
    <message>
        <source>looks like a daemon</source>
        <translation>parece un demonio</translation>
    </message>
    <message>
        <source>Inside tmux or screen</source>
        <translation>Dentro de tmux o screen</translation>
    </message>
    <message>
        <source>Not inside tmux or screen</source>
        <translation>Fuera de tmux y screen</translation>
    </message>
    <message>
        <source>Inside tmux or screen?</source>
        <translation>¿Dentro de tmux o screen?</translation>
    </message>
    <message>
        <source>inside tmux or screen</source>
        <translation>dentro de tmux o screen</translation>
    </message>
    <message>
        <source>Its terminal is still there</source>
        <translation>Su terminal sigue ahí</translation>
    </message>
    <message>
        <source>Has no terminal</source>
        <translation>No tiene terminal</translation>
    </message>
    <message>
        <source>Is its terminal there?</source>
        <translation>¿Sigue ahí su terminal?</translation>
    </message>
    <message>
        <source>has a terminal</source>
        <translation>tiene terminal</translation>
    </message>
    <message>
        <source>Has exited, not reaped</source>
        <translation>Terminado, sin recoger</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Sigue en ejecución</translation>
    </message>
    <message>
        <source>Has it exited?</source>
        <translation>¿Ha terminado?</translation>
    </message>
    <message>
        <source>exited, not reaped</source>
        <translation>terminado, sin recoger</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en comprobación</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ended by KILL</source>
        <translation>Terminado por KILL</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Ya ausente</translation>
    </message>
    <message>
        <source>Other process now</source>
        <translation>Ahora otro proceso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Survived</source>
        <translation>Todavía ahí</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Owner it was started with has exited</source>
        <translation>El propietario con el que se inició ha terminado</translation>
    </message>
    <message>
        <source>No dead owner in its environment</source>
        <translation>Ningún propietario muerto en su entorno</translation>
    </message>
    <message>
        <source>Does its environment name a dead owner?</source>
        <translation>¿Nombra su entorno a un propietario muerto?</translation>
    </message>
    <message>
        <source>owner exited, record gone</source>
        <translation>propietario terminado, sin entrada</translation>
    </message>
    <message>
        <source>Its terminal was closed</source>
        <translation>Se cerró su terminal</translation>
    </message>
    <message>
        <source>No closed terminal</source>
        <translation>Ningún terminal cerrado</translation>
    </message>
    <message>
        <source>Was its terminal closed?</source>
        <translation>¿Se cerró su terminal?</translation>
    </message>
    <message>
        <source>terminal closed</source>
        <translation>terminal cerrado</translation>
    </message>
    <message>
        <source>The parent it was told has exited</source>
        <translation>El padre que se le indicó ha terminado</translation>
    </message>
    <message>
        <source>No dead parent is named</source>
        <translation>No se nombra a ningún padre muerto</translation>
    </message>
    <message>
        <source>Has the parent it was told exited?</source>
        <translation>¿Ha terminado el padre que se le indicó?</translation>
    </message>
    <message>
        <source>named parent exited</source>
        <translation>padre nombrado terminado</translation>
    </message>
    <message>
        <source>Its parent died, seen by Proctor</source>
        <translation>Su padre murió, visto por Proctor</translation>
    </message>
    <message>
        <source>No death of its parent was seen</source>
        <translation>No se vio morir a su padre</translation>
    </message>
    <message>
        <source>Did its parent die?</source>
        <translation>¿Murió su padre?</translation>
    </message>
    <message>
        <source>parent died</source>
        <translation>padre muerto</translation>
    </message>
    <message>
        <source>Its session&apos;s leader has exited</source>
        <translation>El líder de su sesión ha terminado</translation>
    </message>
    <message>
        <source>Its session has a leader</source>
        <translation>Su sesión tiene un líder</translation>
    </message>
    <message>
        <source>Has its session a leader?</source>
        <translation>¿Tiene líder su sesión?</translation>
    </message>
    <message>
        <source>session leader exited</source>
        <translation>líder de sesión terminado</translation>
    </message>
    <message>
        <source>A worker that has exited left it</source>
        <translation>Abandonado por un worker que ha terminado</translation>
    </message>
    <message>
        <source>No worker left it</source>
        <translation>Ningún worker lo abandonó</translation>
    </message>
    <message>
        <source>Did a worker leave it?</source>
        <translation>¿Lo abandonó un worker?</translation>
    </message>
    <message>
        <source>left by a worker</source>
        <translation>abandonado por un worker</translation>
    </message>
    <message>
        <source>Running for long</source>
        <translation>Lleva mucho tiempo en ejecución</translation>
    </message>
    <message>
        <source>Not running for long</source>
        <translation>No lleva mucho tiempo en ejecución</translation>
    </message>
    <message>
        <source>Running for long?</source>
        <translation>¿Lleva mucho tiempo en ejecución?</translation>
    </message>
    <message>
        <source>running for long</source>
        <translation>mucho tiempo en ejecución</translation>
    </message>
    <message>
        <source>Uses no CPU time</source>
        <translation>No usa tiempo de CPU</translation>
    </message>
    <message>
        <source>Uses CPU time</source>
        <translation>Usa tiempo de CPU</translation>
    </message>
    <message>
        <source>Does it use CPU time?</source>
        <translation>¿Usa tiempo de CPU?</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>The parent it was told is alive</source>
        <translation>El padre que se le indicó está vivo</translation>
    </message>
    <message>
        <source>No living parent is named</source>
        <translation>No se nombra a ningún padre vivo</translation>
    </message>
    <message>
        <source>Is the parent it was told alive?</source>
        <translation>¿Está vivo el padre que se le indicó?</translation>
    </message>
    <message>
        <source>named parent alive</source>
        <translation>padre nombrado vivo</translation>
    </message>
    <message>
        <source>A worker or owner above it is alive</source>
        <translation>Un worker o propietario por encima de él está vivo</translation>
    </message>
    <message>
        <source>No worker or owner above it</source>
        <translation>Ningún worker ni propietario por encima de él</translation>
    </message>
    <message>
        <source>Is a worker above it alive?</source>
        <translation>¿Está vivo un worker por encima de él?</translation>
    </message>
    <message>
        <source>worker above it alive</source>
        <translation>worker superior vivo</translation>
    </message>
    <message>
        <source>Lives on by design</source>
        <translation>Sigue vivo por diseño</translation>
    </message>
    <message>
        <source>No build daemon</source>
        <translation>No es un demonio de compilación</translation>
    </message>
    <message>
        <source>Does it live on by design?</source>
        <translation>¿Sigue vivo por diseño?</translation>
    </message>
    <message>
        <source>build daemon</source>
        <translation>demonio de compilación</translation>
    </message>
    <message>
        <source>No sign that it was left behind</source>
        <translation>Ningún indicio de abandono</translation>
    </message>
    <message>
        <source>A sign that it was left behind</source>
        <translation>Un indicio de abandono</translation>
    </message>
    <message>
        <source>Is there a sign that it was left behind?</source>
        <translation>¿Hay algún indicio de abandono?</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nada en su contra</translation>
    </message>
    <message>
        <source>First process of a container</source>
        <translation>Primer proceso de un contenedor</translation>
    </message>
    <message>
        <source>Not the first process of a container</source>
        <translation>No es el primer proceso de un contenedor</translation>
    </message>
    <message>
        <source>Is it the first process of a container?</source>
        <translation>¿Es el primer proceso de un contenedor?</translation>
    </message>
    <message>
        <source>container&apos;s first process</source>
        <translation>primer proceso de un contenedor</translation>
    </message>
    <message>
        <source>Has a clock of its own</source>
        <translation>Tiene su propio reloj</translation>
    </message>
    <message>
        <source>Has Proctor&apos;s clock</source>
        <translation>Tiene el reloj de Proctor</translation>
    </message>
    <message>
        <source>Has it a clock of its own?</source>
        <translation>¿Tiene su propio reloj?</translation>
    </message>
    <message>
        <source>clock of its own</source>
        <translation>reloj propio</translation>
    </message>
</context>
<context>
    <name>FilterErrors</name>
    <message>
        <source>There is no key “%1”. Take one of %2; to look for the words themselves, put them in quotes.</source>
        <translation>No existe la clave «%1». Use una de estas: %2; para buscar las palabras mismas, póngalas entre comillas rectas.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”? To look for the words themselves, put them in quotes.</source>
        <translation>No existe la clave «%1». ¿Quiso decir «%2»? Para buscar las palabras mismas, póngalas entre comillas rectas.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Take one of %2.</source>
        <translation>No existe el estado «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Did you mean “%2”?</source>
        <translation>No existe el estado «%1». ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks. Write what to look for, or take them out.</source>
        <translation>No hay nada entre las comillas. Escriba lo que hay que buscar o quítelas.</translation>
    </message>
    <message>
        <source>A value is missing beside a comma of “%1”. Write one, or take the comma out.</source>
        <translation>Falta un valor junto a una coma de «%1». Escriba uno o quite la coma.</translation>
    </message>
    <message>
        <source>Nothing follows “%1”. Write a value after it, such as %2.</source>
        <translation>No hay nada después de «%1». Escriba un valor a continuación, por ejemplo %2.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”. Write one, such as %2.</source>
        <translation>Falta un número después de «%1». Escriba uno, por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1s, %1m, %1h or %1d.</source>
        <translation>«%1» no tiene unidad. Escriba %1s, %1m, %1h o %1d.</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1K, %1M or %1G.</source>
        <translation>«%1» no tiene unidad. Escriba %1K, %1M o %1G.</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write a number with s, m, h or d, such as %2.</source>
        <translation>«%1» no es una duración. Escriba un número con s, m, h o d, por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number with K, M or G, such as %2.</source>
        <translation>«%1» no es un tamaño. Escriba un número con K, M o G, por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” is no percentage. Write a number, such as %2.</source>
        <translation>«%1» no es un porcentaje. Escriba un número, por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2.</source>
        <translation>«%1» no es un número. Escriba cifras, por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” has words, not numbers, to compare. Leave out “%2”, or put the value in quotes.</source>
        <translation>«%1» tiene palabras, no números, que comparar. Quite «%2» o ponga el valor entre comillas rectas.</translation>
    </message>
    <message>
        <source>“%1” takes no pattern. Write a value, such as %2.</source>
        <translation>«%1» no admite patrones. Escriba un valor, por ejemplo %2.</translation>
    </message>
    <message>
        <source>The pattern /%1/ cannot be read: %2, at character %3. Mend it, or put the words in quotes.</source>
        <translation>No se puede leer el patrón /%1/: %2, en el carácter %3. Corríjalo o ponga las palabras entre comillas rectas.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed. Write another one where the words end.</source>
        <translation>Las comillas del carácter %1 no se cierran. Escriba otras donde terminan las palabras.</translation>
    </message>
    <message>
        <source>The pattern /%1/ takes too long with this many processes. Repeat nothing inside what is repeated, or look for words.</source>
        <translation>El patrón /%1/ tarda demasiado con tantos procesos. No repita nada dentro de lo que ya se repite, o busque palabras.</translation>
    </message>
</context>
<context>
    <name>FilterKeys</name>
    <message>
        <source>active, orphan, suspect, kept, …</source>
        <translation>active, orphan, suspect, kept, …</translation>
    </message>
    <message>
        <source>the worker’s name</source>
        <translation>nombre del worker</translation>
    </message>
    <message>
        <source>process number</source>
        <translation>número del proceso</translation>
    </message>
    <message>
        <source>number of its parent</source>
        <translation>número de su padre</translation>
    </message>
    <message>
        <source>whose process it is</source>
        <translation>de quién es el proceso</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>profile that recognises it</source>
        <translation>perfil que lo reconoce</translation>
    </message>
    <message>
        <source>name or number of its owner</source>
        <translation>nombre o número de su propietario</translation>
    </message>
    <message>
        <source>run it was registered with</source>
        <translation>ejecución con la que se registró</translation>
    </message>
    <message>
        <source>time since its start</source>
        <translation>tiempo desde su inicio</translation>
    </message>
    <message>
        <source>time without an owner</source>
        <translation>tiempo sin propietario</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>porcentaje de un núcleo</translation>
    </message>
    <message>
        <source>memory, 1K = 1024 bytes</source>
        <translation>memoria, 1K = 1024&#xa0;bytes</translation>
    </message>
    <message>
        <source>words of the column “Why”</source>
        <translation>palabras de la columna «Motivo»</translation>
    </message>
    <message>
        <source>both words occur in the row</source>
        <translation>ambas palabras aparecen en la fila</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>uno de ellos</translation>
    </message>
    <message>
        <source>not this; between slashes, a pattern</source>
        <translation>esto no; entre barras, un patrón</translation>
    </message>
    <message>
        <source>compared: s m h d, %, K M G T</source>
        <translation>comparado: s m h d, %, K M G T</translation>
    </message>
    <message>
        <source>Keys: %1. Alt+Down offers them.</source>
        <translation>Claves: %1. Alt+Abajo las ofrece.</translation>
    </message>
</context>
<context>
    <name>FilterSuggest</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
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
        <translation>%1&#xa0;h %2&#xa0;m</translation>
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
        <translation>Activo</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Huérfano</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>Zombi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
            <numerusform>%n huérfano</numerusform>
            <numerusform>%n huérfanos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n sospechoso</numerusform>
            <numerusform>%n sospechosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending</source>
        <translation>
            <numerusform>%n terminando</numerusform>
            <numerusform>%n terminando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>%n atascado</numerusform>
            <numerusform>%n atascados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombies</source>
        <translation>
            <numerusform>%n zombi</numerusform>
            <numerusform>%n zombis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n conservado</numerusform>
            <numerusform>%n conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>an owner</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>not known whether it runs</source>
        <comment>an owner</comment>
        <translation>no se sabe si está en ejecución</translation>
    </message>
    <message>
        <source>exited</source>
        <comment>an owner</comment>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>exited %1 ago</source>
        <comment>an owner</comment>
        <translation>terminó hace %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por propietario</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>Por perfil</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Group: by owner</source>
        <translation>Agrupar: por propietario</translation>
    </message>
    <message>
        <source>Group: by profile</source>
        <translation>Agrupar: por perfil</translation>
    </message>
    <message>
        <source>Group: tree</source>
        <translation>Agrupar: árbol</translation>
    </message>
    <message>
        <source>Group: flat</source>
        <translation>Agrupar: lista</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Propietario %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>HealthNews</name>
    <message numerus="yes">
        <source>%n new orphans</source>
        <translation>
            <numerusform>%n huérfano nuevo</numerusform>
            <numerusform>%n huérfanos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>New orphan: PID %1, %2</source>
        <translation>Huérfano nuevo: PID %1, %2</translation>
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
        <translation>En pausa %1 · nada nuevo desde entonces</translation>
    </message>
    <message>
        <source>Paused %1 · +%2 −%3 since</source>
        <translation>En pausa %1 · +%2 −%3 desde entonces</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
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
        <translation>Respecto a un núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>In RAM, with what it shares with others</source>
        <translation>En RAM, con lo que comparte con otros</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Descriptors: files, pipes, sockets, devices</source>
        <translation>Descriptores: archivos, tuberías, sockets, dispositivos</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Everything that it reads: files, pipes and terminals, cached or not</source>
        <translation>Todo lo que lee: archivos, tuberías y terminales, en caché o no</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Everything that it writes: files, pipes and terminals</source>
        <translation>Todo lo que escribe: archivos, tuberías y terminales</translation>
    </message>
    <message>
        <source>between %1 and %2 in the last 10 minutes</source>
        <translation>entre %1 y %2 en los últimos 10 minutos</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
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
        <translation>aún muy pocos valores</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
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
        <translation>Escribe una pequeña entrada y luego se convierte en su comando: mismo PID, stdin y stdout intactos.</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>“bound” says that it is to end with the shell or script that starts it. </source>
        <translation>«bound» indica que debe terminar con el shell o el script que lo inicia. </translation>
    </message>
    <message>
        <source>The BEAM becomes its owner. </source>
        <translation>La BEAM pasa a ser su propietario. </translation>
    </message>
    <message>
        <source>The interpreter that runs this becomes its owner. </source>
        <translation>El intérprete que ejecuta esto pasa a ser su propietario. </translation>
    </message>
    <message>
        <source>A unit&apos;s main process is looked after by systemd: it is listed, and never an orphan. Its own workers can be.</source>
        <translation>Del proceso principal de una unidad se ocupa systemd: aparece en la lista y nunca es un huérfano. Sus propios workers pueden serlo.</translation>
    </message>
</context>
<context>
    <name>proctor::ActionList</name>
    <message>
        <source>Show in the audit log</source>
        <translation>Mostrar en el registro de auditoría</translation>
    </message>
    <message>
        <source>log cannot be read</source>
        <translation>no se puede leer el registro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>ninguna reciente</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguna hasta ahora</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>Ninguna limpieza lo ha tocado.</translation>
    </message>
</context>
<context>
    <name>proctor::ArrangeMenu</name>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
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
        <translation>Limpieza automática por %1 (%2), lote %3</translation>
    </message>
    <message>
        <source>By %1 (%2), batch %3</source>
        <translation>Por %1 (%2), lote %3</translation>
    </message>
    <message>
        <source>Choose a line to see what was recorded of it.</source>
        <translation>Seleccione una línea para ver qué se anotó de ella.</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>Detalles de la línea seleccionada</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Lo que se anotó</translation>
    </message>
    <message>
        <source>No evidence was recorded with it.</source>
        <translation>No se anotó ninguna evidencia con ella.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
</context>
<context>
    <name>proctor::AuditLogPage</name>
    <message>
        <source>%1. It stays as it is until something is to be recorded, and is then set aside under a new name.</source>
        <translation>%1. El archivo se deja como está hasta que haya algo que anotar; entonces se aparta con un nombre nuevo.</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Filtrar el registro de auditoría</translation>
    </message>
    <message>
        <source>Filter: worker, PID, command, reason, who, batch …</source>
        <translation>Filtro: worker, PID, comando, motivo, quién, lote…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the lines that are shown, as CSV or JSON</source>
        <translation>Guardar las líneas mostradas, como CSV o JSON</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Leyendo el registro de auditoría…</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>No se puede leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here before it signals anything: who asked, which processes, why, and what became of each.</source>
        <translation>Cada limpieza se anota aquí antes de enviar señal alguna: quién la pidió, qué procesos, por qué y qué fue de cada uno.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Every word of the filter must occur in a line.</source>
        <translation>Cada palabra del filtro debe aparecer en una línea.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 de %n línea</numerusform>
            <numerusform>%1 de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>(only the newest are shown; proctorctl audit shows all)</source>
        <translation>(solo se muestran las más recientes; proctorctl audit las muestra todas)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, with every row and the evidence</source>
        <translation>JSON, con cada fila y las evidencias</translation>
    </message>
    <message>
        <source>Only PID %1, started %2</source>
        <translation>Solo PID %1, inicio: %2</translation>
    </message>
    <message>
        <source>Only PID %1</source>
        <translation>Solo PID %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing is recorded of PID %1</source>
        <translation>No hay nada anotado del PID %1</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>Ninguna limpieza lo ha tocado.</translation>
    </message>
    <message>
        <source>Nothing of PID %1 matches “%2”</source>
        <translation>Nada del PID %1 coincide con «%2»</translation>
    </message>
</context>
<context>
    <name>proctor::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
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
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
</context>
<context>
    <name>proctor::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticChip</name>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1, %2. Press to turn it off.</source>
        <translation>%1, %2. Pulse para desactivarla.</translation>
    </message>
    <message>
        <source>Proven orphans of these profiles are ended without asking: %1.</source>
        <translation>Los huérfanos probados de estos perfiles se terminan sin preguntar: %1.</translation>
    </message>
    <message>
        <source>Click to turn it off at once.</source>
        <translation>Haga clic para desactivarla de inmediato.</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would end of these profiles goes to the audit log: %1.</source>
        <translation>No se termina nada. Los que terminaría de estos perfiles se anotan en el registro de auditoría: %1.</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticDialog</name>
    <message>
        <source>Automatic cleanup</source>
        <translation>Limpieza automática</translation>
    </message>
    <message>
        <source>Ends proven orphans without a person, where their profile allows it. Active workers are never signalled, suspects never without you. It is off whenever Proctor starts.</source>
        <translation>Termina huérfanos probados sin que intervenga una persona, donde su perfil lo permite. Los workers activos nunca reciben una señal; los sospechosos, nunca sin usted. Está desactivada cada vez que se inicia Proctor.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Nothing is ended unless a person asks for it.</source>
        <translation>No se termina nada a menos que lo pida una persona.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message numerus="yes">
        <source>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</source>
        <translation>
            <numerusform>Cada uno se termina cuando lleva %n&#xa0;s huérfano, o tanto como pida su perfil. Se comprueba una vez más justo antes de cada señal, en una hora solo se terminan tantos como permita su perfil, y cada resultado está en el registro de auditoría.</numerusform>
            <numerusform>Cada uno se termina cuando lleva %n&#xa0;s huérfano, o tanto como pida su perfil. Se comprueba una vez más justo antes de cada señal, en una hora solo se terminan tantos como permita su perfil, y cada resultado está en el registro de auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this into the profile&apos;s file in ~/.config/proctor/profiles; it is read again at once:</source>
        <translation>Escriba esto en el archivo del perfil, en ~/.config/proctor/profiles; se vuelve a leer de inmediato:</translation>
    </message>
    <message>
        <source>A built-in profile is replaced by one of the same name (man proctor-profiles).</source>
        <translation>Un perfil integrado se reemplaza por uno con el mismo nombre (man proctor-profiles).</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Intro y Esc cancelan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles allow it</source>
        <translation>
            <numerusform>%n perfil lo permite</numerusform>
            <numerusform>%n perfiles lo permiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile allows it yet</source>
        <translation>Ningún perfil lo permite todavía</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Iniciar la simulación</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would have ended is written to the audit log.</source>
        <translation>No se termina nada. Los que habría terminado se anotan en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message numerus="yes">
        <source>Turn on for %n profiles</source>
        <translation>
            <numerusform>Activar para %n perfil</numerusform>
            <numerusform>Activar para %n perfiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ChartOverlay</name>
    <message>
        <source>Processes by verdict over the last 10 minutes</source>
        <translation>Procesos por veredicto en los últimos 10&#xa0;minutos</translation>
    </message>
    <message>
        <source>Left and Right move the crosshair; its values are in the table.</source>
        <translation>Las flechas izquierda y derecha mueven la cruz; sus valores están en la tabla.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
    <message>
        <source>Plan for proctorctl clean --plan</source>
        <translation>Plan para proctorctl clean --plan</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupSettings</name>
    <message>
        <source>As each profile says</source>
        <translation>Según cada perfil</translation>
    </message>
    <message>
        <source>Time to exit by itself</source>
        <translation>Plazo para terminar solo</translation>
    </message>
    <message>
        <source>For the next cleanup that you ask for: how long a process may take after the first signal before the next one is sent. The dialog shows the steps before anything is sent. Automatic cleanup keeps to the profiles.</source>
        <translation>Para la próxima limpieza que usted pida: cuánto puede tardar un proceso tras la primera señal antes de que se envíe la siguiente. El diálogo muestra los pasos antes de enviar nada. La limpieza automática se atiene a los perfiles.</translation>
    </message>
</context>
<context>
    <name>proctor::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar el comando para %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>proctor::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset order and widths</source>
        <translation>Restablecer orden y anchos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Move or widen</source>
        <translation>Mover o ensanchar</translation>
    </message>
    <message>
        <source>Sets of columns</source>
        <translation>Conjuntos de columnas</translation>
    </message>
</context>
<context>
    <name>proctor::CommandBox</name>
    <message>
        <source>secrets masked</source>
        <translation>secretos ocultos</translation>
    </message>
    <message>
        <source>Copy command line (Ctrl+Shift+C)</source>
        <translation>Copiar la línea de comandos (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copiar la línea de comandos</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se puede leer</translation>
    </message>
</context>
<context>
    <name>proctor::ConfirmSheet</name>
    <message numerus="yes">
        <source>End %n suspects?</source>
        <translation>
            <numerusform>¿Terminar %n sospechoso?</numerusform>
            <numerusform>¿Terminar %n sospechosos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n orphans?</source>
        <translation>
            <numerusform>¿Terminar %n huérfano?</numerusform>
            <numerusform>¿Terminar %n huérfanos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>¿Terminar %n proceso?</numerusform>
            <numerusform>¿Terminar %n procesos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their owners have exited. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>Sus propietarios han terminado. Cada proceso se comprueba una vez más justo antes de su señal; lo que haya cambiado hasta entonces se deja como está.</translation>
    </message>
    <message numerus="yes">
        <source>These %n, as listed at %1</source>
        <translation>
            <numerusform>Este proceso, según la lista de las %1</numerusform>
            <numerusform>Estos %n, según la lista de las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes to end</source>
        <translation>Procesos que terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n suspects stay as they are</source>
        <translation>
            <numerusform>%n sospechoso se queda como está</numerusform>
            <numerusform>%n sospechosos se quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n sospechoso</numerusform>
            <numerusform>%n sospechosos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven. Tick one only if you know it is yours to end.</source>
        <translation>No probado. Marque uno solo si sabe que le corresponde terminarlo.</translation>
    </message>
    <message>
        <source>Suspects, ticked one by one</source>
        <translation>Sospechosos, marcados uno a uno</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Intro y Esc cancelan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All checked again at %1</source>
        <translation>Todos comprobados de nuevo a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exited by now</source>
        <translation>
            <numerusform>%n ha terminado ya</numerusform>
            <numerusform>%n han terminado ya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ha cambiado</numerusform>
            <numerusform>%n han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nada marcado</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes</source>
        <translation>
            <numerusform>Terminar %n proceso</numerusform>
            <numerusform>Terminar %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exportar el plan…</translation>
    </message>
    <message>
        <source>Save what is ticked for proctorctl clean --plan</source>
        <translation>Guardar lo marcado para proctorctl clean --plan</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Plan the same processes again, as they are now</source>
        <translation>Volver a planificar los mismos procesos, tal como están ahora</translation>
    </message>
    <message>
        <source>Planned again at %1: nothing has changed.</source>
        <translation>Planificado de nuevo a las %1: nada ha cambiado.</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 se excluye: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out; the table says why.</source>
        <translation>
            <numerusform>Se excluye %n más; la tabla dice por qué.</numerusform>
            <numerusform>Se excluyen %n más; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be ended that could not be before; they are not ticked.</source>
        <translation>
            <numerusform>%n que antes no se podía terminar ahora se puede; no está marcado.</numerusform>
            <numerusform>%n que antes no se podían terminar ahora se pueden; no están marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned again at %1.</source>
        <translation>Planificado de nuevo a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n excluido: %1</numerusform>
            <numerusform>%n excluidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other reasons</source>
        <translation>
            <numerusform>%n más por otros motivos</numerusform>
            <numerusform>%n más por otros motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be ended</source>
        <translation>
            <numerusform>%n no se puede terminar</numerusform>
            <numerusform>%n no se pueden terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, each with its reason.</source>
        <translation>Excluidos, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>What cannot be ended</source>
        <translation>Lo que no se puede terminar</translation>
    </message>
    <message>
        <source>None of these can be ended</source>
        <translation>Ninguno de estos se puede terminar</translation>
    </message>
    <message>
        <source>Each says why. An orphan can be ended, and a suspect that is named.</source>
        <translation>Cada uno indica por qué. Se puede terminar un huérfano, y también un sospechoso que se nombre.</translation>
    </message>
    <message>
        <source>Nothing proves anybody an orphan here. Tick what you know is yours to end; each is checked once more right before its signal.</source>
        <translation>Nada prueba que aquí haya algún huérfano. Marque los que sepa que le corresponde terminar; cada uno se comprueba una vez más justo antes de su señal.</translation>
    </message>
    <message>
        <source>The owners of the orphans have exited; of the suspects nothing proves it. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>Los propietarios de los huérfanos han terminado; en el caso de los sospechosos, nada lo prueba. Cada proceso se comprueba una vez más justo antes de su señal; lo que haya cambiado hasta entonces se deja como está.</translation>
    </message>
</context>
<context>
    <name>proctor::Demo</name>
    <message>
        <source>The demo pool could not be started: %1.</source>
        <translation>No se pudo iniciar el pool de demostración: %1.</translation>
    </message>
    <message>
        <source>The demo pool needs python3, which was not found. Install Python 3 and try again.</source>
        <translation>El pool de demostración necesita python3, que no se encontró. Instale Python 3 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The demo pool needs proctor-run, which is neither beside Proctor nor on the PATH.</source>
        <translation>El pool de demostración necesita proctor-run, que no está junto a Proctor ni en el PATH.</translation>
    </message>
    <message>
        <source>The scripts of the demo pool are missing. Reinstall Proctor to get them back.</source>
        <translation>Faltan los scripts del pool de demostración. Reinstale Proctor para recuperarlos.</translation>
    </message>
    <message>
        <source>The demo pool could not be started: no pipe is to be had (%1).</source>
        <translation>No se pudo iniciar el pool de demostración: no hay ninguna tubería disponible (%1).</translation>
    </message>
    <message>
        <source>The demo pool ended by itself.</source>
        <translation>El pool de demostración terminó por sí solo.</translation>
    </message>
    <message>
        <source>The demo pool ended: %1</source>
        <translation>El pool de demostración terminó: %1</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsHead</name>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Select a process to see its evidence.</source>
        <translation>Seleccione un proceso para ver sus evidencias.</translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>Fijar los detalles</translation>
    </message>
    <message>
        <source>Close details (Alt+Return)</source>
        <translation>Cerrar los detalles (Alt+Intro)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>Unpin: show the selected process again</source>
        <translation>Soltar: volver a mostrar el proceso seleccionado</translation>
    </message>
    <message>
        <source>Pin: keep this process here, whatever is selected</source>
        <translation>Fijar: mantener aquí este proceso, se seleccione lo que se seleccione</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Ascendencia</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>What is known of the process</source>
        <translation>Lo que se sabe del proceso</translation>
    </message>
</context>
<context>
    <name>proctor::DetectionSettings</name>
    <message>
        <source>Profiles, in the order in which they are asked</source>
        <translation>Perfiles, en el orden en que se consultan</translation>
    </message>
    <message>
        <source>What the profile recognises</source>
        <translation>Lo que reconoce el perfil</translation>
    </message>
    <message>
        <source>Processes that match the profile</source>
        <translation>Procesos que coinciden con el perfil</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>Desactivado: no coincide con nada</translation>
    </message>
    <message>
        <source>No process matches it now</source>
        <translation>Ahora ningún proceso coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n processes match it now</source>
        <translation>
            <numerusform>Ahora coincide %n proceso</numerusform>
            <numerusform>Ahora coinciden %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the file…</source>
        <translation>Editar el archivo…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>There is no home folder to keep profiles in</source>
        <translation>No hay ninguna carpeta personal donde guardar perfiles</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <source>Write a profile of your own</source>
        <translation>Escribir un perfil propio</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Write a new profile that begins as the chosen one</source>
        <translation>Escribir un perfil nuevo que empieza como el seleccionado</translation>
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
        <translation>Leído a las %1</translation>
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
        <translation>leído a las %1</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>ninguno aplicable</translation>
    </message>
    <message numerus="yes">
        <source>%n apply</source>
        <translation>
            <numerusform>%n aplicable</numerusform>
            <numerusform>%n aplicables</numerusform>
        </translation>
    </message>
    <message>
        <source>Also checked</source>
        <translation>También comprobado</translation>
    </message>
</context>
<context>
    <name>proctor::FilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Eliminar un filtro guardado</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Name (a filter of the same name is replaced):</source>
        <translation>Nombre (un filtro con el mismo nombre se reemplaza):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The filters could not be kept</source>
        <translation>No se pudieron conservar los filtros</translation>
    </message>
    <message>
        <source>%1 cannot be written. The filters stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>No se puede escribir %1. Los filtros se quedan como están ahora hasta que se cierre Proctor; para conservarlos, dé permiso de escritura al archivo.</translation>
    </message>
</context>
<context>
    <name>proctor::FilterField</name>
    <message>
        <source>Filter: worker, PID, command, owner, state …</source>
        <translation>Filtro: worker, PID, comando, propietario, estado…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>proctor::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Sugerencias para el filtro</translation>
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
        <translation>%1 (antes se consulta %2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
</context>
<context>
    <name>proctor::GeneralSettings</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start. The command line and the files Proctor writes stay English.</source>
        <translation>A partir del próximo inicio. La línea de comandos y los archivos que escribe Proctor siguen en inglés.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>At once. States are told apart by shape and word, too.</source>
        <translation>De inmediato. Los estados se distinguen también por su forma y su nombre.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Black on white, or white on black. It comes by itself where the desktop’s own colours are like that.</source>
        <translation>Negro sobre blanco o blanco sobre negro. Se activa solo donde los colores del propio escritorio son así.</translation>
    </message>
</context>
<context>
    <name>proctor::GroupButton</name>
    <message>
        <source>How the rows are grouped</source>
        <translation>Cómo se agrupan las filas</translation>
    </message>
</context>
<context>
    <name>proctor::HealthPage</name>
    <message>
        <source>No orphans in the last %1.</source>
        <translation>Ningún huérfano en los últimos %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphans since %1, the most so far.</source>
        <translation>
            <numerusform>%n huérfano desde las %1, el máximo hasta ahora.</numerusform>
            <numerusform>%n huérfanos desde las %1, el máximo hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n orphans at %1.</source>
        <translation>
            <numerusform>Hasta %n huérfano a las %1.</numerusform>
            <numerusform>Hasta %n huérfanos a las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None now.</source>
        <translation>Ahora ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%n now.</source>
        <translation>
            <numerusform>Ahora %n.</numerusform>
            <numerusform>Ahora %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled now.</source>
        <translation>
            <numerusform>%n atascado ahora.</numerusform>
            <numerusform>%n atascados ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation>No se midió nada durante %1.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Recopilando datos…</translation>
    </message>
    <message>
        <source>The chart begins with the second scan and keeps the last 10 minutes.</source>
        <translation>El gráfico comienza con el segundo análisis y conserva los últimos 10&#xa0;minutos.</translation>
    </message>
    <message>
        <source>Processes by verdict</source>
        <translation>Procesos por veredicto</translation>
    </message>
    <message>
        <source>Point at the chart, or move along it with the arrow keys, to read the values of a moment.</source>
        <translation>Apunte al gráfico o recórralo con las teclas de flecha para leer los valores de un momento.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>proctor::HealthStrip</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>owners alive</source>
        <translation>propietarios vivos</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>aún ningún worker</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Atascados</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>latido con retraso</translation>
    </message>
    <message numerus="yes">
        <source>Orphans</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Huérfano</numerusform>
            <numerusform>Huérfanos</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>máx. %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspects</source>
        <comment>tile</comment>
        <translation>
            <numerusform>Sospechoso</numerusform>
            <numerusform>Sospechosos</numerusform>
        </translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>Scanned %1 ago</source>
        <translation>Analizado hace %1</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En buen estado</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>No workers yet, no orphans</source>
        <translation>Aún sin workers, sin huérfanos</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Sin huérfanos</translation>
    </message>
    <message numerus="yes">
        <source>No orphans. %n workers healthy</source>
        <translation>
            <numerusform>Sin huérfanos. %n worker en buen estado</numerusform>
            <numerusform>Sin huérfanos. %n workers en buen estado</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The first scan runs</source>
        <translation>El primer análisis está en curso</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos de las %1</translation>
    </message>
    <message>
        <source>%1 · scanned %2 ago</source>
        <translation>%1 · analizado hace %2</translation>
    </message>
</context>
<context>
    <name>proctor::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key without Ctrl or Alt but Del leads to ending anything, and that one asks first.</source>
        <translation>Ninguna tecla sin Ctrl ni Alt, salvo Supr, lleva a terminar nada, y esa pregunta antes.</translation>
    </message>
    <message>
        <source>Registered, and its owner is alive. It is never signalled.</source>
        <translation>Registrado, y su propietario está vivo. Nunca recibe una señal.</translation>
    </message>
    <message>
        <source>Active, but its heartbeat is overdue. It is never signalled.</source>
        <translation>Activo, pero su latido se retrasa. Nunca recibe una señal.</translation>
    </message>
    <message>
        <source>Its owner is gone, which is proven. It can be ended, alone or with the others.</source>
        <translation>Su propietario ha terminado, y está probado. Se puede terminar, solo o con los demás.</translation>
    </message>
    <message>
        <source>There are signs that it was left behind, and no proof. It is ended only by name.</source>
        <translation>Hay indicios de abandono, pero ninguna prueba. Solo se termina nombrándolo.</translation>
    </message>
    <message>
        <source>A cleanup is at work on it.</source>
        <translation>Una limpieza se está ocupando de él.</translation>
    </message>
    <message>
        <source>It has exited. Its row stays for 5 s.</source>
        <translation>Ha terminado. Su fila permanece 5 s.</translation>
    </message>
    <message>
        <source>Something speaks for leaving it alone. The details say what.</source>
        <translation>Algo aconseja dejarlo como está. Los detalles dicen qué.</translation>
    </message>
    <message>
        <source>It has exited and waits for its parent. No signal helps.</source>
        <translation>Ha terminado y espera a su padre. Ninguna señal ayuda.</translation>
    </message>
    <message>
        <source>It cannot be judged, so it is left alone.</source>
        <translation>No se puede juzgar, así que se deja como está.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>proctor::InsertMenu</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
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
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Processes (Ctrl+1)</source>
        <translation>Procesos (Ctrl+1)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Health (Ctrl+2)</source>
        <translation>Salud (Ctrl+2)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>No se pudo iniciar la demostración</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit (Ctrl+3)</source>
        <translation>Auditoría (Ctrl+3)</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Registro de auditoría: %1</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausar y continuar</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Volver a mirar ahora</translation>
    </message>
    <message>
        <source>Why it is judged as it is</source>
        <translation>Por qué este veredicto</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy their command lines</source>
        <translation>Copiar sus líneas de comandos</translation>
    </message>
    <message>
        <source>End the selected: asks first</source>
        <translation>Terminar la selección: pregunta antes</translation>
    </message>
    <message>
        <source>Clean up all orphans: asks first</source>
        <translation>Limpiar todos los huérfanos: pregunta antes</translation>
    </message>
    <message>
        <source>Details, shown or hidden</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pantalla completa, y volver</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo mostrado</translation>
    </message>
    <message>
        <source>The columns could not be kept</source>
        <translation>No se pudieron conservar las columnas</translation>
    </message>
    <message>
        <source>%1 cannot be written. Columns and grouping stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>No se puede escribir %1. Las columnas y la agrupación se quedan como están ahora hasta que se cierre Proctor; para conservarlas, dé permiso de escritura al archivo.</translation>
    </message>
</context>
<context>
    <name>proctor::OutcomeCounts</name>
    <message numerus="yes">
        <source>ended</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>terminado</numerusform>
            <numerusform>terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended by KILL</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>terminado por KILL</numerusform>
            <numerusform>terminados por KILL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already gone</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>ya ausente</numerusform>
            <numerusform>ya ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another process by now</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>ahora es otro proceso</numerusform>
            <numerusform>ahora son otros procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>rechazado</numerusform>
            <numerusform>rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not permitted</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>no permitido</numerusform>
            <numerusform>no permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survived</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>todavía ahí</numerusform>
            <numerusform>todavía ahí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>interrumpido</numerusform>
            <numerusform>interrumpidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>terminando</numerusform>
            <numerusform>terminando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 de %n completado</numerusform>
            <numerusform>%1 de %n completados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Pill</name>
    <message>
        <source>required</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
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
        <translation>Qué va a ocurrir</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>sin descendientes</translation>
    </message>
    <message numerus="yes">
        <source>with %n descendants</source>
        <translation>
            <numerusform>con %n descendiente</numerusform>
            <numerusform>con %n descendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sin perfil</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message numerus="yes">
        <source>%n other profiles</source>
        <translation>
            <numerusform>%n perfil más</numerusform>
            <numerusform>%n perfiles más</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking each of them…</source>
        <translation>Comprobando cada uno…</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be ended.</source>
        <translation>No hay nada marcado que se pueda terminar.</translation>
    </message>
    <message>
        <source>KILL only if it is still an orphan then. All at once, about %1.</source>
        <translation>KILL solo si entonces sigue siendo un huérfano. Todos a la vez, unos %1.</translation>
    </message>
    <message>
        <source>All at once.</source>
        <translation>Todos a la vez.</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewModel</name>
    <message>
        <source>Not shown</source>
        <comment>a process, by Proctor now</comment>
        <translation>No mostrado</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1 (antes se consulta %2)</translation>
    </message>
    <message>
        <source>%1 (needs the environment: not known here)</source>
        <translation>%1 (necesita el entorno: aquí no se conoce)</translation>
    </message>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1, %2, PID %3, %4</translation>
    </message>
    <message>
        <source>Once saved</source>
        <translation>Al guardar</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the state of a process</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>%1 (%2 takes it)</source>
        <translation>%1 (lo toma %2)</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewPanel</name>
    <message>
        <source>What would change if the profile were saved</source>
        <translation>Qué cambiaría si se guardara el perfil</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>Desactivado: no coincide con nada</translation>
    </message>
    <message>
        <source>Nothing running matches this profile now</source>
        <translation>Ahora nada en ejecución coincide con este perfil</translation>
    </message>
    <message numerus="yes">
        <source>%n processes would match</source>
        <translation>
            <numerusform>Coincidiría %n proceso</numerusform>
            <numerusform>Coincidirían %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving it would gain %1 and lose %2 of what is running now.</source>
        <translation>Guardarlo ganaría %1 y perdería %2 de lo que está ahora en ejecución.</translation>
    </message>
    <message>
        <source>Which processes it recognises stays the same.</source>
        <translation>Los procesos que reconoce siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>As far as can be said here, which processes it recognises stays the same.</source>
        <translation>Hasta donde se puede saber aquí, los procesos que reconoce siguen siendo los mismos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below depend on their environment, which is not known here.</source>
        <translation>
            <numerusform>%n de los de abajo depende de su entorno, que aquí no se conoce.</numerusform>
            <numerusform>%n de los de abajo dependen de su entorno, que aquí no se conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they are ended, or kept, changes.</source>
        <translation>Cambia cómo se terminan o se conservan.</translation>
    </message>
    <message>
        <source>Not all processes were looked at: there are too many.</source>
        <translation>No se han mirado todos los procesos: son demasiados.</translation>
    </message>
</context>
<context>
    <name>proctor::ProblemList</name>
    <message>
        <source>Problems; Enter goes to the line</source>
        <translation>Problemas; Intro va a la línea</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessDelegate</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessTable</name>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessesPage</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n workers healthy.</source>
        <translation>
            <numerusform>%n worker en buen estado.</numerusform>
            <numerusform>%n workers en buen estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>Sin huérfanos</translation>
    </message>
    <message>
        <source>Nothing is in the state “%1”</source>
        <translation>No hay nada en el estado «%1»</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Scanning fails: %1. What is shown is from %2; nothing can be ended until a scan succeeds.</source>
        <translation>El análisis falla: %1. Lo que se muestra es de las %2; no se puede terminar nada hasta que un análisis tenga éxito.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Without it, nothing about its workers is proof: they are suspects at most.</source>
        <translation>No se puede leer %1: %2. Sin él, nada es prueba sobre sus workers: son, como mucho, sospechosos.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. Their processes are kept, and the files are left as they are.</source>
        <translation>
            <numerusform>%n entrada no se puede leer. Su proceso se conserva y el archivo se deja como está.</numerusform>
            <numerusform>%n entradas no se pueden leer. Sus procesos se conservan y los archivos se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes are tracked. Every part of the filter must hold for a row.</source>
        <translation>
            <numerusform>%n proceso en seguimiento. Cada parte del filtro debe cumplirse en una fila.</numerusform>
            <numerusform>%n procesos en seguimiento. Cada parte del filtro debe cumplirse en una fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the processes</source>
        <translation>Exportar los procesos</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The first scan runs. What it finds is shown here.</source>
        <translation>El primer análisis está en curso. Lo que encuentre se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileActions</name>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Editar una copia…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>The copy replaces the built-in profile once it is saved</source>
        <translation>La copia reemplaza al perfil integrado en cuanto se guarda</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The profile then recognises nothing</source>
        <translation>Entonces el perfil no reconoce nada</translation>
    </message>
    <message>
        <source>Built in: turn it off instead</source>
        <translation>Integrado: desactívelo en su lugar</translation>
    </message>
    <message>
        <source>The file is kept beside, as no profile</source>
        <translation>El archivo se conserva al lado, ya no como perfil</translation>
    </message>
    <message>
        <source>What each key means: see &quot;Insert&quot;, or proctor-profiles(5).</source>
        <translation>Qué significa cada clave: véase &quot;Insertar&quot; o proctor-profiles(5).</translation>
    </message>
    <message>
        <source>Its file is kept beside it under another name, and is no profile then.</source>
        <translation>Su archivo se conserva al lado con otro nombre y entonces ya no es un perfil.</translation>
    </message>
    <message>
        <source>The built-in profile of this name counts again.</source>
        <translation>Vuelve a valer el perfil integrado de este nombre.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“%1” is removed. Its file is kept as %2.</source>
        <translation>«%1» se ha eliminado. Su archivo se conserva como %2.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileEditor</name>
    <message>
        <source>Profile editor</source>
        <translation>Editor de perfiles</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a profile</source>
        <translation>Editar un perfil</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>Una copia de «%1»</translation>
    </message>
    <message>
        <source>Will be kept as %1</source>
        <translation>Se guardará como %1</translation>
    </message>
    <message>
        <source>Replaces the built-in profile “%1” for as long as this file is there.</source>
        <translation>Reemplaza al perfil integrado «%1» mientras exista este archivo.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Sin vista previa</translation>
    </message>
    <message>
        <source>What it would match is shown once the text has no problems.</source>
        <translation>Con qué coincidiría se muestra cuando el texto no tiene problemas.</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Aún sin vista previa</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>A la espera del primer análisis.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>The keys a profile may have, and what each does (Ctrl+I)</source>
        <translation>Las claves que puede tener un perfil y qué hace cada una (Ctrl+I)</translation>
    </message>
    <message>
        <source>The profile&apos;s text (TOML)</source>
        <translation>El texto del perfil (TOML)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the profile; it counts at once (Ctrl+S)</source>
        <translation>Guardar el perfil; vale de inmediato (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Esc closes.</source>
        <translation>Ctrl+S guarda, Esc cierra.</translation>
    </message>
    <message>
        <source>Not saved: a profile with a problem would not count.</source>
        <translation>No guardado: un perfil con un problema no valdría.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>Guardado. Vale de inmediato.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>The file is another by now</source>
        <translation>El archivo ya es otro</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardarlo de nuevo</translation>
    </message>
    <message>
        <source>Overwrite with this text</source>
        <translation>Sobrescribir con este texto</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Recargar el archivo</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>What you have changed is not saved. Closing the editor drops it.</source>
        <translation>Lo que ha cambiado no está guardado. Al cerrar el editor se descarta.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Saving changes bytes that nobody touched, as of line ends that differ; the file as it is now is then kept beside it.</source>
        <translation>Guardar cambia bytes que nadie ha tocado, como finales de línea distintos; el archivo tal como está ahora se conserva entonces al lado.</translation>
    </message>
    <message>
        <source>Saved. It counts at once; the file as it was is kept as %1.</source>
        <translation>Guardado. Vale enseguida; el archivo anterior se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileModel</name>
    <message>
        <source>off</source>
        <comment>a profile</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>proctor::ProgressSheet</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>Progreso de la limpieza</translation>
    </message>
    <message>
        <source>What becomes of each process</source>
        <translation>Qué ocurre con cada proceso</translation>
    </message>
    <message>
        <source>Stop skips what is unsent and holds back every KILL. A signal already sent cannot be recalled.</source>
        <translation>«Detener» omite lo que no se ha enviado y retiene todo KILL. Una señal ya enviada no se puede retirar.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes</source>
        <translation>
            <numerusform>Terminando %n proceso</numerusform>
            <numerusform>Terminando %n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes have ended</source>
        <translation>
            <numerusform>%n proceso ha terminado</numerusform>
            <numerusform>%n procesos han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is kept nowhere else. Copy it if you need it later.</source>
        <translation>Este informe no se guarda en ningún otro lugar. Cópielo si lo necesita más tarde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All of them were seen to exit.</source>
        <translation>Se vio terminar a todos ellos.</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What was sent cannot be recalled.</source>
        <translation>Deteniendo: no se envía nada más. Lo enviado no se puede retirar.</translation>
    </message>
    <message>
        <source>Each process is being checked once more.</source>
        <translation>Cada proceso se comprueba una vez más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went to %n of them.</source>
        <translation>
            <numerusform>%1 se envió a %n de ellos.</numerusform>
            <numerusform>%1 se envió a %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is still running when its own wait is over, and still an orphan, gets KILL.</source>
        <translation>El que siga en ejecución al acabar su propia espera, y siga siendo un huérfano, recibe KILL.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Stopped: what was not sent is skipped. A signal already sent cannot be recalled.</source>
        <translation>Detenido: lo que no se envió se omite. Una señal ya enviada no se puede retirar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n processes of other users</source>
        <translation>
            <numerusform>%n proceso de otro usuario</numerusform>
            <numerusform>%n procesos de otros usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like orphans, but only an administrator can read what proves it. Nothing has been sent.</source>
        <translation>Parecen huérfanos, pero solo un administrador puede leer lo que lo prueba. No se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes as administrator</source>
        <translation>
            <numerusform>Terminando %n proceso como administrador</numerusform>
            <numerusform>Terminando %n procesos como administrador</numerusform>
        </translation>
    </message>
    <message>
        <source>You may be asked to authenticate. A signal already sent cannot be recalled.</source>
        <translation>Es posible que se le pida autenticarse. Una señal ya enviada no se puede retirar.</translation>
    </message>
    <message>
        <source>End as administrator…</source>
        <translation>Terminar como administrador…</translation>
    </message>
    <message>
        <source>The administrator&apos;s helper proves each of them again before it sends anything.</source>
        <translation>El programa auxiliar del administrador vuelve a probar cada uno de ellos antes de enviar nada.</translation>
    </message>
    <message>
        <source>What the administrator&apos;s helper does is recorded in root&apos;s audit log.</source>
        <translation>Lo que hace el programa auxiliar del administrador se anota en el registro de auditoría de root.</translation>
    </message>
    <message>
        <source>Every outcome is in the audit log; the page “Audit” shows it.</source>
        <translation>Cada resultado está en el registro de auditoría; la página «Auditoría» lo muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n processes have ended</source>
        <translation>
            <numerusform>%1 de %n proceso ha terminado</numerusform>
            <numerusform>%1 de %n procesos han terminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not end; the table says why.</source>
        <translation>
            <numerusform>%n no ha terminado; la tabla dice por qué.</numerusform>
            <numerusform>%n no han terminado; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the audit log: %1. Nothing more is signalled: what cannot be recorded is not done.</source>
        <translation>No está en el registro de auditoría: %1. No se envía ninguna señal más: lo que no se puede anotar no se hace.</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedModel</name>
    <message>
        <source>Protected: %1, PID %2, %3</source>
        <translation>Protegido: %1, PID %2, %3</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 vivo</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedPanel</name>
    <message>
        <source>Protected active workers</source>
        <translation>Workers activos protegidos</translation>
    </message>
    <message>
        <source>Nothing here can signal these.</source>
        <translation>Nada de aquí puede enviarles una señal.</translation>
    </message>
    <message numerus="yes">
        <source>Protected: %n active workers</source>
        <translation>
            <numerusform>Protegido: %n worker activo</numerusform>
            <numerusform>Protegidos: %n workers activos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>%1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>proctor::ResourceBox</name>
    <message>
        <source>Resources, 10 min</source>
        <translation>Recursos, 10&#xa0;min</translation>
    </message>
</context>
<context>
    <name>proctor::RowFilterField</name>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h  owner:beam</source>
        <translation>Filtro: texto o state:orphan  age:&gt;1h  owner:beam</translation>
    </message>
    <message>
        <source>Until then everything is shown.</source>
        <translation>Hasta entonces se muestra todo.</translation>
    </message>
    <message>
        <source>Until then “%1” stays in force.</source>
        <translation>Hasta entonces sigue vigente «%1».</translation>
    </message>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h</source>
        <translation>Filtro: texto o state:orphan  age:&gt;1h</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>proctor::RowMenu</name>
    <message>
        <source>Why is it judged so?</source>
        <translation>¿Por qué este veredicto?</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copiar la fila</numerusform>
            <numerusform>Copiar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command lines</source>
        <translation>
            <numerusform>Copiar la línea de comandos</numerusform>
            <numerusform>Copiar %n líneas de comandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes…</source>
        <translation>
            <numerusform>Terminar el proceso…</numerusform>
            <numerusform>Terminar %n procesos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>Mostrar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Copy what stops it: %1</source>
        <translation>Copiar lo que lo detiene: %1</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo mostrado…</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes with everything below them…</source>
        <translation>
            <numerusform>Terminar el proceso con todo lo que cuelga de él…</numerusform>
            <numerusform>Terminar %n procesos con todo lo que cuelga de ellos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>Fijar los detalles</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsKeeper</name>
    <message>
        <source>The change holds until Proctor is closed, but is not saved. %1</source>
        <translation>El cambio vale hasta que se cierre Proctor, pero no se guarda. %1</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Kept until Proctor is closed</source>
        <translation>Se conservan hasta cerrar Proctor</translation>
    </message>
</context>
<context>
    <name>proctor::StatusLine</name>
    <message>
        <source>Order held</source>
        <translation>Orden fijado</translation>
    </message>
    <message>
        <source>Re-sort</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Scan %1 ms</source>
        <translation>Análisis %1&#xa0;ms</translation>
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
            <numerusform>%n entrada en %1</numerusform>
            <numerusform>%n entradas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>%n en seguimiento</numerusform>
            <numerusform>%n en seguimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tracked</source>
        <translation>
            <numerusform>%1 de %n en seguimiento</numerusform>
            <numerusform>%1 de %n en seguimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Order held while a dialog is open</source>
        <translation>Orden fijado mientras haya un diálogo abierto</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin analizar</translation>
    </message>
</context>
<context>
    <name>proctor::StepsView</name>
    <message>
        <source>wait %1</source>
        <translation>esperar %1</translation>
    </message>
</context>
<context>
    <name>proctor::TableFolding</name>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Desplegar todo</translation>
    </message>
</context>
<context>
    <name>proctor::TableSettings</name>
    <message>
        <source>Beside the table</source>
        <translation>Junto a la tabla</translation>
    </message>
    <message>
        <source>Time between scans</source>
        <translation>Tiempo entre análisis</translation>
    </message>
    <message>
        <source>From the next start. The death of an owner and a registration show when they happen, whatever is set here.</source>
        <translation>A partir del próximo inicio. La muerte de un propietario y un registro se muestran cuando ocurren, se ajuste lo que se ajuste aquí.</translation>
    </message>
    <message>
        <source>Rows stay put for</source>
        <translation>Orden fijado durante</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>At once, and whenever the window opens. Alt+Return shows and hides them for the time being.</source>
        <translation>De inmediato y cada vez que se abre la ventana. Alt+Intro los muestra y los oculta por el momento.</translation>
    </message>
    <message>
        <source>At once. No row changes its place until this long after the last click or key.</source>
        <translation>De inmediato. Ninguna fila cambia de lugar hasta que pase este tiempo desde el último clic o la última tecla.</translation>
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
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Huérfano</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>proctor::Toolbar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>Congelar la vista (Espacio)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Scan now (F5)</source>
        <translation>Analizar ahora (F5)</translation>
    </message>
    <message>
        <source>End selected…</source>
        <translation>Terminar la selección…</translation>
    </message>
    <message>
        <source>Look at what would be ended, then decide (Del)</source>
        <translation>Ver qué se terminaría y luego decidir (Supr)</translation>
    </message>
    <message>
        <source>Look at every orphan shown, then decide (Ctrl+Shift+K)</source>
        <translation>Ver cada huérfano mostrado y luego decidir (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n orphans…</source>
        <translation>
            <numerusform>Limpiar %n huérfano…</numerusform>
            <numerusform>Limpiar %n huérfanos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up orphans…</source>
        <translation>Limpiar huérfanos…</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <translation>Automática…</translation>
    </message>
    <message>
        <source>Whether proven orphans are ended without asking</source>
        <translation>Si los huérfanos probados se terminan sin preguntar</translation>
    </message>
    <message>
        <source>Columns: which are shown</source>
        <translation>Columnas: cuáles se muestran</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>proctor::ValuesTable</name>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Sospechosos</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Atascados</translation>
    </message>
    <message>
        <source>%1: now %2, least %3, most %4</source>
        <translation>%1: ahora %2, mínimo %3, máximo %4</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>a las %1: %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx</translation>
    </message>
</context>
<context>
    <name>proctor::WelcomePage</name>
    <message>
        <source>Register your first worker</source>
        <translation>Registre su primer worker</translation>
    </message>
    <message>
        <source>Then Proctor can prove when a worker has lost its owner, and never mistakes a working one.</source>
        <translation>Así Proctor puede probar cuándo un worker ha perdido a su propietario, y nunca lo confunde con uno que trabaja.</translation>
    </message>
    <message>
        <source>Start it through proctor-run</source>
        <translation>Inícielo con proctor-run</translation>
    </message>
    <message>
        <source>Its owner is alive. Protected: it cannot be ended from here.</source>
        <translation>Su propietario está vivo. Protegido: no se puede terminar desde aquí.</translation>
    </message>
    <message>
        <source>Its owner has exited, the worker stayed. That is proof.</source>
        <translation>Su propietario ha terminado, el worker se quedó. Eso es una prueba.</translation>
    </message>
    <message>
        <source>You confirm, Proctor checks again, then ends it.</source>
        <translation>Usted confirma, Proctor comprueba de nuevo y entonces lo termina.</translation>
    </message>
    <message>
        <source>No worker at hand?</source>
        <translation>¿Ningún worker a mano?</translation>
    </message>
    <message>
        <source>The demo starts an owner with 8 harmless workers, and another that is killed and leaves 3 real orphans to practise a cleanup on. All of them end with this window.</source>
        <translation>La demostración inicia un propietario con 8 workers inofensivos y otro al que se mata y que deja 3 huérfanos reales para practicar una limpieza. Todos terminan con esta ventana.</translation>
    </message>
    <message>
        <source>Start a demo pool</source>
        <translation>Iniciar un pool de demostración</translation>
    </message>
    <message>
        <source>Recognised without registering</source>
        <translation>Reconocidos sin registro previo</translation>
    </message>
    <message>
        <source>No registry directory is being watched.</source>
        <translation>No se vigila ningún directorio de registro.</translation>
    </message>
    <message>
        <source>Watching %1. A worker shows up here within a second.</source>
        <translation>Se vigila %1. Un worker aparece aquí en menos de un segundo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is on: only registered workers are known.</source>
        <translation>No hay ningún perfil activado: solo se conocen los workers registrados.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Cannot watch this: %1</source>
        <translation>No se puede vigilar esto: %1</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Android Debug Bridge server</source>
        <translation>Servidor de Android Debug Bridge</translation>
    </message>
    <message>
        <source>Bazel build servers</source>
        <translation>Servidores de compilación de Bazel</translation>
    </message>
    <message>
        <source>chromedriver, geckodriver, Playwright&apos;s driver</source>
        <translation>chromedriver, geckodriver, controlador de Playwright</translation>
    </message>
    <message>
        <source>Celery task workers</source>
        <translation>Workers de tareas de Celery</translation>
    </message>
    <message>
        <source>esbuild, vite, next and other dev servers</source>
        <translation>esbuild, vite, next y otros servidores de desarrollo</translation>
    </message>
    <message>
        <source>Python bridges of Elixir pools</source>
        <translation>Puentes de Python de pools de Elixir</translation>
    </message>
    <message>
        <source>Erlang port mapper daemon</source>
        <translation>Demonio de asignación de puertos de Erlang</translation>
    </message>
    <message>
        <source>Port programs of Erlang and Elixir</source>
        <translation>Programas de puerto de Erlang y Elixir</translation>
    </message>
    <message>
        <source>Gradle build daemons</source>
        <translation>Demonios de compilación de Gradle</translation>
    </message>
    <message>
        <source>Gradle test and compiler workers</source>
        <translation>Workers de pruebas y de compilación de Gradle</translation>
    </message>
    <message>
        <source>Gunicorn web workers and their masters</source>
        <translation>Workers web de Gunicorn y sus procesos maestros</translation>
    </message>
    <message>
        <source>Headless and automated Chromium or Chrome</source>
        <translation>Chromium o Chrome sin interfaz gráfica y automatizado</translation>
    </message>
    <message>
        <source>Headless and automated Firefox, Playwright&apos;s WebKit</source>
        <translation>Firefox sin interfaz gráfica y automatizado, WebKit de Playwright</translation>
    </message>
    <message>
        <source>Jupyter kernels</source>
        <translation>Kernels de Jupyter</translation>
    </message>
    <message>
        <source>Jest and Vitest workers</source>
        <translation>Workers de Jest y Vitest</translation>
    </message>
    <message>
        <source>Kotlin compile daemons</source>
        <translation>Demonios de compilación de Kotlin</translation>
    </message>
    <message>
        <source>Language servers of editors</source>
        <translation>Servidores de lenguaje de editores</translation>
    </message>
    <message>
        <source>MCP servers started by npx or uvx</source>
        <translation>Servidores MCP iniciados con npx o uvx</translation>
    </message>
    <message>
        <source>Node cluster workers and forked children</source>
        <translation>Workers de clúster de Node e hijos creados con fork</translation>
    </message>
    <message>
        <source>Ollama model runners</source>
        <translation>Ejecutores de modelos de Ollama</translation>
    </message>
    <message>
        <source>pytest-xdist workers</source>
        <translation>Workers de pytest-xdist</translation>
    </message>
    <message>
        <source>Python multiprocessing workers and their resource tracker</source>
        <translation>Workers de multiprocessing de Python y su rastreador de recursos</translation>
    </message>
    <message>
        <source>Ray node services (raylet, GCS)</source>
        <translation>Servicios de nodo de Ray (raylet, GCS)</translation>
    </message>
    <message>
        <source>Ray workers and actors</source>
        <translation>Workers y actores de Ray</translation>
    </message>
    <message>
        <source>sccache compile cache server</source>
        <translation>Servidor de caché de compilación sccache</translation>
    </message>
    <message>
        <source>Python workers of Snakepit pools (Elixir)</source>
        <translation>Workers de Python de pools de Snakepit (Elixir)</translation>
    </message>
    <message>
        <source>PyTorch ranks started by torchrun</source>
        <translation>Rangos de PyTorch iniciados con torchrun</translation>
    </message>
    <message>
        <source>Uvicorn and Hypercorn servers</source>
        <translation>Servidores Uvicorn e Hypercorn</translation>
    </message>
    <message>
        <source>vLLM and SGLang engine processes</source>
        <translation>Procesos de motor de vLLM y SGLang</translation>
    </message>
    <message>
        <source>Watchman file watching service</source>
        <translation>Servicio de vigilancia de archivos Watchman</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>stopped before any signal was sent</source>
        <translation>interrumpido antes de enviar ninguna señal</translation>
    </message>
    <message>
        <source>exited by itself before its signal</source>
        <translation>terminó por sí solo antes de su señal</translation>
    </message>
    <message>
        <source>it cannot be held: %1</source>
        <translation>no se puede retener: %1</translation>
    </message>
    <message>
        <source>its pid belongs to another process now; left alone</source>
        <translation>su pid pertenece ahora a otro proceso; se deja como está</translation>
    </message>
    <message>
        <source>it cannot be read any more; left alone</source>
        <translation>ya no se puede leer; se deja como está</translation>
    </message>
    <message>
        <source>its exit cannot be watched; left alone</source>
        <translation>no se puede vigilar su fin; se deja como está</translation>
    </message>
    <message>
        <source>now Active, left alone: %1</source>
        <translation>ahora Activo, se deja como está: %1</translation>
    </message>
    <message>
        <source>it owns the active worker %1; end it by name if you must</source>
        <translation>es propietario del worker activo %1; si es necesario, termínelo nombrándolo</translation>
    </message>
    <message>
        <source>no longer below the process that was confirmed</source>
        <translation>ya no está por debajo del proceso confirmado</translation>
    </message>
    <message>
        <source>only a Suspect now; name it to end it: %1</source>
        <translation>ahora solo es Sospechoso; nómbrelo para terminarlo: %1</translation>
    </message>
    <message>
        <source>no longer an orphan: %1</source>
        <translation>ya no es un huérfano: %1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read; left alone</source>
        <translation>no se puede leer de quién es; se deja como está</translation>
    </message>
    <message>
        <source>a registration is under way: %1</source>
        <translation>hay un registro en curso: %1</translation>
    </message>
    <message>
        <source>it cannot be judged again: %1</source>
        <translation>no se puede juzgar de nuevo: %1</translation>
    </message>
    <message>
        <source>not yours to end; run Proctor as its user or as root</source>
        <translation>no le corresponde terminarlo; ejecute Proctor con su usuario o como root</translation>
    </message>
    <message>
        <source>the signal could not be sent: %1</source>
        <translation>no se pudo enviar la señal: %1</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 enviada, aún en ejecución</translation>
    </message>
    <message>
        <source>did not leave on %2; ended by KILL %1 s after its first signal</source>
        <translation>no terminó con %2; terminado por KILL %1&#xa0;s después de su primera señal</translation>
    </message>
    <message>
        <source>ended %1 s after %2</source>
        <translation>terminado %1&#xa0;s después de %2</translation>
    </message>
    <message>
        <source>stopped after %1; nothing more is sent</source>
        <translation>interrumpido tras %1; no se envía nada más</translation>
    </message>
    <message>
        <source>still there in state %1: waits for a device or network file system</source>
        <translation>sigue ahí en estado %1: espera a un dispositivo o a un sistema de archivos de red</translation>
    </message>
    <message>
        <source>still there in state %1 after every step</source>
        <translation>sigue ahí en estado %1 tras todos los pasos</translation>
    </message>
    <message>
        <source>kept from outside its container</source>
        <translation>se atiende desde fuera de su contenedor</translation>
    </message>
    <message>
        <source>owner %1 was recorded on another boot or machine</source>
        <translation>el propietario %1 se anotó en otro arranque o en otra máquina</translation>
    </message>
    <message>
        <source>owner %1 was recorded in another pid namespace</source>
        <translation>el propietario %1 se anotó en otro espacio de nombres de pid</translation>
    </message>
    <message>
        <source>%1 has exited: no process has its pid</source>
        <translation>%1 ha terminado: ningún proceso tiene su pid</translation>
    </message>
    <message>
        <source>%1 has exited: its pid has another start time</source>
        <translation>%1 ha terminado: su pid tiene otra hora de inicio</translation>
    </message>
    <message>
        <source>owner %1 cannot be examined</source>
        <translation>el propietario %1 no se puede examinar</translation>
    </message>
    <message>
        <source>%1 has exited, seen by pidfd</source>
        <translation>%1 ha terminado, visto mediante pidfd</translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation>%1 está vivo</translation>
    </message>
    <message>
        <source>owner %1 is hidden: run Proctor as that user or as root</source>
        <translation>el propietario %1 está oculto: ejecute Proctor con ese usuario o como root</translation>
    </message>
    <message>
        <source>its parent is outside this pid namespace</source>
        <translation>su padre está fuera de este espacio de nombres de pid</translation>
    </message>
    <message>
        <source>its parent cannot be read</source>
        <translation>no se puede leer su padre</translation>
    </message>
    <message>
        <source>its parent %1 is alive</source>
        <translation>su padre %1 está vivo</translation>
    </message>
    <message>
        <source>its parent %1 only reaps</source>
        <translation>su padre %1 solo recoge</translation>
    </message>
    <message>
        <source>its pid namespace cannot be read</source>
        <translation>no se puede leer su espacio de nombres de pid</translation>
    </message>
    <message>
        <source>it runs in a container; its own supervisor looks after it</source>
        <translation>se ejecuta en un contenedor; su propio supervisor se ocupa de él</translation>
    </message>
    <message>
        <source>it runs in no container</source>
        <translation>no se ejecuta en ningún contenedor</translation>
    </message>
    <message>
        <source>its cgroup cannot be read</source>
        <translation>no se puede leer su cgroup</translation>
    </message>
    <message>
        <source>it belongs to the service %1</source>
        <translation>pertenece al servicio %1</translation>
    </message>
    <message>
        <source>it belongs to no service</source>
        <translation>no pertenece a ningún servicio</translation>
    </message>
    <message>
        <source>its signal mask cannot be read</source>
        <translation>no se puede leer su máscara de señales</translation>
    </message>
    <message>
        <source>it ignores SIGHUP (nohup): meant to stay</source>
        <translation>ignora SIGHUP (nohup): destinado a quedarse</translation>
    </message>
    <message>
        <source>it does not ignore SIGHUP</source>
        <translation>no ignora SIGHUP</translation>
    </message>
    <message>
        <source>its open files cannot be read</source>
        <translation>no se pueden leer sus archivos abiertos</translation>
    </message>
    <message>
        <source>its session&apos;s leader cannot be read</source>
        <translation>no se puede leer el líder de su sesión</translation>
    </message>
    <message>
        <source>it has the shape of a daemon: own session, nothing but /dev/null</source>
        <translation>tiene forma de demonio: sesión propia, nada más que /dev/null</translation>
    </message>
    <message>
        <source>it has not the shape of a daemon</source>
        <translation>no tiene forma de demonio</translation>
    </message>
    <message>
        <source>it is a tmux or screen server</source>
        <translation>es un servidor de tmux o screen</translation>
    </message>
    <message>
        <source>its environment cannot be read</source>
        <translation>no se puede leer su entorno</translation>
    </message>
    <message>
        <source>it was started inside tmux or screen</source>
        <translation>se inició dentro de tmux o screen</translation>
    </message>
    <message>
        <source>its terminal %1 is still there</source>
        <translation>su terminal %1 sigue ahí</translation>
    </message>
    <message>
        <source>it uses no terminal that is still there</source>
        <translation>no usa ningún terminal que siga ahí</translation>
    </message>
    <message>
        <source>no owner is recorded</source>
        <translation>no consta ningún propietario</translation>
    </message>
    <message>
        <source>no heartbeat was promised</source>
        <translation>no se prometió ningún latido</translation>
    </message>
    <message>
        <source>heartbeat in time</source>
        <translation>latido a tiempo</translation>
    </message>
    <message>
        <source>heartbeat %1 s late</source>
        <translation>latido con %1&#xa0;s de retraso</translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation>ninguna entrada lo nombra</translation>
    </message>
    <message>
        <source>nobody stated its lifetime</source>
        <translation>nadie indicó su tiempo de vida</translation>
    </message>
    <message>
        <source>the record says: end together</source>
        <translation>la entrada dice: terminar juntos</translation>
    </message>
    <message>
        <source>the record says: may outlive its owner</source>
        <translation>la entrada dice: puede sobrevivir a su propietario</translation>
    </message>
    <message>
        <source>the record does not say that it ends with its owner</source>
        <translation>la entrada no dice que termine con su propietario</translation>
    </message>
    <message>
        <source>every registry that could speak for it was read</source>
        <translation>se leyeron todos los registros que podrían hablar por él</translation>
    </message>
    <message>
        <source>a registry that could speak for it is closed to Proctor: %1</source>
        <translation>un registro que podría hablar por él está cerrado para Proctor: %1</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>está en ejecución</translation>
    </message>
    <message>
        <source>exited; waits to be reaped by %1</source>
        <translation>terminado; espera a que lo recoja %1</translation>
    </message>
    <message>
        <source>no profile recognises its command line</source>
        <translation>ningún perfil reconoce su línea de comandos</translation>
    </message>
    <message>
        <source>profile %1 recognises its command line</source>
        <translation>el perfil %1 reconoce su línea de comandos</translation>
    </message>
    <message>
        <source>Proctor saw its parent end; %1 took it over</source>
        <translation>Proctor vio terminar a su padre; %1 se hizo cargo</translation>
    </message>
    <message>
        <source>its parent %1 is a reaper</source>
        <translation>su padre %1 es un reaper</translation>
    </message>
    <message>
        <source>nothing says that it lost its first parent</source>
        <translation>nada indica que perdiera a su primer padre</translation>
    </message>
    <message>
        <source>its stdin cannot be examined; run Proctor as that user</source>
        <translation>su stdin no se puede examinar; ejecute Proctor con ese usuario</translation>
    </message>
    <message>
        <source>stdin is a pipe and nobody can write to it any more</source>
        <translation>stdin es una tubería y ya nadie puede escribir en ella</translation>
    </message>
    <message>
        <source>somebody can still write to its stdin</source>
        <translation>alguien puede escribir aún en su stdin</translation>
    </message>
    <message>
        <source>stdin is no pipe</source>
        <translation>stdin no es una tubería</translation>
    </message>
    <message>
        <source>%1; never enough alone</source>
        <translation>%1; nunca basta por sí solo</translation>
    </message>
    <message>
        <source>%1 is no known reaper</source>
        <translation>%1 no es un reaper conocido</translation>
    </message>
    <message>
        <source>it is a kernel thread</source>
        <translation>es un hilo del núcleo</translation>
    </message>
    <message>
        <source>it is pid 1</source>
        <translation>es el pid 1</translation>
    </message>
    <message>
        <source>it is Proctor itself or one of its ancestors</source>
        <translation>es el propio Proctor o uno de sus antepasados</translation>
    </message>
    <message>
        <source>it is not Proctor and no ancestor of it</source>
        <translation>no es Proctor ni uno de sus antepasados</translation>
    </message>
    <message>
        <source>its environment says: may outlive its owner</source>
        <translation>su entorno dice: puede sobrevivir a su propietario</translation>
    </message>
    <message>
        <source>the record does not say so; its environment cannot be read</source>
        <translation>la entrada no lo dice; no se puede leer su entorno</translation>
    </message>
    <message>
        <source>neither record nor environment says so</source>
        <translation>ni la entrada ni el entorno lo dicen</translation>
    </message>
    <message>
        <source>no fingerprint was recorded</source>
        <translation>no consta ninguna huella</translation>
    </message>
    <message>
        <source>its environment cannot be read or was wiped</source>
        <translation>no se puede leer su entorno o se borró</translation>
    </message>
    <message>
        <source>its environment is not its own</source>
        <translation>su entorno no es el suyo propio</translation>
    </message>
    <message>
        <source>its environment bears no fingerprint</source>
        <translation>su entorno no lleva ninguna huella</translation>
    </message>
    <message>
        <source>its environment bears another fingerprint than its record</source>
        <translation>su entorno lleva una huella distinta de la de su entrada</translation>
    </message>
    <message>
        <source>environment and record bear the same fingerprint</source>
        <translation>el entorno y la entrada llevan la misma huella</translation>
    </message>
    <message>
        <source>no record of its name is unreadable</source>
        <translation>ninguna entrada con su nombre es ilegible</translation>
    </message>
    <message>
        <source>a record bears its name and cannot be used: %1</source>
        <translation>una entrada lleva su nombre y no se puede usar: %1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read</source>
        <translation>no se puede leer de quién es</translation>
    </message>
    <message>
        <source>start time and boot id agree</source>
        <translation>la hora de inicio y el identificador de arranque coinciden</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>it has exited or is not tracked any more</source>
        <translation>ha terminado o ya no está en seguimiento</translation>
    </message>
    <message>
        <source>it is being ended already</source>
        <translation>ya se está terminando</translation>
    </message>
    <message>
        <source>an active worker is never ended</source>
        <translation>un worker activo nunca se termina</translation>
    </message>
    <message>
        <source>not proven: name it one by one to end it</source>
        <translation>no probado: nómbrelo individualmente para terminarlo</translation>
    </message>
    <message>
        <source>a descendant of %1</source>
        <translation>un descendiente de %1</translation>
    </message>
    <message>
        <source>processes cannot be read: %1</source>
        <translation>no se pueden leer los procesos: %1</translation>
    </message>
    <message>
        <source>%1 orphans, the limit is %2</source>
        <translation>%1 huérfanos, el límite es %2</translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation>1 huérfano</translation>
    </message>
    <message>
        <source>%1 orphans</source>
        <translation>%1 huérfanos</translation>
    </message>
    <message>
        <source>1 suspect</source>
        <translation>1 sospechoso</translation>
    </message>
    <message>
        <source>%1 suspects</source>
        <translation>%1 sospechosos</translation>
    </message>
    <message>
        <source>1 stalled worker</source>
        <translation>1 worker atascado</translation>
    </message>
    <message>
        <source>%1 stalled workers</source>
        <translation>%1 workers atascados</translation>
    </message>
    <message>
        <source>1 unreadable record</source>
        <translation>1 entrada ilegible</translation>
    </message>
    <message>
        <source>%1 unreadable records</source>
        <translation>%1 entradas ilegibles</translation>
    </message>
    <message>
        <source>1 registry directory cannot be used</source>
        <translation>1 directorio de registro no se puede usar</translation>
    </message>
    <message>
        <source>%1 registry directories cannot be used</source>
        <translation>%1 directorios de registro no se pueden usar</translation>
    </message>
    <message>
        <source>it hangs below process %1, which is protected</source>
        <translation>cuelga del proceso %1, que está protegido</translation>
    </message>
    <message>
        <source>a descendant that is protected: %1</source>
        <translation>un descendiente protegido: %1</translation>
    </message>
    <message>
        <source>it runs another command by now; look at it again</source>
        <translation>ahora ejecuta otro comando; vuelva a examinarlo</translation>
    </message>
    <message>
        <source>its registry directory keeps being replaced</source>
        <translation>su directorio de registro se reemplaza continuamente</translation>
    </message>
    <message>
        <source>Proctor has not watched its CPU time yet</source>
        <translation>Proctor aún no ha observado su tiempo de CPU</translation>
    </message>
    <message>
        <source>no CPU time for %1 s; never enough alone</source>
        <translation>sin tiempo de CPU desde hace %1&#xa0;s; nunca basta por sí solo</translation>
    </message>
    <message>
        <source>it uses CPU time</source>
        <translation>usa tiempo de CPU</translation>
    </message>
    <message>
        <source>it is no daemon that lives on by design</source>
        <translation>no es un demonio que siga vivo por diseño</translation>
    </message>
    <message>
        <source>it lives on by design</source>
        <translation>sigue vivo por diseño</translation>
    </message>
    <message>
        <source>it lives on by design; to stop it: %1</source>
        <translation>sigue vivo por diseño; para detenerlo: %1</translation>
    </message>
    <message>
        <source>running for %1 h; never enough alone</source>
        <translation>en ejecución desde hace %1&#xa0;h; nunca basta por sí solo</translation>
    </message>
    <message>
        <source>running for less than a day</source>
        <translation>en ejecución desde hace menos de un día</translation>
    </message>
    <message>
        <source>it is inside no tmux or screen that runs</source>
        <translation>no está dentro de ningún tmux o screen en ejecución</translation>
    </message>
    <message>
        <source>%1 names a process that is alive</source>
        <translation>%1 nombra un proceso que está vivo</translation>
    </message>
    <message>
        <source>no argument or variable names a living parent</source>
        <translation>ningún argumento ni variable nombra un padre vivo</translation>
    </message>
    <message>
        <source>neither arguments nor environment name a parent</source>
        <translation>ni los argumentos ni el entorno nombran un padre</translation>
    </message>
    <message>
        <source>%1 names a process that has exited</source>
        <translation>%1 nombra un proceso que ha terminado</translation>
    </message>
    <message>
        <source>%1 names a process that cannot be examined</source>
        <translation>%1 nombra un proceso que no se puede examinar</translation>
    </message>
    <message>
        <source>whether Proctor was started from it cannot be read; run Proctor as root</source>
        <translation>no se puede leer si Proctor se inició desde él; ejecute Proctor como root</translation>
    </message>
    <message>
        <source>it descends from no registered worker</source>
        <translation>no desciende de ningún worker registrado</translation>
    </message>
    <message>
        <source>the worker %1 that it descends from is alive</source>
        <translation>el worker %1 del que desciende está vivo</translation>
    </message>
    <message>
        <source>the owner %1 that its environment names is alive</source>
        <translation>el propietario %1 que nombra su entorno está vivo</translation>
    </message>
    <message>
        <source>whom its environment names cannot be examined</source>
        <translation>no se puede examinar a quién nombra su entorno</translation>
    </message>
    <message>
        <source>nobody whom its environment names is alive</source>
        <translation>nadie de los que nombra su entorno está vivo</translation>
    </message>
    <message>
        <source>a record says who its owner is</source>
        <translation>una entrada dice quién es su propietario</translation>
    </message>
    <message>
        <source>its environment names no owner of its own</source>
        <translation>su entorno no nombra ningún propietario suyo</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which has exited</source>
        <translation>su entorno nombra al propietario %1, que ha terminado</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which is alive</source>
        <translation>su entorno nombra al propietario %1, que está vivo</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which cannot be examined</source>
        <translation>su entorno nombra al propietario %1, que no se puede examinar</translation>
    </message>
    <message>
        <source>Proctor has not seen it lose a parent</source>
        <translation>Proctor no lo ha visto perder a un padre</translation>
    </message>
    <message>
        <source>its parent %1 left right after starting it, as launchers do</source>
        <translation>su padre %1 se fue justo después de iniciarlo, como hacen los lanzadores</translation>
    </message>
    <message>
        <source>Proctor saw its parent %1 end</source>
        <translation>Proctor vio terminar a su padre %1</translation>
    </message>
    <message>
        <source>it is the main process of %1</source>
        <translation>es el proceso principal de %1</translation>
    </message>
    <message>
        <source>it was started by the main process of %1</source>
        <translation>lo inició el proceso principal de %1</translation>
    </message>
    <message>
        <source>an earlier run of %1 left it behind</source>
        <translation>una ejecución anterior de %1 lo abandonó</translation>
    </message>
    <message>
        <source>it leads its session itself</source>
        <translation>él mismo es el líder de su sesión</translation>
    </message>
    <message>
        <source>its session was made outside this pid namespace</source>
        <translation>su sesión se creó fuera de este espacio de nombres de pid</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 cannot be examined</source>
        <translation>el líder %1 de su sesión no se puede examinar</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 is alive</source>
        <translation>el líder %1 de su sesión está vivo</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 has exited</source>
        <translation>el líder %1 de su sesión ha terminado</translation>
    </message>
    <message>
        <source>its terminal %1 has been closed</source>
        <translation>su terminal %1 se ha cerrado</translation>
    </message>
    <message>
        <source>it uses no terminal that has been closed</source>
        <translation>no usa ningún terminal que se haya cerrado</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 is alive</source>
        <translation>el worker %1&#xa0;o su propietario %2 está vivo</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 cannot be examined</source>
        <translation>el worker %1&#xa0;o su propietario %2 no se puede examinar</translation>
    </message>
    <message>
        <source>the worker %1 it descends from and its owner %2 have exited</source>
        <translation>el worker %1 del que desciende y su propietario %2 han terminado</translation>
    </message>
    <message>
        <source>it, and what hangs below it, is left out: %1</source>
        <translation>se excluye, junto con lo que cuelga de él: %1</translation>
    </message>
    <message>
        <source>1 error in profile files</source>
        <translation>1 error en los archivos de perfil</translation>
    </message>
    <message>
        <source>%1 errors in profile files</source>
        <translation>%1 errores en los archivos de perfil</translation>
    </message>
    <message>
        <source>still there; nothing more is sent, since the audit log cannot be written: %1</source>
        <translation>sigue ahí; no se envía nada más, porque no se puede escribir el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>nothing is signalled that the audit log cannot record: %1</source>
        <translation>no se envía ninguna señal que el registro de auditoría no pueda anotar: %1</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile, and some may have been left: it went on</source>
        <translation>entretanto se iniciaron %1 más por debajo de él, y puede que quede alguno: seguían apareciendo</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile; nothing was left below it</source>
        <translation>entretanto se iniciaron %1 más por debajo de él; no quedó nada por debajo</translation>
    </message>
    <message>
        <source>nothing shows that it was left behind</source>
        <translation>nada muestra que fuera abandonado</translation>
    </message>
    <message>
        <source>something shows that it was left behind</source>
        <translation>algo muestra que fue abandonado</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>no se pudo leer todo</translation>
    </message>
    <message>
        <source>its profile does not let it be ended automatically</source>
        <translation>su perfil no permite terminarlo automáticamente</translation>
    </message>
    <message>
        <source>its profile wants it to be named one by one</source>
        <translation>su perfil exige nombrarlo individualmente</translation>
    </message>
    <message>
        <source>an orphan for less than the %1 s that its profile asks for; name it to end it now</source>
        <translation>huérfano desde hace menos de los %1&#xa0;s que pide su perfil; nómbrelo para terminarlo ahora</translation>
    </message>
    <message>
        <source>its profile lets %1 be ended in one cleanup</source>
        <translation>su perfil permite terminar %1 en una limpieza</translation>
    </message>
    <message>
        <source>the helper was ended before it could answer; what it has done is in the system&apos;s log</source>
        <translation>el programa auxiliar se terminó antes de poder responder; lo que ha hecho está en el registro del sistema</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>no se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>no se encuentra %1</translation>
    </message>
    <message>
        <source>%1 can be written by others than root, so what is there is not started as root</source>
        <translation>otros además de root pueden escribir en %1; por eso lo que hay allí no se inicia como root</translation>
    </message>
    <message>
        <source>pkexec is not installed; install it, or run proctorctl clean as root</source>
        <translation>pkexec no está instalado; instálelo o ejecute proctorctl clean como root</translation>
    </message>
    <message>
        <source>%1 is not installed; install Proctor, or run proctorctl clean as root</source>
        <translation>%1 no está instalado; instale Proctor o ejecute proctorctl clean como root</translation>
    </message>
    <message>
        <source>the helper still works on what was asked before</source>
        <translation>el programa auxiliar aún trabaja en lo que se pidió antes</translation>
    </message>
    <message>
        <source>the authentication was cancelled; nothing was sent</source>
        <translation>se canceló la autenticación; no se envió nada</translation>
    </message>
    <message>
        <source>not authorised; ask an administrator, or run proctorctl clean as root (%1)</source>
        <translation>sin autorización; consulte a un administrador o ejecute proctorctl clean como root (%1)</translation>
    </message>
    <message>
        <source>the helper could not work: %1</source>
        <translation>el programa auxiliar no pudo trabajar: %1</translation>
    </message>
    <message>
        <source>it is not in this tree any more</source>
        <translation>ya no está en este árbol</translation>
    </message>
    <message>
        <source>it was not ticked when the plan was saved</source>
        <translation>no estaba marcado cuando se guardó el plan</translation>
    </message>
    <message>
        <source>it is the first process of a container: everybody in there would end with it</source>
        <translation>es el primer proceso de un contenedor: todos los que están dentro terminarían con él</translation>
    </message>
    <message>
        <source>nobody ends by the kernel&apos;s hand with it</source>
        <translation>el núcleo no termina a nadie más con él</translation>
    </message>
    <message>
        <source>its time namespace cannot be read</source>
        <translation>no se puede leer su espacio de nombres de tiempo</translation>
    </message>
    <message>
        <source>its clock is Proctor&apos;s</source>
        <translation>su reloj es el de Proctor</translation>
    </message>
    <message>
        <source>it has a time namespace of its own: a record of it could not be told</source>
        <translation>tiene su propio espacio de nombres de tiempo: una entrada suya no se podría reconocer</translation>
    </message>
    <message>
        <source>not saved: the file is written in a way in which Proctor cannot change &quot;%1&quot;; write %2 below [%3] by hand</source>
        <translation>no guardado: el archivo está escrito de un modo en que Proctor no puede cambiar «%1»; escriba %2 a mano debajo de [%3]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a table: write [%1] and its keys on the lines below</source>
        <translation>«%1» debe ser una tabla: escriba [%1] y sus claves en las líneas siguientes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2</source>
        <translation>«%1» debe ser uno de estos valores: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3, without quotes</source>
        <translation>«%1» debe ser un número entero de %2 a %3, sin comillas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, without quotes</source>
        <translation>«%1» debe ser true o false, sin comillas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of this Proctor; it is kept</source>
        <translation>«%1» no es un ajuste de este Proctor; se conserva</translation>
    </message>
    <message>
        <source>no settings: more than 64 dots on one line; shorten it</source>
        <translation>no son ajustes: más de 64&#xa0;puntos en una línea; acórtela</translation>
    </message>
    <message>
        <source>no TOML: %1; mend this line, or move the file away</source>
        <translation>no es TOML: %1; corrija esta línea o mueva el archivo a otro lugar</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>no guardado: %1</translation>
    </message>
    <message>
        <source>is no regular file; move it away</source>
        <translation>no es un archivo normal; muévalo a otro lugar</translation>
    </message>
    <message>
        <source>is larger than 64 KiB; shorten it</source>
        <translation>ocupa más de 64&#xa0;KiB; acórtelo</translation>
    </message>
    <message>
        <source>its user keeps changing</source>
        <translation>su usuario cambia una y otra vez</translation>
    </message>
    <message>
        <source>required: letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>obligatorio: letras, cifras, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;</translation>
    </message>
    <message>
        <source>one line for people</source>
        <translation>una línea para las personas</translation>
    </message>
    <message>
        <source>false switches the profile off</source>
        <translation>false desactiva el perfil</translation>
    </message>
    <message>
        <source>asked only when no other profile matches</source>
        <translation>se consulta solo cuando no coincide ningún otro perfil</translation>
    </message>
    <message>
        <source>what it recognises; one or more, one that fits is enough</source>
        <translation>lo que reconoce; uno o más, basta con que uno coincida</translation>
    </message>
    <message>
        <source>what names the owner where nobody registered it</source>
        <translation>lo que nombra al propietario cuando nadie lo registró</translation>
    </message>
    <message>
        <source>how its orphans are ended</source>
        <translation>cómo se terminan sus huérfanos</translation>
    </message>
    <message>
        <source>they live on by design: kept, whatever becomes of the parent</source>
        <translation>siguen vivos por diseño: se conservan, pase lo que pase con el padre</translation>
    </message>
    <message>
        <source>programs that run scripts; with programs, modules or code</source>
        <translation>programas que ejecutan scripts; con programs, modules o code</translation>
    </message>
    <message>
        <source>ends of the path of the script that is run</source>
        <translation>finales de la ruta del script que se ejecuta</translation>
    </message>
    <message>
        <source>what Python runs with -m</source>
        <translation>lo que Python ejecuta con -m</translation>
    </message>
    <message>
        <source>the code behind -c or -e</source>
        <translation>el código que sigue a -c o -e</translation>
    </message>
    <message>
        <source>ends of the path of the executable</source>
        <translation>finales de la ruta del ejecutable</translation>
    </message>
    <message>
        <source>how a title begins that the program gave itself</source>
        <translation>cómo empieza un título que el programa se dio a sí mismo</translation>
    </message>
    <message>
        <source>arguments that must all be there</source>
        <translation>argumentos que deben estar todos</translation>
    </message>
    <message>
        <source>arguments one of which must be there</source>
        <translation>argumentos de los que debe estar uno</translation>
    </message>
    <message>
        <source>arguments none of which may be there</source>
        <translation>argumentos de los que no puede estar ninguno</translation>
    </message>
    <message>
        <source>words that the arguments begin with, options left out</source>
        <translation>palabras con las que empiezan los argumentos, sin contar las opciones</translation>
    </message>
    <message>
        <source>options whose value is the next argument; for subcommands</source>
        <translation>opciones cuyo valor es el argumento siguiente; para subcommands</translation>
    </message>
    <message>
        <source>variables that must be set</source>
        <translation>variables que deben estar definidas</translation>
    </message>
    <message>
        <source>options whose value is the owner&apos;s PID</source>
        <translation>opciones cuyo valor es el PID del propietario</translation>
    </message>
    <message>
        <source>variables whose value is the owner&apos;s PID</source>
        <translation>variables cuyo valor es el PID del propietario</translation>
    </message>
    <message>
        <source>signals and waits, in order</source>
        <translation>señales y esperas, en orden</translation>
    </message>
    <message>
        <source>seconds a suspicion must hold before it counts</source>
        <translation>segundos que debe mantenerse una sospecha antes de contar</translation>
    </message>
    <message>
        <source>&quot;process&quot;, or &quot;tree&quot; for what hangs below it, too</source>
        <translation>&quot;process&quot;, o &quot;tree&quot; para incluir lo que cuelga de él</translation>
    </message>
    <message>
        <source>seconds as an orphan before it is ended without being named</source>
        <translation>segundos como huérfano antes de terminarlo sin que se nombre</translation>
    </message>
    <message>
        <source>how many one cleanup ends at most</source>
        <translation>cuántos termina como máximo una limpieza</translation>
    </message>
    <message>
        <source>false: ended only when named one by one</source>
        <translation>false: se terminan solo si se nombran uno a uno</translation>
    </message>
    <message>
        <source>&quot;proven&quot; lets proven orphans be ended without a person</source>
        <translation>&quot;proven&quot; permite terminar huérfanos probados sin que intervenga una persona</translation>
    </message>
    <message>
        <source>how many may be ended without a person within an hour</source>
        <translation>cuántos se pueden terminar en una hora sin que intervenga una persona</translation>
    </message>
    <message>
        <source>the command by which their own tool ends them</source>
        <translation>el comando con el que los termina su propia herramienta</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); make its folder writable for you, or copy the text and save it elsewhere</source>
        <translation>no se puede escribir %1 (%2); dese permiso de escritura en su carpeta, o copie el texto y guárdelo en otro lugar</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); free some space and save again</source>
        <translation>no se puede escribir %1 (%2); libere espacio y guarde de nuevo</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); part of its path is a file: move that away and save again</source>
        <translation>no se puede escribir %1 (%2); parte de su ruta es un archivo: muévalo a otro lugar y guarde de nuevo</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>no se puede escribir %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is no regular file; move it away</source>
        <translation>%1 no es un archivo normal; muévalo a otro lugar</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; shorten it</source>
        <translation>%1 ocupa más de 1 MiB; acórtelo</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>no se puede leer %1 (%2)</translation>
    </message>
    <message>
        <source>a profile may have 1 MiB at most; shorten it</source>
        <translation>un perfil puede ocupar 1 MiB como máximo; acórtelo</translation>
    </message>
    <message>
        <source>there is a file %1 already; move it away</source>
        <translation>ya existe un archivo %1; muévalo a otro lugar</translation>
    </message>
    <message>
        <source>%1 cannot be moved (%2)</source>
        <translation>no se puede mover %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está ahí</translation>
    </message>
    <message>
        <source>a file that begins with a dot is not read: let the name begin with a letter</source>
        <translation>un archivo que empieza por un punto no se lee: haga que el nombre empiece por una letra</translation>
    </message>
    <message>
        <source>the profile of this name is in %1: choose another name, or edit that file</source>
        <translation>el perfil de este nombre está en %1: elija otro nombre o edite ese archivo</translation>
    </message>
    <message>
        <source>there is a file %1 already; choose another name, or edit that file</source>
        <translation>ya existe un archivo %1; elija otro nombre o edite ese archivo</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else</source>
        <translation>otra persona ha cambiado %1</translation>
    </message>
    <message>
        <source>%1 says too little, or says it in a way that Proctor cannot change; edit the profile</source>
        <translation>%1 dice demasiado poco, o lo dice de un modo que Proctor no puede cambiar; edite el perfil</translation>
    </message>
    <message>
        <source>%1 is a link to somebody else&apos;s file; edit that file, or put a file of your own in the place of the link</source>
        <translation>%1 es un enlace al archivo de otra persona; edite ese archivo, o ponga uno propio en lugar del enlace</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8 (line %2); mend that line with a program that can</source>
        <translation>%1 no es texto en UTF-8 (línea %2); corrija esa línea con un programa que pueda hacerlo</translation>
    </message>
    <message>
        <source>not saved: it is a link to somebody else&apos;s file</source>
        <translation>no se ha guardado: es un enlace al archivo de otra persona</translation>
    </message>
    <message>
        <source>holds more records than are read</source>
        <translation>contiene más entradas de las que se leen</translation>
    </message>
    <message>
        <source>has a symlink in its path; give the real one</source>
        <translation>tiene un enlace simbólico en su ruta; indique la ruta real</translation>
    </message>
    <message>
        <source>the registry directory cannot be opened</source>
        <translation>el directorio de registro no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>no se puede examinar</translation>
    </message>
    <message>
        <source>others may replace files in it; chmod go-w it</source>
        <translation>otros pueden reemplazar archivos en él; aplíquele chmod go-w</translation>
    </message>
    <message>
        <source>belongs to another user, who may replace files in it</source>
        <translation>pertenece a otro usuario, que puede reemplazar archivos en él</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>no se puede listar</translation>
    </message>
    <message>
        <source>left out with PID %1, which it is below</source>
        <translation>excluido junto con el PID %1, del que cuelga</translation>
    </message>
</context>
</TS>
