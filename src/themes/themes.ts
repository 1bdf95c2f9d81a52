import type { Brand } from './brand.ts'
import {
  apache,
  cdf,
  cncf,
  eclipse,
  type Facts,
  kataContainers,
  lfAiData,
  linuxFoundation,
  modelpack,
  neonephos,
  neutral,
  oci,
  ocm,
  openci,
  openinfra,
  openjs,
  openssf,
} from './foundations.ts'
import type { HeaderVariant } from './tokens.ts'

/** A theme in the colours of a foundation or a project. */
export interface Theme {
  id: ThemeId
  /** Whose colours they are. */
  name: string
  /** What the theme is derived from, by `defineTheme` of `moothall/themes/define`. */
  brand: Brand
  /** How a page header looks in it. */
  header: HeaderVariant
  /** Where the colours were found: an address, or `unverified`. */
  source: string
  /** What of it was read: a commit, or a day. */
  sourceVersion?: string
  /** No foundation has made or approved a theme. */
  unofficial: true
}

export type ThemeId =
  | 'neutral'
  | 'apache'
  | 'cdf'
  | 'cncf'
  | 'eclipse'
  | 'kata-containers'
  | 'lf-ai-data'
  | 'linux-foundation'
  | 'modelpack'
  | 'neonephos'
  | 'oci'
  | 'ocm'
  | 'openci'
  | 'openinfra'
  | 'openjs'
  | 'openssf'

const facts: Record<ThemeId, Facts> = {
  neutral: { name: 'Neutral', brand: neutral, source: 'Moothall' },
  apache,
  cdf,
  cncf,
  eclipse,
  'kata-containers': kataContainers,
  'lf-ai-data': lfAiData,
  'linux-foundation': linuxFoundation,
  modelpack,
  neonephos,
  oci,
  ocm,
  openci,
  openinfra,
  openjs,
  openssf,
}

const themeOf = (id: ThemeId): Theme => {
  const { brand, source = 'unverified', ...rest } = facts[id]
  const header = brand.header ?? 'plain'
  return { ...rest, id, brand: { ...brand, id }, header, source, unofficial: true }
}

/** Every theme, the neutral one first. */
export const themes: readonly Theme[] = (Object.keys(facts) as ThemeId[]).map(themeOf)
