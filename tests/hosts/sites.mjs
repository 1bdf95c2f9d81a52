/**
 * The sites of users that the package is tried in, each a folder of `sites/`.
 *
 * - `from`: another site whose files it shares.
 * - `community`: where the data stands.
 * - `output`: what its build writes. `hasServer`: a server of its own, `npm start`, serves that.
 * - `pages`: the addresses of the pages to look at. `inHtml`: the page can be read without JavaScript. `hydrated`: a
 *   browser takes it over. `shipsEngine`: the dates are computed there too.
 *   `visitedFrom`: another page of the site, whose link leads to it by the site's router.
 *   `schemeByScript`: a script of the site chooses between light and dark, by `data-theme` or by the class `dark`; this is the scheme without it.
 *   `styles`: how the page looks, where the site has it look in a way of its own.
 *   `headingLevel`: that of its first heading, where the site has one above it.
 *   `calendars`: the address below which the site publishes calendars of the meetings. `hasMarks`: the header has the
 *   marks of services.
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
  ...['next', 'next-webpack'].map((name) => ({
    name,
    from: 'next',
    community: 'app/community/community.moothall.yaml',
    output: '.next',
    hasServer: true,
    pages: ['/community', '/finished'].map((path) => ({
      path,
      inHtml: true,
      hydrated: true,
      shipsEngine: false,
      title: 'Larkspur community',
    })),
    quick: name === 'next',
  })),
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
        schemeByScript: 'light',
        title: 'Larkspur community | Larkspur',
        calendars: 'https://larkspur.example/community/',
        styles: {
          light: { border: '1px', radius: '2px', background: 'rgb(255, 255, 255)', link: 'rgb(138, 31, 77)' },
          dark: { border: '1px', radius: '2px', background: 'rgb(36, 37, 38)', link: 'rgb(255, 158, 196)' },
        },
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
    community: 'src/community.moothall.yaml',
    output: 'dist',
    pages: [
      {
        path: '/community',
        inHtml: true,
        hydrated: true,
        shipsEngine: false,
        title: 'Larkspur community',
        calendars: 'https://lantern.example/community/',
      },
      { path: '/entry', inHtml: true, hydrated: true, shipsEngine: false, title: 'Larkspur' },
    ],
    files: [
      { path: 'community/calendar.ics', has: ['SUMMARY:Weekly call', 'SUMMARY:Release of 2.0'], lacks: [] },
      { path: 'community/meetings/weekly-call.ics', has: ['SUMMARY:Weekly call'], lacks: ['Release of 2.0'] },
    ],
  },
  {
    name: 'astro-island',
    from: 'astro',
    community: 'src/community.moothall.yaml',
    output: 'dist',
    pages: [{ path: '/live', inHtml: true, hydrated: true, shipsEngine: true, title: 'Community' }],
  },
  {
    name: 'starlight',
    community: 'src/community.moothall.yaml',
    output: 'dist',
    pages: [
      {
        path: '/community',
        inHtml: true,
        hydrated: true,
        shipsEngine: false,
        title: 'Community | Lantern',
        calendars: 'https://lantern.example/community/',
        schemeByScript: 'dark',
        styles: {
          light: { border: '1px', radius: '8px', background: 'rgb(255, 255, 255)', link: 'rgb(61, 80, 245)' },
          dark: { border: '1px', radius: '8px', background: 'rgb(23, 24, 28)', link: 'rgb(179, 199, 255)' },
        },
      },
    ],
  },
  {
    name: 'vitepress',
    community: 'community.moothall.yaml',
    output: '.vitepress/dist',
    pages: [
      {
        path: '/community',
        inHtml: true,
        hydrated: true,
        shipsEngine: false,
        title: 'Community | Lantern',
        schemeByScript: 'light',
        styles: {
          light: { border: '1px', radius: '8px', background: 'rgb(255, 255, 255)', link: 'rgb(52, 81, 178)' },
          dark: { border: '1px', radius: '8px', background: 'rgb(32, 33, 39)', link: 'rgb(168, 177, 255)' },
        },
      },
    ],
  },
  {
    name: 'gatsby',
    community: 'src/community.moothall.yaml',
    output: 'public',
    pages: [{ path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Lantern' }],
  },
  {
    name: 'react-router',
    community: 'app/community.moothall.yaml',
    output: 'build/client',
    pages: [
      { path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Lantern', visitedFrom: '/' },
    ],
  },
  {
    name: 'tanstack-start',
    community: 'src/community.moothall.yaml',
    output: 'dist/client',
    pages: [
      { path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Lantern', visitedFrom: '/' },
    ],
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
    pages: [
      { path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Community', hasMarks: true },
    ],
    quick: true,
  },
  {
    name: 'jekyll',
    community: 'community.moothall.yaml',
    output: '_site',
    needs: 'jekyll',
    pages: [
      { path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Community', hasMarks: true },
    ],
    quick: true,
  },
  ...['hugo', 'hugo-copied'].map((name) => ({
    name,
    from: 'hugo',
    community: 'community.moothall.yaml',
    output: 'public',
    needs: 'hugo',
    pages: [
      { path: '/community', inHtml: true, hydrated: true, shipsEngine: false, title: 'Community', hasMarks: true },
      { path: '/meetings', inHtml: false, hydrated: true, shipsEngine: true, headingLevel: 2 },
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
