<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>请求者：%1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>About to send %1</source>
        <translation>即将发送 %1</translation>
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
        <translation>其所有者 %1 启动</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 启动</translation>
    </message>
    <message>
        <source>This process started</source>
        <translation>此进程启动</translation>
    </message>
    <message>
        <source>This process started, child of %1</source>
        <translation>此进程启动，父进程为 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Its parent is outside this PID namespace</source>
        <translation>其父进程在此 PID 命名空间之外</translation>
    </message>
    <message>
        <source>Still child of %1</source>
        <translation>父进程仍为 %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>父进程为 %1</translation>
    </message>
    <message>
        <source>Its owner %1 is alive</source>
        <translation>其所有者 %1 存活</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>父进程 %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1，现为 %2</translation>
    </message>
    <message>
        <source>%1, its owner, exited</source>
        <translation>其所有者 %1 退出</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 退出</translation>
    </message>
    <message>
        <source>%1, its owner, exited before Proctor started</source>
        <translation>其所有者 %1 在 Proctor 启动之前已退出</translation>
    </message>
    <message>
        <source>Ended as child of %1</source>
        <translation>结束时父进程为 %1</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>已发送信号</translation>
    </message>
    <message>
        <source>automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation>%1，PID %2，%3，%4，%5</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>about to send</source>
        <translation>即将发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
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
        <translation>自动清理：开启</translation>
    </message>
    <message>
        <source>Automatic cleanup: dry run</source>
        <translation>自动清理：试运行</translation>
    </message>
    <message>
        <source>Automatic: on</source>
        <translation>自动：开启</translation>
    </message>
    <message>
        <source>Automatic: dry run</source>
        <translation>自动：试运行</translation>
    </message>
    <message numerus="yes">
        <source>%n ended in the last hour</source>
        <translation>
            <numerusform>最近 1 小时已结束 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have ended %n in the last hour</source>
        <translation>
            <numerusform>最近 1 小时本会结束 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>暂缓 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 h, %2 held back</source>
        <translation>1 小时 %1 个，暂缓 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanupReport</name>
    <message>
        <source>Ended by KILL after %1</source>
        <translation>%1后由 KILL 结束</translation>
    </message>
    <message>
        <source>Ignored %1 for %2, ended %3 after KILL</source>
        <translation>忽略 %1 达 %2，KILL 后 %3结束</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>已发送 %1，仍在运行</translation>
    </message>
    <message>
        <source>Stopped before its signal; nothing was sent</source>
        <translation>发送信号前已停止，未发送任何信号</translation>
    </message>
    <message>
        <source>%1 was sent; stopped before anything more</source>
        <translation>已发送 %1，随后停止，未再发送</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>%2 后 %1结束</translation>
    </message>
    <message>
        <source>Exited by itself before its signal</source>
        <translation>在发送信号前自行退出</translation>
    </message>
    <message>
        <source>Its PID is another process&apos;s now; nothing was sent</source>
        <translation>其 PID 现属于另一进程；未发送任何信号</translation>
    </message>
    <message>
        <source>No longer an orphan, left alone</source>
        <translation>已不是孤儿进程，未处理</translation>
    </message>
    <message>
        <source>Not permitted: it belongs to another user</source>
        <translation>无权限：它属于另一用户</translation>
    </message>
    <message>
        <source>Still there after every step</source>
        <translation>执行完所有步骤后仍存在</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Planned at %1</source>
        <translation>计划时间：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Not in the audit log: %1</source>
        <translation>未记入审计日志：%1</translation>
    </message>
    <message numerus="yes">
        <source>Proctor cleanup: %1 of %n done</source>
        <translation>
            <numerusform>Proctor 清理：%n 个中已完成 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its signal</source>
        <translation>正在等待对其发送信号</translation>
    </message>
</context>
<context>
    <name>CleanupTarget</name>
    <message>
        <source>now %1</source>
        <translation>现为%1</translation>
    </message>
    <message>
        <source>now %1: %2</source>
        <translation>现为%1：%2</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>exited, PID reused</source>
        <translation>已退出，PID 已被重用</translation>
    </message>
    <message>
        <source>already being ended</source>
        <translation>正在结束中</translation>
    </message>
    <message>
        <source>below PID %1</source>
        <translation>位于 PID %1 之下</translation>
    </message>
    <message>
        <source>It has exited. Its PID belongs to another process now, which is left alone.</source>
        <translation>它已退出，其 PID 现属于另一进程；不会处理那个进程。</translation>
    </message>
    <message>
        <source>It has exited and is no longer listed.</source>
        <translation>它已退出，不再列出。</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4, %5</source>
        <translation>%1，PID %2，%3，%4，%5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>only now one to end: ask anew</source>
        <translation>现在才可结束：请重新发起</translation>
    </message>
</context>
<context>
    <name>ColumnPresets</name>
    <message>
        <source>Developer</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>排查</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Started %1</source>
        <translation>启动于 %1</translation>
    </message>
    <message>
        <source>Exited at %1</source>
        <translation>于 %1 退出</translation>
    </message>
    <message>
        <source>Of one core</source>
        <translation>占单个核心的百分比</translation>
    </message>
    <message>
        <source>%1, PID %2, %3, %4</source>
        <translation>%1，PID %2，%3，%4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤儿时长</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
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
        <translation>线程数</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>控制组</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>上次操作</translation>
    </message>
    <message>
        <source>Since the last one. It promised one every %1 at least.</source>
        <translation>距上次心跳的时间。约定至少每 %1一次。</translation>
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
        <translation>其所有者 %1 存活。</translation>
    </message>
    <message>
        <source>Its owner %1 exited %2 ago.</source>
        <translation>其所有者 %1 已于 %2前退出。</translation>
    </message>
    <message>
        <source>Its owner %1 has exited.</source>
        <translation>其所有者 %1 已退出。</translation>
    </message>
    <message>
        <source>Whether its owner %1 is alive cannot be read.</source>
        <translation>无法读取其所有者 %1 是否存活。</translation>
    </message>
    <message>
        <source>No owner is recorded.</source>
        <translation>未记录所有者。</translation>
    </message>
    <message>
        <source>Why is this an orphan?</source>
        <translation>为何是孤儿进程？</translation>
    </message>
    <message>
        <source>Why is this a suspect?</source>
        <translation>为何可疑？</translation>
    </message>
    <message>
        <source>Why is this active?</source>
        <translation>为何是活跃？</translation>
    </message>
    <message>
        <source>Why is this kept?</source>
        <translation>为何保留？</translation>
    </message>
    <message>
        <source>Why is this a zombie?</source>
        <translation>为何是僵尸进程？</translation>
    </message>
    <message>
        <source>Why is this unknown?</source>
        <translation>为何未知？</translation>
    </message>
    <message>
        <source>It was registered to end with it.</source>
        <translation>它注册为随所有者一同结束。</translation>
    </message>
    <message>
        <source>But its heartbeat is late.</source>
        <translation>但其心跳已延迟。</translation>
    </message>
    <message>
        <source>It is protected.</source>
        <translation>它受到保护。</translation>
    </message>
    <message>
        <source>It looks left behind, but nothing proves it. Only a person can decide to end it.</source>
        <translation>它看似被遗留，但没有确证。只能由人决定是否结束它。</translation>
    </message>
    <message>
        <source>Proctor leaves it alone.</source>
        <translation>Proctor 不会处理它。</translation>
    </message>
    <message>
        <source>No signal helps: its parent %1 %2 must reap it.</source>
        <translation>任何信号都无效：必须由其父进程 %1 %2 回收它。</translation>
    </message>
    <message>
        <source>What is not known is never ended.</source>
        <translation>未知的进程绝不会被结束。</translation>
    </message>
    <message>
        <source>Ended %1 after %2</source>
        <translation>于 %1 结束（运行了 %2）</translation>
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
        <translation>启动 %1  tick %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Group, session</source>
        <translation>进程组、会话</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>启动 ID</translation>
    </message>
    <message>
        <source>Start tick</source>
        <translation>启动 tick</translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation>PID 命名空间</translation>
    </message>
    <message>
        <source>pidfs inode</source>
        <translation>pidfs inode</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>控制组</translation>
    </message>
    <message>
        <source>Not listed since %1: it has ended, or nothing recognises it any more.</source>
        <translation>自 %1 起不再列出：它已结束，或不再被识别。</translation>
    </message>
    <message>
        <source>Why was this an orphan?</source>
        <translation>当时为何是孤儿进程？</translation>
    </message>
    <message>
        <source>Why was this a suspect?</source>
        <translation>当时为何可疑？</translation>
    </message>
    <message>
        <source>Why was this active?</source>
        <translation>当时为何是活跃？</translation>
    </message>
    <message>
        <source>Why was this kept?</source>
        <translation>当时为何保留？</translation>
    </message>
    <message>
        <source>Why was this a zombie?</source>
        <translation>当时为何是僵尸进程？</translation>
    </message>
    <message>
        <source>Why was this unknown?</source>
        <translation>当时为何未知？</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>+ gained</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− 失去</translation>
    </message>
    <message>
        <source>= as now</source>
        <translation>= 不变</translation>
    </message>
    <message>
        <source>› another&apos;s</source>
        <translation>› 归其他</translation>
    </message>
    <message>
        <source>? perhaps</source>
        <translation>? 可能</translation>
    </message>
    <message>
        <source>Recognised once this is saved, not yet</source>
        <translation>保存后会识别，目前尚未识别</translation>
    </message>
    <message>
        <source>Recognised once this is saved; now it is %1&apos;s</source>
        <translation>保存后由此方案识别；目前由 %1 识别</translation>
    </message>
    <message>
        <source>Recognised now, not any more once this is saved</source>
        <translation>目前识别，保存后不再识别</translation>
    </message>
    <message>
        <source>Recognised now, and once this is saved</source>
        <translation>目前识别，保存后仍识别</translation>
    </message>
    <message>
        <source>Fits, but %1 is asked first and takes it</source>
        <translation>符合，但优先匹配 %1，由其识别</translation>
    </message>
    <message>
        <source>Recognised now; once this is saved, %1 takes it</source>
        <translation>现在被识别；保存后由 %1 接管</translation>
    </message>
    <message>
        <source>It depends on the environment, which is not known here</source>
        <translation>取决于环境变量，此处无法得知</translation>
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
        <translation>启动它的一方可以结束它。</translation>
    </message>
    <message>
        <source>Its own tool ends it: %1</source>
        <translation>由其自身工具结束：%1</translation>
    </message>
    <message>
        <source>%1 has ended already: nothing is left to be done.</source>
        <translation>%1 已结束：无需再做任何操作。</translation>
    </message>
    <message>
        <source>%1 is being ended already. Wait for that cleanup to finish.</source>
        <translation>%1 正在结束中。请等待该次清理完成。</translation>
    </message>
    <message>
        <source>%1 is protected: %2. An active worker is never ended; stop it through its owner.</source>
        <translation>%1 受到保护：%2。活跃的工作进程绝不会被结束；请通过其所有者停止它。</translation>
    </message>
    <message>
        <source>%1 has exited and no signal helps: its parent %2 %3 must reap it. It goes at the latest when that parent ends.</source>
        <translation>%1 已退出，任何信号都无效：必须由其父进程 %2 %3 回收它。最迟在该父进程结束时，它就会消失。</translation>
    </message>
    <message>
        <source>%1 is kept: %2.</source>
        <translation>%1 予以保留：%2。</translation>
    </message>
    <message>
        <source>%1 is not known well enough: %2.</source>
        <translation>对 %1 的了解不足：%2。</translation>
    </message>
    <message>
        <source>Run Proctor as its user, or as root, to see more.</source>
        <translation>请以其用户或 root 身份运行 Proctor，以查看更多信息。</translation>
    </message>
    <message>
        <source>Scanning fails: what is shown is from %1. Nothing can be ended until a scan succeeds.</source>
        <translation>扫描失败：当前显示的是 %1 的数据。扫描成功之前无法结束任何进程。</translation>
    </message>
    <message>
        <source>Nothing is selected. Select an orphan or a suspect.</source>
        <translation>未选择任何进程。请选择孤儿进程或可疑进程。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n selected can be ended. The first: %1</source>
        <translation>
            <numerusform>所选的 %n 个进程均无法结束。第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no orphan to clean up. A suspect can be selected and ended by name.</source>
        <translation>没有可清理的孤儿进程。可疑进程可选中后单独指定结束。</translation>
    </message>
    <message>
        <source>The first scan runs: whether there is an orphan is not known yet.</source>
        <translation>首次扫描正在进行：尚不知是否有孤儿进程。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>no space left; free some</source>
        <translation>空间不足；请释放一些空间</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>无法读写磁盘</translation>
    </message>
    <message>
        <source>part of its path is no directory</source>
        <translation>其路径的一部分不是目录</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
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
        <translation>与注册的进程相同</translation>
    </message>
    <message>
        <source>Not the registered process</source>
        <translation>不是注册的进程</translation>
    </message>
    <message>
        <source>Same process as registered?</source>
        <translation>与注册的进程相同？</translation>
    </message>
    <message>
        <source>Bound to its owner</source>
        <translation>与所有者绑定</translation>
    </message>
    <message>
        <source>Not bound to its owner</source>
        <translation>未与所有者绑定</translation>
    </message>
    <message>
        <source>Bound to its owner?</source>
        <translation>与所有者绑定？</translation>
    </message>
    <message>
        <source>Every registry was read</source>
        <translation>已读取所有注册表</translation>
    </message>
    <message>
        <source>A registry cannot be read</source>
        <translation>有注册表无法读取</translation>
    </message>
    <message>
        <source>Was every registry read?</source>
        <translation>已读取所有注册表？</translation>
    </message>
    <message>
        <source>registry not readable</source>
        <translation>注册表无法读取</translation>
    </message>
    <message>
        <source>Owner is alive</source>
        <translation>所有者存活</translation>
    </message>
    <message>
        <source>Owner is not alive</source>
        <translation>所有者未存活</translation>
    </message>
    <message>
        <source>Is its owner alive?</source>
        <translation>所有者是否存活？</translation>
    </message>
    <message>
        <source>owner alive</source>
        <translation>所有者存活</translation>
    </message>
    <message>
        <source>Owner has exited</source>
        <translation>所有者已退出</translation>
    </message>
    <message>
        <source>Owner has not exited</source>
        <translation>所有者未退出</translation>
    </message>
    <message>
        <source>Has its owner exited?</source>
        <translation>所有者是否已退出？</translation>
    </message>
    <message>
        <source>owner exited</source>
        <translation>所有者已退出</translation>
    </message>
    <message>
        <source>Owner has exited, not bound to it</source>
        <translation>所有者已退出，但未绑定</translation>
    </message>
    <message>
        <source>owner exited, not bound</source>
        <translation>所有者已退出，未绑定</translation>
    </message>
    <message>
        <source>Heartbeat is late</source>
        <translation>心跳延迟</translation>
    </message>
    <message>
        <source>Heartbeat is in time</source>
        <translation>心跳及时</translation>
    </message>
    <message>
        <source>Is its heartbeat late?</source>
        <translation>心跳是否延迟？</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>心跳延迟</translation>
    </message>
    <message>
        <source>Matches a profile</source>
        <translation>匹配某个配置方案</translation>
    </message>
    <message>
        <source>Matches no profile</source>
        <translation>不匹配任何配置方案</translation>
    </message>
    <message>
        <source>Does it match a profile?</source>
        <translation>是否匹配配置方案？</translation>
    </message>
    <message>
        <source>matches a profile</source>
        <translation>匹配配置方案</translation>
    </message>
    <message>
        <source>Lost its parent</source>
        <translation>已失去父进程</translation>
    </message>
    <message>
        <source>Has its own parent</source>
        <translation>仍有自己的父进程</translation>
    </message>
    <message>
        <source>Has it lost its parent?</source>
        <translation>是否已失去父进程？</translation>
    </message>
    <message>
        <source>parent exited</source>
        <translation>父进程已退出</translation>
    </message>
    <message>
        <source>Nobody writes to its stdin</source>
        <translation>stdin 无写入方</translation>
    </message>
    <message>
        <source>Stdin has a writer</source>
        <translation>stdin 有写入方</translation>
    </message>
    <message>
        <source>Does anybody write to its stdin?</source>
        <translation>stdin 是否有写入方？</translation>
    </message>
    <message>
        <source>stdin closed</source>
        <translation>stdin 已关闭</translation>
    </message>
    <message>
        <source>Parent is a reaper</source>
        <translation>父进程是回收进程 (reaper)</translation>
    </message>
    <message>
        <source>Parent is no reaper</source>
        <translation>父进程不是回收进程 (reaper)</translation>
    </message>
    <message>
        <source>Is its parent a reaper?</source>
        <translation>父进程是否为回收进程 (reaper)？</translation>
    </message>
    <message>
        <source>parent is a reaper</source>
        <translation>父进程是回收进程</translation>
    </message>
    <message>
        <source>Proctor or system process</source>
        <translation>Proctor 或系统进程</translation>
    </message>
    <message>
        <source>No part of Proctor or the system</source>
        <translation>不属于 Proctor 或系统</translation>
    </message>
    <message>
        <source>Part of Proctor or the system?</source>
        <translation>是否属于 Proctor 或系统？</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Meant to outlive its owner</source>
        <translation>应在所有者退出后继续运行</translation>
    </message>
    <message>
        <source>Not detached</source>
        <translation>未分离</translation>
    </message>
    <message>
        <source>Detached?</source>
        <translation>是否已分离？</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>已分离</translation>
    </message>
    <message>
        <source>Fingerprint contradicts the record</source>
        <translation>指纹与记录矛盾</translation>
    </message>
    <message>
        <source>Fingerprint agrees</source>
        <translation>指纹一致</translation>
    </message>
    <message>
        <source>Does its fingerprint agree?</source>
        <translation>指纹是否一致？</translation>
    </message>
    <message>
        <source>fingerprint differs</source>
        <translation>指纹不一致</translation>
    </message>
    <message>
        <source>Its record cannot be read</source>
        <translation>其记录无法读取</translation>
    </message>
    <message>
        <source>No unreadable record</source>
        <translation>没有无法读取的记录</translation>
    </message>
    <message>
        <source>Is its record readable?</source>
        <translation>其记录是否可读？</translation>
    </message>
    <message>
        <source>record not readable</source>
        <translation>记录无法读取</translation>
    </message>
    <message>
        <source>Parent is alive</source>
        <translation>父进程存活</translation>
    </message>
    <message>
        <source>No living parent but a reaper</source>
        <translation>除回收进程外没有存活的父进程</translation>
    </message>
    <message>
        <source>Is its parent alive?</source>
        <translation>父进程是否存活？</translation>
    </message>
    <message>
        <source>parent is alive</source>
        <translation>父进程存活</translation>
    </message>
    <message>
        <source>In a container</source>
        <translation>在容器中</translation>
    </message>
    <message>
        <source>In no container</source>
        <translation>不在容器中</translation>
    </message>
    <message>
        <source>In a container?</source>
        <translation>是否在容器中？</translation>
    </message>
    <message>
        <source>in a container</source>
        <translation>在容器中</translation>
    </message>
    <message>
        <source>Belongs to a service</source>
        <translation>属于某个服务</translation>
    </message>
    <message>
        <source>Belongs to no service</source>
        <translation>不属于任何服务</translation>
    </message>
    <message>
        <source>Does a service own it?</source>
        <translation>是否属于某个服务？</translation>
    </message>
    <message>
        <source>service unit</source>
        <translation>服务单元</translation>
    </message>
    <message>
        <source>Ignores SIGHUP (nohup)</source>
        <translation>忽略 SIGHUP (nohup)</translation>
    </message>
    <message>
        <source>Does not ignore SIGHUP</source>
        <translation>不忽略 SIGHUP</translation>
    </message>
    <message>
        <source>Does it ignore SIGHUP?</source>
        <translation>是否忽略 SIGHUP？</translation>
    </message>
    <message>
        <source>started with nohup</source>
        <translation>由 nohup 启动</translation>
    </message>
    <message>
        <source>Looks like a daemon</source>
        <translation>类似守护进程</translation>
    </message>
    <message>
        <source>Does not look like a daemon</source>
        <translation>不像守护进程</translation>
    </message>
    <message>
        <source>Does it look like a daemon?</source>
        <translation>是否类似守护进程？</translation>
    </message>
    <message>
        <source>looks like a daemon</source>
        <translation>类似守护进程</translation>
    </message>
    <message>
        <source>Inside tmux or screen</source>
        <translation>在 tmux 或 screen 中</translation>
    </message>
    <message>
        <source>Not inside tmux or screen</source>
        <translation>不在 tmux 或 screen 中</translation>
    </message>
    <message>
        <source>Inside tmux or screen?</source>
        <translation>是否在 tmux 或 screen 中？</translation>
    </message>
    <message>
        <source>inside tmux or screen</source>
        <translation>在 tmux 或 screen 中</translation>
    </message>
    <message>
        <source>Its terminal is still there</source>
        <translation>其终端仍在</translation>
    </message>
    <message>
        <source>Has no terminal</source>
        <translation>没有终端</translation>
    </message>
    <message>
        <source>Is its terminal there?</source>
        <translation>其终端是否存在？</translation>
    </message>
    <message>
        <source>has a terminal</source>
        <translation>有终端</translation>
    </message>
    <message>
        <source>Has exited, not reaped</source>
        <translation>已退出，未被回收</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>Has it exited?</source>
        <translation>是否已退出？</translation>
    </message>
    <message>
        <source>exited, not reaped</source>
        <translation>已退出，未被回收</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ended by KILL</source>
        <translation>被 KILL 结束</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Other process now</source>
        <translation>已是其他进程</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Survived</source>
        <translation>仍存活</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Owner it was started with has exited</source>
        <translation>启动时的所有者已退出</translation>
    </message>
    <message>
        <source>No dead owner in its environment</source>
        <translation>环境变量中没有已退出的所有者</translation>
    </message>
    <message>
        <source>Does its environment name a dead owner?</source>
        <translation>环境变量是否指向已退出的所有者？</translation>
    </message>
    <message>
        <source>owner exited, record gone</source>
        <translation>所有者已退出，记录已消失</translation>
    </message>
    <message>
        <source>Its terminal was closed</source>
        <translation>其终端已关闭</translation>
    </message>
    <message>
        <source>No closed terminal</source>
        <translation>没有已关闭的终端</translation>
    </message>
    <message>
        <source>Was its terminal closed?</source>
        <translation>其终端是否已关闭？</translation>
    </message>
    <message>
        <source>terminal closed</source>
        <translation>终端已关闭</translation>
    </message>
    <message>
        <source>The parent it was told has exited</source>
        <translation>指定的父进程已退出</translation>
    </message>
    <message>
        <source>No dead parent is named</source>
        <translation>未指定已退出的父进程</translation>
    </message>
    <message>
        <source>Has the parent it was told exited?</source>
        <translation>指定的父进程是否已退出？</translation>
    </message>
    <message>
        <source>named parent exited</source>
        <translation>指定的父进程已退出</translation>
    </message>
    <message>
        <source>Its parent died, seen by Proctor</source>
        <translation>Proctor 观察到其父进程终止</translation>
    </message>
    <message>
        <source>No death of its parent was seen</source>
        <translation>未观察到其父进程终止</translation>
    </message>
    <message>
        <source>Did its parent die?</source>
        <translation>其父进程是否终止？</translation>
    </message>
    <message>
        <source>parent died</source>
        <translation>父进程已终止</translation>
    </message>
    <message>
        <source>Its session&apos;s leader has exited</source>
        <translation>会话首进程已退出</translation>
    </message>
    <message>
        <source>Its session has a leader</source>
        <translation>会话有首进程</translation>
    </message>
    <message>
        <source>Has its session a leader?</source>
        <translation>会话是否有首进程？</translation>
    </message>
    <message>
        <source>session leader exited</source>
        <translation>会话首进程已退出</translation>
    </message>
    <message>
        <source>A worker that has exited left it</source>
        <translation>由已退出的工作进程遗留</translation>
    </message>
    <message>
        <source>No worker left it</source>
        <translation>并非工作进程遗留</translation>
    </message>
    <message>
        <source>Did a worker leave it?</source>
        <translation>是否由工作进程遗留？</translation>
    </message>
    <message>
        <source>left by a worker</source>
        <translation>工作进程遗留</translation>
    </message>
    <message>
        <source>Running for long</source>
        <translation>长时间运行</translation>
    </message>
    <message>
        <source>Not running for long</source>
        <translation>运行时间不长</translation>
    </message>
    <message>
        <source>Running for long?</source>
        <translation>是否长时间运行？</translation>
    </message>
    <message>
        <source>running for long</source>
        <translation>长时间运行</translation>
    </message>
    <message>
        <source>Uses no CPU time</source>
        <translation>未使用 CPU 时间</translation>
    </message>
    <message>
        <source>Uses CPU time</source>
        <translation>正在使用 CPU 时间</translation>
    </message>
    <message>
        <source>Does it use CPU time?</source>
        <translation>是否使用 CPU 时间？</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>The parent it was told is alive</source>
        <translation>指定的父进程存活</translation>
    </message>
    <message>
        <source>No living parent is named</source>
        <translation>未指定存活的父进程</translation>
    </message>
    <message>
        <source>Is the parent it was told alive?</source>
        <translation>指定的父进程是否存活？</translation>
    </message>
    <message>
        <source>named parent alive</source>
        <translation>指定的父进程存活</translation>
    </message>
    <message>
        <source>A worker or owner above it is alive</source>
        <translation>上级工作进程或所有者存活</translation>
    </message>
    <message>
        <source>No worker or owner above it</source>
        <translation>上级没有工作进程或所有者</translation>
    </message>
    <message>
        <source>Is a worker above it alive?</source>
        <translation>上级工作进程是否存活？</translation>
    </message>
    <message>
        <source>worker above it alive</source>
        <translation>上级工作进程存活</translation>
    </message>
    <message>
        <source>Lives on by design</source>
        <translation>按设计持续运行</translation>
    </message>
    <message>
        <source>No build daemon</source>
        <translation>不是构建守护进程</translation>
    </message>
    <message>
        <source>Does it live on by design?</source>
        <translation>是否按设计持续运行？</translation>
    </message>
    <message>
        <source>build daemon</source>
        <translation>构建守护进程</translation>
    </message>
    <message>
        <source>No sign that it was left behind</source>
        <translation>没有被遗留的迹象</translation>
    </message>
    <message>
        <source>A sign that it was left behind</source>
        <translation>有被遗留的迹象</translation>
    </message>
    <message>
        <source>Is there a sign that it was left behind?</source>
        <translation>是否有被遗留的迹象？</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>无可疑之处</translation>
    </message>
    <message>
        <source>First process of a container</source>
        <translation>容器的首个进程</translation>
    </message>
    <message>
        <source>Not the first process of a container</source>
        <translation>不是容器的首个进程</translation>
    </message>
    <message>
        <source>Is it the first process of a container?</source>
        <translation>是容器的首个进程吗？</translation>
    </message>
    <message>
        <source>container&apos;s first process</source>
        <translation>容器的首个进程</translation>
    </message>
    <message>
        <source>Has a clock of its own</source>
        <translation>有自己的时钟</translation>
    </message>
    <message>
        <source>Has Proctor&apos;s clock</source>
        <translation>与 Proctor 时钟相同</translation>
    </message>
    <message>
        <source>Has it a clock of its own?</source>
        <translation>有自己的时钟吗？</translation>
    </message>
    <message>
        <source>clock of its own</source>
        <translation>自己的时钟</translation>
    </message>
</context>
<context>
    <name>FilterErrors</name>
    <message>
        <source>There is no key “%1”. Take one of %2; to look for the words themselves, put them in quotes.</source>
        <translation>没有名为“%1”的键。请使用以下之一：%2；要查找这些词本身，请用英文双引号括起来。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”? To look for the words themselves, put them in quotes.</source>
        <translation>没有名为“%1”的键。您是指“%2”吗？要查找这些词本身，请用英文双引号括起来。</translation>
    </message>
    <message>
        <source>There is no state “%1”. Take one of %2.</source>
        <translation>没有名为“%1”的状态。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no state “%1”. Did you mean “%2”?</source>
        <translation>没有名为“%1”的状态。您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks. Write what to look for, or take them out.</source>
        <translation>引号之间没有内容。请写入要查找的内容，或删除引号。</translation>
    </message>
    <message>
        <source>A value is missing beside a comma of “%1”. Write one, or take the comma out.</source>
        <translation>“%1”的逗号旁缺少值。请补上一个值，或删除逗号。</translation>
    </message>
    <message>
        <source>Nothing follows “%1”. Write a value after it, such as %2.</source>
        <translation>“%1”之后没有内容。请在其后写入一个值，例如 %2。</translation>
    </message>
    <message>
        <source>A number is missing after “%1”. Write one, such as %2.</source>
        <translation>“%1”之后缺少数字。请写入一个数字，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1s, %1m, %1h or %1d.</source>
        <translation>“%1”没有单位。请写为 %1s、%1m、%1h 或 %1d。</translation>
    </message>
    <message>
        <source>“%1” has no unit. Write %1K, %1M or %1G.</source>
        <translation>“%1”没有单位。请写为 %1K、%1M 或 %1G。</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write a number with s, m, h or d, such as %2.</source>
        <translation>“%1”不是时长。请写入带 s、m、h 或 d 的数字，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number with K, M or G, such as %2.</source>
        <translation>“%1”不是大小。请写入带 K、M 或 G 的数字，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no percentage. Write a number, such as %2.</source>
        <translation>“%1”不是百分比。请写入一个数字，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2.</source>
        <translation>“%1”不是数字。请写入数字，例如 %2。</translation>
    </message>
    <message>
        <source>“%1” has words, not numbers, to compare. Leave out “%2”, or put the value in quotes.</source>
        <translation>“%1”的值是文字而非数字，无法比较大小。请去掉“%2”，或用英文双引号将值括起来。</translation>
    </message>
    <message>
        <source>“%1” takes no pattern. Write a value, such as %2.</source>
        <translation>“%1”不支持正则表达式。请写入一个值，例如 %2。</translation>
    </message>
    <message>
        <source>The pattern /%1/ cannot be read: %2, at character %3. Mend it, or put the words in quotes.</source>
        <translation>无法解析正则表达式 /%1/：%2，位于第 %3 个字符。请修正，或用英文双引号将这些词括起来。</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is not closed. Write another one where the words end.</source>
        <translation>第 %1 个字符处的引号未闭合。请在这些词的末尾再写一个英文双引号。</translation>
    </message>
    <message>
        <source>The pattern /%1/ takes too long with this many processes. Repeat nothing inside what is repeated, or look for words.</source>
        <translation>正则表达式 /%1/ 用于这么多进程时耗时过长。请勿在重复的部分之内再使用重复，或改为查找文字。</translation>
    </message>
</context>
<context>
    <name>FilterKeys</name>
    <message>
        <source>active, orphan, suspect, kept, …</source>
        <translation>active、orphan、suspect、kept…</translation>
    </message>
    <message>
        <source>the worker’s name</source>
        <translation>工作进程的名称</translation>
    </message>
    <message>
        <source>process number</source>
        <translation>进程号</translation>
    </message>
    <message>
        <source>number of its parent</source>
        <translation>父进程的进程号</translation>
    </message>
    <message>
        <source>whose process it is</source>
        <translation>进程所属的用户</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>profile that recognises it</source>
        <translation>识别它的配置方案</translation>
    </message>
    <message>
        <source>name or number of its owner</source>
        <translation>所有者的名称或进程号</translation>
    </message>
    <message>
        <source>run it was registered with</source>
        <translation>注册时的运行 ID</translation>
    </message>
    <message>
        <source>time since its start</source>
        <translation>启动至今的时间</translation>
    </message>
    <message>
        <source>time without an owner</source>
        <translation>失去所有者的时间</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>占单个核心的百分比</translation>
    </message>
    <message>
        <source>memory, 1K = 1024 bytes</source>
        <translation>内存，1K = 1024 字节</translation>
    </message>
    <message>
        <source>words of the column “Why”</source>
        <translation>“原因”列中的词</translation>
    </message>
    <message>
        <source>both words occur in the row</source>
        <translation>行中同时包含这两个词</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>按原样查找</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>not this; between slashes, a pattern</source>
        <translation>排除此项；斜杠之间为正则表达式</translation>
    </message>
    <message>
        <source>compared: s m h d, %, K M G T</source>
        <translation>比较：s m h d，%，K M G T</translation>
    </message>
    <message>
        <source>Keys: %1. Alt+Down offers them.</source>
        <translation>键：%1。按 Alt+Down 可列出。</translation>
    </message>
</context>
<context>
    <name>FilterSuggest</name>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
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
        <translation>活跃</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结束中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>僵尸</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
            <numerusform>%n 个孤儿进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n 个可疑进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ending</source>
        <translation>
            <numerusform>%n 个结束中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled</source>
        <translation>
            <numerusform>%n 个停滞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombies</source>
        <translation>
            <numerusform>%n 个僵尸进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 个活跃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n 个保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n 个已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>an owner</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>not known whether it runs</source>
        <comment>an owner</comment>
        <translation>是否运行未知</translation>
    </message>
    <message>
        <source>exited</source>
        <comment>an owner</comment>
        <translation>已退出</translation>
    </message>
    <message>
        <source>exited %1 ago</source>
        <comment>an owner</comment>
        <translation>%1前退出</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>按所有者</translation>
    </message>
    <message>
        <source>By profile</source>
        <translation>按配置方案</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>平铺</translation>
    </message>
    <message>
        <source>Group: by owner</source>
        <translation>分组：按所有者</translation>
    </message>
    <message>
        <source>Group: by profile</source>
        <translation>分组：按配置方案</translation>
    </message>
    <message>
        <source>Group: tree</source>
        <translation>分组：树形</translation>
    </message>
    <message>
        <source>Group: flat</source>
        <translation>分组：平铺</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无所有者</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无配置方案</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>所有者 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>HealthNews</name>
    <message numerus="yes">
        <source>%n new orphans</source>
        <translation>
            <numerusform>%n 个新的孤儿进程</numerusform>
        </translation>
    </message>
    <message>
        <source>New orphan: PID %1, %2</source>
        <translation>新的孤儿进程：PID %1，%2</translation>
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
        <translation>已于 %1 暂停 · 此后无变化</translation>
    </message>
    <message>
        <source>Paused %1 · +%2 −%3 since</source>
        <translation>已于 %1 暂停 · 此后 +%2 −%3</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
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
        <translation>占单个核心的百分比</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>In RAM, with what it shares with others</source>
        <translation>占用的 RAM，含与其他进程共享的部分</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Descriptors: files, pipes, sockets, devices</source>
        <translation>描述符：文件、管道、套接字、设备</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Everything that it reads: files, pipes and terminals, cached or not</source>
        <translation>其读取的全部数据：文件、管道和终端，无论是否来自缓存</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Everything that it writes: files, pipes and terminals</source>
        <translation>其写入的全部数据：文件、管道和终端</translation>
    </message>
    <message>
        <source>between %1 and %2 in the last 10 minutes</source>
        <translation>最近 10 分钟在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>too few values so far</source>
        <translation>目前数值太少</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存任何内容</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>It writes one small record, then becomes your command: same PID, stdin and stdout untouched.</source>
        <translation>它写入一条小记录，然后变为您的命令：PID 不变，stdin 和 stdout 不受影响。</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>“bound” says that it is to end with the shell or script that starts it. </source>
        <translation>“bound” 表示它应随启动它的 shell 或脚本一同结束。</translation>
    </message>
    <message>
        <source>The BEAM becomes its owner. </source>
        <translation>BEAM 将成为其所有者。</translation>
    </message>
    <message>
        <source>The interpreter that runs this becomes its owner. </source>
        <translation>运行此代码的解释器将成为其所有者。</translation>
    </message>
    <message>
        <source>A unit&apos;s main process is looked after by systemd: it is listed, and never an orphan. Its own workers can be.</source>
        <translation>单元的主进程由 systemd 管理：它会列出，但绝不会成为孤儿进程。它自己的工作进程则有可能。</translation>
    </message>
</context>
<context>
    <name>proctor::ActionList</name>
    <message>
        <source>Show in the audit log</source>
        <translation>在审计日志中显示</translation>
    </message>
    <message>
        <source>log cannot be read</source>
        <translation>日志无法读取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>近期无</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>尚无清理涉及它。</translation>
    </message>
</context>
<context>
    <name>proctor::ArrangeMenu</name>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>收窄</translation>
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
        <translation>%1（%2）的自动清理，批次 %3</translation>
    </message>
    <message>
        <source>By %1 (%2), batch %3</source>
        <translation>操作者 %1（%2），批次 %3</translation>
    </message>
    <message>
        <source>Choose a line to see what was recorded of it.</source>
        <translation>选择一行以查看其记录内容。</translation>
    </message>
    <message>
        <source>Details of the chosen line</source>
        <translation>所选行的详细信息</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>No evidence was recorded with it.</source>
        <translation>未随之记录证据。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>proctor::AuditLogPage</name>
    <message>
        <source>%1. It stays as it is until something is to be recorded, and is then set aside under a new name.</source>
        <translation>%1。在需要记录内容之前保持原样，届时将以新名称另存。</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>筛选审计日志</translation>
    </message>
    <message>
        <source>Filter: worker, PID, command, reason, who, batch …</source>
        <translation>筛选：工作进程、PID、命令、原因、操作者、批次…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the lines that are shown, as CSV or JSON</source>
        <translation>将显示的行保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>正在读取审计日志…</translation>
    </message>
    <message>
        <source>The audit log cannot be read</source>
        <translation>无法读取审计日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Every cleanup is recorded here before it signals anything: who asked, which processes, why, and what became of each.</source>
        <translation>每次清理在发送任何信号之前都会记录在此：操作者、涉及的进程、原因以及各自的结果。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的项</translation>
    </message>
    <message>
        <source>Every word of the filter must occur in a line.</source>
        <translation>行中必须包含筛选条件的每个词。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>共 %n 行，显示 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>(only the newest are shown; proctorctl audit shows all)</source>
        <translation>（仅显示最新的；proctorctl audit 可显示全部）</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON, with every row and the evidence</source>
        <translation>JSON，包含所有行和证据</translation>
    </message>
    <message>
        <source>Only PID %1, started %2</source>
        <translation>仅 PID %1，启动于 %2</translation>
    </message>
    <message>
        <source>Only PID %1</source>
        <translation>仅 PID %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nothing is recorded of PID %1</source>
        <translation>没有关于 PID %1 的记录</translation>
    </message>
    <message>
        <source>No cleanup has touched it.</source>
        <translation>尚无清理涉及它。</translation>
    </message>
    <message>
        <source>Nothing of PID %1 matches “%2”</source>
        <translation>PID %1 的记录中没有与“%2”匹配的项</translation>
    </message>
</context>
<context>
    <name>proctor::AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>proctor::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticChip</name>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, %2. Press to turn it off.</source>
        <translation>%1，%2。按下即可关闭。</translation>
    </message>
    <message>
        <source>Proven orphans of these profiles are ended without asking: %1.</source>
        <translation>以下配置方案中有确证的孤儿进程会不经询问直接结束：%1。</translation>
    </message>
    <message>
        <source>Click to turn it off at once.</source>
        <translation>点击即可立即关闭。</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would end of these profiles goes to the audit log: %1.</source>
        <translation>不会结束任何进程。以下配置方案中本会结束哪些进程，将记入审计日志：%1。</translation>
    </message>
</context>
<context>
    <name>proctor::AutomaticDialog</name>
    <message>
        <source>Automatic cleanup</source>
        <translation>自动清理</translation>
    </message>
    <message>
        <source>Ends proven orphans without a person, where their profile allows it. Active workers are never signalled, suspects never without you. It is off whenever Proctor starts.</source>
        <translation>在配置方案允许时，无需人工操作即可结束有确证的孤儿进程。绝不会向活跃的工作进程发送信号；未经您决定，也绝不会向可疑进程发送信号。Proctor 每次启动时均为关闭。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is ended unless a person asks for it.</source>
        <translation>除非有人要求，否则不会结束任何进程。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message numerus="yes">
        <source>Each is ended once it has been an orphan for %n s, or as long as its profile asks. It is checked once more right before every signal, only so many are ended in an hour as its profile allows, and every outcome is in the audit log.</source>
        <translation>
            <numerusform>进程成为孤儿达 %n 秒或其配置方案要求的时间后即被结束。每次发送信号前会再次检查；每小时结束的数量不超过其配置方案允许的上限；所有结果均记入审计日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this into the profile&apos;s file in ~/.config/proctor/profiles; it is read again at once:</source>
        <translation>请将以下内容写入 ~/.config/proctor/profiles 中该配置方案的文件；文件会立即重新读取：</translation>
    </message>
    <message>
        <source>A built-in profile is replaced by one of the same name (man proctor-profiles).</source>
        <translation>内置配置方案会被同名的配置方案取代 (man proctor-profiles)。</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Enter 和 Esc 均为取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles allow it</source>
        <translation>
            <numerusform>%n 个配置方案允许</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile allows it yet</source>
        <translation>尚无配置方案允许</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>开始试运行</translation>
    </message>
    <message>
        <source>Nothing is ended. Which it would have ended is written to the audit log.</source>
        <translation>不会结束任何进程。本会结束哪些进程，将记入审计日志。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Turn on for %n profiles</source>
        <translation>
            <numerusform>为 %n 个配置方案开启</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::ChartOverlay</name>
    <message>
        <source>Processes by verdict over the last 10 minutes</source>
        <translation>最近 10 分钟各判定的进程数</translation>
    </message>
    <message>
        <source>Left and Right move the crosshair; its values are in the table.</source>
        <translation>按左右方向键移动十字线；其数值显示在表格中。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>导出计划</translation>
    </message>
    <message>
        <source>Plan for proctorctl clean --plan</source>
        <translation>用于 proctorctl clean --plan 的计划</translation>
    </message>
</context>
<context>
    <name>proctor::CleanupSettings</name>
    <message>
        <source>As each profile says</source>
        <translation>按各配置方案</translation>
    </message>
    <message>
        <source>Time to exit by itself</source>
        <translation>自行退出的时间</translation>
    </message>
    <message>
        <source>For the next cleanup that you ask for: how long a process may take after the first signal before the next one is sent. The dialog shows the steps before anything is sent. Automatic cleanup keeps to the profiles.</source>
        <translation>用于您下一次要求的清理：发送首个信号后，最多等待进程多长时间再发送下一个信号。发送任何信号之前，对话框会显示各步骤。自动清理仍按配置方案进行。</translation>
    </message>
</context>
<context>
    <name>proctor::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>用于 %1 的命令</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>复制用于 %1 的命令</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
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
        <translation>重置顺序和宽度</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Move or widen</source>
        <translation>移动或调整宽度</translation>
    </message>
    <message>
        <source>Sets of columns</source>
        <translation>列组合</translation>
    </message>
</context>
<context>
    <name>proctor::CommandBox</name>
    <message>
        <source>secrets masked</source>
        <translation>机密已屏蔽</translation>
    </message>
    <message>
        <source>Copy command line (Ctrl+Shift+C)</source>
        <translation>复制命令行 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>proctor::ConfirmSheet</name>
    <message numerus="yes">
        <source>End %n suspects?</source>
        <translation>
            <numerusform>结束 %n 个可疑进程？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n orphans?</source>
        <translation>
            <numerusform>结束 %n 个孤儿进程？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>结束 %n 个进程？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their owners have exited. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>它们的所有者已退出。发送信号前会再次逐一检查；届时有变化的不予处理。</translation>
    </message>
    <message numerus="yes">
        <source>These %n, as listed at %1</source>
        <translation>
            <numerusform>%1 时列出的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes to end</source>
        <translation>要结束的进程</translation>
    </message>
    <message numerus="yes">
        <source>%n suspects stay as they are</source>
        <translation>
            <numerusform>%n 个可疑进程保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspects</source>
        <translation>
            <numerusform>%n 个可疑进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Not proven. Tick one only if you know it is yours to end.</source>
        <translation>没有确证。仅在确知可以结束时勾选。</translation>
    </message>
    <message>
        <source>Suspects, ticked one by one</source>
        <translation>可疑进程，逐一勾选</translation>
    </message>
    <message>
        <source>Enter and Esc cancel.</source>
        <translation>Enter 和 Esc 均为取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All checked again at %1</source>
        <translation>已于 %1 重新检查全部</translation>
    </message>
    <message numerus="yes">
        <source>%n exited by now</source>
        <translation>
            <numerusform>%n 个已退出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>未勾选任何项</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes</source>
        <translation>
            <numerusform>结束 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>导出计划…</translation>
    </message>
    <message>
        <source>Save what is ticked for proctorctl clean --plan</source>
        <translation>将勾选的进程保存，供 proctorctl clean --plan 使用</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Plan the same processes again, as they are now</source>
        <translation>按当前状态为相同的进程重新制定计划</translation>
    </message>
    <message>
        <source>Planned again at %1: nothing has changed.</source>
        <translation>已于 %1 重新计划：没有变化。</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 已排除：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out; the table says why.</source>
        <translation>
            <numerusform>另有 %n 个已排除；原因见表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be ended that could not be before; they are not ticked.</source>
        <translation>
            <numerusform>有 %n 个此前无法结束、现在可以结束的进程；它们未勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned again at %1.</source>
        <translation>已于 %1 重新计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>已排除 %n 个：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for other reasons</source>
        <translation>
            <numerusform>另有 %n 个因其他原因排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be ended</source>
        <translation>
            <numerusform>%n 个无法结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, each with its reason.</source>
        <translation>已排除，各附原因。</translation>
    </message>
    <message>
        <source>What cannot be ended</source>
        <translation>无法结束的进程</translation>
    </message>
    <message>
        <source>None of these can be ended</source>
        <translation>这些进程均无法结束</translation>
    </message>
    <message>
        <source>Each says why. An orphan can be ended, and a suspect that is named.</source>
        <translation>每一项都注明了原因。孤儿进程可以结束，单独指定的可疑进程也可以结束。</translation>
    </message>
    <message>
        <source>Nothing proves anybody an orphan here. Tick what you know is yours to end; each is checked once more right before its signal.</source>
        <translation>此处没有任何进程被证明是孤儿进程。请仅勾选您确知可以结束的进程；发送信号前会再次逐一检查。</translation>
    </message>
    <message>
        <source>The owners of the orphans have exited; of the suspects nothing proves it. Each process is checked once more right before its signal; whatever has changed by then is left alone.</source>
        <translation>孤儿进程的所有者已退出；可疑进程则没有确证。发送信号前会再次逐一检查；届时有变化的不予处理。</translation>
    </message>
</context>
<context>
    <name>proctor::Demo</name>
    <message>
        <source>The demo pool could not be started: %1.</source>
        <translation>无法启动演示池：%1。</translation>
    </message>
    <message>
        <source>The demo pool needs python3, which was not found. Install Python 3 and try again.</source>
        <translation>演示池需要 python3，但未找到。请安装 Python 3 后重试。</translation>
    </message>
    <message>
        <source>The demo pool needs proctor-run, which is neither beside Proctor nor on the PATH.</source>
        <translation>演示池需要 proctor-run，但 Proctor 所在目录和 PATH 中均未找到。</translation>
    </message>
    <message>
        <source>The scripts of the demo pool are missing. Reinstall Proctor to get them back.</source>
        <translation>缺少演示池的脚本。请重新安装 Proctor 以恢复。</translation>
    </message>
    <message>
        <source>The demo pool could not be started: no pipe is to be had (%1).</source>
        <translation>无法启动演示池：无法创建管道（%1）。</translation>
    </message>
    <message>
        <source>The demo pool ended by itself.</source>
        <translation>演示池已自行结束。</translation>
    </message>
    <message>
        <source>The demo pool ended: %1</source>
        <translation>演示池已结束：%1</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsHead</name>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Select a process to see its evidence.</source>
        <translation>选择一个进程以查看其证据。</translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>固定详细信息</translation>
    </message>
    <message>
        <source>Close details (Alt+Return)</source>
        <translation>关闭详细信息 (Alt+Return)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>Unpin: show the selected process again</source>
        <translation>取消固定：重新显示所选进程</translation>
    </message>
    <message>
        <source>Pin: keep this process here, whatever is selected</source>
        <translation>固定：无论选择什么，都在此显示该进程</translation>
    </message>
</context>
<context>
    <name>proctor::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>进程谱系</translation>
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
        <translation>关于该进程的已知信息</translation>
    </message>
</context>
<context>
    <name>proctor::DetectionSettings</name>
    <message>
        <source>Profiles, in the order in which they are asked</source>
        <translation>配置方案（按匹配的先后顺序）</translation>
    </message>
    <message>
        <source>What the profile recognises</source>
        <translation>该配置方案识别的内容</translation>
    </message>
    <message>
        <source>Processes that match the profile</source>
        <translation>符合该配置方案的进程</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>已关闭：不匹配任何进程</translation>
    </message>
    <message>
        <source>No process matches it now</source>
        <translation>目前没有符合的进程</translation>
    </message>
    <message numerus="yes">
        <source>%n processes match it now</source>
        <translation>
            <numerusform>目前有 %n 个进程符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the file…</source>
        <translation>编辑文件…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no home folder to keep profiles in</source>
        <translation>没有可存放配置方案的主目录</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建配置方案…</translation>
    </message>
    <message>
        <source>Write a profile of your own</source>
        <translation>编写您自己的配置方案</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>创建副本…</translation>
    </message>
    <message>
        <source>Write a new profile that begins as the chosen one</source>
        <translation>以所选配置方案为起点编写新的配置方案</translation>
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
        <translation>读取于 %1</translation>
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
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>否决项</translation>
    </message>
    <message>
        <source>none applies</source>
        <translation>均不适用</translation>
    </message>
    <message numerus="yes">
        <source>%n apply</source>
        <translation>
            <numerusform>%n 项适用</numerusform>
        </translation>
    </message>
    <message>
        <source>Also checked</source>
        <translation>其他检查项</translation>
    </message>
</context>
<context>
    <name>proctor::FilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选条件…</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>移除已保存的筛选条件</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Name (a filter of the same name is replaced):</source>
        <translation>名称（同名的筛选条件会被替换）：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The filters could not be kept</source>
        <translation>无法保留筛选条件</translation>
    </message>
    <message>
        <source>%1 cannot be written. The filters stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>无法写入 %1。在 Proctor 关闭之前，筛选条件保持现状；要保留它们，请将该文件设为可写。</translation>
    </message>
</context>
<context>
    <name>proctor::FilterField</name>
    <message>
        <source>Filter: worker, PID, command, owner, state …</source>
        <translation>筛选：工作进程、PID、命令、所有者、状态…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>proctor::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>proctor::FittingModel</name>
    <message>
        <source>%1, PID %2, %3</source>
        <translation>%1，PID %2，%3</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1（优先匹配 %2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
</context>
<context>
    <name>proctor::GeneralSettings</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start. The command line and the files Proctor writes stay English.</source>
        <translation>下次启动时生效。命令行和 Proctor 写入的文件仍为英文。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>At once. States are told apart by shape and word, too.</source>
        <translation>立即生效。各状态也可通过形状和文字区分。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Black on white, or white on black. It comes by itself where the desktop’s own colours are like that.</source>
        <translation>白底黑字，或黑底白字。桌面自身的配色如此时会自动启用。</translation>
    </message>
</context>
<context>
    <name>proctor::GroupButton</name>
    <message>
        <source>How the rows are grouped</source>
        <translation>行的分组方式</translation>
    </message>
</context>
<context>
    <name>proctor::HealthPage</name>
    <message>
        <source>No orphans in the last %1.</source>
        <translation>最近 %1内没有孤儿进程。</translation>
    </message>
    <message numerus="yes">
        <source>%n orphans since %1, the most so far.</source>
        <translation>
            <numerusform>自 %1 起有 %n 个孤儿进程，为迄今最多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n orphans at %1.</source>
        <translation>
            <numerusform>孤儿进程最多时有 %n 个（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>None now.</source>
        <translation>目前没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n now.</source>
        <translation>
            <numerusform>目前有 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalled now.</source>
        <translation>
            <numerusform>目前有 %n 个停滞。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured for %1.</source>
        <translation>有 %1没有测量数据。</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>The chart begins with the second scan and keeps the last 10 minutes.</source>
        <translation>图表从第二次扫描开始，保留最近 10 分钟。</translation>
    </message>
    <message>
        <source>Processes by verdict</source>
        <translation>各判定的进程数</translation>
    </message>
    <message>
        <source>Point at the chart, or move along it with the arrow keys, to read the values of a moment.</source>
        <translation>将指针移到图表上，或用方向键沿图表移动，即可读取某一时刻的数值。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>proctor::HealthStrip</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>owners alive</source>
        <translation>所有者存活</translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation>尚无工作进程</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>心跳延迟</translation>
    </message>
    <message numerus="yes">
        <source>Orphans</source>
        <comment>tile</comment>
        <translation>
            <numerusform>孤儿</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspects</source>
        <comment>tile</comment>
        <translation>
            <numerusform>可疑</numerusform>
        </translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>没有确证</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结束中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Scanned %1 ago</source>
        <translation>%1前扫描</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>No workers yet, no orphans</source>
        <translation>尚无工作进程，也无孤儿进程</translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>没有孤儿进程</translation>
    </message>
    <message numerus="yes">
        <source>No orphans. %n workers healthy</source>
        <translation>
            <numerusform>没有孤儿进程。%n 个工作进程正常</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The first scan runs</source>
        <translation>首次扫描正在进行</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 · scanned %2 ago</source>
        <translation>%1 · %2前扫描</translation>
    </message>
</context>
<context>
    <name>proctor::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>No key without Ctrl or Alt but Del leads to ending anything, and that one asks first.</source>
        <translation>不带 Ctrl 或 Alt 的键中，只有 Del 可能结束进程，且会先询问。</translation>
    </message>
    <message>
        <source>Registered, and its owner is alive. It is never signalled.</source>
        <translation>已注册，且所有者存活。绝不会向它发送信号。</translation>
    </message>
    <message>
        <source>Active, but its heartbeat is overdue. It is never signalled.</source>
        <translation>活跃，但心跳延迟。绝不会向它发送信号。</translation>
    </message>
    <message>
        <source>Its owner is gone, which is proven. It can be ended, alone or with the others.</source>
        <translation>其所有者已退出，有确证。可单独结束，也可与其他孤儿进程一同结束。</translation>
    </message>
    <message>
        <source>There are signs that it was left behind, and no proof. It is ended only by name.</source>
        <translation>有被遗留的迹象，但没有确证。只有单独指定才会结束它。</translation>
    </message>
    <message>
        <source>A cleanup is at work on it.</source>
        <translation>正在对它进行清理。</translation>
    </message>
    <message>
        <source>It has exited. Its row stays for 5 s.</source>
        <translation>它已退出。其行保留 5 秒。</translation>
    </message>
    <message>
        <source>Something speaks for leaving it alone. The details say what.</source>
        <translation>有理由不处理它。具体见详细信息。</translation>
    </message>
    <message>
        <source>It has exited and waits for its parent. No signal helps.</source>
        <translation>它已退出，正等待父进程回收。任何信号都无效。</translation>
    </message>
    <message>
        <source>It cannot be judged, so it is left alone.</source>
        <translation>无法判定，因此不予处理。</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>proctor::InsertMenu</name>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
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
        <translation>演示</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Processes (Ctrl+1)</source>
        <translation>进程 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Health (Ctrl+2)</source>
        <translation>健康 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>无法启动演示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Audit (Ctrl+3)</source>
        <translation>审计 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>审计日志：%1</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>暂停与继续</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>立即重新扫描</translation>
    </message>
    <message>
        <source>Why it is judged as it is</source>
        <translation>为何如此判定</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行的菜单</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy their command lines</source>
        <translation>复制其命令行</translation>
    </message>
    <message>
        <source>End the selected: asks first</source>
        <translation>结束所选：会先询问</translation>
    </message>
    <message>
        <source>Clean up all orphans: asks first</source>
        <translation>清理所有孤儿进程：会先询问</translation>
    </message>
    <message>
        <source>Details, shown or hidden</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>进入或退出全屏</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>此帮助</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示的内容</translation>
    </message>
    <message>
        <source>The columns could not be kept</source>
        <translation>无法保留列设置</translation>
    </message>
    <message>
        <source>%1 cannot be written. Columns and grouping stay as they are now until Proctor is closed; make the file writable to keep them.</source>
        <translation>无法写入 %1。在 Proctor 关闭之前，列和分组保持现状；要保留它们，请将该文件设为可写。</translation>
    </message>
</context>
<context>
    <name>proctor::OutcomeCounts</name>
    <message numerus="yes">
        <source>ended</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended by KILL</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个被 KILL 结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already gone</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another process by now</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个已是其他进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个已拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not permitted</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个无权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survived</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个仍存活</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending</source>
        <comment>behind a count of processes</comment>
        <translation>
            <numerusform>个结束中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%n 个中已完成 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Pill</name>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>确证</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>否决</translation>
    </message>
</context>
<context>
    <name>proctor::PlanPanel</name>
    <message>
        <source>What will happen</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>无后代进程</translation>
    </message>
    <message numerus="yes">
        <source>with %n descendants</source>
        <translation>
            <numerusform>包括 %n 个后代进程</numerusform>
        </translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>无配置方案</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n other profiles</source>
        <translation>
            <numerusform>另有 %n 个配置方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking each of them…</source>
        <translation>正在逐一检查…</translation>
    </message>
    <message>
        <source>Nothing is ticked that may be ended.</source>
        <translation>未勾选任何可以结束的进程。</translation>
    </message>
    <message>
        <source>KILL only if it is still an orphan then. All at once, about %1.</source>
        <translation>届时仍是孤儿进程才发送 KILL。全部同时进行，约 %1。</translation>
    </message>
    <message>
        <source>All at once.</source>
        <translation>全部同时进行。</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewModel</name>
    <message>
        <source>Not shown</source>
        <comment>a process, by Proctor now</comment>
        <translation>未显示</translation>
    </message>
    <message>
        <source>%1 (%2 is asked first)</source>
        <translation>%1（优先匹配 %2）</translation>
    </message>
    <message>
        <source>%1 (needs the environment: not known here)</source>
        <translation>%1（需要环境变量：此处未知）</translation>
    </message>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1，%2，PID %3，%4</translation>
    </message>
    <message>
        <source>Once saved</source>
        <translation>保存后</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the state of a process</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1 (%2 takes it)</source>
        <translation>%1（由 %2 接管）</translation>
    </message>
</context>
<context>
    <name>proctor::PreviewPanel</name>
    <message>
        <source>What would change if the profile were saved</source>
        <translation>保存该配置方案后的变化</translation>
    </message>
    <message>
        <source>Switched off: it matches nothing</source>
        <translation>已关闭：不匹配任何进程</translation>
    </message>
    <message>
        <source>Nothing running matches this profile now</source>
        <translation>目前没有运行中的进程符合此配置方案</translation>
    </message>
    <message numerus="yes">
        <source>%n processes would match</source>
        <translation>
            <numerusform>将匹配 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving it would gain %1 and lose %2 of what is running now.</source>
        <translation>保存后，目前运行的进程中将新增 %1 个、失去 %2 个。</translation>
    </message>
    <message>
        <source>Which processes it recognises stays the same.</source>
        <translation>它识别的进程保持不变。</translation>
    </message>
    <message>
        <source>As far as can be said here, which processes it recognises stays the same.</source>
        <translation>就此处所知，它识别的进程保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below depend on their environment, which is not known here.</source>
        <translation>
            <numerusform>下面有 %n 个取决于其环境变量，此处无法得知。</numerusform>
        </translation>
    </message>
    <message>
        <source>How they are ended, or kept, changes.</source>
        <translation>结束或保留它们的方式会改变。</translation>
    </message>
    <message>
        <source>Not all processes were looked at: there are too many.</source>
        <translation>并未查看所有进程：数量太多。</translation>
    </message>
</context>
<context>
    <name>proctor::ProblemList</name>
    <message>
        <source>Problems; Enter goes to the line</source>
        <translation>问题；按 Enter 跳到该行</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessDelegate</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessTable</name>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
</context>
<context>
    <name>proctor::ProcessesPage</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的项</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n workers healthy.</source>
        <translation>
            <numerusform>%n 个工作进程正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orphans</source>
        <translation>没有孤儿进程</translation>
    </message>
    <message>
        <source>Nothing is in the state “%1”</source>
        <translation>没有处于“%1”状态的进程</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Scanning fails: %1. What is shown is from %2; nothing can be ended until a scan succeeds.</source>
        <translation>扫描失败：%1。当前显示的是 %2 的数据；扫描成功之前无法结束任何进程。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Without it, nothing about its workers is proof: they are suspects at most.</source>
        <translation>无法读取 %1：%2。缺少它，其工作进程便没有任何确证，最多只是可疑。</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. Their processes are kept, and the files are left as they are.</source>
        <translation>
            <numerusform>有 %n 条记录无法读取。其进程予以保留，文件保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes are tracked. Every part of the filter must hold for a row.</source>
        <translation>
            <numerusform>正在跟踪 %n 个进程。行必须满足筛选条件的每个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the processes</source>
        <translation>导出进程</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The first scan runs. What it finds is shown here.</source>
        <translation>首次扫描正在进行。扫描结果将显示在此处。</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileActions</name>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>编辑副本…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>The copy replaces the built-in profile once it is saved</source>
        <translation>副本保存后即取代内置配置方案</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The profile then recognises nothing</source>
        <translation>此后该配置方案不识别任何进程</translation>
    </message>
    <message>
        <source>Built in: turn it off instead</source>
        <translation>内置：请改为关闭它</translation>
    </message>
    <message>
        <source>The file is kept beside, as no profile</source>
        <translation>文件保留在同一文件夹中，但不再是配置方案</translation>
    </message>
    <message>
        <source>What each key means: see &quot;Insert&quot;, or proctor-profiles(5).</source>
        <translation>各键的含义：见“插入”，或 proctor-profiles(5)。</translation>
    </message>
    <message>
        <source>Its file is kept beside it under another name, and is no profile then.</source>
        <translation>其文件将以其他名称保留在同一文件夹中，不再是配置方案。</translation>
    </message>
    <message>
        <source>The built-in profile of this name counts again.</source>
        <translation>同名的内置配置方案将重新生效。</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” is removed. Its file is kept as %2.</source>
        <translation>“%1”已移除。其文件保留为 %2。</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileEditor</name>
    <message>
        <source>Profile editor</source>
        <translation>配置方案编辑器</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a profile</source>
        <translation>编辑配置方案</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新配置方案</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>“%1”的副本</translation>
    </message>
    <message>
        <source>Will be kept as %1</source>
        <translation>将保存为 %1</translation>
    </message>
    <message>
        <source>Replaces the built-in profile “%1” for as long as this file is there.</source>
        <translation>只要此文件存在，就会取代内置配置方案“%1”。</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>What it would match is shown once the text has no problems.</source>
        <translation>文本没有问题后，会显示将匹配的进程。</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>尚无预览</translation>
    </message>
    <message>
        <source>Waiting for the first scan.</source>
        <translation>正在等待首次扫描。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>The keys a profile may have, and what each does (Ctrl+I)</source>
        <translation>配置方案可用的键及其作用 (Ctrl+I)</translation>
    </message>
    <message>
        <source>The profile&apos;s text (TOML)</source>
        <translation>配置方案的文本 (TOML)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the profile; it counts at once (Ctrl+S)</source>
        <translation>保存配置方案；立即生效 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Esc closes.</source>
        <translation>Ctrl+S 保存，Esc 关闭。</translation>
    </message>
    <message>
        <source>Not saved: a profile with a problem would not count.</source>
        <translation>未保存：有问题的配置方案不会生效。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation>已保存。立即生效。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>The file is another by now</source>
        <translation>文件已发生变化</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Overwrite with this text</source>
        <translation>用此文本覆盖</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>重新载入文件</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>What you have changed is not saved. Closing the editor drops it.</source>
        <translation>您的更改尚未保存。关闭编辑器会放弃这些更改。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Saving changes bytes that nobody touched, as of line ends that differ; the file as it is now is then kept beside it.</source>
        <translation>保存会改变未编辑过的字节（例如不一致的换行符）；届时当前文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Saved. It counts at once; the file as it was is kept as %1.</source>
        <translation>已保存，立即生效；原文件保留为 %1。</translation>
    </message>
</context>
<context>
    <name>proctor::ProfileModel</name>
    <message>
        <source>off</source>
        <comment>a profile</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Matches now</source>
        <translation>当前匹配</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>proctor::ProgressSheet</name>
    <message>
        <source>Progress of the cleanup</source>
        <translation>清理进度</translation>
    </message>
    <message>
        <source>What becomes of each process</source>
        <translation>各进程的处理情况</translation>
    </message>
    <message>
        <source>Stop skips what is unsent and holds back every KILL. A signal already sent cannot be recalled.</source>
        <translation>“停止”会跳过尚未发送的信号，并且不再发送 KILL。已发送的信号无法撤回。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes</source>
        <translation>
            <numerusform>正在结束 %n 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes have ended</source>
        <translation>
            <numerusform>%n 个进程已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is kept nowhere else. Copy it if you need it later.</source>
        <translation>此报告不会另行保存。如日后需要，请复制。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All of them were seen to exit.</source>
        <translation>已确认全部退出。</translation>
    </message>
    <message>
        <source>Stopping: nothing more is sent. What was sent cannot be recalled.</source>
        <translation>正在停止：不再发送任何信号。已发送的无法撤回。</translation>
    </message>
    <message>
        <source>Each process is being checked once more.</source>
        <translation>正在再次逐一检查各进程。</translation>
    </message>
    <message numerus="yes">
        <source>%1 went to %n of them.</source>
        <translation>
            <numerusform>已向其中 %n 个发送 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is still running when its own wait is over, and still an orphan, gets KILL.</source>
        <translation>各自的等待时间结束后仍在运行且仍是孤儿进程的，将被发送 KILL。</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>Stopped: what was not sent is skipped. A signal already sent cannot be recalled.</source>
        <translation>已停止：尚未发送的将跳过。已发送的信号无法撤回。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%n processes of other users</source>
        <translation>
            <numerusform>其他用户的 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like orphans, but only an administrator can read what proves it. Nothing has been sent.</source>
        <translation>它们看似孤儿进程，但只有管理员才能读取其确证。未发送任何信号。</translation>
    </message>
    <message numerus="yes">
        <source>Ending %n processes as administrator</source>
        <translation>
            <numerusform>正在以管理员身份结束 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>You may be asked to authenticate. A signal already sent cannot be recalled.</source>
        <translation>可能会要求您进行身份验证。已发送的信号无法撤回。</translation>
    </message>
    <message>
        <source>End as administrator…</source>
        <translation>以管理员身份结束…</translation>
    </message>
    <message>
        <source>The administrator&apos;s helper proves each of them again before it sends anything.</source>
        <translation>管理员辅助程序在发送任何信号之前，会再次逐一核实确证。</translation>
    </message>
    <message>
        <source>What the administrator&apos;s helper does is recorded in root&apos;s audit log.</source>
        <translation>管理员辅助程序所做的操作记录在 root 的审计日志中。</translation>
    </message>
    <message>
        <source>Every outcome is in the audit log; the page “Audit” shows it.</source>
        <translation>所有结果均已记入审计日志；可在“审计”页面查看。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n processes have ended</source>
        <translation>
            <numerusform>%n 个进程中已有 %1 个结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not end; the table says why.</source>
        <translation>
            <numerusform>%n 个未结束；原因见表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the audit log: %1. Nothing more is signalled: what cannot be recorded is not done.</source>
        <translation>未记入审计日志：%1。不再发送任何信号：无法记录的操作不会执行。</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedModel</name>
    <message>
        <source>Protected: %1, PID %2, %3</source>
        <translation>受保护：%1，PID %2，%3</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 存活</translation>
    </message>
</context>
<context>
    <name>proctor::ProtectedPanel</name>
    <message>
        <source>Protected active workers</source>
        <translation>受保护的活跃工作进程</translation>
    </message>
    <message>
        <source>Nothing here can signal these.</source>
        <translation>此处无法向它们发送信号。</translation>
    </message>
    <message numerus="yes">
        <source>Protected: %n active workers</source>
        <translation>
            <numerusform>受保护：%n 个活跃工作进程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>proctor::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>proctor::ReportModel</name>
    <message>
        <source>%1, %2, PID %3, %4</source>
        <translation>%1，%2，PID %3，%4</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%2 秒后 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>proctor::ResourceBox</name>
    <message>
        <source>Resources, 10 min</source>
        <translation>资源（10 分钟）</translation>
    </message>
</context>
<context>
    <name>proctor::RowFilterField</name>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h  owner:beam</source>
        <translation>筛选：文本，或 state:orphan  age:&gt;1h  owner:beam</translation>
    </message>
    <message>
        <source>Until then everything is shown.</source>
        <translation>在此之前显示全部内容。</translation>
    </message>
    <message>
        <source>Until then “%1” stays in force.</source>
        <translation>在此之前“%1”继续生效。</translation>
    </message>
    <message>
        <source>Filter: text, or state:orphan  age:&gt;1h</source>
        <translation>筛选：文本，或 state:orphan  age:&gt;1h</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>proctor::RowMenu</name>
    <message>
        <source>Why is it judged so?</source>
        <translation>为何如此判定？</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n command lines</source>
        <translation>
            <numerusform>复制 %n 条命令行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n processes…</source>
        <translation>
            <numerusform>结束 %n 个进程…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the audit log</source>
        <translation>在审计日志中显示</translation>
    </message>
    <message>
        <source>Copy what stops it: %1</source>
        <translation>复制停止命令：%1</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>导出显示的内容…</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes with everything below them…</source>
        <translation>
            <numerusform>结束 %n 个进程及其下的所有进程…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin details</source>
        <translation>固定详细信息</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsKeeper</name>
    <message>
        <source>The change holds until Proctor is closed, but is not saved. %1</source>
        <translation>更改在 Proctor 关闭之前有效，但未保存。%1</translation>
    </message>
</context>
<context>
    <name>proctor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Kept until Proctor is closed</source>
        <translation>保留到 Proctor 关闭为止</translation>
    </message>
</context>
<context>
    <name>proctor::StatusLine</name>
    <message>
        <source>Order held</source>
        <translation>顺序已固定</translation>
    </message>
    <message>
        <source>Re-sort</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Scan %1 ms</source>
        <translation>扫描 %1 ms</translation>
    </message>
    <message>
        <source>Proctor %1 % CPU, %2</source>
        <translation>Proctor：CPU %1%，%2</translation>
    </message>
    <message>
        <source>Proctor %1</source>
        <translation>Proctor：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n records in %1</source>
        <translation>
            <numerusform>%1 中有 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked</source>
        <translation>
            <numerusform>跟踪 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tracked</source>
        <translation>
            <numerusform>跟踪 %n 个，显示 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Order held while a dialog is open</source>
        <translation>对话框打开期间顺序已固定</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>尚未扫描</translation>
    </message>
</context>
<context>
    <name>proctor::StepsView</name>
    <message>
        <source>wait %1</source>
        <translation>等待 %1</translation>
    </message>
</context>
<context>
    <name>proctor::TableFolding</name>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>proctor::TableSettings</name>
    <message>
        <source>Beside the table</source>
        <translation>在表格旁显示</translation>
    </message>
    <message>
        <source>Time between scans</source>
        <translation>扫描间隔</translation>
    </message>
    <message>
        <source>From the next start. The death of an owner and a registration show when they happen, whatever is set here.</source>
        <translation>下次启动时生效。无论此处如何设置，所有者终止和新的注册都会在发生时立即显示。</translation>
    </message>
    <message>
        <source>Rows stay put for</source>
        <translation>行顺序固定时间</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>At once, and whenever the window opens. Alt+Return shows and hides them for the time being.</source>
        <translation>立即生效，并在每次打开窗口时生效。Alt+Return 可临时显示或隐藏。</translation>
    </message>
    <message>
        <source>At once. No row changes its place until this long after the last click or key.</source>
        <translation>立即生效。最后一次点击或按键后，须经过这段时间，行才会改变位置。</translation>
    </message>
</context>
<context>
    <name>proctor::TargetModel</name>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>孤儿时长</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>proctor::Toolbar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the view still (Space)</source>
        <translation>固定当前视图 (Space)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Scan now (F5)</source>
        <translation>立即扫描 (F5)</translation>
    </message>
    <message>
        <source>End selected…</source>
        <translation>结束所选…</translation>
    </message>
    <message>
        <source>Look at what would be ended, then decide (Del)</source>
        <translation>先查看将结束哪些进程，再作决定 (Del)</translation>
    </message>
    <message>
        <source>Look at every orphan shown, then decide (Ctrl+Shift+K)</source>
        <translation>先查看显示的所有孤儿进程，再作决定 (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n orphans…</source>
        <translation>
            <numerusform>清理 %n 个孤儿进程…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up orphans…</source>
        <translation>清理孤儿进程…</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <translation>自动…</translation>
    </message>
    <message>
        <source>Whether proven orphans are ended without asking</source>
        <translation>是否不经询问直接结束有确证的孤儿进程</translation>
    </message>
    <message>
        <source>Columns: which are shown</source>
        <translation>列：选择要显示的列</translation>
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
        <translation>活跃</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>%1: now %2, least %3, most %4</source>
        <translation>%1：当前 %2，最小 %3，最大 %4</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>%1 时：%2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
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
        <translation>注册您的第一个工作进程</translation>
    </message>
    <message>
        <source>Then Proctor can prove when a worker has lost its owner, and never mistakes a working one.</source>
        <translation>之后 Proctor 就能证明工作进程何时失去了所有者，且绝不会误判正常工作的进程。</translation>
    </message>
    <message>
        <source>Start it through proctor-run</source>
        <translation>通过 proctor-run 启动</translation>
    </message>
    <message>
        <source>Its owner is alive. Protected: it cannot be ended from here.</source>
        <translation>其所有者进程存活。受保护：无法从此处结束。</translation>
    </message>
    <message>
        <source>Its owner has exited, the worker stayed. That is proof.</source>
        <translation>其所有者已退出，工作进程仍在。这就是确证。</translation>
    </message>
    <message>
        <source>You confirm, Proctor checks again, then ends it.</source>
        <translation>您确认后，Proctor 再次检查，然后将其结束。</translation>
    </message>
    <message>
        <source>No worker at hand?</source>
        <translation>手头没有工作进程？</translation>
    </message>
    <message>
        <source>The demo starts an owner with 8 harmless workers, and another that is killed and leaves 3 real orphans to practise a cleanup on. All of them end with this window.</source>
        <translation>演示会启动一个带有 8 个无害工作进程的所有者，以及另一个会被强制终止并留下 3 个真实孤儿进程的所有者，供您练习清理。它们都会随此窗口一同结束。</translation>
    </message>
    <message>
        <source>Start a demo pool</source>
        <translation>启动演示池</translation>
    </message>
    <message>
        <source>Recognised without registering</source>
        <translation>无需注册即可识别</translation>
    </message>
    <message>
        <source>No registry directory is being watched.</source>
        <translation>当前未监视任何注册表目录。</translation>
    </message>
    <message>
        <source>Watching %1. A worker shows up here within a second.</source>
        <translation>正在监视 %1。工作进程会在 1 秒内显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is on: only registered workers are known.</source>
        <translation>未启用任何配置方案：仅识别已注册的工作进程。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Cannot watch this: %1</source>
        <translation>无法监视此项：%1</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Android Debug Bridge server</source>
        <translation>Android Debug Bridge 服务器</translation>
    </message>
    <message>
        <source>Bazel build servers</source>
        <translation>Bazel 构建服务器</translation>
    </message>
    <message>
        <source>chromedriver, geckodriver, Playwright&apos;s driver</source>
        <translation>chromedriver、geckodriver、Playwright 的驱动程序</translation>
    </message>
    <message>
        <source>Celery task workers</source>
        <translation>Celery 任务工作进程</translation>
    </message>
    <message>
        <source>esbuild, vite, next and other dev servers</source>
        <translation>esbuild、vite、next 及其他开发服务器</translation>
    </message>
    <message>
        <source>Python bridges of Elixir pools</source>
        <translation>Elixir 池的 Python 桥接进程</translation>
    </message>
    <message>
        <source>Erlang port mapper daemon</source>
        <translation>Erlang 端口映射守护进程</translation>
    </message>
    <message>
        <source>Port programs of Erlang and Elixir</source>
        <translation>Erlang 和 Elixir 的端口程序</translation>
    </message>
    <message>
        <source>Gradle build daemons</source>
        <translation>Gradle 构建守护进程</translation>
    </message>
    <message>
        <source>Gradle test and compiler workers</source>
        <translation>Gradle 测试和编译工作进程</translation>
    </message>
    <message>
        <source>Gunicorn web workers and their masters</source>
        <translation>Gunicorn Web 工作进程及其主进程</translation>
    </message>
    <message>
        <source>Headless and automated Chromium or Chrome</source>
        <translation>无头和自动化的 Chromium 或 Chrome</translation>
    </message>
    <message>
        <source>Headless and automated Firefox, Playwright&apos;s WebKit</source>
        <translation>无头和自动化的 Firefox、Playwright 的 WebKit</translation>
    </message>
    <message>
        <source>Jupyter kernels</source>
        <translation>Jupyter 内核</translation>
    </message>
    <message>
        <source>Jest and Vitest workers</source>
        <translation>Jest 和 Vitest 工作进程</translation>
    </message>
    <message>
        <source>Kotlin compile daemons</source>
        <translation>Kotlin 编译守护进程</translation>
    </message>
    <message>
        <source>Language servers of editors</source>
        <translation>编辑器的语言服务器</translation>
    </message>
    <message>
        <source>MCP servers started by npx or uvx</source>
        <translation>由 npx 或 uvx 启动的 MCP 服务器</translation>
    </message>
    <message>
        <source>Node cluster workers and forked children</source>
        <translation>Node cluster 工作进程和 fork 的子进程</translation>
    </message>
    <message>
        <source>Ollama model runners</source>
        <translation>Ollama 模型运行进程</translation>
    </message>
    <message>
        <source>pytest-xdist workers</source>
        <translation>pytest-xdist 工作进程</translation>
    </message>
    <message>
        <source>Python multiprocessing workers and their resource tracker</source>
        <translation>Python multiprocessing 工作进程及其资源跟踪进程</translation>
    </message>
    <message>
        <source>Ray node services (raylet, GCS)</source>
        <translation>Ray 节点服务（raylet、GCS）</translation>
    </message>
    <message>
        <source>Ray workers and actors</source>
        <translation>Ray 工作进程和 actor</translation>
    </message>
    <message>
        <source>sccache compile cache server</source>
        <translation>sccache 编译缓存服务器</translation>
    </message>
    <message>
        <source>Python workers of Snakepit pools (Elixir)</source>
        <translation>Snakepit 池的 Python 工作进程（Elixir）</translation>
    </message>
    <message>
        <source>PyTorch ranks started by torchrun</source>
        <translation>由 torchrun 启动的 PyTorch rank 进程</translation>
    </message>
    <message>
        <source>Uvicorn and Hypercorn servers</source>
        <translation>Uvicorn 和 Hypercorn 服务器</translation>
    </message>
    <message>
        <source>vLLM and SGLang engine processes</source>
        <translation>vLLM 和 SGLang 引擎进程</translation>
    </message>
    <message>
        <source>Watchman file watching service</source>
        <translation>Watchman 文件监视服务</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>stopped before any signal was sent</source>
        <translation>在发送任何信号前已停止</translation>
    </message>
    <message>
        <source>exited by itself before its signal</source>
        <translation>在发送信号前自行退出</translation>
    </message>
    <message>
        <source>it cannot be held: %1</source>
        <translation>无法持有该进程：%1</translation>
    </message>
    <message>
        <source>its pid belongs to another process now; left alone</source>
        <translation>其 PID 现属于另一进程；不予处理</translation>
    </message>
    <message>
        <source>it cannot be read any more; left alone</source>
        <translation>已无法再读取；不予处理</translation>
    </message>
    <message>
        <source>its exit cannot be watched; left alone</source>
        <translation>无法监视其退出；不予处理</translation>
    </message>
    <message>
        <source>now Active, left alone: %1</source>
        <translation>现为活跃，不予处理：%1</translation>
    </message>
    <message>
        <source>it owns the active worker %1; end it by name if you must</source>
        <translation>它是活跃工作进程 %1 的所有者；确有必要时请单独指定以结束它</translation>
    </message>
    <message>
        <source>no longer below the process that was confirmed</source>
        <translation>已不再位于所确认的进程之下</translation>
    </message>
    <message>
        <source>only a Suspect now; name it to end it: %1</source>
        <translation>现仅为可疑；要结束请单独指定：%1</translation>
    </message>
    <message>
        <source>no longer an orphan: %1</source>
        <translation>已不是孤儿进程：%1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read; left alone</source>
        <translation>无法读取它属于哪个用户；不予处理</translation>
    </message>
    <message>
        <source>a registration is under way: %1</source>
        <translation>正在进行注册：%1</translation>
    </message>
    <message>
        <source>it cannot be judged again: %1</source>
        <translation>无法重新判定：%1</translation>
    </message>
    <message>
        <source>not yours to end; run Proctor as its user or as root</source>
        <translation>您无权结束它；请以其用户或 root 身份运行 Proctor</translation>
    </message>
    <message>
        <source>the signal could not be sent: %1</source>
        <translation>无法发送信号：%1</translation>
    </message>
    <message>
        <source>%1 sent, still running</source>
        <translation>已发送 %1，仍在运行</translation>
    </message>
    <message>
        <source>did not leave on %2; ended by KILL %1 s after its first signal</source>
        <translation>未响应 %2 退出；首个信号后 %1 秒由 KILL 结束</translation>
    </message>
    <message>
        <source>ended %1 s after %2</source>
        <translation>%2 后 %1 秒结束</translation>
    </message>
    <message>
        <source>stopped after %1; nothing more is sent</source>
        <translation>在 %1 之后停止；不再发送任何信号</translation>
    </message>
    <message>
        <source>still there in state %1: waits for a device or network file system</source>
        <translation>仍处于状态 %1：正在等待设备或网络文件系统</translation>
    </message>
    <message>
        <source>still there in state %1 after every step</source>
        <translation>执行完所有步骤后仍处于状态 %1</translation>
    </message>
    <message>
        <source>kept from outside its container</source>
        <translation>由其容器之外的进程管理</translation>
    </message>
    <message>
        <source>owner %1 was recorded on another boot or machine</source>
        <translation>所有者 %1 是在另一次启动或另一台机器上记录的</translation>
    </message>
    <message>
        <source>owner %1 was recorded in another pid namespace</source>
        <translation>所有者 %1 是在另一个 PID 命名空间中记录的</translation>
    </message>
    <message>
        <source>%1 has exited: no process has its pid</source>
        <translation>%1 已退出：没有进程使用其 PID</translation>
    </message>
    <message>
        <source>%1 has exited: its pid has another start time</source>
        <translation>%1 已退出：其 PID 的启动时间不同</translation>
    </message>
    <message>
        <source>owner %1 cannot be examined</source>
        <translation>无法检查所有者 %1</translation>
    </message>
    <message>
        <source>%1 has exited, seen by pidfd</source>
        <translation>%1 已退出（由 pidfd 确认）</translation>
    </message>
    <message>
        <source>%1 is alive</source>
        <translation>%1 存活</translation>
    </message>
    <message>
        <source>owner %1 is hidden: run Proctor as that user or as root</source>
        <translation>所有者 %1 被隐藏：请以该用户或 root 身份运行 Proctor</translation>
    </message>
    <message>
        <source>its parent is outside this pid namespace</source>
        <translation>其父进程在此 PID 命名空间之外</translation>
    </message>
    <message>
        <source>its parent cannot be read</source>
        <translation>无法读取其父进程</translation>
    </message>
    <message>
        <source>its parent %1 is alive</source>
        <translation>其父进程 %1 存活</translation>
    </message>
    <message>
        <source>its parent %1 only reaps</source>
        <translation>其父进程 %1 仅负责回收</translation>
    </message>
    <message>
        <source>its pid namespace cannot be read</source>
        <translation>无法读取其 PID 命名空间</translation>
    </message>
    <message>
        <source>it runs in a container; its own supervisor looks after it</source>
        <translation>它在容器中运行；由容器自己的监管进程管理</translation>
    </message>
    <message>
        <source>it runs in no container</source>
        <translation>它不在容器中运行</translation>
    </message>
    <message>
        <source>its cgroup cannot be read</source>
        <translation>无法读取其 cgroup</translation>
    </message>
    <message>
        <source>it belongs to the service %1</source>
        <translation>它属于服务 %1</translation>
    </message>
    <message>
        <source>it belongs to no service</source>
        <translation>它不属于任何服务</translation>
    </message>
    <message>
        <source>its signal mask cannot be read</source>
        <translation>无法读取其信号掩码</translation>
    </message>
    <message>
        <source>it ignores SIGHUP (nohup): meant to stay</source>
        <translation>它忽略 SIGHUP (nohup)：有意保持运行</translation>
    </message>
    <message>
        <source>it does not ignore SIGHUP</source>
        <translation>它不忽略 SIGHUP</translation>
    </message>
    <message>
        <source>its open files cannot be read</source>
        <translation>无法读取其打开的文件</translation>
    </message>
    <message>
        <source>its session&apos;s leader cannot be read</source>
        <translation>无法读取其会话首进程</translation>
    </message>
    <message>
        <source>it has the shape of a daemon: own session, nothing but /dev/null</source>
        <translation>它具有守护进程的形态：独立会话，只使用 /dev/null</translation>
    </message>
    <message>
        <source>it has not the shape of a daemon</source>
        <translation>它不具有守护进程的形态</translation>
    </message>
    <message>
        <source>it is a tmux or screen server</source>
        <translation>它是 tmux 或 screen 服务器</translation>
    </message>
    <message>
        <source>its environment cannot be read</source>
        <translation>无法读取其环境变量</translation>
    </message>
    <message>
        <source>it was started inside tmux or screen</source>
        <translation>它是在 tmux 或 screen 中启动的</translation>
    </message>
    <message>
        <source>its terminal %1 is still there</source>
        <translation>其终端 %1 仍在</translation>
    </message>
    <message>
        <source>it uses no terminal that is still there</source>
        <translation>它未使用任何仍存在的终端</translation>
    </message>
    <message>
        <source>no owner is recorded</source>
        <translation>未记录所有者</translation>
    </message>
    <message>
        <source>no heartbeat was promised</source>
        <translation>未约定心跳</translation>
    </message>
    <message>
        <source>heartbeat in time</source>
        <translation>心跳及时</translation>
    </message>
    <message>
        <source>heartbeat %1 s late</source>
        <translation>心跳延迟 %1 秒</translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation>没有记录指明它</translation>
    </message>
    <message>
        <source>nobody stated its lifetime</source>
        <translation>未说明其生命周期</translation>
    </message>
    <message>
        <source>the record says: end together</source>
        <translation>记录注明：随所有者一同结束</translation>
    </message>
    <message>
        <source>the record says: may outlive its owner</source>
        <translation>记录注明：可在所有者退出后继续运行</translation>
    </message>
    <message>
        <source>the record does not say that it ends with its owner</source>
        <translation>记录未注明它随所有者一同结束</translation>
    </message>
    <message>
        <source>every registry that could speak for it was read</source>
        <translation>已读取可能涉及它的所有注册表</translation>
    </message>
    <message>
        <source>a registry that could speak for it is closed to Proctor: %1</source>
        <translation>可能涉及它的注册表不允许 Proctor 读取：%1</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>它正在运行</translation>
    </message>
    <message>
        <source>exited; waits to be reaped by %1</source>
        <translation>已退出；等待 %1 回收</translation>
    </message>
    <message>
        <source>no profile recognises its command line</source>
        <translation>没有配置方案识别其命令行</translation>
    </message>
    <message>
        <source>profile %1 recognises its command line</source>
        <translation>配置方案 %1 识别其命令行</translation>
    </message>
    <message>
        <source>Proctor saw its parent end; %1 took it over</source>
        <translation>Proctor 观察到其父进程结束；由 %1 接管</translation>
    </message>
    <message>
        <source>its parent %1 is a reaper</source>
        <translation>其父进程 %1 是回收进程 (reaper)</translation>
    </message>
    <message>
        <source>nothing says that it lost its first parent</source>
        <translation>没有迹象表明它失去了最初的父进程</translation>
    </message>
    <message>
        <source>its stdin cannot be examined; run Proctor as that user</source>
        <translation>无法检查其 stdin；请以该用户身份运行 Proctor</translation>
    </message>
    <message>
        <source>stdin is a pipe and nobody can write to it any more</source>
        <translation>stdin 是管道，且已没有任何写入方</translation>
    </message>
    <message>
        <source>somebody can still write to its stdin</source>
        <translation>其 stdin 仍有写入方</translation>
    </message>
    <message>
        <source>stdin is no pipe</source>
        <translation>stdin 不是管道</translation>
    </message>
    <message>
        <source>%1; never enough alone</source>
        <translation>%1；仅此不足以判定</translation>
    </message>
    <message>
        <source>%1 is no known reaper</source>
        <translation>%1 不是已知的回收进程 (reaper)</translation>
    </message>
    <message>
        <source>it is a kernel thread</source>
        <translation>它是内核线程</translation>
    </message>
    <message>
        <source>it is pid 1</source>
        <translation>它是 PID 1</translation>
    </message>
    <message>
        <source>it is Proctor itself or one of its ancestors</source>
        <translation>它是 Proctor 自身或其祖先进程</translation>
    </message>
    <message>
        <source>it is not Proctor and no ancestor of it</source>
        <translation>它不是 Proctor，也不是其祖先进程</translation>
    </message>
    <message>
        <source>its environment says: may outlive its owner</source>
        <translation>环境变量注明：可在所有者退出后继续运行</translation>
    </message>
    <message>
        <source>the record does not say so; its environment cannot be read</source>
        <translation>记录未如此注明；其环境变量无法读取</translation>
    </message>
    <message>
        <source>neither record nor environment says so</source>
        <translation>记录和环境变量均未如此注明</translation>
    </message>
    <message>
        <source>no fingerprint was recorded</source>
        <translation>未记录指纹</translation>
    </message>
    <message>
        <source>its environment cannot be read or was wiped</source>
        <translation>其环境变量无法读取或已被清除</translation>
    </message>
    <message>
        <source>its environment is not its own</source>
        <translation>其环境变量并非它自己的</translation>
    </message>
    <message>
        <source>its environment bears no fingerprint</source>
        <translation>其环境变量中没有指纹</translation>
    </message>
    <message>
        <source>its environment bears another fingerprint than its record</source>
        <translation>其环境变量中的指纹与记录不同</translation>
    </message>
    <message>
        <source>environment and record bear the same fingerprint</source>
        <translation>环境变量与记录中的指纹相同</translation>
    </message>
    <message>
        <source>no record of its name is unreadable</source>
        <translation>没有以其命名而无法读取的记录</translation>
    </message>
    <message>
        <source>a record bears its name and cannot be used: %1</source>
        <translation>有以其命名的记录，但无法使用：%1</translation>
    </message>
    <message>
        <source>whose process it is cannot be read</source>
        <translation>无法读取它属于哪个用户</translation>
    </message>
    <message>
        <source>start time and boot id agree</source>
        <translation>启动时间与启动 ID 一致</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>it has exited or is not tracked any more</source>
        <translation>它已退出或不再被跟踪</translation>
    </message>
    <message>
        <source>it is being ended already</source>
        <translation>正在结束中</translation>
    </message>
    <message>
        <source>an active worker is never ended</source>
        <translation>活跃的工作进程绝不会被结束</translation>
    </message>
    <message>
        <source>not proven: name it one by one to end it</source>
        <translation>没有确证：要结束请逐一指定</translation>
    </message>
    <message>
        <source>a descendant of %1</source>
        <translation>%1 的后代进程</translation>
    </message>
    <message>
        <source>processes cannot be read: %1</source>
        <translation>无法读取进程：%1</translation>
    </message>
    <message>
        <source>%1 orphans, the limit is %2</source>
        <translation>%1 个孤儿进程，上限为 %2</translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation>1 个孤儿进程</translation>
    </message>
    <message>
        <source>%1 orphans</source>
        <translation>%1 个孤儿进程</translation>
    </message>
    <message>
        <source>1 suspect</source>
        <translation>1 个可疑进程</translation>
    </message>
    <message>
        <source>%1 suspects</source>
        <translation>%1 个可疑进程</translation>
    </message>
    <message>
        <source>1 stalled worker</source>
        <translation>1 个停滞的工作进程</translation>
    </message>
    <message>
        <source>%1 stalled workers</source>
        <translation>%1 个停滞的工作进程</translation>
    </message>
    <message>
        <source>1 unreadable record</source>
        <translation>1 条无法读取的记录</translation>
    </message>
    <message>
        <source>%1 unreadable records</source>
        <translation>%1 条无法读取的记录</translation>
    </message>
    <message>
        <source>1 registry directory cannot be used</source>
        <translation>1 个注册表目录无法使用</translation>
    </message>
    <message>
        <source>%1 registry directories cannot be used</source>
        <translation>%1 个注册表目录无法使用</translation>
    </message>
    <message>
        <source>it hangs below process %1, which is protected</source>
        <translation>它位于受保护的进程 %1 之下</translation>
    </message>
    <message>
        <source>a descendant that is protected: %1</source>
        <translation>受保护的后代进程：%1</translation>
    </message>
    <message>
        <source>it runs another command by now; look at it again</source>
        <translation>它现在运行的是另一条命令；请重新查看</translation>
    </message>
    <message>
        <source>its registry directory keeps being replaced</source>
        <translation>其注册表目录不断被替换</translation>
    </message>
    <message>
        <source>Proctor has not watched its CPU time yet</source>
        <translation>Proctor 尚未观测其 CPU 时间</translation>
    </message>
    <message>
        <source>no CPU time for %1 s; never enough alone</source>
        <translation>已有 %1 秒未使用 CPU 时间；仅此不足以判定</translation>
    </message>
    <message>
        <source>it uses CPU time</source>
        <translation>它在使用 CPU 时间</translation>
    </message>
    <message>
        <source>it is no daemon that lives on by design</source>
        <translation>它不是按设计持续运行的守护进程</translation>
    </message>
    <message>
        <source>it lives on by design</source>
        <translation>它按设计持续运行</translation>
    </message>
    <message>
        <source>it lives on by design; to stop it: %1</source>
        <translation>它按设计持续运行；停止方法：%1</translation>
    </message>
    <message>
        <source>running for %1 h; never enough alone</source>
        <translation>已运行 %1 小时；仅此不足以判定</translation>
    </message>
    <message>
        <source>running for less than a day</source>
        <translation>运行不足一天</translation>
    </message>
    <message>
        <source>it is inside no tmux or screen that runs</source>
        <translation>它不在任何运行中的 tmux 或 screen 中</translation>
    </message>
    <message>
        <source>%1 names a process that is alive</source>
        <translation>%1 指向的进程存活</translation>
    </message>
    <message>
        <source>no argument or variable names a living parent</source>
        <translation>没有参数或环境变量指向存活的父进程</translation>
    </message>
    <message>
        <source>neither arguments nor environment name a parent</source>
        <translation>参数和环境变量均未指向父进程</translation>
    </message>
    <message>
        <source>%1 names a process that has exited</source>
        <translation>%1 指向的进程已退出</translation>
    </message>
    <message>
        <source>%1 names a process that cannot be examined</source>
        <translation>无法检查 %1 指向的进程</translation>
    </message>
    <message>
        <source>whether Proctor was started from it cannot be read; run Proctor as root</source>
        <translation>无法读取 Proctor 是否由它启动；请以 root 身份运行 Proctor</translation>
    </message>
    <message>
        <source>it descends from no registered worker</source>
        <translation>它不是任何已注册工作进程的后代</translation>
    </message>
    <message>
        <source>the worker %1 that it descends from is alive</source>
        <translation>其上级工作进程 %1 存活</translation>
    </message>
    <message>
        <source>the owner %1 that its environment names is alive</source>
        <translation>其环境变量指明的所有者 %1 存活</translation>
    </message>
    <message>
        <source>whom its environment names cannot be examined</source>
        <translation>无法检查其环境变量指明的进程</translation>
    </message>
    <message>
        <source>nobody whom its environment names is alive</source>
        <translation>其环境变量指明的进程均未存活</translation>
    </message>
    <message>
        <source>a record says who its owner is</source>
        <translation>有记录说明其所有者</translation>
    </message>
    <message>
        <source>its environment names no owner of its own</source>
        <translation>其环境变量未指明它自己的所有者</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which has exited</source>
        <translation>其环境变量指明的所有者 %1 已退出</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which is alive</source>
        <translation>其环境变量指明的所有者 %1 存活</translation>
    </message>
    <message>
        <source>its environment names the owner %1, which cannot be examined</source>
        <translation>无法检查其环境变量指明的所有者 %1</translation>
    </message>
    <message>
        <source>Proctor has not seen it lose a parent</source>
        <translation>Proctor 未观察到它失去父进程</translation>
    </message>
    <message>
        <source>its parent %1 left right after starting it, as launchers do</source>
        <translation>其父进程 %1 启动它后随即退出，启动器通常如此</translation>
    </message>
    <message>
        <source>Proctor saw its parent %1 end</source>
        <translation>Proctor 观察到其父进程 %1 结束</translation>
    </message>
    <message>
        <source>it is the main process of %1</source>
        <translation>它是 %1 的主进程</translation>
    </message>
    <message>
        <source>it was started by the main process of %1</source>
        <translation>它由 %1 的主进程启动</translation>
    </message>
    <message>
        <source>an earlier run of %1 left it behind</source>
        <translation>由 %1 之前的一次运行遗留</translation>
    </message>
    <message>
        <source>it leads its session itself</source>
        <translation>它自己就是会话首进程</translation>
    </message>
    <message>
        <source>its session was made outside this pid namespace</source>
        <translation>其会话在此 PID 命名空间之外创建</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 cannot be examined</source>
        <translation>无法检查其会话首进程 %1</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 is alive</source>
        <translation>其会话首进程 %1 存活</translation>
    </message>
    <message>
        <source>its session&apos;s leader %1 has exited</source>
        <translation>其会话首进程 %1 已退出</translation>
    </message>
    <message>
        <source>its terminal %1 has been closed</source>
        <translation>其终端 %1 已关闭</translation>
    </message>
    <message>
        <source>it uses no terminal that has been closed</source>
        <translation>它未使用任何已关闭的终端</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 is alive</source>
        <translation>工作进程 %1 或其所有者 %2 存活</translation>
    </message>
    <message>
        <source>the worker %1 or its owner %2 cannot be examined</source>
        <translation>无法检查工作进程 %1 或其所有者 %2</translation>
    </message>
    <message>
        <source>the worker %1 it descends from and its owner %2 have exited</source>
        <translation>其上级工作进程 %1 及该进程的所有者 %2 均已退出</translation>
    </message>
    <message>
        <source>it, and what hangs below it, is left out: %1</source>
        <translation>它及其下的进程已排除：%1</translation>
    </message>
    <message>
        <source>1 error in profile files</source>
        <translation>配置方案文件中有 1 个错误</translation>
    </message>
    <message>
        <source>%1 errors in profile files</source>
        <translation>配置方案文件中有 %1 个错误</translation>
    </message>
    <message>
        <source>still there; nothing more is sent, since the audit log cannot be written: %1</source>
        <translation>仍存在；由于无法写入审计日志，不再发送任何信号：%1</translation>
    </message>
    <message>
        <source>nothing is signalled that the audit log cannot record: %1</source>
        <translation>审计日志无法记录时，不发送任何信号：%1</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile, and some may have been left: it went on</source>
        <translation>其间其下又启动了 %1 个进程；由于不断启动，可能有部分遗留</translation>
    </message>
    <message>
        <source>%1 more were started below it meanwhile; nothing was left below it</source>
        <translation>其间其下又启动了 %1 个进程；其下没有任何遗留</translation>
    </message>
    <message>
        <source>nothing shows that it was left behind</source>
        <translation>没有迹象表明它被遗留</translation>
    </message>
    <message>
        <source>something shows that it was left behind</source>
        <translation>有迹象表明它被遗留</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>并非所有内容都能读取</translation>
    </message>
    <message>
        <source>its profile does not let it be ended automatically</source>
        <translation>其配置方案不允许自动结束它</translation>
    </message>
    <message>
        <source>its profile wants it to be named one by one</source>
        <translation>其配置方案要求逐一指定</translation>
    </message>
    <message>
        <source>an orphan for less than the %1 s that its profile asks for; name it to end it now</source>
        <translation>成为孤儿进程的时间不足其配置方案要求的 %1 秒；要立即结束请单独指定</translation>
    </message>
    <message>
        <source>its profile lets %1 be ended in one cleanup</source>
        <translation>其配置方案规定一次清理最多结束 %1 个</translation>
    </message>
    <message>
        <source>the helper was ended before it could answer; what it has done is in the system&apos;s log</source>
        <translation>辅助程序在答复之前被结束；其所做的操作见系统日志</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <source>%1 can be written by others than root, so what is there is not started as root</source>
        <translation>root 以外的用户可以写入 %1，因此不会以 root 身份启动其中的程序</translation>
    </message>
    <message>
        <source>pkexec is not installed; install it, or run proctorctl clean as root</source>
        <translation>未安装 pkexec；请安装它，或以 root 身份运行 proctorctl clean</translation>
    </message>
    <message>
        <source>%1 is not installed; install Proctor, or run proctorctl clean as root</source>
        <translation>未安装 %1；请安装 Proctor，或以 root 身份运行 proctorctl clean</translation>
    </message>
    <message>
        <source>the helper still works on what was asked before</source>
        <translation>辅助程序仍在处理之前的请求</translation>
    </message>
    <message>
        <source>the authentication was cancelled; nothing was sent</source>
        <translation>身份验证已取消；未发送任何信号</translation>
    </message>
    <message>
        <source>not authorised; ask an administrator, or run proctorctl clean as root (%1)</source>
        <translation>未获授权；请联系管理员，或以 root 身份运行 proctorctl clean（%1）</translation>
    </message>
    <message>
        <source>the helper could not work: %1</source>
        <translation>辅助程序无法工作：%1</translation>
    </message>
    <message>
        <source>it is not in this tree any more</source>
        <translation>它已不在此进程树中</translation>
    </message>
    <message>
        <source>it was not ticked when the plan was saved</source>
        <translation>保存计划时未勾选它</translation>
    </message>
    <message>
        <source>it is the first process of a container: everybody in there would end with it</source>
        <translation>它是容器的首个进程：其中的所有进程都会随之结束</translation>
    </message>
    <message>
        <source>nobody ends by the kernel&apos;s hand with it</source>
        <translation>内核不会随之结束其他进程</translation>
    </message>
    <message>
        <source>its time namespace cannot be read</source>
        <translation>无法读取其时间命名空间</translation>
    </message>
    <message>
        <source>its clock is Proctor&apos;s</source>
        <translation>其时钟与 Proctor 相同</translation>
    </message>
    <message>
        <source>it has a time namespace of its own: a record of it could not be told</source>
        <translation>它有自己的时间命名空间：无法辨认其记录</translation>
    </message>
    <message>
        <source>not saved: the file is written in a way in which Proctor cannot change &quot;%1&quot;; write %2 below [%3] by hand</source>
        <translation>未保存：按文件目前的写法，Proctor 无法更改“%1”；请手动将 %2 写在 [%3] 之下</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a table: write [%1] and its keys on the lines below</source>
        <translation>“%1”必须是表：请写入 [%1]，并将其键写在后面的行中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2</source>
        <translation>“%1”必须是以下之一：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3, without quotes</source>
        <translation>“%1”必须是 %2 到 %3 的整数，不加引号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, without quotes</source>
        <translation>“%1”必须是 true 或 false，不加引号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of this Proctor; it is kept</source>
        <translation>“%1”不是此版本 Proctor 的设置；予以保留</translation>
    </message>
    <message>
        <source>no settings: more than 64 dots on one line; shorten it</source>
        <translation>无法作为设置读取：一行中超过 64 个点；请缩短该行</translation>
    </message>
    <message>
        <source>no TOML: %1; mend this line, or move the file away</source>
        <translation>不是有效的 TOML：%1；请修正此行，或将文件移走</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>is no regular file; move it away</source>
        <translation>不是普通文件；请将其移走</translation>
    </message>
    <message>
        <source>is larger than 64 KiB; shorten it</source>
        <translation>大于 64 KiB；请将其缩短</translation>
    </message>
    <message>
        <source>its user keeps changing</source>
        <translation>其用户不断变化</translation>
    </message>
    <message>
        <source>required: letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>必需：字母、数字、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos;</translation>
    </message>
    <message>
        <source>one line for people</source>
        <translation>供人阅读的一行说明</translation>
    </message>
    <message>
        <source>false switches the profile off</source>
        <translation>false 会关闭该配置方案</translation>
    </message>
    <message>
        <source>asked only when no other profile matches</source>
        <translation>仅在没有其他配置方案匹配时才匹配</translation>
    </message>
    <message>
        <source>what it recognises; one or more, one that fits is enough</source>
        <translation>识别的内容；一项或多项，符合其一即可</translation>
    </message>
    <message>
        <source>what names the owner where nobody registered it</source>
        <translation>未注册所有者时，用什么指明所有者</translation>
    </message>
    <message>
        <source>how its orphans are ended</source>
        <translation>如何结束其孤儿进程</translation>
    </message>
    <message>
        <source>they live on by design: kept, whatever becomes of the parent</source>
        <translation>按设计持续运行：无论父进程如何，均予保留</translation>
    </message>
    <message>
        <source>programs that run scripts; with programs, modules or code</source>
        <translation>运行脚本的程序；与 programs、modules 或 code 一起使用</translation>
    </message>
    <message>
        <source>ends of the path of the script that is run</source>
        <translation>所运行脚本的路径结尾</translation>
    </message>
    <message>
        <source>what Python runs with -m</source>
        <translation>Python 用 -m 运行的内容</translation>
    </message>
    <message>
        <source>the code behind -c or -e</source>
        <translation>-c 或 -e 之后的代码</translation>
    </message>
    <message>
        <source>ends of the path of the executable</source>
        <translation>可执行文件的路径结尾</translation>
    </message>
    <message>
        <source>how a title begins that the program gave itself</source>
        <translation>程序自行设置的标题的开头</translation>
    </message>
    <message>
        <source>arguments that must all be there</source>
        <translation>必须全部出现的参数</translation>
    </message>
    <message>
        <source>arguments one of which must be there</source>
        <translation>必须出现其中之一的参数</translation>
    </message>
    <message>
        <source>arguments none of which may be there</source>
        <translation>一个都不得出现的参数</translation>
    </message>
    <message>
        <source>words that the arguments begin with, options left out</source>
        <translation>略去选项后，参数开头的词</translation>
    </message>
    <message>
        <source>options whose value is the next argument; for subcommands</source>
        <translation>以下一个参数为值的选项；用于 subcommands</translation>
    </message>
    <message>
        <source>variables that must be set</source>
        <translation>必须设置的环境变量</translation>
    </message>
    <message>
        <source>options whose value is the owner&apos;s PID</source>
        <translation>以所有者 PID 为值的选项</translation>
    </message>
    <message>
        <source>variables whose value is the owner&apos;s PID</source>
        <translation>以所有者 PID 为值的环境变量</translation>
    </message>
    <message>
        <source>signals and waits, in order</source>
        <translation>信号与等待，依次执行</translation>
    </message>
    <message>
        <source>seconds a suspicion must hold before it counts</source>
        <translation>可疑状态须持续多少秒才算数</translation>
    </message>
    <message>
        <source>&quot;process&quot;, or &quot;tree&quot; for what hangs below it, too</source>
        <translation>“process”，或“tree”（也包括其下的进程）</translation>
    </message>
    <message>
        <source>seconds as an orphan before it is ended without being named</source>
        <translation>成为孤儿进程多少秒后，未经指定也可结束</translation>
    </message>
    <message>
        <source>how many one cleanup ends at most</source>
        <translation>一次清理最多结束多少个</translation>
    </message>
    <message>
        <source>false: ended only when named one by one</source>
        <translation>false：仅在逐一指定时才结束</translation>
    </message>
    <message>
        <source>&quot;proven&quot; lets proven orphans be ended without a person</source>
        <translation>“proven”允许无需人工操作即结束有确证的孤儿进程</translation>
    </message>
    <message>
        <source>how many may be ended without a person within an hour</source>
        <translation>一小时内无需人工操作最多可结束多少个</translation>
    </message>
    <message>
        <source>the command by which their own tool ends them</source>
        <translation>其自身工具用来结束它们的命令</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); make its folder writable for you, or copy the text and save it elsewhere</source>
        <translation>无法写入 %1（%2）；请将其文件夹设为您可写，或复制文本并保存到别处</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); free some space and save again</source>
        <translation>无法写入 %1（%2）；请释放一些空间后重新保存</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); part of its path is a file: move that away and save again</source>
        <translation>无法写入 %1（%2）；其路径的一部分是文件：请将其移走后重新保存</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>无法写入 %1（%2）</translation>
    </message>
    <message>
        <source>%1 is no regular file; move it away</source>
        <translation>%1 不是普通文件；请将其移走</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; shorten it</source>
        <translation>%1 大于 1 MiB；请将其缩短</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>无法读取 %1（%2）</translation>
    </message>
    <message>
        <source>a profile may have 1 MiB at most; shorten it</source>
        <translation>配置方案最大为 1 MiB；请将其缩短</translation>
    </message>
    <message>
        <source>there is a file %1 already; move it away</source>
        <translation>已存在文件 %1；请将其移走</translation>
    </message>
    <message>
        <source>%1 cannot be moved (%2)</source>
        <translation>无法移动 %1（%2）</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>a file that begins with a dot is not read: let the name begin with a letter</source>
        <translation>以点开头的文件不会被读取：请让名称以字母开头</translation>
    </message>
    <message>
        <source>the profile of this name is in %1: choose another name, or edit that file</source>
        <translation>同名的配置方案位于 %1：请另选名称，或编辑该文件</translation>
    </message>
    <message>
        <source>there is a file %1 already; choose another name, or edit that file</source>
        <translation>已存在文件 %1；请另选名称，或编辑该文件</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else</source>
        <translation>%1 已被他人更改</translation>
    </message>
    <message>
        <source>%1 says too little, or says it in a way that Proctor cannot change; edit the profile</source>
        <translation>%1 的内容不足，或其写法使 Proctor 无法更改；请编辑该配置方案</translation>
    </message>
    <message>
        <source>%1 is a link to somebody else&apos;s file; edit that file, or put a file of your own in the place of the link</source>
        <translation>%1 是指向他人文件的链接；请编辑那个文件，或用自己的文件代替该链接</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8 (line %2); mend that line with a program that can</source>
        <translation>%1 不是 UTF-8 文本（第 %2 行）；请用能处理它的程序修正该行</translation>
    </message>
    <message>
        <source>not saved: it is a link to somebody else&apos;s file</source>
        <translation>未保存：它是指向他人文件的链接</translation>
    </message>
    <message>
        <source>holds more records than are read</source>
        <translation>其中的记录数超过读取上限</translation>
    </message>
    <message>
        <source>has a symlink in its path; give the real one</source>
        <translation>其路径中有符号链接；请给出真实路径</translation>
    </message>
    <message>
        <source>the registry directory cannot be opened</source>
        <translation>无法打开注册表目录</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>others may replace files in it; chmod go-w it</source>
        <translation>其他用户可替换其中的文件；请对其执行 chmod go-w</translation>
    </message>
    <message>
        <source>belongs to another user, who may replace files in it</source>
        <translation>属于另一用户，该用户可替换其中的文件</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>无法列出其内容</translation>
    </message>
    <message>
        <source>left out with PID %1, which it is below</source>
        <translation>位于 PID %1 之下，随其一同排除</translation>
    </message>
</context>
</TS>
