/**
 * The sites of users that the package is tried in, each a folder of `sites/`.
 *
 * - `from`: another site whose files it shares.
 * - `community`: where the data stands.
 * - `output`: what its build writes.
 * - `pages`: the addresses of the pages to look at. `inHtml`: the page can be read without JavaScript. `hydrated`: a
 *   browser takes it over. `shipsEngine`: the dates are computed there too.
 *   `schemeByScript`: a script of the site chooses between light and dark, by `data-theme`. `calendars`: the folder of
 *   the calendars that the site publishes. `cards`: the backgrounds of cards, where they are the site's own.
 * - `files`: further files that its build writes, each with what it must have and must lack.
 * - `background`: what the site paints with our tokens.
 * - `needs`: a program that no package brings; without it the site is skipped.
 * - `quick`: it is among those of every run.
 */
export const sites = [
  {
    name: 'vite',
    community: 'src/community.ts',
    output: 'dist',
    pages: [{ path: '/', inHtml: true, hydrated: true, shipsEngine: true }],
    quick: true,
  },
  {
    name: 'vite-react18',
    from: 'vite',
    community: 'src/community.ts',
    output: 'dist',
    pages: [{ path: '/', inHtml: false, hydrated: true, shipsEngine: true }],
    quick: true,
  },
  {
    name: 'vite-tailwind',
    community: 'src/community.ts',
    output: 'dist',
    pages: [{ path: '/', inHtml: false, hydrated: true, shipsEngine: true, background: 'rgb(255, 255, 255)' }],
    quick: true,
  },
  {
    name: 'next',
    community: 'app/community/community.ts',
    output: 'out',
    pages: [{ path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Larkspur' }],
    quick: true,
  },
  {
    name: 'docusaurus',
    community: 'community.moothall.yaml',
    output: 'build',
    pages: [
      {
        path: '/community',
        inHtml: true,
        hydrated: true,
        shipsEngine: false,
        schemeByScript: true,
        title: 'Larkspur community | Larkspur',
        calendars: '/community/',
        cards: { light: 'rgb(255, 255, 255)', dark: 'rgb(36, 37, 38)' },
      },
    ],
    files: [
      { path: 'community/calendar.ics', has: ['SUMMARY:Weekly call', 'SUMMARY:Release of 2.0'], lacks: [] },
      { path: 'community/meetings/weekly-call.ics', has: ['SUMMARY:Weekly call'], lacks: ['Release of 2.0'] },
      { path: 'docs/meetings/index.html', has: ['id=meeting-weekly-call', 'Thursday 4 April'], lacks: ['Policies'] },
      { path: 'docs/weekly-call/index.html', has: ['id=meeting-weekly-call'], lacks: ['Release of 2.0'] },
    ],
  },
  {
    name: 'astro',
    community: 'src/community.ts',
    output: 'dist',
    pages: [
      { path: '/community', inHtml: true, hydrated: false, shipsEngine: false },
      { path: '/live', inHtml: true, hydrated: true, shipsEngine: true },
    ],
  },
  {
    name: 'gatsby',
    community: 'src/community.moothall.yaml',
    output: 'public',
    pages: [{ path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Lantern' }],
  },
  {
    name: 'plain-html',
    community: 'community.json',
    output: 'public',
    pages: [{ path: '/', inHtml: false, hydrated: true, shipsEngine: true }],
    quick: true,
  },
  {
    name: 'eleventy',
    community: 'community.moothall.yaml',
    output: '_site',
    pages: [{ path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Community' }],
    quick: true,
  },
  {
    name: 'jekyll',
    community: 'community.moothall.yaml',
    output: '_site',
    needs: 'jekyll',
    pages: [{ path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Community' }],
    quick: true,
  },
  ...['hugo', 'hugo-copied'].map((name) => ({
    name,
    from: 'hugo',
    community: 'community.moothall.yaml',
    output: 'public',
    needs: 'hugo',
    pages: [
      { path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Community' },
      { path: '/meetings', inHtml: false, hydrated: true, shipsEngine: true },
    ],
    files: [
      { path: 'index.xml', has: ['When Lantern meets, and where it talks.'], lacks: ['Tide tables'] },
      { path: 'community/index.html', has: ['<a href="/community/">Community</a>'], lacks: ['elements.'] },
      { path: 'calls/calendar.ics', has: ['SUMMARY:Weekly call'], lacks: [] },
      { path: 'calls/meetings/weekly-call.ics', has: ['SUMMARY:Weekly call'], lacks: ['Release of 2.0'] },
      {
        path: 'calls/index.html',
        has: [
          'type="text/calendar" href="/calls/calendar.ics"',
          '"https://lantern.example/calls/meetings/weekly-call.ics"',
        ],
        lacks: [],
      },
      { path: 'news/release/index.html', has: ['Release'], lacks: ['moothall/'] },
    ],
    quick: true,
  })),
]
