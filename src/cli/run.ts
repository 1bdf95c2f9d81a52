import { Argument, Command, CommanderError, Option } from 'commander'

import { profileNames } from '../profiles/profiles.ts'
import type { CheckOptions } from './check.ts'
import type { CheckProfileOptions } from './checkProfile.ts'
import { CommandError } from './CommandError.ts'
import type { FormatOptions } from './format.ts'
import type { Host } from './host.ts'
import type { HtmlVerbOptions } from './html.ts'
import type { IcsOptions } from './ics.ts'
import type { ImportOptions } from './importData.ts'
import { importFormats } from './importFormats.ts'
import type { InitOptions } from './init.ts'
import type { JsonLdVerbOptions } from './jsonLd.ts'
import type { MarkdownVerbOptions } from './markdown.ts'
import {
  addImportSettings,
  baseOption,
  contentsOption,
  dataFile,
  localeOption,
  nowOption,
  outputOption,
  TO_FILE,
} from './options.ts'
import type { SecurityTxtOptions } from './securityTxt.ts'
import type { SyncOptions } from './sync.ts'
import { messageText, withoutControls } from './terminalText.ts'
import type { TranslateOptions } from './translate.ts'
import {
  readAddress,
  readCount,
  readDataFile,
  readHref,
  readHrefs,
  readInstant,
  readLevel,
  readLimit,
  readLocale,
} from './values.ts'

/**
 * Runs the command line of `moothall`, without the names of the program and the file.
 * @returns the exit code: 0 done, 1 the data is at fault, 2 the command line is
 * @example await run(['ics', 'community.yaml', '-o', 'calls.ics'], host) // 0
 */
export async function run(args: readonly string[], machine: Host): Promise<0 | 1 | 2> {
  const host = forTerminal(machine)
  try {
    await program(host).parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
    return 0
  } catch (error) {
    // Help and the version are asked for; all else that the parser throws, it has told already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    // What a disk says that nothing here has words for.
    if (error instanceof Error && 'syscall' in error) {
      host.warn(`moothall: error: ${error.message}`)
      return 1
    }
    if (!(error instanceof CommandError)) throw error
    error.lines.forEach((line) => host.warn(line))
    return error.exitCode
  }
}

/** Texts of files reach a terminal as texts alone, whichever verb shows them. */
const forTerminal = (host: Host): Host => ({
  ...host,
  print: (text) => host.print(withoutControls(text)),
  warn: (line) => host.warn(messageText(line)),
  // A file holds what would have been printed. A style sheet or a script of the site is copied as it is.
  writeFiles: (files, folder) =>
    host.writeFiles(
      new Map([...files].map(([path, text]) => [path, /\.(?:css|js)$/.test(path) ? text : withoutControls(text)])),
      folder,
    ),
})

// Each verb loads what it does only when it is run, so that the others start without it.
function program(host: Host): Command {
  const root = new Command('moothall')
    .description('The community pages of open-source foundations, from data.')
    .version(host.version, '--version', 'say which version this is')
    .helpCommand(false)
    .helpOption('-h, --help', 'say what it takes')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.print(text),
      writeErr: (text) => host.warn(text.trimEnd()),
      outputError: (text, write) => write(`moothall: ${text}`),
    })
    .addHelpText('after', '\nExit codes: 0 ok, 1 problems in the data or with a file, 2 wrong usage.')
  addInit(root, host)
  addCheck(root, host)
  addFormat(root, host)
  addIcs(root, host)
  addHtml(root, host)
  addMarkdown(root, host)
  addJsonLd(root, host)
  addSecurityTxt(root, host)
  addTheme(root, host)
  addImport(root, host)
  addSync(root, host)
  addTranslate(root, host)
  return root
}

function addInit(root: Command, host: Host): void {
  const verb = root
    .command('init')
    .description('write a first file of data, with the schema that editors complete it by')
    .addArgument(
      new Argument('[file]', 'the file to write, YAML or JSON')
        .argParser(readDataFile)
        .default('community.moothall.yaml'),
    )
    .option('--force', 'replace the file where it exists')
    .addOption(
      new Option('--schema <address>', 'the schema; without it, that of the installed package').argParser(readHref),
    )
    .addOption(
      new Option('--from <format>', 'begin with what import reads from --input').choices(Object.keys(importFormats)),
    )
    .option('--input <file...>', 'the files to read; - is standard input')
  addImportSettings(verb)
    .addHelpText('after', '\nExample: moothall init kiln.moothall.yaml --name Kiln --url https://kiln.example.org')
    .action(async (file: string, options: InitOptions) => (await import('./init.ts')).init(file, options, host))
}

function addCheck(root: Command, host: Host): void {
  root
    .command('check')
    .description('say what is wrong, stale or unclear in the data')
    .argument('<file...>', 'the data, YAML or JSON; - is standard input')
    .addOption(
      new Option('--format <name>', 'how problems are written')
        .choices(['pretty', 'json', 'sarif', 'github'])
        .default('pretty'),
    )
    .addOption(nowOption())
    .addOption(new Option('--max-warnings <count>', 'more warnings than these are a fault').argParser(readCount))
    .option('--quiet', 'show errors alone')
    .option('--lenient', 'unknown fields are warnings')
    .option('--fix', 'first make the changes that are certain; comments stay')
    .option('--watch', 'check again after each change, until Ctrl+C')
    .addOption(
      new Option(
        '--profile <name>',
        `what reviewers ask for, in place of problems: ${profileNames.join(', ')}`,
      ).conflicts(['quiet', 'lenient', 'fix', 'watch']),
    )
    .addOption(
      new Option('--report <format>', 'with --profile: how the answers are written')
        .choices(['text', 'markdown'])
        .default('text'),
    )
    .addOption(
      new Option(
        '--base-url <address>',
        "with --profile: where the page is published; without it, the community's seo.url",
      ).argParser(readAddress),
    )
    .addHelpText(
      'after',
      `
With --profile, a criterion is met where the data has it, with its address; missing, with what to write; or not for a page
to tell. No address is opened. It exits with 0, unless more criteria that are not optional are missing than --max-warnings.
Example: moothall check kiln.moothall.yaml
Example: moothall check kiln.moothall.yaml --profile cncf-sandbox --report markdown`,
    )
    .action(async (files: string[], options: CheckOptions & Partial<CheckProfileOptions>) => {
      const { profile, report, baseUrl } = options
      if (profile === undefined) {
        if (report === 'markdown' || baseUrl !== undefined)
          throw new CommandError(['moothall check: error: --report and --base-url need --profile'], 2)
        return (await import('./check.ts')).check(files, options, host)
      }
      const { checkProfile } = await import('./checkProfile.ts')
      return checkProfile(files, { report: 'text', ...options, profile }, host)
    })
}

function addFormat(root: Command, host: Host): void {
  root
    .command('format')
    .description('write files anew: fields in one order, values in their short forms, comments kept')
    .argument('<file...>', 'the data, YAML or JSON; - is standard input, and is written to standard output')
    .option('--check', 'write nothing; exit code 1 where a file would change')
    .action(async (files: string[], options: FormatOptions) =>
      (await import('./format.ts')).format(files, options, host),
    )
}

function addIcs(root: Command, host: Host): void {
  root
    .command('ics')
    .description('write the meetings as a calendar (RFC 5545)')
    .argument('[file]', 'the data, YAML or JSON; - is standard input')
    .option('--from <file>', 'a calendar to mend and write anew, in place of data; - is standard input')
    .option('--time-zone <name>', 'with --from: the IANA zone of times that name none')
    .addOption(
      new Option('--after <time>', 'with --from: leave out what is over by then; 2026-05-03').argParser(readInstant),
    )
    .addOption(outputOption('the file to write, or with --each the folder; without it, standard output'))
    .option('--each', 'one file for each meeting, <id>.ics')
    .option('--domain <host>', "the host name that UIDs are made from; without it, that of the community's url")
    .option('--name <text>', "what the calendar is called; without it, the community's name")
    .option('--url <address>', "the page of the calendar; without it, the community's url")
    .option('--source <address>', 'where the calendar is published')
    .addOption(
      new Option('--stamp <time>', 'when it is made; without it, the day of the last change in the data').argParser(
        readInstant,
      ),
    )
    .option('--refresh <span>', 'how often clients look for changes, such as PT12H; without it, P1D')
    .option('--color <name>', 'the name of a colour of CSS')
    .addOption(localeOption())
    .addHelpText(
      'after',
      '\nThe same data, options and zone data give the same bytes.\nExample: moothall ics kiln.moothall.yaml -o calls.ics',
    )
    .action(async (file: string | undefined, options: IcsOptions) =>
      (await import('./ics.ts')).ics(file, options, host),
    )
}

function addHtml(root: Command, host: Host): void {
  root
    .command('html')
    .description('write the page, or with --output a whole static site')
    .addArgument(dataFile())
    .addOption(
      outputOption('the folder of the site: page, style sheets, script, calendars; without it, standard output'),
    )
    .option('--fragment', 'the page without a document around it, for a site generator; in a folder, fragment.html')
    .addOption(
      new Option('--heading-level <level>', "of the page's own heading; 2 below a heading of the site").argParser(
        readLevel,
      ),
    )
    .option('--elements', 'the custom elements and their data too; needs --fragment and --output')
    .option(
      '--stylesheet <address>',
      'a further style sheet: a file, which is copied, or an address; can be given again',
      readHrefs,
    )
    .option('--messages <file>', "words in place of the library's, YAML or JSON")
    .option('--theme <id>', 'a theme of the package; needs --output')
    .option('--each-group', 'a page for each group too, groups/<id>/index.html; needs --output')
    .option(
      '--local-time [address]',
      "show the reader's own time; without --output, give the address of the script",
      readHref,
    )
    .addOption(new Option('--feed <address>', 'where a feed of the meetings is published').argParser(readAddress))
    .addOption(contentsOption())
    .addOption(baseOption())
    .addOption(localeOption())
    .addOption(nowOption())
    .addHelpText(
      'after',
      '\nWith --now, the same data, options and zone data give the same bytes.\nExample: moothall html kiln.moothall.yaml -o public',
    )
    .action(async (file: string, options: HtmlVerbOptions) => (await import('./html.ts')).html(file, options, host))
}

function addMarkdown(root: Command, host: Host): void {
  root
    .command('markdown')
    .description('write the page as Markdown, for a COMMUNITY.md')
    .addArgument(dataFile())
    .addOption(outputOption(TO_FILE))
    .addOption(new Option('--width <columns>', 'where paragraphs are wrapped').argParser(readCount).default(80))
    .addOption(contentsOption())
    .addOption(baseOption())
    .addOption(localeOption())
    .addOption(nowOption())
    .addHelpText('after', '\nExample: moothall markdown kiln.moothall.yaml -o COMMUNITY.md')
    .action(async (file: string, options: MarkdownVerbOptions) =>
      (await import('./markdown.ts')).markdown(file, options, host),
    )
}

function addJsonLd(root: Command, host: Host): void {
  root
    .command('json-ld')
    .description('write what the page says in the words of schema.org')
    .addArgument(dataFile())
    .addOption(outputOption(TO_FILE))
    .addOption(baseOption())
    .addOption(localeOption())
    .addOption(nowOption())
    .addHelpText('after', '\nExample: moothall json-ld kiln.moothall.yaml')
    .action(async (file: string, options: JsonLdVerbOptions) =>
      (await import('./jsonLd.ts')).jsonLd(file, options, host),
    )
}

function addSecurityTxt(root: Command, host: Host): void {
  root
    .command('security-txt')
    .description('write the security policy and its contacts as a security.txt (RFC 9116)')
    .addArgument(dataFile())
    .addOption(outputOption(TO_FILE))
    .addOption(
      new Option('--expires <time>', 'when it is no longer true; without it, expires of the policy').argParser(
        readInstant,
      ),
    )
    .addOption(new Option('--canonical <address>', 'where the file is published').argParser(readAddress))
    .addOption(nowOption())
    .addHelpText(
      'after',
      '\nExample: moothall security-txt kiln.moothall.yaml --expires 2027-05-03 -o public/.well-known/security.txt',
    )
    .action(async (file: string, options: SecurityTxtOptions) =>
      (await import('./securityTxt.ts')).securityTxt(file, options, host),
    )
}

function addTheme(root: Command, host: Host): void {
  root
    .command('theme')
    .description('write the style sheet or the design tokens of a brand from its colours')
    .argument('<file>', 'the brand, YAML or JSON; - is standard input')
    .addOption(
      new Option('--format <name>', 'a style sheet, or design tokens as JSON (DTCG 2025.10)')
        .choices(['css', 'tokens'])
        .default('css'),
    )
    .addOption(outputOption(TO_FILE))
    .addHelpText('after', '\nExample: moothall theme brand.yaml -o theme.css')
    .action(async (file: string, options: { output?: string; format: 'css' | 'tokens' }) =>
      (await import('./theme.ts')).theme(file, options, host),
    )
}

function addImport(root: Command, host: Host): void {
  const formats = Object.entries(importFormats).map(([name, { description }]) => `  ${name.padEnd(18)} ${description}`)
  const verb = root
    .command('import')
    .description('write data of another format as YAML; what is lost, to standard error')
    .addArgument(new Argument('<format>', 'see below').choices(Object.keys(importFormats)))
    .argument('<file...>', 'the files to read; - is standard input')
    .addOption(outputOption('the file to write, or the folder where there are several communities'))
  addImportSettings(verb)
    .addHelpText(
      'after',
      `\nFormats:\n${formats.join('\n')}\nExample: moothall import icalendar basic.ics -o kiln.moothall.yaml`,
    )
    .action(async (format: string, files: string[], options: ImportOptions) =>
      (await import('./importData.ts')).importData(format, files, options, host),
    )
}

function addSync(root: Command, host: Host): void {
  root
    .command('sync')
    .description('fetch the sources of a community, and write their entries into the snapshot beside its file')
    .argument('<file>', 'the data, YAML or JSON, with sources')
    .option('--check', 'write nothing; exit code 1 where a source has changed')
    .addOption(
      new Option('--report <format>', 'how changes are written to standard output')
        .choices(['text', 'markdown'])
        .default('text'),
    )
    .option('--force', 'fetch each source, whatever its refresh says, and read it anew')
    .option('--allow-host <host...>', 'ask these hosts alone; *.example.org is all below one')
    .option('--allow-private', 'ask local and private addresses too')
    .option('--allow-empty', 'accept a source that has nothing')
    .addOption(new Option('--timeout <seconds>', 'for each file').argParser(readLimit).default(20))
    .addOption(new Option('--max-size <megabytes>', 'of each file').argParser(readLimit).default(10))
    .option('--token <source=variable...>', 'send a source the bearer token in a variable of the environment')
    .option('--losses', 'list what is not carried over, to standard error')
    .addOption(nowOption())
    .addHelpText(
      'after',
      `
The snapshot is <name>.sources.json. Commit it: builds read it, and need no network.
A source that cannot be read keeps its last entries; the others go on.
Exit codes: 0 done, 1 a source cannot be read or, with --check, has changed; 2 wrong usage.
Example: moothall sync kiln.moothall.yaml --report markdown`,
    )
    .action(async (file: string, options: SyncOptions) => (await import('./sync.ts')).sync(file, options, host))
}

function addTranslate(root: Command, host: Host): void {
  root
    .command('translate')
    .description('write the texts that lack a language as YAML, to be filled in; with --merge put them back')
    .addArgument(dataFile())
    .addOption(new Option('--to <tag>', 'the language that is wanted, such as de').argParser(readLocale))
    .addOption(
      new Option(
        '--from <tag>',
        'the language of texts that name none (default: inLanguage of the data, else en)',
      ).argParser(readLocale),
    )
    .option('--merge <file>', 'put the filled texts of this file into the data; comments stay')
    .addOption(outputOption(TO_FILE))
    .addHelpText(
      'after',
      `
Where a text has changed since, or a path leads to none, nothing is written.
Example: moothall translate kiln.moothall.yaml --to de -o de.yaml
         moothall translate kiln.moothall.yaml --merge de.yaml`,
    )
    .action(async (file: string, options: TranslateOptions) =>
      (await import('./translate.ts')).translate(file, options, host),
    )
}
