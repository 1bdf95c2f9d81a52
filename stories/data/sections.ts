import type { Adopter, Sponsor } from '../../src/model/adopters.ts'
import type { Person } from '../../src/model/people.ts'
import type { Release, RoadmapItem, RoadmapSource } from '../../src/model/roadmap.ts'
import type { Role } from '../../src/model/role.ts'

export const adopters: Adopter[] = [
  {
    id: 'university',
    name: 'Example University',
    level: 'production',
    since: '2023-09',
    industry: 'Education',
    use: 'Builds the images of 40 laboratories, each night.',
    href: 'https://university.example.org/',
  },
  {
    id: 'bank',
    name: 'A bank in Northern Europe',
    anonymous: true,
    level: 'production',
    since: '2024',
    industry: 'Finance',
    use: 'Rebuilds every dependency before it is let in.',
  },
  { id: 'press', name: 'Harbour Press', level: 'production', industry: 'Media', href: 'https://press.example.org/' },
  {
    id: 'rail',
    name: 'Northern Rail Signals',
    level: 'pilot',
    since: '2026-02',
    industry: 'Transport',
    use: [
      'Compares two builds of its interlocking; see ',
      { kind: 'link', text: 'the talk', href: '/talks/rail' },
      '.',
    ],
  },
  { id: 'clinic', name: 'Lakeside Clinic', level: 'evaluating', industry: 'Health' },
  { id: 'studio', name: 'Studio Ost' },
]

const first = ['Amber', 'Birch', 'Cobalt', 'Delta', 'Ember', 'Fjord', 'Granite', 'Harbour', 'Indigo', 'Juniper']
const second = ['Logistics', 'Foods', 'Energy', 'Press', 'Systems', 'Robotics', 'Bank', 'Health']
const third = ['Group', 'Works', 'Institute', 'Cooperative', 'Partners']
const industries = ['Finance', 'Health', 'Education', 'Energy', 'Media', 'Public sector', 'Transport']

/** As many as large projects list, all invented. */
export const manyAdopters: Adopter[] = Array.from({ length: 400 }, (_, index) => ({
  name: `${first[index % 10]!} ${second[Math.floor(index / 10) % 8]!} ${third[Math.floor(index / 80)]!}`,
  level: index % 13 === 0 ? 'evaluating' : index % 7 === 0 ? 'pilot' : 'production',
  since: String(2018 + (index % 9)),
  industry: industries[(index * 5) % 7]!,
  href: `https://adopters.example.org/${index}`,
}))

export const people: Person[] = ['Ada Example', 'Ben Beispiel', 'Chi Ejemplo', 'Dora Exemple'].map((name) => ({
  id: name.split(' ')[0]!.toLowerCase(),
  name,
}))

const items = (...texts: string[]) => texts.map((text) => ({ text }))

export const roles: Role[] = [
  {
    id: 'contributor',
    name: 'Contributor',
    description: 'Anyone who changes something: code, words, pictures, or an answer in the forum.',
    duties: items('Follow the code of conduct', 'Sign off each change'),
    rights: items('Take part in every call', 'Be named in the release notes'),
    process: 'Open your first change. Nobody has to let you.',
    links: [{ label: 'First steps', href: '#steps' }],
  },
  {
    id: 'reviewer',
    name: 'Reviewer',
    description: 'Reads changes in an area, and says when they are ready.',
    duties: items('Answer within three working days', 'Help newcomers to finish'),
    requirements: items('Ten changes in the area', 'Three months of reviews'),
    rights: items('Approve changes', 'Assign issues'),
    process: 'A maintainer nominates you in the forum. With two others in favour, you are in after a week.',
    holders: ['ada', 'ben'],
  },
  {
    id: 'maintainer',
    name: 'Maintainer',
    description: 'Decides what goes into a release.',
    duties: items('Keep the plan', 'Cut a release each quarter'),
    requirements: items('A year as a reviewer', 'Work on more than one area'),
    rights: items('Merge changes', 'Vote in the committee'),
    process: 'The maintainers elect you, with two thirds of their votes.',
    holders: ['chi', 'dora'],
    bodies: ['steering'],
  },
]

export const roadmapSource: RoadmapSource = {
  label: 'Project board on GitHub',
  href: 'https://github.com/orgs/example/projects/1',
  verifiedOn: '2026-05-02',
}

export const roadmap: RoadmapItem[] = [
  {
    id: 'records',
    name: 'Signed build records',
    description: 'Anyone can check who built a package, and from what.',
    horizon: 'now',
    status: 'in-progress',
    release: '2.4',
    due: '2026-06',
    href: 'https://github.com/example/core/issues/42',
  },
  { id: 'cache', name: 'A cache that several machines share', horizon: 'now', status: 'done' },
  {
    id: 'windows',
    name: 'Builds on Windows',
    description: 'With the same result as on Linux.',
    horizon: 'next',
    status: 'planned',
    href: 'https://github.com/example/core/issues/77',
  },
  { id: 'graph', name: 'A picture of what depends on what', horizon: 'later' },
  { id: 'mirror', name: 'A mirror of old sources', horizon: 'later', status: 'dropped' },
]

export const releases: Release[] = [
  { version: '2.5', date: '2026-08', description: 'Signed build records.' },
  {
    version: '2.4',
    date: '2026-04-14',
    supportedUntil: '2027-04',
    href: 'https://github.com/example/core/releases/tag/v2.4.0',
  },
  {
    version: '2.2 LTS',
    date: '2025-10-06',
    supportedUntil: '2028-10',
    description: 'Long-term support: fixes of security for three years.',
    href: 'https://github.com/example/core/releases/tag/v2.2.0',
  },
  { version: '2.3', date: '2026-01-12', supportedUntil: '2026-04-30' },
]

export const sponsors: Sponsor[] = [
  {
    name: 'Example Ltd.',
    tier: 'Gold',
    since: '2024',
    description: 'Pays for our build machines.',
    href: 'https://ltd.example.org/',
  },
  { name: 'Granite Works', tier: 'Gold', href: 'https://granite.example.org/' },
  { name: 'Harbour Press', tier: 'Silver', href: 'https://press.example.org/' },
  { name: 'Amber Foods Cooperative', tier: 'Silver' },
  { name: 'Delta Robotics Institute', tier: 'Silver', href: 'https://delta.example.org/' },
]
