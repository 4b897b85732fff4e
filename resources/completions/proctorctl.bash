# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for proctorctl. Completes nothing where it does not know what comes next.

_proctorctl() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local command='' word words=''
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        status|list|explain|profiles|clean|audit|register|unregister|validate) command=$word; break ;;
        esac
    done
    COMPREPLY=()
    case $before in
    --state)
        local head='' tail=$current
        if [[ $current == *,* ]]; then
            head=${current%,*},
            tail=${current##*,}
        fi
        mapfile -t COMPREPLY < <(compgen -P "$head" \
            -W 'active orphan suspect kept zombie unknown' -- "$tail")
        return ;;
    --scope) words='process tree' ;;
    --lifetime) words='bound detached' ;;
    --kind) words='request plan intent sent outcome refusal note' ;;
    --pid|--owner-pid|explain)
        local -a processes=(/proc/[0-9]*)
        words=${processes[*]##*/} ;;
    test)
        if [[ $command == profiles ]]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -o plusdirs -f -X '!*.toml' -- "$current")
            return
        fi ;;
    --profile|--worker-id|--label|--grace|--since|--until|--batch|--limit) return ;;
    *)
        case $command in
        '') words='status list explain profiles clean audit register unregister validate --version' ;;
        status) words='--json --check' ;;
        list) words='--state --profile --json' ;;
        explain|validate) words='--json' ;;
        profiles) words='test --json' ;;
        clean) words='--dry-run --yes --pid --profile --scope --grace --plan --elevate --no-audit --json' ;;
        audit) words='--since --until --batch --pid --kind --limit --json' ;;
        register) words='--pid --worker-id --owner-pid --profile --lifetime --label' ;;
        unregister) words='--pid' ;;
        esac
        words+=' --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _proctorctl proctorctl
