import type { Brand } from './brand.ts'

/** What is known of a brand, and where it was found. */
export interface Facts {
  name: string
  brand: Brand
  source?: string
  sourceVersion?: string
}

const sans = "Inter, ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
const human = "'Noto Sans', 'Open Sans', 'Segoe UI', Ubuntu, Roboto, sans-serif"
const geometric = "'Avenir Next', Avenir, Corbel, 'URW Gothic', 'Century Gothic', Arial, sans-serif"
const grotesque = "'Helvetica Neue', Helvetica, 'Liberation Sans', Arial, sans-serif"
const mono = "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, monospace"
const afterBrand = (font: string, stack: string): string => `${font}, ${stack}`

const brandAtoms = 'https://brand-atoms.com'

export const neutral: Brand = {
  primary: '#1d242c',
  accent: '#0a58b5',
  second: '#7c8a9a',
  radius: 12,
  radiusControl: 8,
  font: sans,
  dark: { accent: '#2b6fd0', link: '#7db5ff' },
}

export const apache: Facts = {
  name: 'The Apache Software Foundation',
  brand: {
    primary: '#282661',
    accent: '#d22128',
    link: '#662f8f',
    second: '#f79a25',
    header: 'gradient',
    band: { colors: ['#282661', '#8f1d5c'], cta: '#ffffff', onCta: '#282661' },
    stripe: ['#282661', '#662f8f', '#9e2064', '#d22128', '#f79a25'],
    radius: 4,
    radiusControl: 4,
    font: afterBrand('Montserrat', geometric),
    dark: { band: { colors: ['#1d1b47', '#671542'], cta: '#ffffff', onCta: '#282661' } },
  },
  source: `${brandAtoms}/dist/brands/apache/1.0.0/json/brand.json (the red), and the gradient of its feather`,
}

export const cdf: Facts = {
  name: 'Continuous Delivery Foundation',
  brand: {
    primary: '#b3151b',
    accent: '#d9161e',
    link: '#b3151b',
    second: '#f7941d',
    tint: '#4a4a4f',
    darkInk: '#1d0a05',
    header: 'gradient',
    band: { colors: ['#f7941d', '#f15a22'], on: '#1d0a05', cta: '#1d0a05' },
    stripe: ['#ed1c24', '#f7941d'],
    radius: 16,
    radiusControl: 6,
    font: sans,
    dark: { link: '#ff8f7a', band: { colors: ['#8f1319', '#a83c0b'], cta: '#ffffff', onCta: '#8f1319' } },
  },
}

export const cncf: Facts = {
  name: 'Cloud Native Computing Foundation',
  brand: {
    primary: '#1b1a1f',
    accent: '#d62293',
    link: '#b4157a',
    second: '#62a1ff',
    tint: '#d62293',
    header: 'gradient',
    band: { colors: ['#c4178a', '#2b5bd7'], cta: '#ffffff', onCta: '#8e0f63' },
    stripe: ['#d62293', '#62a1ff'],
    radius: 16,
    radiusControl: 99,
    font: afterBrand("'Clarity City'", geometric),
    dark: {
      accent: '#d62293',
      link: '#ff7ac8',
      band: { colors: ['#9c126d', '#20459f'], cta: '#ffffff', onCta: '#8e0f63' },
    },
  },
  source: 'https://www.cncf.io/',
  sourceVersion: '_variables.scss of its theme',
}

// Kata's corners are sharp and its header is flat; those of Eclipse are round, and its header is a gradient.
export const eclipse: Facts = {
  name: 'Eclipse Foundation',
  brand: {
    primary: '#2c2255',
    accent: '#f7941e',
    link: '#a65300',
    second: '#2c2255',
    darkInk: '#1d1503',
    header: 'gradient',
    band: { colors: ['#2c2255', '#4c3a8f'], cta: '#f7941e', onCta: '#1d1503' },
    stripe: ['#f7941e', '#2c2255'],
    radius: 18,
    radiusControl: 99,
    font: afterBrand("'Libre Franklin'", grotesque),
    dark: {
      link: '#ffb45c',
      second: '#a796e8',
      band: { colors: ['#231b45', '#3a2d70'], cta: '#f7941e', onCta: '#1d1503' },
    },
  },
}

export const kataContainers: Facts = {
  name: 'Kata Containers',
  brand: {
    primary: '#2a394e',
    accent: '#f15b3e',
    link: '#c23a1f',
    second: '#2a394e',
    darkInk: '#1c1210',
    header: 'band',
    band: { colors: ['#2a394e', '#2f3f56'], cta: '#f15b3e', onCta: '#1c1210' },
    stripe: ['#f15b3e', '#2a394e'],
    radius: 4,
    radiusControl: 2,
    font: afterBrand('Roboto', human),
    dark: {
      link: '#ff9b85',
      second: '#8fa6c6',
      band: { colors: ['#1f2c3f', '#2a394e'], cta: '#f15b3e', onCta: '#1c1210' },
    },
  },
  source: 'https://github.com/kata-containers/www.katacontainers.io (src/style/modules/_variables.scss)',
  sourceVersion: '19cc296',
}

// Three foundations in blue: the first has a light header and pills, the second a flat header and sharp corners, the last a
// gradient and round corners.
export const lfAiData: Facts = {
  name: 'LF AI & Data Foundation',
  brand: {
    primary: '#003764',
    accent: '#0079ad',
    link: '#00689a',
    second: '#009ade',
    header: 'tint',
    band: { colors: ['#e3f3fb'], on: '#003764', cta: '#0079ad' },
    stripe: ['#003764', '#009ade'],
    radius: 14,
    radiusControl: 99,
    font: grotesque,
    dark: {
      accent: '#009ade',
      link: '#5cc3f2',
      darkInk: '#00141f',
      band: { colors: ['#00243f', '#005a85'], cta: '#ffffff', onCta: '#003764' },
    },
  },
}

export const linuxFoundation: Facts = {
  name: 'The Linux Foundation',
  brand: {
    primary: '#003778',
    accent: '#006bb8',
    link: '#0067b3',
    second: '#0094ff',
    header: 'band',
    band: { colors: ['#003778', '#00489c'], cta: '#ffffff', onCta: '#003778' },
    stripe: ['#003778', '#0094ff'],
    radius: 4,
    radiusControl: 3,
    font: grotesque,
    dark: {
      accent: '#0094ff',
      link: '#66bfff',
      darkInk: '#00142b',
      band: { colors: ['#00275a', '#003778'], cta: '#ffffff', onCta: '#003778' },
    },
  },
  source: `${brandAtoms}/dist/brands/linux-foundation/1.0.0/markdown/brand-guide.md`,
}

// Light in the colours of the site of the project's first year, dark as the site that followed.
export const modelpack: Facts = {
  name: 'ModelPack',
  brand: {
    primary: '#0d0d0d',
    accent: '#326ce5',
    link: '#2a5fd0',
    second: '#0d0d0d',
    tint: '#326ce5',
    header: 'tint',
    band: { colors: ['#eaf0fd'], on: '#0d0d0d', cta: '#2f66da' },
    stripe: ['#326ce5'],
    radius: 6,
    radiusControl: 4,
    font: sans,
    fontDisplay: afterBrand("'Source Code Pro'", mono),
    dark: {
      primary: '#33ff33',
      accent: '#33ff33',
      link: '#33ff33',
      second: '#33ff33',
      tint: '#808080',
      surface: '#0d0d0d',
      darkInk: '#041204',
      band: { colors: ['#0d0d0d'], on: '#33ff33', cta: '#33ff33', onCta: '#041204' },
      stripe: ['#33ff33'],
    },
  },
  source:
    'https://github.com/bergwolf/modelpack.org (static/css/style.css), https://github.com/modelpack/modelpack.org',
  sourceVersion: 'November 2025',
}

export const neonephos: Facts = {
  name: 'NeoNephos Foundation',
  brand: {
    primary: '#003a96',
    accent: '#0f6bff',
    link: '#0a5be0',
    second: '#6cb4ff',
    header: 'gradient',
    band: { colors: ['#003a96', '#0f6bff'], cta: '#ffffff', onCta: '#003a96' },
    stripe: ['#003a96', '#0f6bff'],
    radius: 20,
    radiusControl: 12,
    font: sans,
    dark: {
      accent: '#0f6bff',
      link: '#7fb2ff',
      band: { colors: ['#00286a', '#0b4fbf'], cta: '#ffffff', onCta: '#003a96' },
    },
  },
  source: 'https://neonephos.org/',
}

export const oci: Facts = {
  name: 'Open Container Initiative',
  brand: {
    primary: '#262262',
    accent: '#4a63cf',
    link: '#4059c4',
    second: '#53ddd5',
    header: 'band',
    band: { colors: ['#262262', '#2f2a7d'], cta: '#53ddd5', onCta: '#14113d' },
    stripe: ['#262262', '#5371dd', '#837bff', '#53ddd5'],
    radius: 14,
    radiusControl: 10,
    font: afterBrand("'Open Sans'", human),
    dark: {
      accent: '#837bff',
      link: '#a39dff',
      darkInk: '#0c0a2b',
      band: { colors: ['#1b1850', '#262262'], cta: '#53ddd5', onCta: '#14113d' },
    },
  },
  source: 'https://github.com/opencontainers/opencontainers.org (assets/css/tailwind.config.js)',
  sourceVersion: 'b8db984',
}

export const ocm: Facts = {
  name: 'Open Component Model',
  brand: {
    primary: '#1d65b4',
    accent: '#1d65b4',
    link: '#1d65b4',
    second: '#4cc9f0',
    header: 'band',
    band: { colors: ['#10407a', '#1a5da8'], cta: '#4cc9f0', onCta: '#04263f' },
    stripe: ['#1d65b4', '#257ddc', '#4cc9f0'],
    radius: 12,
    radiusControl: 10,
    font: sans,
    dark: {
      accent: '#4cc9f0',
      link: '#5fb8ff',
      surface: '#1b1b1f',
      darkInk: '#04263f',
      band: { colors: ['#0d2f5a', '#174f8d'], cta: '#4cc9f0', onCta: '#04263f' },
    },
  },
  source: 'https://github.com/open-component-model/ocm-website (website/assets/scss/common/_variables-custom.scss)',
}

export const openci: Facts = { name: 'OpenCI', brand: neutral, source: 'none: OpenCI has no colours of its own' }

export const openinfra: Facts = {
  name: 'Open Infrastructure Foundation',
  brand: {
    primary: '#1f2124',
    accent: '#d81c22',
    link: '#b3161b',
    second: '#28a4db',
    header: 'plain',
    stripe: ['#e61e24', '#f4a93a', '#39ae4a', '#28a4db'],
    radius: 4,
    radiusControl: 4,
    font: human,
    dark: { accent: '#d81c22', link: '#ff8a80' },
  },
}

export const openjs: Facts = {
  name: 'OpenJS Foundation',
  brand: {
    primary: '#0b2a4a',
    accent: '#0075c9',
    link: '#0069b5',
    second: '#80bc00',
    darkInk: '#0b1b2b',
    header: 'tint',
    band: { colors: ['#f7df1e'], on: '#14202c', cta: '#0f3d66' },
    stripe: ['#0075c9', '#80bc00', '#f7df1e'],
    radius: 20,
    radiusControl: 12,
    font: sans,
    dark: {
      accent: '#f7df1e',
      link: '#a5d84a',
      second: '#80bc00',
      band: { colors: ['#14212e', '#0f3d66'], cta: '#f7df1e', onCta: '#14202c' },
    },
  },
}

export const openssf: Facts = {
  name: 'Open Source Security Foundation',
  brand: {
    primary: '#604693',
    accent: '#604693',
    link: '#604693',
    second: '#007fa7',
    header: 'gradient',
    band: { colors: ['#604693', '#007093'], cta: '#ffffff', onCta: '#3c2a63' },
    stripe: ['#604693', '#007fa7'],
    radius: 10,
    radiusControl: 8,
    font: human,
    dark: {
      accent: '#8d6fd0',
      link: '#c0a8f2',
      second: '#3fb6dc',
      band: { colors: ['#3f2d66', '#004a61'], cta: '#ffffff', onCta: '#3c2a63' },
    },
  },
}
