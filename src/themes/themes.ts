import type { Brand } from './brand.ts'

/** A theme in the colours of a foundation or a project. */
export interface Theme {
  id: ThemeId
  /** Whose colours they are. */
  name: string
  /** What the theme is derived from, by `defineTheme` of `moothall/themes/define`. */
  brand: Brand
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

type Facts = Omit<Theme, 'id' | 'unofficial' | 'source'> & { source?: string }

const neutral = { primary: '#1d242c', link: '#0a58b5', accent: '#0a58b5' }

const facts: Record<ThemeId, Facts> = {
  neutral: { name: 'Neutral', brand: neutral, source: 'Moothall' },
  apache: {
    name: 'The Apache Software Foundation',
    brand: { primary: '#282661', link: '#662f8f', accent: '#662f8f', stripe: ['#282661', '#662f8f'] },
  },
  cdf: {
    name: 'Continuous Delivery Foundation',
    brand: { primary: '#ed1c24', accent: '#f7941d', stripe: ['#ed1c24', '#f7941d'] },
  },
  cncf: {
    name: 'Cloud Native Computing Foundation',
    brand: { primary: '#d62293', link: '#0086ff', accent: '#d62293', stripe: ['#d62293', '#0086ff'] },
    source: 'https://www.cncf.io/',
    sourceVersion: '_variables.scss of its theme',
  },
  eclipse: {
    name: 'Eclipse Foundation',
    brand: { primary: '#2c2255', accent: '#f7941e', stripe: ['#2c2255', '#f7941e'] },
  },
  'kata-containers': {
    name: 'Kata Containers',
    brand: { primary: '#2a394e', link: '#f15b3e', accent: '#f15b3e', stripe: ['#f15b3e', '#2a394e'] },
    source: 'https://github.com/kata-containers/www.katacontainers.io (src/style/modules/_variables.scss)',
    sourceVersion: '19cc296',
  },
  'lf-ai-data': {
    name: 'LF AI & Data Foundation',
    brand: { primary: '#003764', link: '#009ade', accent: '#009ade', stripe: ['#003764', '#009ade'] },
  },
  'linux-foundation': {
    name: 'The Linux Foundation',
    brand: { primary: '#003778', link: '#009aff', accent: '#009aff', stripe: ['#003778', '#009aff'] },
  },
  modelpack: {
    name: 'ModelPack',
    brand: {
      primary: '#0f4c81',
      link: '#326ce5',
      accent: '#00bfa5',
      stripe: ['#326ce5', '#0f4c81', '#00bfa5'],
      radius: 6,
      dark: { primary: '#33ff33', link: '#33ff33', accent: '#33ff33', surface: '#0d0d0d' },
    },
    // Light as the site of the project's first year, dark as the one that followed.
    source:
      'https://github.com/bergwolf/modelpack.org (static/css/style.css), https://github.com/modelpack/modelpack.org',
    sourceVersion: 'November 2025',
  },
  neonephos: {
    name: 'NeoNephos Foundation',
    brand: { primary: '#0f6bff', accent: '#0f6bff', stripe: ['#003a96', '#0f6bff'] },
    source: 'https://neonephos.org/',
  },
  oci: {
    name: 'Open Container Initiative',
    brand: {
      primary: '#262262',
      link: '#5371dd',
      accent: '#53ddd5',
      stripe: ['#262262', '#5371dd', '#837bff', '#53ddd5'],
      dark: { link: '#837bff' },
    },
    source: 'https://github.com/opencontainers/opencontainers.org (assets/css/tailwind.config.js)',
    sourceVersion: 'b8db984',
  },
  ocm: {
    name: 'Open Component Model',
    brand: {
      primary: '#1d65b4',
      link: '#257ddc',
      accent: '#4cc9f0',
      stripe: ['#1d65b4', '#257ddc', '#4cc9f0'],
      radius: 12,
      dark: { surface: '#1b1b1f' },
    },
    source: 'https://github.com/open-component-model/ocm-website (website/assets/scss/common/_variables-custom.scss)',
  },
  openci: { name: 'OpenCI', brand: neutral, source: 'none: OpenCI has no colours of its own' },
  openinfra: {
    name: 'Open Infrastructure Foundation',
    brand: {
      primary: '#e61e24',
      link: '#28a4db',
      accent: '#e61e24',
      stripe: ['#e61e24', '#f4a93a', '#39ae4a', '#28a4db'],
    },
  },
  openjs: {
    name: 'OpenJS Foundation',
    brand: { primary: '#0075c9', accent: '#80bc00', stripe: ['#0075c9', '#80bc00', '#f7df1e'] },
  },
  openssf: {
    name: 'Open Source Security Foundation',
    brand: { primary: '#604693', link: '#007fa7', accent: '#604693', stripe: ['#604693', '#007fa7'] },
  },
}

const themeOf = (id: ThemeId): Theme => {
  const { brand, source = 'unverified', ...rest } = facts[id]
  return { ...rest, id, brand: { ...brand, id }, source, unofficial: true }
}

/** Every theme, the neutral one first. */
export const themes: readonly Theme[] = (Object.keys(facts) as ThemeId[]).map(themeOf)
