import { directionOf } from '../i18n/directionOf.ts'
import { wordsFor } from '../locales/wordsFor.ts'
import { pageLocale } from '../prepare/pageLocale.ts'
import type { ReadAstroOptions } from './readOptions.ts'

const script = `<script>import 'moothall/enhance.js'</script>`

/** The page as a component of Astro, so that its layout, its style sheets and its script are the site's own. */
export function pageSource(module: string, options: ReadAstroOptions): string {
  const { layout, theme, locale = 'en', messages, localTime } = options
  const imports = [
    `import 'moothall/styles.css'`,
    ...(theme === undefined ? [] : [`import 'moothall/themes/${theme}.css'`]),
    ...(layout === undefined ? [] : [`import Layout from ${JSON.stringify(layout)}`]),
    `import { description, head, html, title } from ${JSON.stringify(module)}`,
  ]
  const body = `<Fragment set:html={html} />${localTime ? `\n${script}` : ''}`
  return `---
${imports.join('\n')}

export const prerender = true
---
${layout === undefined ? documentSource(body, pageLocale(locale, wordsFor(locale, messages))) : layoutSource(body)}`
}

const layoutSource = (body: string): string => `<Layout title={title} description={description}>
<Fragment slot="head" set:html={head} />
${body}
</Layout>
`

const documentSource = (body: string, locale: string): string => `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<Fragment set:html={head} />
</head>
<body data-moothall="" class="mh:document">
<main>
${body}
</main>
</body>
</html>
`

/** The endpoint of the calendars. */
export const calendarsSource = (module: string): string => `import { calendars } from ${JSON.stringify(module)}

export const prerender = true

export const getStaticPaths = () => Object.keys(calendars).map((calendar) => ({ params: { calendar } }))

export const GET = ({ params }) =>
  new Response(calendars[params.calendar], { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
`
