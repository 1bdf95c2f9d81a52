import { firstFile } from '../../src/cli/firstFile.ts'
import { yamlOf } from '../../src/cli/yamlOf.ts'

export interface Template {
  name: string
  /** The `id` of the theme that it is shown in. */
  theme: string
  load: () => Promise<string>
}

const specialInterestGroups = `version: 1
id: lantern
name: Lantern Foundation
url: https://lantern.example.org
tagline: Ten projects, two technical advisory groups, and everyone who wants to help.

groups:
  - id: tag-security
    name: TAG Security
    kind: working-group
    kindLabel: Technical advisory group
    description: Reviews how projects handle secrets, releases and reports.
    channels:
      - id: security-chat
        kind: slack
        name: "#tag-security"
        href: https://chat.example.org/tag-security
    meetings:
      - id: security-call
        name: TAG Security call
        schedule: every Wednesday 16:00 Europe/Berlin for 1h
        join: https://meet.example.org/tag-security
        access: public
  - id: sig-docs
    name: SIG Docs
    kind: sig
    description: Writes and translates what the projects have in common.
    meetings:
      - id: docs-call
        name: SIG Docs call
        schedule: first Monday of every month 17:00 UTC for 45min
        join: https://meet.example.org/sig-docs
        access: public

policies:
  - id: conduct
    kind: code-of-conduct
    name: Code of conduct
    href: https://lantern.example.org/conduct
`

const tinyProject = `version: 1
id: kiln
name: Kiln
url: https://kiln.example.org
tagline: Bakes static sites, and nothing else.

channels:
  - https://github.com/example/kiln/discussions

people:
  - Ada Example @ada
`

/** What the playground starts from, by the name in its address. */
export const templates: Readonly<Record<string, Template>> = {
  blank: {
    name: 'Blank, with comments',
    theme: 'neutral',
    load: async () => firstFile({ file: 'community.moothall.yaml' }),
  },
  tiny: { name: 'A tiny project', theme: 'neutral', load: async () => tinyProject },
  groups: { name: 'A foundation with TAGs and SIGs', theme: 'cncf', load: async () => specialInterestGroups },
  oci: {
    name: 'Open Container Initiative',
    theme: 'oci',
    load: async () => yamlOf((await import('../pages/data/oci.ts')).oci),
  },
  ocm: {
    name: 'Open Component Model',
    theme: 'ocm',
    load: async () => yamlOf((await import('../pages/data/ocm.ts')).ocm),
  },
  kata: {
    name: 'Kata Containers',
    theme: 'kata-containers',
    load: async () => yamlOf((await import('../pages/data/kata-containers.ts')).kataContainers),
  },
  modelpack: {
    name: 'ModelPack',
    theme: 'modelpack',
    load: async () => yamlOf((await import('../pages/data/modelpack.ts')).modelpack),
  },
  openci: {
    name: 'OpenCI',
    theme: 'openci',
    load: async () => yamlOf((await import('../pages/data/openci.ts')).openci),
  },
}
