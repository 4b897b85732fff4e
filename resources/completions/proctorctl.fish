# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for proctorctl.

set -l commands status list explain profiles clean audit register unregister validate
complete -c proctorctl -f
complete -c proctorctl -s h -l help -d 'Print help'
complete -c proctorctl -l version -d 'Print the version'

set -l none "not __fish_seen_subcommand_from $commands"
complete -c proctorctl -n $none -a status -d 'Health and counts'
complete -c proctorctl -n $none -a list -d 'Every tracked process with its verdict'
complete -c proctorctl -n $none -a explain -d 'Every piece of evidence for one process'
complete -c proctorctl -n $none -a profiles -d 'The profiles and what each matches now'
complete -c proctorctl -n $none -a clean -d 'End proven orphans, after showing the plan'
complete -c proctorctl -n $none -a audit -d 'What was asked for, sent, seen and refused'
complete -c proctorctl -n $none -a register -d 'Register a running process as a worker'
complete -c proctorctl -n $none -a unregister -d 'Remove the registration of a process'
complete -c proctorctl -n $none -a validate -d 'What Proctor can do here, and a proof'

complete -c proctorctl -n '__fish_seen_subcommand_from status list explain profiles clean audit validate' -l json -d 'Print JSON'
complete -c proctorctl -n '__fish_seen_subcommand_from status' -l check -d 'Exit with the health'
complete -c proctorctl -n '__fish_seen_subcommand_from list' -l state -x -a '(__fish_append , active orphan suspect kept zombie unknown)' -d 'Only these verdicts'
complete -c proctorctl -n '__fish_seen_subcommand_from list clean register' -l profile -x -d 'Profile'
complete -c proctorctl -n '__fish_seen_subcommand_from explain' -a '(__fish_complete_pids)'
complete -c proctorctl -n '__fish_seen_subcommand_from profiles; and not __fish_seen_subcommand_from test' -a test -d 'Check one file'
complete -c proctorctl -n '__fish_seen_subcommand_from profiles; and __fish_seen_subcommand_from test' -k -a '(__fish_complete_suffix .toml)'
complete -c proctorctl -n '__fish_seen_subcommand_from clean' -l dry-run -d 'Show the plan, end nothing'
complete -c proctorctl -n '__fish_seen_subcommand_from clean' -l yes -d 'Do not ask'
complete -c proctorctl -n '__fish_seen_subcommand_from clean' -l scope -x -a 'process tree' -d 'Target alone or its descendants, too'
complete -c proctorctl -n '__fish_seen_subcommand_from clean' -l grace -x -d 'Seconds after the first signal'
complete -c proctorctl -n '__fish_seen_subcommand_from clean' -l elevate -d 'Other users\' orphans, too, as an administrator'
complete -c proctorctl -n '__fish_seen_subcommand_from clean' -l no-audit -d 'Keep no record'
complete -c proctorctl -n '__fish_seen_subcommand_from clean' -l plan -r -d 'What an earlier dry run has planned'
complete -c proctorctl -n '__fish_seen_subcommand_from audit' -l since -x -d 'Not before this time or age'
complete -c proctorctl -n '__fish_seen_subcommand_from audit' -l until -x -d 'Before this time or age'
complete -c proctorctl -n '__fish_seen_subcommand_from audit' -l batch -x -d 'Only this cleanup'
complete -c proctorctl -n '__fish_seen_subcommand_from audit' -l kind -x -a 'request plan intent sent outcome refusal note' -d 'Only this kind'
complete -c proctorctl -n '__fish_seen_subcommand_from audit' -l limit -x -d 'The newest so many'
complete -c proctorctl -n '__fish_seen_subcommand_from clean audit register unregister' -l pid -x -a '(__fish_complete_pids)' -d 'Process'
complete -c proctorctl -n '__fish_seen_subcommand_from register' -l worker-id -x -d 'Its name'
complete -c proctorctl -n '__fish_seen_subcommand_from register' -l owner-pid -x -a '(__fish_complete_pids)' -d 'Its supervisor'
complete -c proctorctl -n '__fish_seen_subcommand_from register' -l lifetime -x -a 'bound detached' -d 'Is it to end with its owner?'
complete -c proctorctl -n '__fish_seen_subcommand_from register' -l label -x -d 'KEY=VALUE'
