// What the parts of the package weigh on a page, each with the most that it may weigh.
//   npm run build && npm run size
//
// Method: the script of a page that shows the part, with its data, as esbuild bundles it for production: minified, with
// React left out, gzipped. Style sheets and ready-made scripts are measured as they are in dist. kB are 1000 bytes.
import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

import { localeEntries, virtualModules } from './entries.mjs'
import { laterApart } from './later-apart.mjs'

const meeting = `{
  id: 'weekly-call',
  name: 'Weekly call',
  description: 'Everyone who uses or builds Larkspur.',
  schedule: { kind: 'recurring', rule: 'FREQ=WEEKLY;BYDAY=TH', time: '16:00', timeZone: 'Europe/Lisbon', durationMinutes: 60 },
  join: { href: 'https://meet.example/larkspur' },
  agenda: { href: 'https://larkspur.example/agenda' },
  access: 'public',
}`

const parts = {
  meetingCard: `<MeetingCard
    meeting={${meeting}}
    when="Thursdays at 16:00, Lisbon time, for an hour"
    occurrences={[
      { start: 1901545200000, end: 1901548800000, timeZone: 'Europe/Lisbon', status: 'scheduled' },
      { start: 1902150000000, end: 1902153600000, timeZone: 'Europe/Lisbon', status: 'cancelled', reason: 'Spring tide.' },
    ]}
    now={1901232000000}
  />`,
  faqList: `<FaqList
    heading="Questions"
    faqs={[
      { id: 'start', question: 'Where do I start?', answer: 'Read the handbook, then take an issue with the label “first”.' },
      { id: 'release', question: 'When is the next release?', answer: 'In spring and in autumn, four weeks after the last change of the tables.' },
      { id: 'help', question: 'Who answers questions about my station?', answer: 'Those who run one nearby. Ask in the chat and give its number.' },
    ]}
  />`,
  channelList: `<ChannelList
    heading="Where we talk"
    channels={[
      { id: 'chat', kind: 'zulip', name: '#larkspur', href: 'https://harbour.zulip.example/larkspur', description: 'Questions of any size.', topics: ['Stations', 'Releases'] },
      { id: 'list', kind: 'mailing-list', name: 'Announcements', href: 'https://lists.example/announce', description: 'One message a month.' },
      { id: 'forum', kind: 'forum', name: 'Old forum', status: 'retired', successor: 'chat' },
    ]}
  />`,
  calloutNote: `<CalloutNote kind="info" title="Calls are recorded">The recordings are public, a day after each call.</CalloutNote>`,
  upcomingMeetings: `<UpcomingMeetings heading="Upcoming meetings" meetings={[${meeting}]} now={1901232000000} />`,
}

/** The script of a page that shows these parts. */
function pageOf(...names) {
  const components = names.map((name) => /<(\w+)/.exec(parts[name])[1])
  return `import { ${components.join(', ')} } from 'moothall'
export const page = <main>${names.map((name) => parts[name]).join('')}</main>`
}

/** The only file of dist with this name, wherever it lies. */
function inDist(name) {
  const [path, ...others] = globSync(`dist/**/${name}`)
  if (path === undefined || others.length > 0)
    throw new Error(`dist must hold one file ${name}; it holds several, or none`)
  return path
}

const weigh = (content) => gzipSync(content, { level: 9 }).length

const sheet = (path) => weigh(readFileSync(path))

/** What a page loads at once. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'tsx', resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', ...virtualModules],
    plugins: [laterApart],
    // Else the paths of tsconfig.json lead to the sources.
    tsconfigRaw: {},
    write: false,
  })
  return weigh(outputFiles[0].contents)
}

// Change a limit here, with the reason in the commit.
const measured = [
  ['card, questions, channels, note', 23.9, bundle(pageOf('meetingCard', 'faqList', 'channelList', 'calloutNote'))],
  ['MeetingCard with dates and menu', 18.8, bundle(pageOf('meetingCard'))],
  ['FaqList', 6.3, bundle(pageOf('faqList'))],
  ['ChannelList', 10.7, bundle(pageOf('channelList'))],
  ['CalloutNote', 1.6, bundle(pageOf('calloutNote'))],
  ['UpcomingMeetings', 17.5, bundle(pageOf('upcomingMeetings'))],
  ['all components, without data', 83.6, bundle(`export * from 'moothall'`)],
  ['all elements', 90.8, sheet('dist/elements.js')],
  ['the element for finished HTML', 7.5, sheet('dist/elements-page.js')],
  ['the marks of services', 3.1, bundle(`export * from 'moothall/icons'`)],
  ['nextOccurrences', 4.2, bundle(`export { nextOccurrences } from 'moothall/calendar'`)],
  ['CommunityHtml, at hydration', 2, bundle(`export { CommunityHtml } from 'moothall'`)],
  ['a page of Docusaurus, at hydration', 2, bundle(`export { default } from './dist/docusaurus/page.js'`)],
  ['its dates, loaded where they are near', 3.2, bundle(`export * from './${inDist('fillReaderLines.js')}'`)],
  // Of a page with server components, browsers load these alone.
  ["the reader's time", 1.1, bundle(`export * from './${inDist('ReaderTime.js')}'`)],
  [
    'dates of a meeting',
    2.9,
    bundle(`export * from './${inDist('DateNow.js')}';export * from './${inDist('LaterDates.js')}'`),
  ],
  ['the script of static HTML', 1.6, bundle(`import 'moothall/enhance.js'`)],
  ['what it loads for contents and controls', 1, sheet('dist/enhance-controls.js')],
  ['what it loads for dates', 3.2, sheet('dist/enhance-time.js')],
  ['what it loads for an agenda', 3.4, sheet('dist/enhance-agenda.js')],
  ['what it loads once all dates have passed', 4.3, sheet('dist/enhance-dates.js')],
  // Cyrillic letters take two bytes, and Russian has four forms of every plural.
  ['the largest catalogue', 8.1, Math.max(...localeEntries.map((entry) => sheet(`dist/${entry}.js`)))],
  [
    'the largest catalogue for elements',
    8.3,
    Math.max(...localeEntries.map((entry) => sheet(`dist/elements/${entry}.js`))),
  ],
  ['styles.css', 15.3, sheet('dist/styles.css')],
  ['the largest theme', 1.1, Math.max(...globSync('dist/themes/*.css').map(sheet))],
]

for (const [what, limit, size] of measured) {
  const kilobytes = ((await size) / 1000).toFixed(1)
  const isOver = Number(kilobytes) > limit
  console.log(
    `${what.padEnd(34)}${kilobytes.padStart(5)} kB of ${limit.toFixed(1).padStart(4)}${isOver ? '  TOO MUCH' : ''}`,
  )
  if (isOver) process.exitCode = 1
}
