// Runs the command of an installed package: every verb, and how long it takes to start.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const community = `version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
meetings:
  - id: call
    name: Call
    updatedOn: 2026-04-01
    description: We *talk*.
    schedule: { kind: recurring, rule: FREQ=WEEKLY;BYDAY=TH, time: '16:00', timeZone: UTC }
    join: { href: https://meet.example.org/kiln }
`

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:call@example.org
DTSTAMP:20260401T000000Z
DTSTART;TZID=W. Europe Standard Time:20260402T160000
DURATION:PT1H
RRULE:FREQ=WEEKLY
SUMMARY:Call
END:VEVENT
END:VCALENDAR
`

const files = {
  'community.yaml': community,
  'calendar.ics': calendar.replaceAll('\n', '\r\n'),
  'maintainers.csv': `,Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS
Graduated,Kiln,Ada Fjord,Tidewater,ada,https://example.org/OWNERS
`,
  'project.yaml': `name: Kiln
description: Pots.
schema_version: 1.0.0
`,
  'calendar.toml': `name = "Kiln"
description = "Calls"
[[events]]
uid = "1"
title = "Call"
description = "We talk."
location = "https://meet.example.org/kiln"
last_modified_on = "2026-04-01T00:00:00.00Z"
start = { date = "2026-04-02T16:00:00.00", timezone = "Europe/Berlin" }
end = { date = "2026-04-02T17:00:00.00", timezone = "Europe/Berlin" }
status = "confirmed"
organizer = { name = "kiln", email = "kiln@example.org" }
recurrence_rules = [{ frequency = "weekly" }]
`,
  'meeting.yaml': `project: Kiln call
agenda_url: https://example.org/agenda
schedule:
  - day: Thursday
    time: '1600'
    irc: kiln
    frequency: weekly
chair: Ada Fjord
description: We talk.
`,
  'calls.yaml': `name: Kiln
timezone: Europe/Berlin
events:
  - summary: Call
    begin: 2026-04-02 16:00:00
    duration: { hours: 1 }
    repeat: { interval: { weeks: 1 }, until: 2026-12-31 }
`,
  'sigs.yaml': `sigs:
  - dir: sig-kiln
    name: Kiln
    mission_statement: Pots.
    label: kiln
    leadership: { chairs: [{ github: ada, name: Ada Fjord }] }
    meetings:
      - description: Regular SIG Meeting
        day: Thursday
        time: '16:00'
        tz: UTC
        frequency: weekly
        url: https://meet.example.org/kiln
    contact: { slack: kiln, mailing_list: 'https://lists.example.org/kiln' }
`,
}

Object.assign(files, {
  'ADOPTERS.md': '# Adopters\n\n- [Tidewater](https://tidewater.example.org)\n',
  'MAINTAINERS.md':
    '# Maintainers\n\n| Name | GitHub |\n| --- | --- |\n| Ada Fjord | [ada](https://github.com/ada) |\n',
  OWNERS: 'approvers: [ada]\n',
  CODEOWNERS: '* @ada\n',
  'security-insights.yml': 'header: { license: https://kiln.example.org/license }\n',
  'security.txt': 'Contact: mailto:security@kiln.example.org\nExpires: 2099-01-01T00:00:00Z\n',
  'landscape.yml':
    'landscape: [{ subcategories: [{ items: [{ name: Kiln, homepage_url: https://kiln.example.org, project: sandbox }] }] }]\n',
  '.all-contributorsrc': '{"contributors": [{"login": "ada", "contributions": ["code"]}]}\n',
  'FUNDING.yml': 'github: ada\n',
  'committees.json':
    '[{"id": "kiln", "name": "Kiln", "homepage": "https://kiln.example.org", "roster": {"ada": {"name": "Ada Fjord"}}}]\n',
  'GOVERNANCE.md': '# How we decide\n',
})

const about = ['--id', 'kiln', '--name', 'Kiln', '--url', 'https://kiln.example.org']
const now = ['--now', '2026-05-03']

/** Each with what its output must hold. */
const verbs = [
  [['--version'], /^\d+\.\d+\.\d+/],
  [['--help'], /Usage: moothall/],
  [['init', 'first.moothall.yaml'], /^$/],
  [['check', 'first.moothall.yaml', ...now], /no problems/],
  [['check', 'community.yaml', ...now], /community\.yaml/],
  [['ics', 'community.yaml'], /BEGIN:VEVENT/],
  [['html', 'community.yaml', ...now], /<!doctype html>[^]*Kiln/i],
  [['html', 'community.yaml', ...now, '-o', 'pieces', '--fragment', '--local-time', '--elements'], /^$/],
  [['html', 'community.yaml', ...now, '-o', 'site', '--theme', 'oci', '--local-time'], /^$/],
  [['markdown', 'community.yaml', ...now], /^# Kiln/],
  [['json-ld', 'community.yaml', ...now], /schema\.org/],
  [['import', 'icalendar', 'calendar.ics', ...about], /timeZone: Europe\/Berlin/],
  [['import', 'maintainers-csv', 'maintainers.csv', '--url', 'https://kiln.example.org/'], /Ada Fjord/],
  [['import', 'dot-project', 'project.yaml', ...about], /name: Kiln/],
  [['import', 'rust-calendar', 'calendar.toml', ...about], /FREQ=WEEKLY/],
  [['import', 'yaml2ical', 'meeting.yaml', ...about], /FREQ=WEEKLY/],
  [['import', 'yaml2ics', 'calls.yaml', ...about], /FREQ=WEEKLY/],
  [['import', 'kubernetes-sigs', 'sigs.yaml', ...about], /FREQ=WEEKLY/],
  [['import', 'maintainers-md', 'MAINTAINERS.md', ...about], /Ada Fjord/],
  [['import', 'adopters', 'ADOPTERS.md', ...about], /name: Tidewater/],
  [['import', 'owners', 'OWNERS', ...about], /name: ada/],
  [['import', 'codeowners', 'CODEOWNERS', ...about], /name: ada/],
  [['import', 'security-insights', 'security-insights.yml', ...about], /kind: license/],
  [['import', 'security-txt', 'security.txt', ...about, '-o', 'reports.yaml'], /^$/],
  [['security-txt', 'reports.yaml', ...now], /^Contact: mailto:security@kiln\.example\.org\nExpires: 2099/],
  [['import', 'landscape', 'landscape.yml'], /maturity: sandbox/],
  [['import', 'all-contributors', '.all-contributorsrc', ...about], /role: Code/],
  [['import', 'funding', 'FUNDING.yml', ...about], /github\.com\/sponsors\/ada/],
  [['import', 'apache', 'committees.json'], /Ada Fjord/],
  [['import', 'governance-md', 'GOVERNANCE.md', ...about], /How we decide/],
  [['ics', '--from', 'calendar.ics', '--url', 'https://kiln.example.org', '--stamp', '2026-05-03'], /BEGIN:VEVENT/],
]

const program = 'node_modules/moothall/dist/cli/moothall.js'

/** Runs every verb in a site that has the package; returns what is wrong. */
export function checkVerbs(site, { major, program: node }) {
  const folder = join(site, `command-${major}`)
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const faults = verbs.flatMap(([args, output]) => {
    const run = spawnSync(node, [join(site, program), ...args], { cwd: folder, encoding: 'utf8' })
    if (run.status === 0 && output.test(run.stdout)) return []
    return [`Node ${major}: moothall ${args.join(' ')}: exit code ${run.status}\n${run.stderr}${run.stdout}`]
  })
  const scripts = ['enhance.js', 'enhance-time.js', 'enhance-controls.js', 'enhance-dates.js']
  const written = ['index.html', 'styles.css', ...scripts, 'calendar.ics'].map((file) => join('site', file))
  const missing = written.filter((file) => !existsSync(join(folder, file)))
  return [...faults, ...missing.map((file) => `Node ${major}: moothall html has not written ${file}`)]
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function millisecondsOf(node, args, cwd) {
  const start = performance.now()
  spawnSync(node, args, { cwd })
  return performance.now() - start
}

/** Medians in milliseconds: the command's start, and that of Node alone. Taken in turn, so that a busy moment hits both. */
export function startTimes(site, { program: node }) {
  const rounds = Array.from({ length: 15 }, () => ({
    node: millisecondsOf(node, ['-e', '0'], site),
    command: millisecondsOf(node, [program, '--help'], site),
  }))
  return { node: median(rounds.map((round) => round.node)), command: median(rounds.map((round) => round.command)) }
}
