import type { Imported, SourceFile } from '../adapters/source.ts'
import type { SourceOptions } from '../model/source.ts'

/** What a reader of another format may be told on the command line. Each takes what it has use for. */
export interface ImportSettings {
  id?: string
  name?: string
  url?: string
  timeZone?: string
  after?: number
  network?: string
  directory?: string
  slack?: string
  projects?: readonly string[]
  afterName?: SourceOptions['afterName']
  loneWords?: 'handle' | 'name'
  document?: string
}

type Read = (files: readonly SourceFile[], settings: ImportSettings) => Imported

/** A format that `import` reads. */
export interface ImportFormat {
  description: string
  /** Loads the reader, which is needed for this format alone. */
  load: () => Promise<Read>
}

/** The formats that `import` reads, by the names that the command line has for them. */
export const importFormats: Readonly<Record<string, ImportFormat>> = {
  icalendar: {
    description: 'calendars (.ics) as Google, Outlook and others export them',
    load: async () => (await import('../adapters/fromICalendar.ts')).fromICalendar,
  },
  'kubernetes-sigs': {
    description: 'the sigs.yaml of Kubernetes and others',
    load: async () => (await import('../adapters/fromKubernetesSigs.ts')).fromKubernetesSigs,
  },
  yaml2ical: {
    description: 'the meetings of OpenInfra projects, a file for each',
    load: async () => (await import('../adapters/fromYaml2ical.ts')).fromYaml2ical,
  },
  yaml2ics: {
    description: 'the calendars of Scientific Python, as yaml2ics reads them',
    load: async () => (await import('../adapters/fromYaml2ics.ts')).fromYaml2ics,
  },
  'rust-calendar': {
    description: 'the calendars of the Rust project (.toml)',
    load: async () => (await import('../adapters/fromRustCalendar.ts')).fromRustCalendar,
  },
  'dot-project': {
    description: 'the project.yaml of the CNCF, and what stands beside it',
    load: async () => (await import('../adapters/fromDotProject.ts')).fromDotProject,
  },
  'maintainers-csv': {
    description: 'the list of maintainers that the CNCF keeps',
    load: async () => (await import('../adapters/fromMaintainersCsv.ts')).fromMaintainersCsv,
  },
  'maintainers-md': {
    description: 'a MAINTAINERS.md, an OWNERS.md or a plain MAINTAINERS',
    load: async () => (await import('../adapters/fromMaintainersMd.ts')).fromMaintainersMd,
  },
  owners: {
    description: 'OWNERS and OWNERS_ALIASES, as Kubernetes has them',
    load: async () => (await import('../adapters/fromOwners.ts')).fromOwners,
  },
  codeowners: {
    description: 'the CODEOWNERS of GitHub and GitLab',
    load: async () => (await import('../adapters/fromCodeowners.ts')).fromCodeowners,
  },
  'security-insights': {
    description: 'the security-insights.yml of the OpenSSF, versions 1 and 2',
    load: async () => (await import('../adapters/fromSecurityInsights.ts')).fromSecurityInsights,
  },
  'security-txt': {
    description: 'a security.txt (RFC 9116)',
    load: async () => (await import('../adapters/fromSecurityTxt.ts')).fromSecurityTxt,
  },
  landscape: {
    description: 'the landscape.yml of a foundation',
    load: async () => (await import('../adapters/fromLandscape.ts')).fromLandscape,
  },
  adopters: {
    description: 'an ADOPTERS.md or an ADOPTERS.yaml',
    load: async () => (await import('../adapters/fromAdopters.ts')).fromAdopters,
  },
  'all-contributors': {
    description: 'an .all-contributorsrc',
    load: async () => (await import('../adapters/fromAllContributors.ts')).fromAllContributors,
  },
  funding: {
    description: 'the FUNDING.yml of a repository',
    load: async () => (await import('../adapters/fromFunding.ts')).fromFunding,
  },
  apache: {
    description: 'the committees and projects of the ASF (JSON)',
    load: async () => (await import('../adapters/fromApache.ts')).fromApache,
  },
  'governance-md': {
    description: 'the headings of a GOVERNANCE.md, as links',
    load: async () => (await import('../adapters/fromGovernanceMd.ts')).fromGovernanceMd,
  },
}
