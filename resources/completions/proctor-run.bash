# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for proctor-run: its own options, then those of the command it becomes.
# Needs bash-completion 2; completes nothing where that is missing.
_proctor_run()
{
    local cur prev words cword split i
    _init_completion -s || return # "--name=value" comes as prev and cur
    local with_value='--worker-id|--profile|--owner-pid|--run-id|--lifetime|--heartbeat-timeout|--label'

    # The command begins after `--`, or at the first word that is neither option nor value.
    # `at` counts in COMP_WORDS, where readline has split words at each `=`.
    local at=0 begin word option=
    for ((i = 0; i < cword; i++, at++)); do
        begin=$at
        word=${COMP_WORDS[at]}
        while [[ $word != "${words[i]}" && $at -lt $COMP_CWORD ]]; do
            word+=${COMP_WORDS[++at]}
        done
        if ((i == 0)); then
            continue
        elif [[ $option ]]; then
            option=
        elif [[ $word == -- ]]; then
            _command_offset $((at + 1))
            return
        elif [[ $word =~ ^($with_value)$ ]]; then
            option=$word
        elif [[ $word != -* ]]; then
            _command_offset $begin
            return
        fi
    done

    case $prev in
        --lifetime)
            COMPREPLY=($(compgen -W 'bound detached unstated' -- "$cur"))
            return
            ;;
        --owner-pid)
            _pids
            return
            ;;
        --worker-id | --profile | --run-id | --heartbeat-timeout | --label)
            return
            ;;
    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W '--worker-id --profile --owner-pid --run-id --lifetime
            --heartbeat-timeout --label --strict --help --version --' -- "$cur"))
    else
        _command_offset $at
    fi
} && complete -F _proctor_run proctor-run
