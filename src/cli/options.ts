// What several verbs take.
import { Argument, type Command, Option } from 'commander'

import { readAddress, readInstant, readLocale, readOutput } from './values.ts'

export const dataFile = (): Argument => new Argument('<file>', 'the data, YAML or JSON; - is standard input')
export const nowOption = (): Option =>
  new Option('--now <time>', 'the current time: 2026-05-03 or 2026-05-03T12:00Z; default: the clock').argParser(
    readInstant,
  )
export const localeOption = (): Option =>
  new Option('--locale <tag>', 'the language of the texts').argParser(readLocale).default('en')
export const baseOption = (): Option =>
  new Option('--base-url <address>', 'where the page is published; relative addresses start from it').argParser(
    readAddress,
  )
export const contentsOption = (): Option => new Option('--contents', 'list the sections below the heading')
export const outputOption = (what: string): Option => new Option('-o, --output <path>', what).argParser(readOutput)
export const TO_FILE = 'the file to write; without it, standard output'

/** What a file of another format does not say of itself. */
export const addImportSettings = (command: Command): Command =>
  command
    .option('--id <id>', 'the id of the community')
    .option('--name <text>', 'its name')
    .addOption(
      new Option('--url <address>', 'its site; of several communities, with {id} for the id of each').argParser(
        readAddress,
      ),
    )
    .option('--time-zone <name>', 'icalendar: the IANA zone of times that name none')
    .addOption(
      new Option('--after <time>', 'icalendar: leave out what is over by then; 2026-05-03').argParser(readInstant),
    )
    .option('--network <name>', 'yaml2ical: the IRC network that the channels are on')
    .option('--directory <address>', 'kubernetes-sigs: where the directories of the groups are')
    .option('--slack <address>', 'kubernetes-sigs: the Slack workspace')
    .option('--projects <name...>', 'maintainers-csv, landscape, apache: those that are wanted; without it, all')
    .addOption(
      new Option('--after-name <what>', 'maintainers-md: what stands behind a person in a list').choices([
        'affiliation',
        'role',
      ]),
    )
    .addOption(
      new Option('--lone-words <what>', 'maintainers-md: what single words in a list are').choices(['handle', 'name']),
    )
    .addOption(
      new Option('--document <address>', 'governance-md: where the document is published').argParser(readAddress),
    )
