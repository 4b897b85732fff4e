<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>要求者：%1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 送信済み</translation>
    </message>
    <message>
        <source>About to send %1</source>
        <translation>%1 送信直前</translation>
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
        <translation>所有者 %1 が起動</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 が起動</translation>
    </message>
    <message>
        <source>This process started</source>
        <translation>このプロセスが起動</translation>
    </message>
    <message>
        <source>This process started, child of %1</source>
        <translation>このプロセスが %1 の子として起動</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Its parent is outside this PID namespace</source>
        <translation>親プロセスはこの PID 名前空間の外</translation>
    </message>
    <message>
        <source>Still child of %1</source>
        <translation>現在も %1 の子プロセス</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>%1 の子プロセス</translation>
    </message>
    <message>
        <source>Its owner %1 is alive</source>
        <translation>所有者 %1 は生存</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>親プロセス %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1、現在は %2</translation>
    </message>
    <message>
        <source>%1, its owner, exited</source>
        <translation>所有者 %1 が終了</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 が終了</translation>
    </message>
    <message>
        <source>%1, its owner, exited before Proctor started</source>
        <translation>所有者 %1 は Proctor の起動前に終了</translation>
    </message>
    <message>
        <source>Ended as child of %1</source>
        <translation>%1 の子プロセスとして終了</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画済み</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>シグナル送信済み</translation>
    </message>
    <message>
        <source>automatic (%1)</source>
        <translation>自動（%1）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation>%1、PID %2、%3、%4、%5</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>about to send</source>
        <translation>送信直前</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>判定：%1</translation>
    </message>
</context>
<context>
    <name>Automatic</name>
    <message>
        <source>Automatic cleanup: on</source>
        <translation>自動クリーンアップ：オン</translation>
    </message>
    <message>
        <source>Automatic cleanup: dry run</source>
        <translation>自動クリーンアップ：ドライラン</translation>
    </message>
    <message>
        <source>Automatic: on</source>
        <translation>自動：オン</translation>
    </message>
    <message>
        <source>Automatic: dry run</source>
        <translation>自動：ドライラン</translation>
    </message>
    <message numerus="yes">
        <source>%n ended in the last hour</source>
        <translation>
            <numerusform>直近1時間の終了%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have ended %n in the last hour</source>
        <translation>
            <numerusform>直近1時間の終了対象%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>待機中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 h, %2 held back</source>
        <translation>1時間に%1件、待機中%2件</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanupReport</name>
    <message>
        <source>Ended by KILL after %1</source>
        <translation>%1後に KILL で終了</translation>
    </message>
    <message>
        <source>Ignored %1 for %2, ended %3 after KILL</source>
        <translation>%1 を%2無視、KILL の%3後に終了</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 送信済み、動作中</translation>
    </message>
    <message>
        <source>Stopped before its signal; nothing was sent</source>
        <translation>シグナル送信前に中止、何も送信していません</translation>
    </message>
    <message>
        <source>%1 was sent; stopped before anything more</source>
        <translation>%1 を送信後に中止、以後は送信していません</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>%2 の%1後に終了</translation>
    </message>
    <message>
        <source>Exited by itself before its signal</source>
        <translation>シグナル送信前に自ら終了</translation>
    </message>
    <message>
        <source>Its PID is another process&apos;s now; nothing was sent</source>
        <translation>PID は別のプロセスのものになっています。何も送信していません</translation>
    </message>
    <message>
        <source>No longer an orphan, left alone</source>
        <translation>孤児ではなくなったため、そのままにしました</translation>
    </message>
    <message>
        <source>Not permitted: it belongs to another user</source>
        <translation>権限がありません：別のユーザーのプロセスです</translation>
    </message>
    <message>
        <source>Still there after every step</source>
        <translation>全手順の実行後も残存</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Planned at %1</source>
        <translation>計画時刻：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Not in the audit log: %1</source>
        <translation>監査ログに未記録：%1</translation>
    </message>
    <message numerus="yes">
        <source>Proctor cleanup: %1 of %n done</source>
        <translation>
            <numerusform>Proctor クリーンアップ：%n件のうち%1件が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its signal</source>
        <translation>シグナル送信待ち</translation>
    </message>
</context>
<context>
    <name>CleanupTarget</name>
    <message>
        <source>now %1</source>
        <translation>現在は%1</translation>
    </message>
    <message>
        <source>now %1: %2</source>
        <translation>現在は%1：%2</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>exited, PID reused</source>
        <translation>終了、PID 再利用</translation>
    </message>
    <message>
        <source>already being ended</source>
        <translation>既に終了処理中</translation>
    </message>
    <message>
        <source>below PID %1</source>
        <translation>PID %1 の配下</translation>
    </message>
    <message>
        <source>It has exited. Its PID belongs to another process now, which is left alone.</source>
        <translation>終了しました。PID は別のプロセスのものになっており、そのプロセスはそのままにします。</translation>
    </message>
    <message>
        <source>It has exited and is no longer listed.</source>
        <translation>終了し、一覧から外れました。</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation>%1、PID %2、%3、%4、%5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>only now one to end: ask anew</source>
        <translation>今になって終了対象に：再度要求が必要</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>トリアージ</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Started %1</source>
        <translation>%1 に開始</translation>
    </message>
    <message>
        <source>Exited at %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation>1コアに対する割合</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4</source>
        <translation>%1、PID %2、%3、%4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤児期間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行 ID</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
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
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>コントロールグループ</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>Since the last one. It promised one every %1 at least.</source>
        <translation>前回のハートビートからの時間。少なくとも%1ごとに送る取り決めです。</translation>
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
        <translation>所有者 %1 は生存しています。</translation>
    </message>
    <message>
        <source>Its owner %1 exited %2 ago.</source>
        <translation>所有者 %1 は%2前に終了しました。</translation>
    </message>
    <message>
        <source>Its owner %1 has exited.</source>
        <translation>所有者 %1 は終了しました。</translation>
    </message>
    <message>
        <source>Whether its owner %1 is alive cannot be read.</source>
        <translation>所有者 %1 が生存しているかどうかを読み取れません。</translation>
    </message>
    <message>
        <source>No owner is recorded.</source>
        <translation>所有者が記録されていません。</translation>
    </message>
    <message>
        <source>Why is this an orphan?</source>
        <translation>孤児と判定した理由</translation>
    </message>
    <message>
        <source>Why is this a suspect?</source>
        <translation>疑いと判定した理由</translation>
    </message>
    <message>
        <source>Why is this active?</source>
        <translation>稼働中と判定した理由</translation>
    </message>
    <message>
        <source>Why is this kept?</source>
        <translation>保持と判定した理由</translation>
    </message>
    <message>
        <source>Why is this a zombie?</source>
        <translation>ゾンビと判定した理由</translation>
    </message>
    <message>
        <source>Why is this unknown?</source>
        <translation>不明と判定した理由</translation>
    </message>
    <message>
        <source>It was registered to end with it.</source>
        <translation>所有者とともに終了するものとして登録されています。</translation>
    </message>
    <message>
        <source>But its heartbeat is late.</source>
        <translation>ただし、ハートビートが遅延しています。</translation>
    </message>
    <message>
        <source>It is protected.</source>
        <translation>保護されています。</translation>
    </message>
    <message>
        <source>It looks left behind, but nothing proves it. Only a person can decide to end it.</source>
        <translation>取り残されたように見えますが、確証はありません。終了するかどうかは人が判断してください。</translation>
    </message>
    <message>
        <source>Proctor leaves it alone.</source>
        <translation>Proctor は何もしません。</translation>
    </message>
    <message>
        <source>No signal helps: its parent %1 %2 must reap it.</source>
        <translation>シグナルは効きません。親プロセス %1 %2 による回収が必要です。</translation>
    </message>
    <message>
        <source>What is not known is never ended.</source>
        <translation>不明なものを終了させることはありません。</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>%1 に終了（動作時間 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>boot %1  tick %2</source>
        <translation>ブート %1  ティック %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行 ID</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Group, session</source>
        <translation>グループ、セッション</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>ブート ID</translation>
    </message>
    <message>
        <source>Start tick</source>
        <translation>開始ティック</translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation>PID 名前空間</translation>
    </message>
    <message>
        <source>pidfs inode</source>
        <translation>pidfs inode</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>コントロールグループ</translation>
    </message>
    <message>
        <source>Not listed since %1: it has ended, or nothing recognises it any more.</source>
        <translation>%1 から一覧にありません。終了したか、認識するものがなくなりました。</translation>
    </message>
    <message>
        <source>Why was this an orphan?</source>
        <translation>孤児と判定していた理由</translation>
    </message>
    <message>
        <source>Why was this a suspect?</source>
        <translation>疑いと判定していた理由</translation>
    </message>
    <message>
        <source>Why was this active?</source>
        <translation>稼働中と判定していた理由</translation>
    </message>
    <message>
        <source>Why was this kept?</source>
        <translation>保持と判定していた理由</translation>
    </message>
    <message>
        <source>Why was this a zombie?</source>
        <translation>ゾンビと判定していた理由</translation>
    </message>
    <message>
        <source>Why was this unknown?</source>
        <translation>不明と判定していた理由</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>+ gained</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− 解除</translation>
    </message>
    <message>
        <source>= as now</source>
        <translation>= 変化なし</translation>
    </message>
    <message>
        <source>› another&apos;s</source>
        <translation>› 他が認識</translation>
    </message>
    <message>
        <source>? perhaps</source>
        <translation>? 可能性あり</translation>
    </message>
    <message>
        <source>Recognised once this is saved, not yet</source>
        <translation>保存後は認識、現在は未認識</translation>
    </message>
    <message>
        <source>Recognised once this is saved; now it is %1&apos;s</source>
        <translation>保存後は認識、現在は %1 が認識</translation>
    </message>
    <message>
        <source>Recognised now, not any more once this is saved</source>
        <translation>現在は認識、保存後は認識しない</translation>
    </message>
    <message>
        <source>Recognised now, and once this is saved</source>
        <translation>現在も保存後も認識</translation>
    </message>
    <message>
        <source>Fits, but %1 is asked first and takes it</source>
        <translation>一致するが、先に照合される %1 が認識</translation>
    </message>
    <message>
        <source>Recognised now; once this is saved, %1 takes it</source>
        <translation>現在は認識。保存後は %1 が引き取ります</translation>
    </message>
    <message>
        <source>It depends on the environment, which is not known here</source>
        <translation>ここではわからない環境変数によって決まります</translation>
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
        <translation>起動元から終了できます。</translation>
    </message>
    <message>
        <source>Its own tool ends it: %1</source>
        <translation>専用のツールで終了します：%1</translation>
    </message>
    <message>
        <source>%1 has ended already: nothing is left to be done.</source>
        <translation>%1 は既に終了しています。行うことは残っていません。</translation>
    </message>
    <message>
        <source>%1 is being ended already. Wait for that cleanup to finish.</source>
        <translation>%1 は既に終了処理中です。そのクリーンアップが完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>%1 is protected: %2. An active worker is never ended; stop it through its owner.</source>
        <translation>%1 は保護されています：%2。稼働中のワーカーを終了させることはありません。所有者を通じて停止してください。</translation>
    </message>
    <message>
        <source>%1 has exited and no signal helps: its parent %2 %3 must reap it. It goes at the latest when that parent ends.</source>
        <translation>%1 は終了しており、シグナルは効きません。親プロセス %2 %3 による回収が必要です。遅くともその親プロセスの終了時には消えます。</translation>
    </message>
    <message>
        <source>%1 is kept: %2.</source>
        <translation>%1 は保持されています：%2。</translation>
    </message>
    <message>
        <source>%1 is not known well enough: %2.</source>
        <translation>%1 については十分に分かっていません：%2。</translation>
    </message>
    <message>
        <source>Run Proctor as its user, or as root, to see more.</source>
        <translation>詳しく調べるには、そのユーザーまたは root として Proctor を実行してください。</translation>
    </message>
    <message>
        <source>Scanning fails: what is shown is from %1. Nothing can be ended until a scan succeeds.</source>
        <translation>スキャンに失敗しています。表示は %1 のものです。スキャンが成功するまで何も終了できません。</translation>
    </message>
    <message>
        <source>Nothing is selected. Select an orphan or a suspect.</source>
        <translation>何も選択されていません。孤児または疑いのあるプロセスを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n selected can be ended. The first: %1</source>
        <translation>
            <numerusform>選択した%n件のうち、終了できるものはありません。最初の1件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no orphan to clean up. A suspect can be selected and ended by name.</source>
        <translation>クリーンアップする孤児はありません。疑いのあるプロセスは、選択して個別に終了できます。</translation>
    </message>
    <message>
        <source>The first scan runs: whether there is an orphan is not known yet.</source>
        <translation>最初のスキャンを実行中です。孤児があるかどうかはまだ分かりません。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>no space left; free some</source>
        <translation>空き容量がありません。空き容量を確保してください</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>ディスクの読み取りまたは書き込みができません</translation>
    </message>
    <message>
        <source>part of its path is no directory</source>
        <translation>パスの途中にディレクトリではないものがあります</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Same process as registered</source>
        <translation>登録されたプロセスと同一</translation>
    </message>
    <message>
        <source>Not the registered process</source>
        <translation>登録されたプロセスではない</translation>
    </message>
    <message>
        <source>Same process as registered?</source>
        <translation>登録されたプロセスと同一？</translation>
    </message>
    <message>
        <source>Bound to its owner</source>
        <translation>所有者に紐付いている</translation>
    </message>
    <message>
        <source>Not bound to its owner</source>
        <translation>所有者に紐付いていない</translation>
    </message>
    <message>
        <source>Bound to its owner?</source>
        <translation>所有者に紐付いている？</translation>
    </message>
    <message>
        <source>Every registry was read</source>
        <translation>全レジストリを読み取り済み</translation>
    </message>
    <message>
        <source>A registry cannot be read</source>
        <translation>読み取れないレジストリがある</translation>
    </message>
    <message>
        <source>Was every registry read?</source>
        <translation>全レジストリを読み取れた？</translation>
    </message>
    <message>
        <source>registry not readable</source>
        <translation>レジストリ読み取り不可</translation>
    </message>
    <message>
        <source>Owner is alive</source>
        <translation>所有者は生存</translation>
    </message>
    <message>
        <source>Owner is not alive</source>
        <translation>所有者は生存していない</translation>
    </message>
    <message>
        <source>Is its owner alive?</source>
        <translation>所有者は生存している？</translation>
    </message>
    <message>
        <source>owner alive</source>
        <translation>所有者は生存</translation>
    </message>
    <message>
        <source>Owner has exited</source>
        <translation>所有者が終了</translation>
    </message>
    <message>
        <source>Owner has not exited</source>
        <translation>所有者は終了していない</translation>
    </message>
    <message>
        <source>Has its owner exited?</source>
        <translation>所有者は終了した？</translation>
    </message>
    <message>
        <source>owner exited</source>
        <translation>所有者が終了</translation>
    </message>
    <message>
        <source>Owner has exited, not bound to it</source>
        <translation>所有者が終了、紐付けはなし</translation>
    </message>
    <message>
        <source>owner exited, not bound</source>
        <translation>所有者が終了、紐付けなし</translation>
    </message>
    <message>
        <source>Heartbeat is late</source>
        <translation>ハートビートが遅延</translation>
    </message>
    <message>
        <source>Heartbeat is in time</source>
        <translation>ハートビートは期限内</translation>
    </message>
    <message>
        <source>Is its heartbeat late?</source>
        <translation>ハートビートが遅延している？</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>ハートビート遅延</translation>
    </message>
    <message>
        <source>Matches a profile</source>
        <translation>プロファイルに一致</translation>
    </message>
    <message>
        <source>Matches no profile</source>
        <translation>どのプロファイルにも一致しない</translation>
    </message>
    <message>
        <source>Does it match a profile?</source>
        <translation>プロファイルに一致する？</translation>
    </message>
    <message>
        <source>matches a profile</source>
        <translation>プロファイルに一致</translation>
    </message>
    <message>
        <source>Lost its parent</source>
        <translation>親プロセスを失った</translation>
    </message>
    <message>
        <source>Has its own parent</source>
        <translation>元の親プロセスがある</translation>
    </message>
    <message>
        <source>Has it lost its parent?</source>
        <translation>親プロセスを失った？</translation>
    </message>
    <message>
        <source>parent exited</source>
        <translation>親プロセスが終了</translation>
    </message>
    <message>
        <source>Nobody writes to its stdin</source>
        <translation>stdin への書き込み側がない</translation>
    </message>
    <message>
        <source>Stdin has a writer</source>
        <translation>stdin への書き込み側がある</translation>
    </message>
    <message>
        <source>Does anybody write to its stdin?</source>
        <translation>stdin への書き込み側がある？</translation>
    </message>
    <message>
        <source>stdin closed</source>
        <translation>stdin が閉じた</translation>
    </message>
    <message>
        <source>Parent is a reaper</source>
        <translation>親プロセスは回収プロセス (reaper)</translation>
    </message>
    <message>
        <source>Parent is no reaper</source>
        <translation>親プロセスは回収プロセス (reaper) ではない</translation>
    </message>
    <message>
        <source>Is its parent a reaper?</source>
        <translation>親プロセスは回収プロセス (reaper)？</translation>
    </message>
    <message>
        <source>parent is a reaper</source>
        <translation>親は回収プロセス</translation>
    </message>
    <message>
        <source>Proctor or system process</source>
        <translation>Proctor またはシステムのプロセス</translation>
    </message>
    <message>
        <source>No part of Proctor or the system</source>
        <translation>Proctor やシステムの一部ではない</translation>
    </message>
    <message>
        <source>Part of Proctor or the system?</source>
        <translation>Proctor やシステムの一部？</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>Meant to outlive its owner</source>
        <translation>所有者の終了後も動作を続ける</translation>
    </message>
    <message>
        <source>Not detached</source>
        <translation>分離されていない</translation>
    </message>
    <message>
        <source>Detached?</source>
        <translation>分離されている？</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>分離済み</translation>
    </message>
    <message>
        <source>Fingerprint contradicts the record</source>
        <translation>フィンガープリントがレコードと矛盾</translation>
    </message>
    <message>
        <source>Fingerprint agrees</source>
        <translation>フィンガープリントは一致</translation>
    </message>
    <message>
        <source>Does its fingerprint agree?</source>
        <translation>フィンガープリントは一致する？</translation>
    </message>
    <message>
        <source>fingerprint differs</source>
        <translation>フィンガープリント不一致</translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation>レコードを読み取れない</translation>
    </message>
    <message>
        <source>No unreadable record</source>
        <translation>読み取れないレコードはない</translation>
    </message>
    <message>
        <source>Is its record readable?</source>
        <translation>レコードを読み取れる？</translation>
    </message>
    <message>
        <source>record not readable</source>
        <translation>レコード読み取り不可</translation>
    </message>
    <message>
        <source>Parent is alive</source>
        <translation>親プロセスは生存</translation>
    </message>
    <message>
        <source>No living parent but a reaper</source>
        <translation>回収プロセス以外に生存する親はない</translation>
    </message>
    <message>
        <source>Is its parent alive?</source>
        <translation>親プロセスは生存している？</translation>
    </message>
    <message>
        <source>parent is alive</source>
        <translation>親プロセスは生存</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>コンテナ内</translation>
    </message>
    <message>
        <source>In no container</source>
        <translation>コンテナ内ではない</translation>
    </message>
    <message>
        <source>In a container?</source>
        <translation>コンテナ内？</translation>
    </message>
    <message>
        <source>in a container</source>
        <translation>コンテナ内</translation>
    </message>
    <message>
        <source>Belongs to a service</source>
        <translation>サービスに属する</translation>
    </message>
    <message>
        <source>Belongs to no service</source>
        <translation>サービスに属さない</translation>
    </message>
    <message>
        <source>Does a service own it?</source>
        <translation>サービスに属する？</translation>
    </message>
    <message>
        <source>service unit</source>
        <translation>サービスユニット</translation>
    </message>
    <message>
        <source>Ignores SIGHUP (nohup)</source>
        <translation>SIGHUP を無視 (nohup)</translation>
    </message>
    <message>
        <source>Does not ignore SIGHUP</source>
        <translation>SIGHUP を無視しない</translation>
    </message>
    <message>
        <source>Does it ignore SIGHUP?</source>
        <translation>SIGHUP を無視する？</translation>
    </message>
    <message>
        <source>started with nohup</source>
        <translation>nohup で起動</translation>
    </message>
    <message>
        <source>Looks like a daemon</source>
        <translation>デーモンらしい</translation>
    </message>
    <message>
        <source>Does not look like a daemon</source>
        <translation>デーモンらしくない</translation>
    </message>
    <message>
        <source>Does it look like a daemon?</source>
        <translation>デーモンらしい？</translation>
    </message>
    <message>
        <source>looks like a daemon</source>
        <translation>デーモンらしい</translation>
    </message>
    <message>
        <source>Inside tmux or screen</source>
        <translation>tmux または screen の中</translation>
    </message>
    <message>
        <source>Not inside tmux or screen</source>
        <translation>tmux や screen の中ではない</translation>
    </message>
    <message>
        <source>Inside tmux or screen?</source>
        <translation>tmux または screen の中？</translation>
    </message>
    <message>
        <source>inside tmux or screen</source>
        <translation>tmux または screen の中</translation>
    </message>
    <message>
        <source>Its terminal is still there</source>
        <translation>端末がまだ存在する</translation>
    </message>
    <message>
        <source>Has no terminal</source>
        <translation>端末がない</translation>
    </message>
    <message>
        <source>Is its terminal there?</source>
        <translation>端末は存在する？</translation>
    </message>
    <message>
        <source>has a terminal</source>
        <translation>端末あり</translation>
    </message>
    <message>
        <source>Has exited, not reaped</source>
        <translation>終了したが未回収</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>まだ動作中</translation>
    </message>
    <message>
        <source>Has it exited?</source>
        <translation>終了した？</translation>
    </message>
    <message>
        <source>exited, not reaped</source>
        <translation>終了、未回収</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 送信済み</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Ended by KILL</source>
        <translation>強制終了 (KILL)</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>既に不在</translation>
    </message>
    <message>
        <source>Other process now</source>
        <translation>別プロセスに変化</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Survived</source>
        <translation>残存</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Owner it was started with has exited</source>
        <translation>起動時の所有者が終了</translation>
    </message>
    <message>
        <source>No dead owner in its environment</source>
        <translation>環境変数に終了した所有者はない</translation>
    </message>
    <message>
        <source>Does its environment name a dead owner?</source>
        <translation>環境変数が終了した所有者を指している？</translation>
    </message>
    <message>
        <source>owner exited, record gone</source>
        <translation>所有者が終了、レコードなし</translation>
    </message>
    <message>
        <source>Its terminal was closed</source>
        <translation>端末が閉じられた</translation>
    </message>
    <message>
        <source>No closed terminal</source>
        <translation>閉じられた端末はない</translation>
    </message>
    <message>
        <source>Was its terminal closed?</source>
        <translation>端末が閉じられた？</translation>
    </message>
    <message>
        <source>terminal closed</source>
        <translation>端末が閉じた</translation>
    </message>
    <message>
        <source>The parent it was told has exited</source>
        <translation>指定された親プロセスが終了</translation>
    </message>
    <message>
        <source>No dead parent is named</source>
        <translation>終了した親プロセスの指定はない</translation>
    </message>
    <message>
        <source>Has the parent it was told exited?</source>
        <translation>指定された親プロセスは終了した？</translation>
    </message>
    <message>
        <source>named parent exited</source>
        <translation>指定の親が終了</translation>
    </message>
    <message>
        <source>Its parent died, seen by Proctor</source>
        <translation>親プロセスの終了を Proctor が確認</translation>
    </message>
    <message>
        <source>No death of its parent was seen</source>
        <translation>親プロセスの終了は確認されていない</translation>
    </message>
    <message>
        <source>Did its parent die?</source>
        <translation>親プロセスは終了した？</translation>
    </message>
    <message>
        <source>parent died</source>
        <translation>親プロセスの終了を確認</translation>
    </message>
    <message>
        <source>Its session&apos;s leader has exited</source>
        <translation>セッションリーダーが終了</translation>
    </message>
    <message>
        <source>Its session has a leader</source>
        <translation>セッションリーダーがいる</translation>
    </message>
    <message>
        <source>Has its session a leader?</source>
        <translation>セッションリーダーがいる？</translation>
    </message>
    <message>
        <source>session leader exited</source>
        <translation>セッションリーダーが終了</translation>
    </message>
    <message>
        <source>A worker that has exited left it</source>
        <translation>終了したワーカーが残したプロセス</translation>
    </message>
    <message>
        <source>No worker left it</source>
        <translation>ワーカーが残したものではない</translation>
    </message>
    <message>
        <source>Did a worker leave it?</source>
        <translation>ワーカーが残したプロセス？</translation>
    </message>
    <message>
        <source>left by a worker</source>
        <translation>ワーカーの残存プロセス</translation>
    </message>
    <message>
        <source>Running for long</source>
        <translation>長時間動作している</translation>
    </message>
    <message>
        <source>Not running for long</source>
        <translation>長時間は動作していない</translation>
    </message>
    <message>
        <source>Running for long?</source>
        <translation>長時間動作している？</translation>
    </message>
    <message>
        <source>running for long</source>
        <translation>長時間動作</translation>
    </message>
    <message>
        <source>Uses no CPU time</source>
        <translation>CPU 時間を使用していない</translation>
    </message>
    <message>
        <source>Uses CPU time</source>
        <translation>CPU 時間を使用している</translation>
    </message>
    <message>
        <source>Does it use CPU time?</source>
        <translation>CPU 時間を使用している？</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>The parent it was told is alive</source>
        <translation>指定された親プロセスは生存</translation>
    </message>
    <message>
        <source>No living parent is named</source>
        <translation>生存する親プロセスの指定はない</translation>
    </message>
    <message>
        <source>Is the parent it was told alive?</source>
        <translation>指定された親プロセスは生存している？</translation>
    </message>
    <message>
        <source>named parent alive</source>
        <translation>指定の親は生存</translation>
    </message>
    <message>
        <source>A worker or owner above it is alive</source>
        <translation>上位のワーカーまたは所有者が生存</translation>
    </message>
    <message>
        <source>No worker or owner above it</source>
        <translation>上位のワーカーや所有者はいない</translation>
    </message>
    <message>
        <source>Is a worker above it alive?</source>
        <translation>上位のワーカーは生存している？</translation>
    </message>
    <message>
        <source>worker above it alive</source>
        <translation>上位のワーカーが生存</translation>
    </message>
    <message>
        <source>Lives on by design</source>
        <translation>仕様として動作を続ける</translation>
    </message>
    <message>
        <source>No build daemon</source>
        <translation>ビルドデーモンではない</translation>
    </message>
    <message>
        <source>Does it live on by design?</source>
        <translation>仕様として動作を続ける？</translation>
    </message>
    <message>
        <source>build daemon</source>
        <translation>ビルドデーモン</translation>
    </message>
    <message>
        <source>No sign that it was left behind</source>
        <translation>取り残された兆候はない</translation>
    </message>
    <message>
        <source>A sign that it was left behind</source>
        <translation>取り残された兆候がある</translation>
    </message>
    <message>
        <source>Is there a sign that it was left behind?</source>
        <translation>取り残された兆候はある？</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>不審な点なし</translation>
    </message>
    <message>
        <source>First process of a container</source>
        <translation>コンテナの最初のプロセス</translation>
    </message>
    <message>
        <source>Not the first process of a container</source>
        <translation>コンテナの最初のプロセスではない</translation>
    </message>
    <message>
        <source>Is it the first process of a container?</source>
        <translation>コンテナの最初のプロセスか？</translation>
    </message>
    <message>
        <source>container&apos;s first process</source>
        <translation>コンテナの最初のプロセス</translation>
    </message>
    <message>
        <source>Has a clock of its own</source>
        <translation>独自の時計を持つ</translation>
    </message>
    <message>
        <source>Has Proctor&apos;s clock</source>
        <translation>Proctor と同じ時計</translation>
    </message>
    <message>
        <source>Has it a clock of its own?</source>
        <translation>独自の時計を持つか？</translation>
    </message>
    <message>
        <source>clock of its own</source>
        <translation>独自の時計</translation>
    </message>
</context>
<context>
    <name>FilterErrors</name>
    <message>
        <source>There is no key “%1”. Take one of %2; to look for the words themselves, put them in quotes.</source>
        <translation>「%1」というキーはありません。次のいずれかを使用してください：%2。語句そのものを検索するには、引用符 (&quot;)で囲んでください。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”? To look for the words themselves, put them in quotes.</source>
        <translation>「%1」というキーはありません。「%2」のことですか？語句そのものを検索するには、引用符 (&quot;)で囲んでください。</translation>
    </message>
    <message>
        <source>There is no state “%1”. Take one of %2.</source>
        <translation>「%1」という状態はありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>There is no state “%1”. Did you mean “%2”?</source>
        <translation>「%1」という状態はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks. Write what to look for, or take them out.</source>
        <translation>引用符 (&quot;)の間に何もありません。検索する語句を入力するか、引用符 (&quot;)を取り除いてください。</translation>
    </message>
    <message>
        <source>A value is missing beside a comma of “%1”. Write one, or take the comma out.</source>
        <translation>「%1」のコンマの前後に値がありません。値を入力するか、コンマを取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing follows “%1”. Write a value after it, such as %2.</source>
        <translation>「%1」の後に何もありません。値を続けて入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>A number is missing after “%1”. Write one, such as %2.</source>
        <translation>「%1」の後に数値がありません。数値を入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1s, %1m, %1h or %1d.</source>
        <translation>「%1」に単位がありません。%1s、%1m、%1h、%1d のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1K, %1M or %1G.</source>
        <translation>「%1」に単位がありません。%1K、%1M、%1G のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write a number with s, m, h or d, such as %2.</source>
        <translation>「%1」は時間の長さではありません。数値に s、m、h、d のいずれかを付けて入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number with K, M or G, such as %2.</source>
        <translation>「%1」はサイズではありません。数値に K、M、G のいずれかを付けて入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>“%1” is no percentage. Write a number, such as %2.</source>
        <translation>「%1」は百分率ではありません。数値を入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2.</source>
        <translation>「%1」は数値ではありません。数字を入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>“%1” has words, not numbers, to compare. Leave out “%2”, or put the value in quotes.</source>
        <translation>「%1」の値は数値ではなく語句なので、大小を比較できません。「%2」を取り除くか、値を引用符 (&quot;)で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” takes no pattern. Write a value, such as %2.</source>
        <translation>「%1」にパターンは使用できません。値を入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>The pattern /%1/ cannot be read: %2, at character %3. Mend it, or put the words in quotes.</source>
        <translation>パターン /%1/ を読み取れません：%2（%3文字目）。修正するか、語句を引用符 (&quot;)で囲んでください。</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed. Write another one where the words end.</source>
        <translation>%1文字目の引用符 (&quot;)が閉じられていません。語句の終わりに引用符 (&quot;)を入力してください。</translation>
    </message>
    <message>
        <source>The pattern /%1/ takes too long with this many processes. Repeat nothing inside what is repeated, or look for words.</source>
        <translation>パターン /%1/ は、この件数のプロセスでは時間がかかりすぎます。繰り返しの中に繰り返しを入れないようにするか、語句で検索してください。</translation>
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
        <translation>ワーカーの名前</translation>
    </message>
    <message>
        <source>process number</source>
        <translation>プロセス番号</translation>
    </message>
    <message>
        <source>number of its parent</source>
        <translation>親プロセスの番号</translation>
    </message>
    <message>
        <source>whose process it is</source>
        <translation>プロセスのユーザー</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>profile that recognises it</source>
        <translation>認識するプロファイル</translation>
    </message>
    <message>
        <source>name or number of its owner</source>
        <translation>所有者の名前または番号</translation>
    </message>
    <message>
        <source>run it was registered with</source>
        <translation>登録時の実行 ID</translation>
    </message>
    <message>
        <source>time since its start</source>
        <translation>開始からの経過時間</translation>
    </message>
    <message>
        <source>time without an owner</source>
        <translation>所有者を失ってからの時間</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>1コアに対する割合 (%)</translation>
    </message>
    <message>
        <source>memory, 1K = 1024 bytes</source>
        <translation>メモリ（1K = 1024バイト）</translation>
    </message>
    <message>
        <source>words of the column “Why”</source>
        <translation>「理由」列の語句</translation>
    </message>
    <message>
        <source>both words occur in the row</source>
        <translation>両方の語が行に含まれる</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>このままの語句</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>いずれか1つ</translation>
    </message>
    <message>
        <source>not this; between slashes, a pattern</source>
        <translation>これを除外。スラッシュの間はパターン</translation>
    </message>
    <message>
        <source>compared: s m h d, %, K M G T</source>
        <translation>比較：s m h d、%、K M G T</translation>
    </message>
    <message>
        <source>Keys: %1. Alt+Down offers them.</source>
        <translation>キー：%1。Alt+Down で候補を表示します。</translation>
    </message>
</context>
<context>
    <name>FilterSuggest</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>プロセス%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤児</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>疑い</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終了中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>ゾンビ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what makes a sentence of words</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n orphans</source>
        <translation>
            <numerusform>孤児%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>疑い%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending</source>
        <translation>
            <numerusform>終了中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>停滞%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombies</source>
        <translation>
            <numerusform>ゾンビ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>稼働中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>保持%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>終了済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>an owner</comment>
        <translation>動作中</translation>
    </message>
    <message>
        <source>not known whether it runs</source>
        <comment>an owner</comment>
        <translation>動作中か不明</translation>
    </message>
    <message>
        <source>exited</source>
        <comment>an owner</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>exited %1 ago</source>
        <comment>an owner</comment>
        <translation>%1前に終了</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>所有者別</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>プロファイル別</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>フラット</translation>
    </message>
    <message>
        <source>Group: by owner</source>
        <translation>グループ：所有者別</translation>
    </message>
    <message>
        <source>Group: by profile</source>
        <translation>グループ：プロファイル別</translation>
    </message>
    <message>
        <source>Group: tree</source>
        <translation>グループ：ツリー</translation>
    </message>
    <message>
        <source>Group: flat</source>
        <translation>グループ：フラット</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>所有者 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>プロセス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>HealthNews</name>
    <message numerus="yes">
        <source>%n new orphans</source>
        <translation>
            <numerusform>新しい孤児%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>New orphan: PID %1, %2</source>
        <translation>新しい孤児：PID %1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paused %1 · nothing new since</source>
        <translation>%1 から一時停止中 · 以後の変化なし</translation>
    </message>
    <message>
        <source>Paused %1 · +%2 −%3 since</source>
        <translation>%1 から一時停止中 · 以後 +%2 −%3</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation>1コアに対する割合</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>In RAM, with what it shares with others</source>
        <translation>RAM 上の使用量（他と共有する分を含む）</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Descriptors: files, pipes, sockets, devices</source>
        <translation>開いている記述子：ファイル、パイプ、ソケット、デバイス</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Everything that it reads: files, pipes and terminals, cached or not</source>
        <translation>読み取りのすべて：ファイル、パイプ、端末（キャッシュの有無を問わない）</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Everything that it writes: files, pipes and terminals</source>
        <translation>書き込みのすべて：ファイル、パイプ、端末</translation>
    </message>
    <message>
        <source>between %1 and %2 in the last 10 minutes</source>
        <translation>直近10分間で %1～%2</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>too few values so far</source>
        <translation>値がまだ不足</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Nothing was saved</source>
        <translation>何も保存されませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 に書き込めません：%2。別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It writes one small record, then becomes your command: same PID, stdin and stdout untouched.</source>
        <translation>小さなレコードを1つ書き込み、そのまま指定のコマンドになります。PID は同じで、stdin と stdout には触れません。</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>“bound” says that it is to end with the shell or script that starts it. </source>
        <translation>「bound」は、起動元のシェルまたはスクリプトとともに終了することを意味します。</translation>
    </message>
    <message>
        <source>The BEAM becomes its owner. </source>
        <translation>BEAM が所有者になります。</translation>
    </message>
    <message>
        <source>The interpreter that runs this becomes its owner. </source>
        <translation>これを実行するインタープリターが所有者になります。</translation>
    </message>
    <message>
        <source>A unit&apos;s main process is looked after by systemd: it is listed, and never an orphan. Its own workers can be.</source>
        <translation>ユニットのメインプロセスは systemd が管理します。一覧には表示されますが、孤児にはなりません。そのワーカーは孤児になることがあります。</translation>
    </message>
</context>
<context>
    <name>proctor::ActionList</name>
    <message>
        <source>Show in the audit log</source>
        <translation>監査ログで表示</translation>
    </message>
    <message>
        <source>log cannot be read</source>
        <translation>ログ読み取り不可</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>最近はなし</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>クリーンアップの対象になったことはありません。</translation>
    </message>
</context>
<context>
    <name>proctor::ArrangeMenu</name>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>幅を広げる</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>幅を狭める</translation>
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
        <translation>%1（%2）の自動クリーンアップ、バッチ %3</translation>
    </message>
    <message>
        <source>By %1 (%2), batch %3</source>
        <translation>実行者 %1（%2）、バッチ %3</translation>
    </message>
    <message>
        <source>Choose a line to see what was recorded of it.</source>
        <translation>行を選択すると、その記録内容が表示されます。</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>選択した行の詳細</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>記録内容</translation>
    </message>
    <message>
        <source>No evidence was recorded with it.</source>
        <translation>証拠は記録されていません。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
</context>
<context>
    <name>proctor::AuditLogPage</name>
    <message>
        <source>%1. It stays as it is until something is to be recorded, and is then set aside under a new name.</source>
        <translation>%1。次に記録が必要になるまではそのままにし、その時点で別の名前に変えて退避します。</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>監査ログをフィルター</translation>
    </message>
    <message>
        <source>Filter: worker, PID, command, reason, who, batch …</source>
        <translation>フィルター：ワーカー、PID、コマンド、理由、実行者、バッチ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save the lines that are shown, as CSV or JSON</source>
        <translation>表示中の行を CSV または JSON として保存</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>監査ログを読み取っています…</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>監査ログを読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here before it signals anything: who asked, which processes, why, and what became of each.</source>
        <translation>クリーンアップはすべて、シグナルを送る前にここに記録されます：実行者、対象のプロセス、理由、それぞれの結果。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Every word of the filter must occur in a line.</source>
        <translation>フィルターの全単語を含む行だけが表示されます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%n行のうち%1行</numerusform>
        </translation>
    </message>
    <message>
        <source>(only the newest are shown; proctorctl audit shows all)</source>
        <translation>（最新のものだけを表示。全件は proctorctl audit で表示）</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（表計算ソフト用）</translation>
    </message>
    <message>
        <source>JSON, with every row and the evidence</source>
        <translation>JSON（全行と証拠を含む）</translation>
    </message>
    <message>
        <source>Only PID %1, started %2</source>
        <translation>PID %1（%2 に起動）のみ</translation>
    </message>
    <message>
        <source>Only PID %1</source>
        <translation>PID %1 のみ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing is recorded of PID %1</source>
        <translation>PID %1 の記録はありません</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>クリーンアップの対象になったことはありません。</translation>
    </message>
    <message>
        <source>Nothing of PID %1 matches “%2”</source>
        <translation>PID %1 の記録に「%2」と一致するものはありません</translation>
    </message>
</context>
<context>
    <name>proctor::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
</context>
<context>
    <name>proctor::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticChip</name>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>%1, %2. Press to turn it off.</source>
        <translation>%1、%2。押すとオフになります。</translation>
    </message>
    <message>
        <source>Proven orphans of these profiles are ended without asking: %1.</source>
        <translation>次のプロファイルの確証のある孤児を、確認を求めずに終了します：%1。</translation>
    </message>
    <message>
        <source>Click to turn it off at once.</source>
        <translation>クリックするとすぐにオフになります。</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would end of these profiles goes to the audit log: %1.</source>
        <translation>何も終了しません。次のプロファイルで終了対象となるものを監査ログに記録します：%1。</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticDialog</name>
    <message>
        <source>Automatic cleanup</source>
        <translation>自動クリーンアップ</translation>
    </message>
    <message>
        <source>Ends proven orphans without a person, where their profile allows it. Active workers are never signalled, suspects never without you. It is off whenever Proctor starts.</source>
        <translation>プロファイルが許可している場合に、確証のある孤児を人の操作なしで終了します。稼働中のワーカーにシグナルを送ることはなく、疑いのあるプロセスにユーザーの判断なしで送ることもありません。Proctor の起動時は常にオフです。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Nothing is ended unless a person asks for it.</source>
        <translation>人が要求しない限り、何も終了しません。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message numerus="yes">
        <source>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</source>
        <translation>
            <numerusform>孤児になってから%n秒、またはプロファイルの定める時間が経過したものを終了します。シグナルの直前に毎回もう一度確認し、1時間に終了する件数はプロファイルが許可する範囲に限り、すべての結果を監査ログに記録します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this into the profile&apos;s file in ~/.config/proctor/profiles; it is read again at once:</source>
        <translation>~/.config/proctor/profiles にあるプロファイルのファイルに次の内容を書き込んでください。すぐに再読み込みされます：</translation>
    </message>
    <message>
        <source>A built-in profile is replaced by one of the same name (man proctor-profiles).</source>
        <translation>組み込みのプロファイルは、同じ名前のプロファイルで置き換えられます (man proctor-profiles)。</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Enter と Esc はキャンセルです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles allow it</source>
        <translation>
            <numerusform>許可しているプロファイル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile allows it yet</source>
        <translation>許可しているプロファイルはまだありません</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>ドライランを開始</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would have ended is written to the audit log.</source>
        <translation>何も終了しません。オンであれば終了していたものを監査ログに記録します。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message numerus="yes">
        <source>Turn on for %n profiles</source>
        <translation>
            <numerusform>プロファイル%n件でオンにする</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ChartOverlay</name>
    <message>
        <source>Processes by verdict over the last 10 minutes</source>
        <translation>直近10分間の判定別プロセス数</translation>
    </message>
    <message>
        <source>Left and Right move the crosshair; its values are in the table.</source>
        <translation>左右の矢印キーで十字線が移動します。値は表に表示されます。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>計画をエクスポート</translation>
    </message>
    <message>
        <source>Plan for proctorctl clean --plan</source>
        <translation>proctorctl clean --plan 用の計画</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupSettings</name>
    <message>
        <source>As each profile says</source>
        <translation>各プロファイルに従う</translation>
    </message>
    <message>
        <source>Time to exit by itself</source>
        <translation>自ら終了するまでの猶予</translation>
    </message>
    <message>
        <source>For the next cleanup that you ask for: how long a process may take after the first signal before the next one is sent. The dialog shows the steps before anything is sent. Automatic cleanup keeps to the profiles.</source>
        <translation>次に要求するクリーンアップから反映されます。最初のシグナルの後、次のシグナルを送るまでプロセスの終了を待つ時間です。何かを送信する前に、ダイアログに手順が表示されます。自動クリーンアップはプロファイルに従います。</translation>
    </message>
</context>
<context>
    <name>proctor::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>%1 用のコマンド</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>%1 用のコマンドをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>proctor::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset order and widths</source>
        <translation>順序と幅をリセット</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Move or widen</source>
        <translation>移動と幅の変更</translation>
    </message>
    <message>
        <source>Sets of columns</source>
        <translation>列のセット</translation>
    </message>
</context>
<context>
    <name>proctor::CommandBox</name>
    <message>
        <source>secrets masked</source>
        <translation>機密情報は伏せ字</translation>
    </message>
    <message>
        <source>Copy command line (Ctrl+Shift+C)</source>
        <translation>コマンドラインをコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>proctor::ConfirmSheet</name>
    <message numerus="yes">
        <source>End %n suspects?</source>
        <translation>
            <numerusform>疑いのある%n件を終了しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n orphans?</source>
        <translation>
            <numerusform>孤児%n件を終了しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>プロセス%n件を終了しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their owners have exited. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>所有者は終了しています。シグナルの直前に各プロセスをもう一度確認し、それまでに変化したものはそのままにします。</translation>
    </message>
    <message numerus="yes">
        <source>These %n, as listed at %1</source>
        <translation>
            <numerusform>%1 時点の%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes to end</source>
        <translation>終了するプロセス</translation>
    </message>
    <message numerus="yes">
        <source>%n suspects stay as they are</source>
        <translation>
            <numerusform>疑いのある%n件はそのままです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>疑い%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven. Tick one only if you know it is yours to end.</source>
        <translation>確証はありません。終了してよいと分かっているものだけを選択してください。</translation>
    </message>
    <message>
        <source>Suspects, ticked one by one</source>
        <translation>疑いのあるプロセス（1件ずつ選択）</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Enter と Esc はキャンセルです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>All checked again at %1</source>
        <translation>%1 に全件を再確認</translation>
    </message>
    <message numerus="yes">
        <source>%n exited by now</source>
        <translation>
            <numerusform>終了済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変化%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>選択なし</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes</source>
        <translation>
            <numerusform>%n件のプロセスを終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>計画をエクスポート…</translation>
    </message>
    <message>
        <source>Save what is ticked for proctorctl clean --plan</source>
        <translation>選択したものを proctorctl clean --plan 用に保存</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Plan the same processes again, as they are now</source>
        <translation>同じプロセスを現在の状態で計画し直します</translation>
    </message>
    <message>
        <source>Planned again at %1: nothing has changed.</source>
        <translation>%1 に再計画しました：変化はありません。</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 は対象外です：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out; the table says why.</source>
        <translation>
            <numerusform>他に%n件が対象外です。理由は表をご覧ください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be ended that could not be before; they are not ticked.</source>
        <translation>
            <numerusform>新たに終了できるようになったものが%n件あります。選択はされていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned again at %1.</source>
        <translation>%1 に再計画しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>対象外%n件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other reasons</source>
        <translation>
            <numerusform>その他の理由で%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be ended</source>
        <translation>
            <numerusform>%n件は終了できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, each with its reason.</source>
        <translation>対象外です。それぞれに理由を示します。</translation>
    </message>
    <message>
        <source>What cannot be ended</source>
        <translation>終了できないもの</translation>
    </message>
    <message>
        <source>None of these can be ended</source>
        <translation>終了できるものはありません</translation>
    </message>
    <message>
        <source>Each says why. An orphan can be ended, and a suspect that is named.</source>
        <translation>それぞれに理由を示します。終了できるのは、孤児と、個別に指定した疑いのあるプロセスです。</translation>
    </message>
    <message>
        <source>Nothing proves anybody an orphan here. Tick what you know is yours to end; each is checked once more right before its signal.</source>
        <translation>ここに孤児と確証できるものはありません。終了してよいと分かっているものを選択してください。シグナルの直前に1件ずつもう一度確認します。</translation>
    </message>
    <message>
        <source>The owners of the orphans have exited; of the suspects nothing proves it. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>孤児の所有者は終了しています。疑いのあるプロセスについては、その確証がありません。シグナルの直前に各プロセスをもう一度確認し、それまでに変化したものはそのままにします。</translation>
    </message>
</context>
<context>
    <name>proctor::Demo</name>
    <message>
        <source>The demo pool could not be started: %1.</source>
        <translation>デモプールを開始できませんでした：%1。</translation>
    </message>
    <message>
        <source>The demo pool needs python3, which was not found. Install Python 3 and try again.</source>
        <translation>デモプールには python3 が必要ですが、見つかりませんでした。Python 3 をインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The demo pool needs proctor-run, which is neither beside Proctor nor on the PATH.</source>
        <translation>デモプールには proctor-run が必要ですが、Proctor と同じ場所にも PATH 上にもありません。</translation>
    </message>
    <message>
        <source>The scripts of the demo pool are missing. Reinstall Proctor to get them back.</source>
        <translation>デモプールのスクリプトがありません。Proctor を再インストールしてください。</translation>
    </message>
    <message>
        <source>The demo pool could not be started: no pipe is to be had (%1).</source>
        <translation>デモプールを開始できませんでした：パイプを作成できません（%1）。</translation>
    </message>
    <message>
        <source>The demo pool ended by itself.</source>
        <translation>デモプールが自ら終了しました。</translation>
    </message>
    <message>
        <source>The demo pool ended: %1</source>
        <translation>デモプールが終了しました：%1</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsHead</name>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Select a process to see its evidence.</source>
        <translation>プロセスを選択すると、証拠が表示されます。</translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>詳細を固定</translation>
    </message>
    <message>
        <source>Close details (Alt+Return)</source>
        <translation>詳細を閉じる (Alt+Return)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定中：%1</translation>
    </message>
    <message>
        <source>Unpin: show the selected process again</source>
        <translation>固定を解除：再び選択中のプロセスを表示</translation>
    </message>
    <message>
        <source>Pin: keep this process here, whatever is selected</source>
        <translation>固定：選択にかかわらず、このプロセスを表示し続ける</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>系譜</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>What is known of the process</source>
        <translation>プロセスについて分かっていること</translation>
    </message>
</context>
<context>
    <name>proctor::DetectionSettings</name>
    <message>
        <source>Profiles, in the order in which they are asked</source>
        <translation>プロファイル（照合順）</translation>
    </message>
    <message>
        <source>What the profile recognises</source>
        <translation>プロファイルが認識する対象</translation>
    </message>
    <message>
        <source>Processes that match the profile</source>
        <translation>プロファイルに一致するプロセス</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>オフ：何にも一致しません</translation>
    </message>
    <message>
        <source>No process matches it now</source>
        <translation>現在、一致するプロセスはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n processes match it now</source>
        <translation>
            <numerusform>現在、%n件のプロセスが一致しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the file…</source>
        <translation>ファイルを編集…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There is no home folder to keep profiles in</source>
        <translation>プロファイルを保存するホームフォルダーがありません</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新規プロファイル…</translation>
    </message>
    <message>
        <source>Write a profile of your own</source>
        <translation>独自のプロファイルを作成</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Write a new profile that begins as the chosen one</source>
        <translation>選択したプロファイルを元に新しいプロファイルを作成</translation>
    </message>
</context>
<context>
    <name>proctor::EvidenceLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>読み取り時刻 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>proctor::EvidenceList</name>
    <message>
        <source>read %1</source>
        <translation>読み取り時刻 %1</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>除外条件</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>該当なし</translation>
    </message>
    <message numerus="yes">
        <source>%n apply</source>
        <translation>
            <numerusform>%n件該当</numerusform>
        </translation>
    </message>
    <message>
        <source>Also checked</source>
        <translation>その他の確認項目</translation>
    </message>
</context>
<context>
    <name>proctor::FilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>保存したフィルターを削除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name (a filter of the same name is replaced):</source>
        <translation>名前（同じ名前のフィルターは置き換えられます）：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The filters could not be kept</source>
        <translation>フィルターを保存できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written. The filters stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>%1 に書き込めません。フィルターは Proctor を閉じるまで現在のまま使用できます。保存するには、ファイルを書き込み可能にしてください。</translation>
    </message>
</context>
<context>
    <name>proctor::FilterField</name>
    <message>
        <source>Filter: worker, PID, command, owner, state …</source>
        <translation>フィルター：ワーカー、PID、コマンド、所有者、状態…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>proctor::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
</context>
<context>
    <name>proctor::FittingModel</name>
    <message>
        <source>%1, PID %2, %3</source>
        <translation>%1、PID %2、%3</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1（%2 を先に照合）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
</context>
<context>
    <name>proctor::GeneralSettings</name>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>From the next start. The command line and the files Proctor writes stay English.</source>
        <translation>次回の起動から反映されます。コマンドラインと、Proctor が書き込むファイルは英語のままです。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>At once. States are told apart by shape and word, too.</source>
        <translation>すぐに反映されます。状態は形と言葉でも区別できます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Black on white, or white on black. It comes by itself where the desktop’s own colours are like that.</source>
        <translation>白地に黒、または黒地に白で表示します。デスクトップの配色がそのような場合は、自動的に適用されます。</translation>
    </message>
</context>
<context>
    <name>proctor::GroupButton</name>
    <message>
        <source>How the rows are grouped</source>
        <translation>行のグループ化の方法</translation>
    </message>
</context>
<context>
    <name>proctor::HealthPage</name>
    <message>
        <source>No orphans in the last %1.</source>
        <translation>直近%1、孤児はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n orphans since %1, the most so far.</source>
        <translation>
            <numerusform>%1 から孤児が%n件あり、これまでの最多です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n orphans at %1.</source>
        <translation>
            <numerusform>孤児は最多で%n件でした（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>None now.</source>
        <translation>現在はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n now.</source>
        <translation>
            <numerusform>現在は%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled now.</source>
        <translation>
            <numerusform>現在の停滞は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation>%1の間、測定がありません。</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>収集中…</translation>
    </message>
    <message>
        <source>The chart begins with the second scan and keeps the last 10 minutes.</source>
        <translation>グラフは2回目のスキャンから始まり、直近10分間を保持します。</translation>
    </message>
    <message>
        <source>Processes by verdict</source>
        <translation>判定別プロセス数</translation>
    </message>
    <message>
        <source>Point at the chart, or move along it with the arrow keys, to read the values of a moment.</source>
        <translation>グラフにポインターを合わせるか、矢印キーで移動すると、その時点の値を確認できます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>proctor::HealthStrip</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>owners alive</source>
        <translation>所有者は生存</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>ワーカーなし</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>ハートビート遅延</translation>
    </message>
    <message numerus="yes">
        <source>Orphans</source>
        <comment>tile</comment>
        <translation>
            <numerusform>孤児</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最長%1</translation>
    </message>
    <message numerus="yes">
        <source>Suspects</source>
        <comment>tile</comment>
        <translation>
            <numerusform>疑い</numerusform>
        </translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>確証なし</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終了中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
    <message>
        <source>Scanned %1 ago</source>
        <translation>%1前にスキャン</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>No workers yet, no orphans</source>
        <translation>ワーカーも孤児もありません</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>孤児はありません</translation>
    </message>
    <message numerus="yes">
        <source>No orphans. %n workers healthy</source>
        <translation>
            <numerusform>孤児はありません。ワーカー%n件は正常です</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>The first scan runs</source>
        <translation>最初のスキャンを実行中</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>%1 · scanned %2 ago</source>
        <translation>%1 · %2前にスキャン</translation>
    </message>
</context>
<context>
    <name>proctor::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No key without Ctrl or Alt but Del leads to ending anything, and that one asks first.</source>
        <translation>Ctrl または Alt を伴わないキーで終了につながるのは Del だけで、それも先に確認を求めます。</translation>
    </message>
    <message>
        <source>Registered, and its owner is alive. It is never signalled.</source>
        <translation>登録済みで、所有者は生存しています。シグナルを送ることはありません。</translation>
    </message>
    <message>
        <source>Active, but its heartbeat is overdue. It is never signalled.</source>
        <translation>稼働中ですが、ハートビートが遅延しています。シグナルを送ることはありません。</translation>
    </message>
    <message>
        <source>Its owner is gone, which is proven. It can be ended, alone or with the others.</source>
        <translation>所有者がいなくなったという確証があります。単独でも、他とまとめても終了できます。</translation>
    </message>
    <message>
        <source>There are signs that it was left behind, and no proof. It is ended only by name.</source>
        <translation>取り残された兆候がありますが、確証はありません。個別に指定した場合だけ終了します。</translation>
    </message>
    <message>
        <source>A cleanup is at work on it.</source>
        <translation>クリーンアップが処理中です。</translation>
    </message>
    <message>
        <source>It has exited. Its row stays for 5 s.</source>
        <translation>終了しました。行は5秒間残ります。</translation>
    </message>
    <message>
        <source>Something speaks for leaving it alone. The details say what.</source>
        <translation>そのままにすべき理由があります。内容は詳細に表示されます。</translation>
    </message>
    <message>
        <source>It has exited and waits for its parent. No signal helps.</source>
        <translation>終了し、親プロセスによる回収を待っています。シグナルは効きません。</translation>
    </message>
    <message>
        <source>It cannot be judged, so it is left alone.</source>
        <translation>判定できないため、そのままにします。</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>proctor::InsertMenu</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>proctor::MainWindow</name>
    <message>
        <source>Demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Processes (Ctrl+1)</source>
        <translation>プロセス (Ctrl+1)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Health (Ctrl+2)</source>
        <translation>ヘルス (Ctrl+2)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>デモを開始できませんでした</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Audit (Ctrl+3)</source>
        <translation>監査 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>監査ログ：%1</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>すべてを再び表示</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>一時停止と再開</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>今すぐ再スキャン</translation>
    </message>
    <message>
        <source>Why it is judged as it is</source>
        <translation>この判定の理由</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Copy their command lines</source>
        <translation>そのコマンドラインをコピー</translation>
    </message>
    <message>
        <source>End the selected: asks first</source>
        <translation>選択項目を終了（先に確認）</translation>
    </message>
    <message>
        <source>Clean up all orphans: asks first</source>
        <translation>全孤児をクリーンアップ（先に確認）</translation>
    </message>
    <message>
        <source>Details, shown or hidden</source>
        <translation>詳細の表示と非表示</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>全画面表示の切り替え</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>このヘルプ</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中の行をエクスポート</translation>
    </message>
    <message>
        <source>The columns could not be kept</source>
        <translation>列を保存できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written. Columns and grouping stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>%1 に書き込めません。列とグループ化は Proctor を閉じるまで現在のまま使用できます。保存するには、ファイルを書き込み可能にしてください。</translation>
    </message>
</context>
<context>
    <name>proctor::OutcomeCounts</name>
    <message numerus="yes">
        <source>ended</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件が終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended by KILL</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件が KILL で終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already gone</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件は既に不在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another process by now</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件は別プロセスに変化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件を拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not permitted</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件は権限なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survived</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件が残存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件を中止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>件が終了中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%n件のうち%1件が完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Pill</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>確証</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>proctor::PlanPanel</name>
    <message>
        <source>What will happen</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>子孫プロセスなし</translation>
    </message>
    <message numerus="yes">
        <source>with %n descendants</source>
        <translation>
            <numerusform>子孫プロセス%n件を含む</numerusform>
        </translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n other profiles</source>
        <translation>
            <numerusform>他のプロファイル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking each of them…</source>
        <translation>1件ずつ確認しています…</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be ended.</source>
        <translation>終了できるものが選択されていません。</translation>
    </message>
    <message>
        <source>KILL only if it is still an orphan then. All at once, about %1.</source>
        <translation>KILL は、その時点でも孤児である場合に限ります。全件同時に実行、約%1。</translation>
    </message>
    <message>
        <source>All at once.</source>
        <translation>全件同時に実行します。</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewModel</name>
    <message>
        <source>Not shown</source>
        <comment>a process, by Proctor now</comment>
        <translation>表示なし</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1（%2 を先に照合）</translation>
    </message>
    <message>
        <source>%1 (needs the environment: not known here)</source>
        <translation>%1（環境変数が必要：ここでは不明）</translation>
    </message>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1、%2、PID %3、%4</translation>
    </message>
    <message>
        <source>Once saved</source>
        <translation>保存後</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the state of a process</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>%1 (%2 takes it)</source>
        <translation>%1（%2 が引き取る）</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewPanel</name>
    <message>
        <source>What would change if the profile were saved</source>
        <translation>プロファイルを保存した場合の変化</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>オフ：何にも一致しません</translation>
    </message>
    <message>
        <source>Nothing running matches this profile now</source>
        <translation>現在、このプロファイルに一致する動作中のプロセスはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n processes would match</source>
        <translation>
            <numerusform>%n件のプロセスが一致します</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving it would gain %1 and lose %2 of what is running now.</source>
        <translation>保存すると、現在動作中のもののうち%1件が新たに一致し、%2件が一致しなくなります。</translation>
    </message>
    <message>
        <source>Which processes it recognises stays the same.</source>
        <translation>認識するプロセスは変わりません。</translation>
    </message>
    <message>
        <source>As far as can be said here, which processes it recognises stays the same.</source>
        <translation>ここでわかる範囲では、認識するプロセスは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below depend on their environment, which is not known here.</source>
        <translation>
            <numerusform>下のうち %n 件は、ここではわからない環境変数によって決まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>How they are ended, or kept, changes.</source>
        <translation>終了または保持のしかたが変わります。</translation>
    </message>
    <message>
        <source>Not all processes were looked at: there are too many.</source>
        <translation>プロセスが多すぎるため、すべては調べていません。</translation>
    </message>
</context>
<context>
    <name>proctor::ProblemList</name>
    <message>
        <source>Problems; Enter goes to the line</source>
        <translation>問題（Enter でその行に移動）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessDelegate</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessTable</name>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessesPage</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message numerus="yes">
        <source>%n workers healthy.</source>
        <translation>
            <numerusform>ワーカー%n件は正常です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>孤児はありません</translation>
    </message>
    <message>
        <source>Nothing is in the state “%1”</source>
        <translation>状態が「%1」のものはありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Scanning fails: %1. What is shown is from %2; nothing can be ended until a scan succeeds.</source>
        <translation>スキャンに失敗しています：%1。表示は %2 のものです。スキャンが成功するまで何も終了できません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Without it, nothing about its workers is proof: they are suspects at most.</source>
        <translation>%1 を読み取れません：%2。これがないと、そのワーカーについては何も確証にならず、せいぜい疑いにとどまります。</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. Their processes are kept, and the files are left as they are.</source>
        <translation>
            <numerusform>%n件のレコードを読み取れません。そのプロセスは保持され、ファイルはそのままにします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes are tracked. Every part of the filter must hold for a row.</source>
        <translation>
            <numerusform>%n件のプロセスを追跡中です。フィルターの全条件を満たす行だけが表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the processes</source>
        <translation>プロセスをエクスポート</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（表計算ソフト用）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>The first scan runs. What it finds is shown here.</source>
        <translation>最初のスキャンを実行中です。見つかったものはここに表示されます。</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileActions</name>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>コピーを編集…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>The copy replaces the built-in profile once it is saved</source>
        <translation>コピーを保存すると、組み込みのプロファイルを置き換えます</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The profile then recognises nothing</source>
        <translation>オフにすると、プロファイルは何も認識しません</translation>
    </message>
    <message>
        <source>Built in: turn it off instead</source>
        <translation>組み込み：代わりにオフにしてください</translation>
    </message>
    <message>
        <source>The file is kept beside, as no profile</source>
        <translation>ファイルは同じ場所に残りますが、プロファイルではなくなります</translation>
    </message>
    <message>
        <source>What each key means: see &quot;Insert&quot;, or proctor-profiles(5).</source>
        <translation>各キーの意味：「挿入」または proctor-profiles(5) を参照してください。</translation>
    </message>
    <message>
        <source>Its file is kept beside it under another name, and is no profile then.</source>
        <translation>ファイルは別の名前で同じ場所に残り、プロファイルではなくなります。</translation>
    </message>
    <message>
        <source>The built-in profile of this name counts again.</source>
        <translation>この名前の組み込みのプロファイルが再び有効になります。</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“%1” is removed. Its file is kept as %2.</source>
        <translation>「%1」を削除しました。ファイルは %2 として残っています。</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileEditor</name>
    <message>
        <source>Profile editor</source>
        <translation>プロファイルエディター</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新規プロファイル</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>「%1」のコピー</translation>
    </message>
    <message>
        <source>Will be kept as %1</source>
        <translation>%1 として保存されます</translation>
    </message>
    <message>
        <source>Replaces the built-in profile “%1” for as long as this file is there.</source>
        <translation>このファイルがある間、組み込みのプロファイル「%1」を置き換えます。</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <source>What it would match is shown once the text has no problems.</source>
        <translation>テキストに問題がなくなると、一致するものが表示されます。</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>プレビューはまだありません</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>最初のスキャンを待っています。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>The keys a profile may have, and what each does (Ctrl+I)</source>
        <translation>プロファイルで使用できるキーと、それぞれの働き (Ctrl+I)</translation>
    </message>
    <message>
        <source>The profile&apos;s text (TOML)</source>
        <translation>プロファイルのテキスト (TOML)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the profile; it counts at once (Ctrl+S)</source>
        <translation>プロファイルを保存、すぐに有効になります (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Esc closes.</source>
        <translation>Ctrl+S で保存、Esc で閉じます。</translation>
    </message>
    <message>
        <source>Not saved: a profile with a problem would not count.</source>
        <translation>保存されていません：問題のあるプロファイルは有効になりません。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません：%1</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>保存しました。すぐに有効になります。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>The file is another by now</source>
        <translation>ファイルが別の内容に変わっています</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Overwrite with this text</source>
        <translation>このテキストで上書き</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>ファイルを再読み込み</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>What you have changed is not saved. Closing the editor drops it.</source>
        <translation>変更内容は保存されていません。エディターを閉じると破棄されます。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Saving changes bytes that nobody touched, as of line ends that differ; the file as it is now is then kept beside it.</source>
        <translation>保存すると、不揃いな改行など、編集していないバイトも変わります。その場合、現在のファイルは隣に残されます。</translation>
    </message>
    <message>
        <source>Saved. It counts at once; the file as it was is kept as %1.</source>
        <translation>保存しました。すぐに有効です。以前のファイルは %1 として残っています。</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileModel</name>
    <message>
        <source>off</source>
        <comment>a profile</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>現在の一致</translation>
    </message>
    <message>
        <source>From</source>
        <translation>定義元</translation>
    </message>
</context>
<context>
    <name>proctor::ProgressSheet</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>クリーンアップの進行状況</translation>
    </message>
    <message>
        <source>What becomes of each process</source>
        <translation>各プロセスの経過</translation>
    </message>
    <message>
        <source>Stop skips what is unsent and holds back every KILL. A signal already sent cannot be recalled.</source>
        <translation>「中止」すると、未送信のものを飛ばし、以後の KILL を送りません。送信済みのシグナルは取り消せません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes</source>
        <translation>
            <numerusform>%n件のプロセスを終了しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes have ended</source>
        <translation>
            <numerusform>%n件のプロセスが終了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is kept nowhere else. Copy it if you need it later.</source>
        <translation>このレポートは他の場所には保存されません。後で必要な場合はコピーしてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All of them were seen to exit.</source>
        <translation>全件の終了を確認しました。</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What was sent cannot be recalled.</source>
        <translation>中止しています：以後は何も送信しません。送信済みのものは取り消せません。</translation>
    </message>
    <message>
        <source>Each process is being checked once more.</source>
        <translation>各プロセスをもう一度確認しています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 went to %n of them.</source>
        <translation>
            <numerusform>%n件に %1 を送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is still running when its own wait is over, and still an orphan, gets KILL.</source>
        <translation>それぞれの待機時間が過ぎても動作中で、なお孤児であるものには KILL を送ります。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>Stopped: what was not sent is skipped. A signal already sent cannot be recalled.</source>
        <translation>中止しました：未送信のものは飛ばします。送信済みのシグナルは取り消せません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n processes of other users</source>
        <translation>
            <numerusform>他のユーザーのプロセス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like orphans, but only an administrator can read what proves it. Nothing has been sent.</source>
        <translation>孤児のように見えますが、その確証は管理者しか読み取れません。何も送信していません。</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes as administrator</source>
        <translation>
            <numerusform>管理者として%n件のプロセスを終了しています</numerusform>
        </translation>
    </message>
    <message>
        <source>You may be asked to authenticate. A signal already sent cannot be recalled.</source>
        <translation>認証を求められることがあります。送信済みのシグナルは取り消せません。</translation>
    </message>
    <message>
        <source>End as administrator…</source>
        <translation>管理者として終了…</translation>
    </message>
    <message>
        <source>The administrator&apos;s helper proves each of them again before it sends anything.</source>
        <translation>管理者用ヘルパーは、何かを送信する前に1件ずつ改めて確証を確認します。</translation>
    </message>
    <message>
        <source>What the administrator&apos;s helper does is recorded in root&apos;s audit log.</source>
        <translation>管理者用ヘルパーが行ったことは、root の監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Every outcome is in the audit log; the page “Audit” shows it.</source>
        <translation>すべての結果は監査ログに記録されています。「監査」ページで確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n processes have ended</source>
        <translation>
            <numerusform>%n件のプロセスのうち%1件が終了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not end; the table says why.</source>
        <translation>
            <numerusform>%n件が終了しませんでした。理由は表に示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the audit log: %1. Nothing more is signalled: what cannot be recorded is not done.</source>
        <translation>監査ログに未記録：%1。以後はシグナルを送りません。記録できないことは実行しません。</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedModel</name>
    <message>
        <source>Protected: %1, PID %2, %3</source>
        <translation>保護中：%1、PID %2、%3</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 は生存</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedPanel</name>
    <message>
        <source>Protected active workers</source>
        <translation>保護されている稼働中ワーカー</translation>
    </message>
    <message>
        <source>Nothing here can signal these.</source>
        <translation>ここからシグナルは送れません。</translation>
    </message>
    <message numerus="yes">
        <source>Protected: %n active workers</source>
        <translation>
            <numerusform>保護中：稼働中ワーカー%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>proctor::ReportModel</name>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1、%2、PID %3、%4</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%2秒後に %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>proctor::ResourceBox</name>
    <message>
        <source>Resources, 10 min</source>
        <translation>リソース（10分間）</translation>
    </message>
</context>
<context>
    <name>proctor::RowFilterField</name>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h  owner:beam</source>
        <translation>フィルター：テキスト、または state:orphan  age:&gt;1h  owner:beam</translation>
    </message>
    <message>
        <source>Until then everything is shown.</source>
        <translation>それまではすべてを表示します。</translation>
    </message>
    <message>
        <source>Until then “%1” stays in force.</source>
        <translation>それまでは「%1」を適用します。</translation>
    </message>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h</source>
        <translation>フィルター：テキスト、または state:orphan  age:&gt;1h</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>proctor::RowMenu</name>
    <message>
        <source>Why is it judged so?</source>
        <translation>この判定の理由</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>%n行をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command lines</source>
        <translation>
            <numerusform>コマンドライン%n件をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes…</source>
        <translation>
            <numerusform>%n件のプロセスを終了…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>監査ログで表示</translation>
    </message>
    <message>
        <source>Copy what stops it: %1</source>
        <translation>停止コマンドをコピー：%1</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>表示中の行をエクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes with everything below them…</source>
        <translation>
            <numerusform>%n件のプロセスを配下も含めて終了…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>詳細を固定</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsKeeper</name>
    <message>
        <source>The change holds until Proctor is closed, but is not saved. %1</source>
        <translation>変更は Proctor を閉じるまで有効ですが、保存されていません。%1</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Kept until Proctor is closed</source>
        <translation>Proctor を閉じるまで有効</translation>
    </message>
</context>
<context>
    <name>proctor::StatusLine</name>
    <message>
        <source>Order held</source>
        <translation>並び順を固定中</translation>
    </message>
    <message>
        <source>Re-sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Scan %1 ms</source>
        <translation>スキャン %1 ms</translation>
    </message>
    <message>
        <source>Proctor %1 % CPU, %2</source>
        <translation>Proctor：CPU %1%、%2</translation>
    </message>
    <message>
        <source>Proctor %1</source>
        <translation>Proctor：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n records in %1</source>
        <translation>
            <numerusform>%1 にレコード%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>追跡中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tracked</source>
        <translation>
            <numerusform>追跡中%n件のうち%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>選択%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Order held while a dialog is open</source>
        <translation>ダイアログの表示中は並び順を固定</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>未スキャン</translation>
    </message>
</context>
<context>
    <name>proctor::StepsView</name>
    <message>
        <source>wait %1</source>
        <translation>%1待機</translation>
    </message>
</context>
<context>
    <name>proctor::TableFolding</name>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて展開</translation>
    </message>
</context>
<context>
    <name>proctor::TableSettings</name>
    <message>
        <source>Beside the table</source>
        <translation>表の横に表示</translation>
    </message>
    <message>
        <source>Time between scans</source>
        <translation>スキャン間隔</translation>
    </message>
    <message>
        <source>From the next start. The death of an owner and a registration show when they happen, whatever is set here.</source>
        <translation>次回の起動から反映されます。所有者の終了と登録は、この設定にかかわらず、発生した時点で表示されます。</translation>
    </message>
    <message>
        <source>Rows stay put for</source>
        <translation>行の位置を固定する時間</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>At once, and whenever the window opens. Alt+Return shows and hides them for the time being.</source>
        <translation>すぐに、またウィンドウを開くたびに反映されます。Alt+Return で一時的に表示と非表示を切り替えられます。</translation>
    </message>
    <message>
        <source>At once. No row changes its place until this long after the last click or key.</source>
        <translation>すぐに反映されます。最後のクリックまたはキー操作からこの時間が経過するまで、行の位置は変わりません。</translation>
    </message>
</context>
<context>
    <name>proctor::TargetModel</name>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤児期間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>proctor::Toolbar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>表示を固定 (Space)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Scan now (F5)</source>
        <translation>今すぐスキャン (F5)</translation>
    </message>
    <message>
        <source>End selected…</source>
        <translation>選択項目を終了…</translation>
    </message>
    <message>
        <source>Look at what would be ended, then decide (Del)</source>
        <translation>終了の対象を確認してから判断します (Del)</translation>
    </message>
    <message>
        <source>Look at every orphan shown, then decide (Ctrl+Shift+K)</source>
        <translation>表示中の全孤児を確認してから判断します (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n orphans…</source>
        <translation>
            <numerusform>孤児%n件をクリーンアップ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up orphans…</source>
        <translation>孤児をクリーンアップ…</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <translation>自動…</translation>
    </message>
    <message>
        <source>Whether proven orphans are ended without asking</source>
        <translation>確証のある孤児を確認なしで終了するかどうか</translation>
    </message>
    <message>
        <source>Columns: which are shown</source>
        <translation>列: 表示する列を選ぶ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>proctor::ValuesTable</name>
    <message>
        <source>Active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤児</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>疑い</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>%1: now %2, least %3, most %4</source>
        <translation>%1：現在 %2、最小 %3、最大 %4</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1 時点：%2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>proctor::WelcomePage</name>
    <message>
        <source>Register your first worker</source>
        <translation>最初のワーカーを登録する</translation>
    </message>
    <message>
        <source>Then Proctor can prove when a worker has lost its owner, and never mistakes a working one.</source>
        <translation>登録すると、Proctor はワーカーが所有者を失ったことを確証でき、稼働中のワーカーを取り違えません。</translation>
    </message>
    <message>
        <source>Start it through proctor-run</source>
        <translation>proctor-run で起動する</translation>
    </message>
    <message>
        <source>Its owner is alive. Protected: it cannot be ended from here.</source>
        <translation>所有者プロセスは生存しています。保護されており、ここからは終了できません。</translation>
    </message>
    <message>
        <source>Its owner has exited, the worker stayed. That is proof.</source>
        <translation>所有者が終了し、ワーカーが残りました。これが確証です。</translation>
    </message>
    <message>
        <source>You confirm, Proctor checks again, then ends it.</source>
        <translation>ユーザーが確認すると、Proctor が再検査してから終了させます。</translation>
    </message>
    <message>
        <source>No worker at hand?</source>
        <translation>手元にワーカーがない場合</translation>
    </message>
    <message>
        <source>The demo starts an owner with 8 harmless workers, and another that is killed and leaves 3 real orphans to practise a cleanup on. All of them end with this window.</source>
        <translation>デモでは、無害なワーカー8件を持つ所有者と、強制終了されて本物の孤児3件を残すもう1つの所有者を起動し、クリーンアップを練習できます。すべてこのウィンドウとともに終了します。</translation>
    </message>
    <message>
        <source>Start a demo pool</source>
        <translation>デモプールを開始</translation>
    </message>
    <message>
        <source>Recognised without registering</source>
        <translation>登録なしで認識</translation>
    </message>
    <message>
        <source>No registry directory is being watched.</source>
        <translation>監視中のレジストリディレクトリはありません。</translation>
    </message>
    <message>
        <source>Watching %1. A worker shows up here within a second.</source>
        <translation>%1 を監視しています。ワーカーは1秒以内にここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is on: only registered workers are known.</source>
        <translation>有効なプロファイルがありません。登録されたワーカーだけを認識します。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Cannot watch this: %1</source>
        <translation>監視できません：%1</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Android Debug Bridge server</source>
        <translation>Android Debug Bridge サーバー</translation>
    </message>
    <message>
        <source>Bazel build servers</source>
        <translation>Bazel のビルドサーバー</translation>
    </message>
    <message>
        <source>chromedriver, geckodriver, Playwright&apos;s driver</source>
        <translation>chromedriver、geckodriver、Playwright のドライバー</translation>
    </message>
    <message>
        <source>Celery task workers</source>
        <translation>Celery のタスクワーカー</translation>
    </message>
    <message>
        <source>esbuild, vite, next and other dev servers</source>
        <translation>esbuild、vite、next などの開発サーバー</translation>
    </message>
    <message>
        <source>Python bridges of Elixir pools</source>
        <translation>Elixir プールの Python ブリッジ</translation>
    </message>
    <message>
        <source>Erlang port mapper daemon</source>
        <translation>Erlang ポートマッパーデーモン</translation>
    </message>
    <message>
        <source>Port programs of Erlang and Elixir</source>
        <translation>Erlang と Elixir のポートプログラム</translation>
    </message>
    <message>
        <source>Gradle build daemons</source>
        <translation>Gradle のビルドデーモン</translation>
    </message>
    <message>
        <source>Gradle test and compiler workers</source>
        <translation>Gradle のテストワーカーとコンパイラーワーカー</translation>
    </message>
    <message>
        <source>Gunicorn web workers and their masters</source>
        <translation>Gunicorn の Web ワーカーとそのマスター</translation>
    </message>
    <message>
        <source>Headless and automated Chromium or Chrome</source>
        <translation>ヘッドレスまたは自動操作の Chromium、Chrome</translation>
    </message>
    <message>
        <source>Headless and automated Firefox, Playwright&apos;s WebKit</source>
        <translation>ヘッドレスまたは自動操作の Firefox、Playwright の WebKit</translation>
    </message>
    <message>
        <source>Jupyter kernels</source>
        <translation>Jupyter カーネル</translation>
    </message>
    <message>
        <source>Jest and Vitest workers</source>
        <translation>Jest と Vitest のワーカー</translation>
    </message>
    <message>
        <source>Kotlin compile daemons</source>
        <translation>Kotlin のコンパイルデーモン</translation>
    </message>
    <message>
        <source>Language servers of editors</source>
        <translation>エディターの言語サーバー</translation>
    </message>
    <message>
        <source>MCP servers started by npx or uvx</source>
        <translation>npx または uvx で起動された MCP サーバー</translation>
    </message>
    <message>
        <source>Node cluster workers and forked children</source>
        <translation>Node の cluster ワーカーとフォークされた子プロセス</translation>
    </message>
    <message>
        <source>Ollama model runners</source>
        <translation>Ollama のモデルランナー</translation>
    </message>
    <message>
        <source>pytest-xdist workers</source>
        <translation>pytest-xdist のワーカー</translation>
    </message>
    <message>
        <source>Python multiprocessing workers and their resource tracker</source>
        <translation>Python の multiprocessing ワーカーとそのリソーストラッカー</translation>
    </message>
    <message>
        <source>Ray node services (raylet, GCS)</source>
        <translation>Ray のノードサービス (raylet、GCS)</translation>
    </message>
    <message>
        <source>Ray workers and actors</source>
        <translation>Ray のワーカーとアクター</translation>
    </message>
    <message>
        <source>sccache compile cache server</source>
        <translation>sccache コンパイルキャッシュサーバー</translation>
    </message>
    <message>
        <source>Python workers of Snakepit pools (Elixir)</source>
        <translation>Snakepit プール (Elixir) の Python ワーカー</translation>
    </message>
    <message>
        <source>PyTorch ranks started by torchrun</source>
        <translation>torchrun で起動された PyTorch ランク</translation>
    </message>
    <message>
        <source>Uvicorn and Hypercorn servers</source>
        <translation>Uvicorn と Hypercorn のサーバー</translation>
    </message>
    <message>
        <source>vLLM and SGLang engine processes</source>
        <translation>vLLM と SGLang のエンジンプロセス</translation>
    </message>
    <message>
        <source>Watchman file watching service</source>
        <translation>Watchman ファイル監視サービス</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>stopped before any signal was sent</source>
        <translation>シグナルの送信前に中止しました</translation>
    </message>
    <message>
        <source>exited by itself before its signal</source>
        <translation>シグナル送信前に自ら終了しました</translation>
    </message>
    <message>
        <source>it cannot be held: %1</source>
        <translation>プロセスを確保できません：%1</translation>
    </message>
    <message>
        <source>its pid belongs to another process now; left alone</source>
        <translation>PID は別のプロセスのものになっているため、そのままにします</translation>
    </message>
    <message>
        <source>it cannot be read any more; left alone</source>
        <translation>もう読み取れないため、そのままにします</translation>
    </message>
    <message>
        <source>its exit cannot be watched; left alone</source>
        <translation>終了を監視できないため、そのままにします</translation>
    </message>
    <message>
        <source>now Active, left alone: %1</source>
        <translation>稼働中になったため、そのままにします：%1</translation>
    </message>
    <message>
        <source>it owns the active worker %1; end it by name if you must</source>
        <translation>稼働中のワーカー %1 の所有者です。どうしても終了する場合は個別に指定してください</translation>
    </message>
    <message>
        <source>no longer below the process that was confirmed</source>
        <translation>承認されたプロセスの配下ではなくなりました</translation>
    </message>
    <message>
        <source>only a Suspect now; name it to end it: %1</source>
        <translation>疑いにとどまります。終了するには個別に指定してください：%1</translation>
    </message>
    <message>
        <source>no longer an orphan: %1</source>
        <translation>孤児ではなくなりました：%1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read; left alone</source>
        <translation>どのユーザーのプロセスか読み取れないため、そのままにします</translation>
    </message>
    <message>
        <source>a registration is under way: %1</source>
        <translation>登録処理が進行中です：%1</translation>
    </message>
    <message>
        <source>it cannot be judged again: %1</source>
        <translation>再判定できません：%1</translation>
    </message>
    <message>
        <source>not yours to end; run Proctor as its user or as root</source>
        <translation>終了する権限がありません。そのユーザーまたは root として Proctor を実行してください</translation>
    </message>
    <message>
        <source>the signal could not be sent: %1</source>
        <translation>シグナルを送信できませんでした：%1</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>%1 送信済み、動作中</translation>
    </message>
    <message>
        <source>did not leave on %2; ended by KILL %1 s after its first signal</source>
        <translation>%2 では終了せず、最初のシグナルから%1秒後に KILL で終了しました</translation>
    </message>
    <message>
        <source>ended %1 s after %2</source>
        <translation>%2 の%1秒後に終了しました</translation>
    </message>
    <message>
        <source>stopped after %1; nothing more is sent</source>
        <translation>%1 の後に中止しました。以後は何も送信しません</translation>
    </message>
    <message>
        <source>still there in state %1: waits for a device or network file system</source>
        <translation>状態 %1 で残っています：デバイスまたはネットワークファイルシステムを待機中です</translation>
    </message>
    <message>
        <source>still there in state %1 after every step</source>
        <translation>全手順の実行後も状態 %1 で残っています</translation>
    </message>
    <message>
        <source>kept from outside its container</source>
        <translation>コンテナの外から管理されています</translation>
    </message>
    <message>
        <source>owner %1 was recorded on another boot or machine</source>
        <translation>所有者 %1 は別のブートまたは別のマシンで記録されました</translation>
    </message>
    <message>
        <source>owner %1 was recorded in another pid namespace</source>
        <translation>所有者 %1 は別の PID 名前空間で記録されました</translation>
    </message>
    <message>
        <source>%1 has exited: no process has its pid</source>
        <translation>%1 は終了しました：その PID のプロセスはありません</translation>
    </message>
    <message>
        <source>%1 has exited: its pid has another start time</source>
        <translation>%1 は終了しました：その PID の開始時刻が異なります</translation>
    </message>
    <message>
        <source>owner %1 cannot be examined</source>
        <translation>所有者 %1 を調べられません</translation>
    </message>
    <message>
        <source>%1 has exited, seen by pidfd</source>
        <translation>%1 は終了しました（pidfd で確認）</translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation>%1 は生存しています</translation>
    </message>
    <message>
        <source>owner %1 is hidden: run Proctor as that user or as root</source>
        <translation>所有者 %1 は隠されています。そのユーザーまたは root として Proctor を実行してください</translation>
    </message>
    <message>
        <source>its parent is outside this pid namespace</source>
        <translation>親プロセスはこの PID 名前空間の外にあります</translation>
    </message>
    <message>
        <source>its parent cannot be read</source>
        <translation>親プロセスを読み取れません</translation>
    </message>
    <message>
        <source>its parent %1 is alive</source>
        <translation>親プロセス %1 は生存しています</translation>
    </message>
    <message>
        <source>its parent %1 only reaps</source>
        <translation>親プロセス %1 は回収だけを行います</translation>
    </message>
    <message>
        <source>its pid namespace cannot be read</source>
        <translation>PID 名前空間を読み取れません</translation>
    </message>
    <message>
        <source>it runs in a container; its own supervisor looks after it</source>
        <translation>コンテナ内で動作しており、そのスーパーバイザーが管理します</translation>
    </message>
    <message>
        <source>it runs in no container</source>
        <translation>コンテナ内では動作していません</translation>
    </message>
    <message>
        <source>its cgroup cannot be read</source>
        <translation>所属する cgroup を読み取れません</translation>
    </message>
    <message>
        <source>it belongs to the service %1</source>
        <translation>サービス %1 に属しています</translation>
    </message>
    <message>
        <source>it belongs to no service</source>
        <translation>サービスに属していません</translation>
    </message>
    <message>
        <source>its signal mask cannot be read</source>
        <translation>シグナルマスクを読み取れません</translation>
    </message>
    <message>
        <source>it ignores SIGHUP (nohup): meant to stay</source>
        <translation>SIGHUP を無視しています (nohup)：残すことを意図したものです</translation>
    </message>
    <message>
        <source>it does not ignore SIGHUP</source>
        <translation>SIGHUP を無視していません</translation>
    </message>
    <message>
        <source>its open files cannot be read</source>
        <translation>開いているファイルを読み取れません</translation>
    </message>
    <message>
        <source>its session&apos;s leader cannot be read</source>
        <translation>セッションリーダーを読み取れません</translation>
    </message>
    <message>
        <source>it has the shape of a daemon: own session, nothing but /dev/null</source>
        <translation>デーモンの形をしています：独自のセッションで、/dev/null だけを使用</translation>
    </message>
    <message>
        <source>it has not the shape of a daemon</source>
        <translation>デーモンの形ではありません</translation>
    </message>
    <message>
        <source>it is a tmux or screen server</source>
        <translation>このプロセスは tmux または screen のサーバーです</translation>
    </message>
    <message>
        <source>its environment cannot be read</source>
        <translation>環境変数を読み取れません</translation>
    </message>
    <message>
        <source>it was started inside tmux or screen</source>
        <translation>tmux または screen の中で起動されました</translation>
    </message>
    <message>
        <source>its terminal %1 is still there</source>
        <translation>端末 %1 はまだ存在します</translation>
    </message>
    <message>
        <source>it uses no terminal that is still there</source>
        <translation>現存する端末を使用していません</translation>
    </message>
    <message>
        <source>no owner is recorded</source>
        <translation>所有者が記録されていません</translation>
    </message>
    <message>
        <source>no heartbeat was promised</source>
        <translation>ハートビートの取り決めはありません</translation>
    </message>
    <message>
        <source>heartbeat in time</source>
        <translation>ハートビートは期限内です</translation>
    </message>
    <message>
        <source>heartbeat %1 s late</source>
        <translation>ハートビートが%1秒遅延</translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation>これを指すレコードはありません</translation>
    </message>
    <message>
        <source>nobody stated its lifetime</source>
        <translation>存続期間は指定されていません</translation>
    </message>
    <message>
        <source>the record says: end together</source>
        <translation>レコードの指定：所有者とともに終了</translation>
    </message>
    <message>
        <source>the record says: may outlive its owner</source>
        <translation>レコードの指定：所有者の終了後も動作可</translation>
    </message>
    <message>
        <source>the record does not say that it ends with its owner</source>
        <translation>所有者とともに終了するとはレコードにありません</translation>
    </message>
    <message>
        <source>every registry that could speak for it was read</source>
        <translation>関係しうる全レジストリを読み取りました</translation>
    </message>
    <message>
        <source>a registry that could speak for it is closed to Proctor: %1</source>
        <translation>関係しうるレジストリを Proctor が読み取れません：%1</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>動作しています</translation>
    </message>
    <message>
        <source>exited; waits to be reaped by %1</source>
        <translation>終了し、%1 による回収を待っています</translation>
    </message>
    <message>
        <source>no profile recognises its command line</source>
        <translation>どのプロファイルもこのコマンドラインを認識しません</translation>
    </message>
    <message>
        <source>profile %1 recognises its command line</source>
        <translation>プロファイル %1 がこのコマンドラインを認識します</translation>
    </message>
    <message>
        <source>Proctor saw its parent end; %1 took it over</source>
        <translation>Proctor が親プロセスの終了を確認し、%1 が引き継ぎました</translation>
    </message>
    <message>
        <source>its parent %1 is a reaper</source>
        <translation>親プロセス %1 は回収プロセス (reaper) です</translation>
    </message>
    <message>
        <source>nothing says that it lost its first parent</source>
        <translation>最初の親プロセスを失ったことを示すものはありません</translation>
    </message>
    <message>
        <source>its stdin cannot be examined; run Proctor as that user</source>
        <translation>このプロセスの stdin を調べられません。そのユーザーとして Proctor を実行してください</translation>
    </message>
    <message>
        <source>stdin is a pipe and nobody can write to it any more</source>
        <translation>stdin はパイプで、書き込める側がもうありません</translation>
    </message>
    <message>
        <source>somebody can still write to its stdin</source>
        <translation>stdin に書き込める側がまだあります</translation>
    </message>
    <message>
        <source>stdin is no pipe</source>
        <translation>stdin はパイプではありません</translation>
    </message>
    <message>
        <source>%1; never enough alone</source>
        <translation>%1。これだけでは不十分です</translation>
    </message>
    <message>
        <source>%1 is no known reaper</source>
        <translation>%1 は既知の回収プロセス (reaper) ではありません</translation>
    </message>
    <message>
        <source>it is a kernel thread</source>
        <translation>カーネルスレッドです</translation>
    </message>
    <message>
        <source>it is pid 1</source>
        <translation>PID 1 です</translation>
    </message>
    <message>
        <source>it is Proctor itself or one of its ancestors</source>
        <translation>Proctor 自身またはその祖先です</translation>
    </message>
    <message>
        <source>it is not Proctor and no ancestor of it</source>
        <translation>Proctor でもその祖先でもありません</translation>
    </message>
    <message>
        <source>its environment says: may outlive its owner</source>
        <translation>環境変数の指定：所有者の終了後も動作可</translation>
    </message>
    <message>
        <source>the record does not say so; its environment cannot be read</source>
        <translation>レコードにその指定はなく、環境変数は読み取れません</translation>
    </message>
    <message>
        <source>neither record nor environment says so</source>
        <translation>レコードにも環境変数にもその指定はありません</translation>
    </message>
    <message>
        <source>no fingerprint was recorded</source>
        <translation>フィンガープリントは記録されていません</translation>
    </message>
    <message>
        <source>its environment cannot be read or was wiped</source>
        <translation>環境変数が読み取れないか、消去されています</translation>
    </message>
    <message>
        <source>its environment is not its own</source>
        <translation>環境変数はこのプロセス自身のものではありません</translation>
    </message>
    <message>
        <source>its environment bears no fingerprint</source>
        <translation>環境変数にフィンガープリントがありません</translation>
    </message>
    <message>
        <source>its environment bears another fingerprint than its record</source>
        <translation>環境変数のフィンガープリントがレコードと異なります</translation>
    </message>
    <message>
        <source>environment and record bear the same fingerprint</source>
        <translation>環境変数とレコードのフィンガープリントは同じです</translation>
    </message>
    <message>
        <source>no record of its name is unreadable</source>
        <translation>このプロセスを名前で指す、読み取れないレコードはありません</translation>
    </message>
    <message>
        <source>a record bears its name and cannot be used: %1</source>
        <translation>このプロセスを名前で指すレコードがありますが、使用できません：%1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read</source>
        <translation>どのユーザーのプロセスか読み取れません</translation>
    </message>
    <message>
        <source>start time and boot id agree</source>
        <translation>開始時刻とブート ID が一致しています</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>it has exited or is not tracked any more</source>
        <translation>終了したか、追跡対象ではなくなりました</translation>
    </message>
    <message>
        <source>it is being ended already</source>
        <translation>既に終了処理中です</translation>
    </message>
    <message>
        <source>an active worker is never ended</source>
        <translation>稼働中のワーカーを終了させることはありません</translation>
    </message>
    <message>
        <source>not proven: name it one by one to end it</source>
        <translation>確証がありません。終了するには1件ずつ指定してください</translation>
    </message>
    <message>
        <source>a descendant of %1</source>
        <translation>%1 の子孫プロセス</translation>
    </message>
    <message>
        <source>processes cannot be read: %1</source>
        <translation>プロセスを読み取れません：%1</translation>
    </message>
    <message>
        <source>%1 orphans, the limit is %2</source>
        <translation>孤児%1件（上限%2件）</translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation>孤児1件</translation>
    </message>
    <message>
        <source>%1 orphans</source>
        <translation>孤児%1件</translation>
    </message>
    <message>
        <source>1 suspect</source>
        <translation>疑い1件</translation>
    </message>
    <message>
        <source>%1 suspects</source>
        <translation>疑い%1件</translation>
    </message>
    <message>
        <source>1 stalled worker</source>
        <translation>停滞中のワーカー1件</translation>
    </message>
    <message>
        <source>%1 stalled workers</source>
        <translation>停滞中のワーカー%1件</translation>
    </message>
    <message>
        <source>1 unreadable record</source>
        <translation>読み取れないレコード1件</translation>
    </message>
    <message>
        <source>%1 unreadable records</source>
        <translation>読み取れないレコード%1件</translation>
    </message>
    <message>
        <source>1 registry directory cannot be used</source>
        <translation>使用できないレジストリディレクトリ1件</translation>
    </message>
    <message>
        <source>%1 registry directories cannot be used</source>
        <translation>使用できないレジストリディレクトリ%1件</translation>
    </message>
    <message>
        <source>it hangs below process %1, which is protected</source>
        <translation>保護されているプロセス %1 の配下にあります</translation>
    </message>
    <message>
        <source>a descendant that is protected: %1</source>
        <translation>保護されている子孫プロセスです：%1</translation>
    </message>
    <message>
        <source>it runs another command by now; look at it again</source>
        <translation>別のコマンドを実行しています。もう一度確認してください</translation>
    </message>
    <message>
        <source>its registry directory keeps being replaced</source>
        <translation>レジストリディレクトリが繰り返し置き換えられています</translation>
    </message>
    <message>
        <source>Proctor has not watched its CPU time yet</source>
        <translation>Proctor はまだ CPU 時間を観測していません</translation>
    </message>
    <message>
        <source>no CPU time for %1 s; never enough alone</source>
        <translation>%1秒間 CPU 時間を使用していません。これだけでは不十分です</translation>
    </message>
    <message>
        <source>it uses CPU time</source>
        <translation>CPU 時間を使用しています</translation>
    </message>
    <message>
        <source>it is no daemon that lives on by design</source>
        <translation>仕様として動作を続けるデーモンではありません</translation>
    </message>
    <message>
        <source>it lives on by design</source>
        <translation>仕様として動作を続けます</translation>
    </message>
    <message>
        <source>it lives on by design; to stop it: %1</source>
        <translation>仕様として動作を続けます。停止するには：%1</translation>
    </message>
    <message>
        <source>running for %1 h; never enough alone</source>
        <translation>%1時間動作しています。これだけでは不十分です</translation>
    </message>
    <message>
        <source>running for less than a day</source>
        <translation>動作時間は1日未満です</translation>
    </message>
    <message>
        <source>it is inside no tmux or screen that runs</source>
        <translation>動作中の tmux や screen の中にはありません</translation>
    </message>
    <message>
        <source>%1 names a process that is alive</source>
        <translation>%1 が指すプロセスは生存しています</translation>
    </message>
    <message>
        <source>no argument or variable names a living parent</source>
        <translation>生存する親プロセスを指す引数や環境変数はありません</translation>
    </message>
    <message>
        <source>neither arguments nor environment name a parent</source>
        <translation>引数も環境変数も親プロセスを指していません</translation>
    </message>
    <message>
        <source>%1 names a process that has exited</source>
        <translation>%1 が指すプロセスは終了しています</translation>
    </message>
    <message>
        <source>%1 names a process that cannot be examined</source>
        <translation>%1 が指すプロセスを調べられません</translation>
    </message>
    <message>
        <source>whether Proctor was started from it cannot be read; run Proctor as root</source>
        <translation>Proctor がこのプロセスから起動されたかどうかを読み取れません。root として Proctor を実行してください</translation>
    </message>
    <message>
        <source>it descends from no registered worker</source>
        <translation>登録されたワーカーの子孫ではありません</translation>
    </message>
    <message>
        <source>the worker %1 that it descends from is alive</source>
        <translation>祖先のワーカー %1 は生存しています</translation>
    </message>
    <message>
        <source>the owner %1 that its environment names is alive</source>
        <translation>環境変数が指す所有者 %1 は生存しています</translation>
    </message>
    <message>
        <source>whom its environment names cannot be examined</source>
        <translation>環境変数が指すプロセスを調べられません</translation>
    </message>
    <message>
        <source>nobody whom its environment names is alive</source>
        <translation>環境変数が指すプロセスはいずれも生存していません</translation>
    </message>
    <message>
        <source>a record says who its owner is</source>
        <translation>レコードに所有者の記載があります</translation>
    </message>
    <message>
        <source>its environment names no owner of its own</source>
        <translation>環境変数にこのプロセス自身の所有者はありません</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which has exited</source>
        <translation>環境変数が指す所有者 %1 は終了しています</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which is alive</source>
        <translation>環境変数が指す所有者 %1 は生存しています</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which cannot be examined</source>
        <translation>環境変数が指す所有者 %1 を調べられません</translation>
    </message>
    <message>
        <source>Proctor has not seen it lose a parent</source>
        <translation>Proctor は親プロセスの喪失を確認していません</translation>
    </message>
    <message>
        <source>its parent %1 left right after starting it, as launchers do</source>
        <translation>親プロセス %1 は起動直後に終了しました（ランチャーによくある動作です）</translation>
    </message>
    <message>
        <source>Proctor saw its parent %1 end</source>
        <translation>Proctor が親プロセス %1 の終了を確認しました</translation>
    </message>
    <message>
        <source>it is the main process of %1</source>
        <translation>%1 のメインプロセスです</translation>
    </message>
    <message>
        <source>it was started by the main process of %1</source>
        <translation>%1 のメインプロセスから起動されました</translation>
    </message>
    <message>
        <source>an earlier run of %1 left it behind</source>
        <translation>%1 の以前の実行が残したものです</translation>
    </message>
    <message>
        <source>it leads its session itself</source>
        <translation>自身がセッションリーダーです</translation>
    </message>
    <message>
        <source>its session was made outside this pid namespace</source>
        <translation>セッションはこの PID 名前空間の外で作成されました</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 cannot be examined</source>
        <translation>セッションリーダー %1 を調べられません</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 is alive</source>
        <translation>セッションリーダー %1 は生存しています</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 has exited</source>
        <translation>セッションリーダー %1 は終了しています</translation>
    </message>
    <message>
        <source>its terminal %1 has been closed</source>
        <translation>端末 %1 は閉じられています</translation>
    </message>
    <message>
        <source>it uses no terminal that has been closed</source>
        <translation>閉じられた端末を使用していません</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 is alive</source>
        <translation>ワーカー %1 またはその所有者 %2 が生存しています</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 cannot be examined</source>
        <translation>ワーカー %1 またはその所有者 %2 を調べられません</translation>
    </message>
    <message>
        <source>the worker %1 it descends from and its owner %2 have exited</source>
        <translation>祖先のワーカー %1 とその所有者 %2 は終了しています</translation>
    </message>
    <message>
        <source>it, and what hangs below it, is left out: %1</source>
        <translation>このプロセスとその配下は対象外です：%1</translation>
    </message>
    <message>
        <source>1 error in profile files</source>
        <translation>プロファイル定義ファイルのエラー1件</translation>
    </message>
    <message>
        <source>%1 errors in profile files</source>
        <translation>プロファイル定義ファイルのエラー%1件</translation>
    </message>
    <message>
        <source>still there; nothing more is sent, since the audit log cannot be written: %1</source>
        <translation>まだ残っています。監査ログに書き込めないため、以後は何も送信しません：%1</translation>
    </message>
    <message>
        <source>nothing is signalled that the audit log cannot record: %1</source>
        <translation>監査ログに記録できないものにはシグナルを送りません：%1</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile, and some may have been left: it went on</source>
        <translation>その間に配下でさらに%1件が起動されました。起動が続いたため、一部が残っている可能性があります</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile; nothing was left below it</source>
        <translation>その間に配下でさらに%1件が起動されましたが、配下には何も残っていません</translation>
    </message>
    <message>
        <source>nothing shows that it was left behind</source>
        <translation>取り残されたことを示すものはありません</translation>
    </message>
    <message>
        <source>something shows that it was left behind</source>
        <translation>取り残されたことを示すものがあります</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>一部を読み取れませんでした</translation>
    </message>
    <message>
        <source>its profile does not let it be ended automatically</source>
        <translation>プロファイルが自動での終了を許可していません</translation>
    </message>
    <message>
        <source>its profile wants it to be named one by one</source>
        <translation>プロファイルにより、1件ずつ指定する必要があります</translation>
    </message>
    <message>
        <source>an orphan for less than the %1 s that its profile asks for; name it to end it now</source>
        <translation>孤児になってから、プロファイルの定める%1秒が経過していません。今すぐ終了するには個別に指定してください</translation>
    </message>
    <message>
        <source>its profile lets %1 be ended in one cleanup</source>
        <translation>プロファイルにより、1回のクリーンアップで終了できるのは%1件までです</translation>
    </message>
    <message>
        <source>the helper was ended before it could answer; what it has done is in the system&apos;s log</source>
        <translation>ヘルパーが応答する前に終了させられました。行ったことはシステムのログにあります</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません：%2</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>%1 can be written by others than root, so what is there is not started as root</source>
        <translation>%1 には root 以外も書き込めるため、そこにあるものは root として起動しません</translation>
    </message>
    <message>
        <source>pkexec is not installed; install it, or run proctorctl clean as root</source>
        <translation>pkexec がインストールされていません。インストールするか、root として proctorctl clean を実行してください</translation>
    </message>
    <message>
        <source>%1 is not installed; install Proctor, or run proctorctl clean as root</source>
        <translation>%1 がインストールされていません。Proctor をインストールするか、root として proctorctl clean を実行してください</translation>
    </message>
    <message>
        <source>the helper still works on what was asked before</source>
        <translation>ヘルパーは前の要求をまだ処理しています</translation>
    </message>
    <message>
        <source>the authentication was cancelled; nothing was sent</source>
        <translation>認証がキャンセルされました。何も送信していません</translation>
    </message>
    <message>
        <source>not authorised; ask an administrator, or run proctorctl clean as root (%1)</source>
        <translation>許可されていません。管理者に依頼するか、root として proctorctl clean を実行してください（%1）</translation>
    </message>
    <message>
        <source>the helper could not work: %1</source>
        <translation>ヘルパーが動作できませんでした：%1</translation>
    </message>
    <message>
        <source>it is not in this tree any more</source>
        <translation>もうこのツリーにはありません</translation>
    </message>
    <message>
        <source>it was not ticked when the plan was saved</source>
        <translation>計画の保存時に選択されていませんでした</translation>
    </message>
    <message>
        <source>it is the first process of a container: everybody in there would end with it</source>
        <translation>コンテナの最初のプロセスです。終了すると中のすべてが終了します</translation>
    </message>
    <message>
        <source>nobody ends by the kernel&apos;s hand with it</source>
        <translation>カーネルが道連れに終了させるプロセスはありません</translation>
    </message>
    <message>
        <source>its time namespace cannot be read</source>
        <translation>時間名前空間を読み取れません</translation>
    </message>
    <message>
        <source>its clock is Proctor&apos;s</source>
        <translation>時計は Proctor と同じです</translation>
    </message>
    <message>
        <source>it has a time namespace of its own: a record of it could not be told</source>
        <translation>独自の時間名前空間にあるため、レコードを見分けられません</translation>
    </message>
    <message>
        <source>not saved: the file is written in a way in which Proctor cannot change &quot;%1&quot;; write %2 below [%3] by hand</source>
        <translation>保存されていません：ファイルの書き方により、Proctor は「%1」を変更できません。[%3] の下に %2 を手動で書き込んでください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a table: write [%1] and its keys on the lines below</source>
        <translation>「%1」はテーブルでなければなりません：[%1] と書き、その下の行にキーを書き込んでください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2</source>
        <translation>「%1」は次のいずれかでなければなりません：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3, without quotes</source>
        <translation>「%1」は引用符なしの%2～%3の整数でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, without quotes</source>
        <translation>「%1」は引用符なしの true または false でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of this Proctor; it is kept</source>
        <translation>「%1」はこの Proctor の設定ではありません。そのまま残します</translation>
    </message>
    <message>
        <source>no settings: more than 64 dots on one line; shorten it</source>
        <translation>設定として読み取れません：1行に64個を超えるドットがあります。短くしてください</translation>
    </message>
    <message>
        <source>no TOML: %1; mend this line, or move the file away</source>
        <translation>TOML ではありません：%1。この行を修正するか、ファイルを移動してください</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>保存されていません：%1</translation>
    </message>
    <message>
        <source>is no regular file; move it away</source>
        <translation>通常のファイルではありません。移動してください</translation>
    </message>
    <message>
        <source>is larger than 64 KiB; shorten it</source>
        <translation>64 KiB を超えています。短くしてください</translation>
    </message>
    <message>
        <source>its user keeps changing</source>
        <translation>ユーザーが変わり続けています</translation>
    </message>
    <message>
        <source>required: letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>必須：英字、数字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos;</translation>
    </message>
    <message>
        <source>one line for people</source>
        <translation>人が読むための1行の説明</translation>
    </message>
    <message>
        <source>false switches the profile off</source>
        <translation>false でプロファイルをオフにする</translation>
    </message>
    <message>
        <source>asked only when no other profile matches</source>
        <translation>他のどのプロファイルにも一致しない場合だけ照合</translation>
    </message>
    <message>
        <source>what it recognises; one or more, one that fits is enough</source>
        <translation>認識する対象。1つ以上書き、いずれか1つに一致すればよい</translation>
    </message>
    <message>
        <source>what names the owner where nobody registered it</source>
        <translation>登録がない場合に所有者を示すもの</translation>
    </message>
    <message>
        <source>how its orphans are ended</source>
        <translation>孤児を終了する方法</translation>
    </message>
    <message>
        <source>they live on by design: kept, whatever becomes of the parent</source>
        <translation>仕様として動作を続ける：親プロセスがどうなっても保持</translation>
    </message>
    <message>
        <source>programs that run scripts; with programs, modules or code</source>
        <translation>スクリプトを実行するプログラム。programs、modules、code のいずれかと併用</translation>
    </message>
    <message>
        <source>ends of the path of the script that is run</source>
        <translation>実行されるスクリプトのパスの末尾</translation>
    </message>
    <message>
        <source>what Python runs with -m</source>
        <translation>Python が -m で実行するもの</translation>
    </message>
    <message>
        <source>the code behind -c or -e</source>
        <translation>-c または -e に続くコード</translation>
    </message>
    <message>
        <source>ends of the path of the executable</source>
        <translation>実行ファイルのパスの末尾</translation>
    </message>
    <message>
        <source>how a title begins that the program gave itself</source>
        <translation>プログラムが自ら付けたタイトルの先頭</translation>
    </message>
    <message>
        <source>arguments that must all be there</source>
        <translation>すべて必要な引数</translation>
    </message>
    <message>
        <source>arguments one of which must be there</source>
        <translation>いずれか1つが必要な引数</translation>
    </message>
    <message>
        <source>arguments none of which may be there</source>
        <translation>1つもあってはならない引数</translation>
    </message>
    <message>
        <source>words that the arguments begin with, options left out</source>
        <translation>引数の先頭の語（オプションを除く）</translation>
    </message>
    <message>
        <source>options whose value is the next argument; for subcommands</source>
        <translation>次の引数を値とするオプション。subcommands 用</translation>
    </message>
    <message>
        <source>variables that must be set</source>
        <translation>設定が必要な環境変数</translation>
    </message>
    <message>
        <source>options whose value is the owner&apos;s PID</source>
        <translation>所有者の PID を値とするオプション</translation>
    </message>
    <message>
        <source>variables whose value is the owner&apos;s PID</source>
        <translation>所有者の PID を値とする環境変数</translation>
    </message>
    <message>
        <source>signals and waits, in order</source>
        <translation>シグナルと待機（実行順）</translation>
    </message>
    <message>
        <source>seconds a suspicion must hold before it counts</source>
        <translation>疑いが有効になるまでに続く必要がある秒数</translation>
    </message>
    <message>
        <source>&quot;process&quot;, or &quot;tree&quot; for what hangs below it, too</source>
        <translation>&quot;process&quot;、または配下も対象とする &quot;tree&quot;</translation>
    </message>
    <message>
        <source>seconds as an orphan before it is ended without being named</source>
        <translation>個別の指定なしで終了するまでに、孤児である必要がある秒数</translation>
    </message>
    <message>
        <source>how many one cleanup ends at most</source>
        <translation>1回のクリーンアップで終了する最大件数</translation>
    </message>
    <message>
        <source>false: ended only when named one by one</source>
        <translation>false：1件ずつ指定した場合だけ終了</translation>
    </message>
    <message>
        <source>&quot;proven&quot; lets proven orphans be ended without a person</source>
        <translation>&quot;proven&quot; で、確証のある孤児を人の操作なしで終了できる</translation>
    </message>
    <message>
        <source>how many may be ended without a person within an hour</source>
        <translation>1時間に人の操作なしで終了できる件数</translation>
    </message>
    <message>
        <source>the command by which their own tool ends them</source>
        <translation>専用のツールで終了するためのコマンド</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); make its folder writable for you, or copy the text and save it elsewhere</source>
        <translation>%1 に書き込めません（%2）。フォルダーを書き込み可能にするか、テキストをコピーして別の場所に保存してください</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); free some space and save again</source>
        <translation>%1 に書き込めません（%2）。空き容量を確保して、もう一度保存してください</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); part of its path is a file: move that away and save again</source>
        <translation>%1 に書き込めません（%2）。パスの途中にファイルがあります。それを移動して、もう一度保存してください</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>%1 に書き込めません（%2）</translation>
    </message>
    <message>
        <source>%1 is no regular file; move it away</source>
        <translation>%1 は通常のファイルではありません。移動してください</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; shorten it</source>
        <translation>%1 は 1 MiB を超えています。短くしてください</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 を読み取れません（%2）</translation>
    </message>
    <message>
        <source>a profile may have 1 MiB at most; shorten it</source>
        <translation>プロファイルは 1 MiB までです。短くしてください</translation>
    </message>
    <message>
        <source>there is a file %1 already; move it away</source>
        <translation>ファイル %1 が既にあります。移動してください</translation>
    </message>
    <message>
        <source>%1 cannot be moved (%2)</source>
        <translation>%1 を移動できません（%2）</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 はもうありません</translation>
    </message>
    <message>
        <source>a file that begins with a dot is not read: let the name begin with a letter</source>
        <translation>ドットで始まるファイルは読み取られません。名前を英字で始めてください</translation>
    </message>
    <message>
        <source>the profile of this name is in %1: choose another name, or edit that file</source>
        <translation>この名前のプロファイルは %1 にあります。別の名前を選択するか、そのファイルを編集してください</translation>
    </message>
    <message>
        <source>there is a file %1 already; choose another name, or edit that file</source>
        <translation>ファイル %1 が既にあります。別の名前を選択するか、そのファイルを編集してください</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else</source>
        <translation>%1 は他のユーザーまたはプログラムによって変更されました</translation>
    </message>
    <message>
        <source>%1 says too little, or says it in a way that Proctor cannot change; edit the profile</source>
        <translation>%1 の記述が不足しているか、Proctor が変更できない書き方になっています。プロファイルを編集してください</translation>
    </message>
    <message>
        <source>%1 is a link to somebody else&apos;s file; edit that file, or put a file of your own in the place of the link</source>
        <translation>%1 はほかのユーザーのファイルへのリンクです。そのファイルを編集するか、リンクの代わりに自分のファイルを置いてください</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8 (line %2); mend that line with a program that can</source>
        <translation>%1 は UTF-8 のテキストではありません（%2 行目）。扱えるプログラムでその行を直してください</translation>
    </message>
    <message>
        <source>not saved: it is a link to somebody else&apos;s file</source>
        <translation>保存されていません: ほかのユーザーのファイルへのリンクです</translation>
    </message>
    <message>
        <source>holds more records than are read</source>
        <translation>読み取り上限を超える数のレコードがあります</translation>
    </message>
    <message>
        <source>has a symlink in its path; give the real one</source>
        <translation>パスにシンボリックリンクが含まれています。実際のパスを指定してください</translation>
    </message>
    <message>
        <source>the registry directory cannot be opened</source>
        <translation>レジストリディレクトリを開けません</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>調べられません</translation>
    </message>
    <message>
        <source>others may replace files in it; chmod go-w it</source>
        <translation>他のユーザーが中のファイルを置き換えられます。chmod go-w を実行してください</translation>
    </message>
    <message>
        <source>belongs to another user, who may replace files in it</source>
        <translation>別のユーザーが所有しており、そのユーザーが中のファイルを置き換えられます</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>一覧を取得できません</translation>
    </message>
    <message>
        <source>left out with PID %1, which it is below</source>
        <translation>上位の PID %1 とともに対象外です</translation>
    </message>
</context>
</TS>
