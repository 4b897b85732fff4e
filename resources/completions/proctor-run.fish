# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for proctor-run: its own options, then those of the command it becomes.
# Prints where the command begins among the words so far; fails while it has not begun.
function __proctor_run_command_at
    set -l words (commandline -opc)
    set -l i 2
    while test $i -le (count $words)
        switch $words[$i]
            case --
                echo (math $i + 1)
                return 0
            case --worker-id --profile --owner-pid --run-id --lifetime --heartbeat-timeout --label
                set i (math $i + 2)
            case '-*'
                set i (math $i + 1)
            case '*'
                echo $i
                return 0
        end
    end
    return 1
end

# What the command would be offered if it stood alone on the line.
function __proctor_run_complete_command
    set -l words (commandline -opc)
    set -l at (__proctor_run_command_at)
    or set at (math (count $words) + 1)
    set -l current (commandline -ct)
    if test $at -le (count $words)
        complete --do-complete=(string join ' ' -- (string escape -- $words[$at..-1]) "$current")
    else if not string match -q -- '-*' "$current"
        complete --do-complete="$current"
    end
end

set -l own 'not __proctor_run_command_at >/dev/null'
complete -c proctor-run -f
complete -c proctor-run -a '(__proctor_run_complete_command)'
complete -c proctor-run -n $own -l worker-id -x -d 'Name of this worker'
complete -c proctor-run -n $own -l profile -x -d 'Profile whose cleanup policy applies'
complete -c proctor-run -n $own -l owner-pid -x -a '(__fish_complete_pids)' -d 'Supervisor it belongs to'
complete -c proctor-run -n $own -l run-id -x -d 'The run it is part of'
complete -c proctor-run -n $own -l lifetime -x -a 'bound detached unstated' -d 'Whether it is to end with its owner'
complete -c proctor-run -n $own -l heartbeat-timeout -x -d 'Seconds without a heartbeat until stalled'
complete -c proctor-run -n $own -l label -x -d 'KEY=VALUE shown beside the worker'
complete -c proctor-run -n $own -l strict -d 'Do not start the command if it cannot be registered'
complete -c proctor-run -n $own -l help -d 'Print a summary'
complete -c proctor-run -n $own -l version -d 'Print the version'
