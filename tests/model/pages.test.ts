import { describe, expect, it } from 'vitest'

import type { Community } from '../../src/model/community.ts'
import { kataContainers } from '../../stories/pages/data/kata-containers.ts'
import { modelpack } from '../../stories/pages/data/modelpack.ts'
import { oci } from '../../stories/pages/data/oci.ts'
import { ocm } from '../../stories/pages/data/ocm.ts'
import { openci } from '../../stories/pages/data/openci.ts'

interface Place {
  path: string
  key: string
  value: unknown
}

/** Every value within `value`, however deep, with the key under which it stands. */
function placesOf(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = { path: `${path}/${key}`, key, value: inner }
    return [place, ...placesOf(inner, place.path)]
  })
}

/** The strings under `key`, one by one where several are given. */
function stringsUnder(key: string, value: object): string[] {
  return placesOf(value)
    .filter((place) => place.key === key)
    .flatMap((place) => place.value)
    .filter((string) => typeof string === 'string')
}

/** What becomes an anchor: the community, its entries and their list items, its repository groups and its sections. */
function anchorsOf(community: Community): string[] {
  const { foundation: _theme, sections = [], ...entries } = community
  return [...stringsUnder('id', entries), ...sections.map((section) => section.id ?? section.kind)]
}

/** Every address of the page, once. */
function linksOf(community: Community): Set<string> {
  return new Set(['href', 'url', 'blog', 'image'].flatMap((key) => stringsUnder(key, community)))
}

const idsOf = (entries: readonly { id?: string }[] = []) => entries.map((entry) => entry.id)

const pages = [
  ['OCM', ocm],
  ['OCI', oci],
  ['ModelPack', modelpack],
  ['Kata Containers', kataContainers],
  ['OpenCI', openci],
] as const

describe.each(pages)('the page of %s', (_name, community: Community) => {
  it('comes back unchanged from JSON', () => {
    expect(JSON.parse(JSON.stringify(community))).toStrictEqual(community)
  })

  it('gives each entry, list item and section an id of its own', () => {
    const anchors = anchorsOf(community)
    const repeated = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)
    expect(repeated).toEqual([])
  })

  it('writes ids in lower case with hyphens', () => {
    expect(anchorsOf(community).filter((anchor) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(anchor))).toEqual([])
  })

  it('gives every list item an id', () => {
    const items = placesOf(community).filter((place) => /\/items\/\d+$/.test(place.path))
    expect(items.filter(({ value }) => !Object.hasOwn(value as object, 'id'))).toEqual([])
  })

  it('refers only to channels that it has', () => {
    const { bodies = [], contributionPaths = [] } = community
    const named = [
      ...stringsUnder('via', community),
      ...stringsUnder('bridgedTo', community),
      ...stringsUnder('successor', community),
      ...bodies.flatMap((body) => body.channels ?? []),
      ...contributionPaths.flatMap((path) => path.channels ?? []),
    ]
    expect(idsOf(community.channels)).toEqual(expect.arrayContaining(named))
  })

  it('refers only to meetings, bodies, repositories and groups that it has', () => {
    const { bodies = [], contributionPaths = [], meetings = [], recordings = [], repositories = [] } = community
    const given = (id: string | undefined) => id ?? []

    expect(idsOf(meetings)).toEqual(
      expect.arrayContaining([
        ...bodies.flatMap((body) => body.meetings ?? []),
        ...meetings.flatMap((meeting) => given(meeting.supersededBy)),
        ...recordings.flatMap((recording) => given(recording.meeting)),
      ]),
    )
    expect(idsOf(bodies)).toEqual(expect.arrayContaining(bodies.flatMap((body) => given(body.parent))))
    expect(idsOf(repositories)).toEqual(
      expect.arrayContaining([
        ...bodies.flatMap((body) => body.repositories ?? []),
        ...contributionPaths.flatMap((path) => path.repositories ?? []),
      ]),
    )
    expect(idsOf(community.repositoryGroups)).toEqual(
      expect.arrayContaining(repositories.flatMap((repository) => given(repository.group))),
    )
  })

  it('shows in each section only entries of its collection', () => {
    for (const section of community.sections ?? []) {
      if (section.kind === 'prose' || section.kind === 'group') continue
      expect(idsOf(community[section.kind])).toEqual(expect.arrayContaining([...(section.only ?? [])]))
    }
  })

  it('has a section for every collection', () => {
    const { sections = [], description: _, links: _links, repositoryGroups: _groups, ...rest } = community
    const collections = Object.entries(rest).flatMap(([key, value]) => (Array.isArray(value) ? [key] : []))
    expect(sections.map((section) => section.kind)).toEqual(expect.arrayContaining(collections))
  })
})

describe('every link of the pages', () => {
  it('OCM', () => {
    expect(linksOf(ocm)).toEqual(
      new Set([
        'https://ocm.software',
        '#contributing',
        'https://kubernetes.slack.com/archives/C05UWBE8R1D',
        'https://slack.k8s.io',
        'https://calendar.google.com/calendar/embed?src=ocm.community@group.calendar.google.com',
        'https://calendar.google.com/calendar/event?action=TEMPLATE&tmeid=MnJnaW5kcTI1YXUwZzh1bzF1aHUyc2xrbHVfMjAyNTA2MThUMTUwMDAwWiA5Y2JiZDQyOTc0MDBkMzQxMjAwMjQ0ODcxN2M4Yjk0ODVjYzA0NWM5YjIxMDJmOWU5NDZhYWYwZThhOGFhYmI4QGc&tmsrc=9cbbd4297400d3412002448717c8b9485cc045c9b2102f9e946aaf0e8a8aabb8%40group.calendar.google.com&scp=ALL',
        'https://ocm.software/docs/community/ocm-community.ics',
        'https://groups.google.com/g/ocm-community-announce',
        'https://www.youtube.com/@OpenComponentModel',
        'https://ocm.software/docs/community/community-calls-history/',
        'https://github.com/open-component-model/.github/blob/main/CONTRIBUTING.md',
        'https://github.com/cncf/foundation/blob/main/code-of-conduct.md',
        'https://github.com/open-component-model/.github/blob/main/SECURITY.md',
      ]),
    )
  })

  it('OCI', () => {
    expect(linksOf(oci)).toEqual(
      new Set([
        'https://opencontainers.org',
        'https://hackmd.io/El8Dd2xrTlCaCG59ns5cwg',
        'https://www.youtube.com/channel/UCpGceic1q4-3Tai0kgeBcwg',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/dev',
        'https://communityinviter.com/apps/opencontainers/join-the-oci-community',
        'https://github.com/opencontainers/runc',
        'https://github.com/opencontainers/runtime-spec',
        'https://github.com/opencontainers/image-spec',
        'https://github.com/opencontainers/runtime-tools',
        'https://github.com/opencontainers/image-tools',
        'https://github.com/opencontainers/go-digest',
        'https://github.com/opencontainers/selinux',
        'https://github.com/opencontainers/distribution-spec',
        'https://github.com/opencontainers/artifacts',
        'https://github.com/opencontainers/umoci',
        'https://github.com/opencontainers/oci-conformance',
        'https://github.com/opencontainers/tob',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/tob',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/trademark-board',
        'https://groups.google.com/a/opencontainers.org/forum/#!forum/cert-wg',
        '/community/certified',
      ]),
    )
  })

  it('ModelPack', () => {
    expect(linksOf(modelpack)).toEqual(
      new Set([
        'https://modelpack.org',
        'https://slack.cncf.io/',
        'https://cloud-native.slack.com/archives/C07T0V480LF',
        'https://github.com/modelpack/model-spec/discussions',
        'https://github.com/modelpack/model-spec',
        'https://github.com/modelpack/modctl',
        'https://github.com/modelpack/model-csi-driver',
        'https://github.com/modelpack/model-spec/blob/main/CONTRIBUTING.md',
        'https://github.com/cncf/foundation/blob/main/code-of-conduct.md',
        'https://github.com/modelpack/model-spec/blob/main/GOVERNANCE.md',
        'https://github.com/modelpack/model-spec/blob/main/MAINTAINERS.md',
        '/getting-started/',
        '/specification/',
        '/ecosystem/',
        'https://twitter.com/cncf',
        'https://github.com/modelpack/model-spec/blob/main/SECURITY.md',
        'https://github.com/modelpack',
      ]),
    )
  })

  it('Kata Containers', () => {
    expect(linksOf(kataContainers)).toEqual(
      new Set([
        'https://katacontainers.io',
        'https://katacontainers.io/community/',
        '/img/android-chrome-192x192.png',
        'https://medium.com/kata-containers/',
        'https://github.com/kata-containers/documentation/tree/master/install',
        'https://github.com/kata-containers',
        'https://www.katacontainers.io/collateral/kata-containers-overview-july22.pdf',
        'https://katacontainers.io/collateral/kata-containers-1pager.pdf',
        'https://KataContainers.Biterg.io',
        'https://join.slack.com/t/katacontainers/shared_invite/zt-16w1u6usn-sK871qbMxVN8KsCP5Gr56A',
        'http://webchat.oftc.net/?channels=kata-dev',
        'http://webchat.oftc.net/?channels=kata-general',
        'http://lists.katacontainers.io/cgi-bin/mailman/listinfo',
        'mailto:info@katacontainers.io',
        'https://bsky.app/profile/katacontainers.io',
        'https://twitter.com/katacontainers',
        'https://zoom.us/meeting/tJUpc-2opjkjGNCIo1YFpKlcoLn909gWv_iH/ics?icsToken=98tyKuCpqj8uGtyXuRuDRowcBo-gLPTxiHpEjY1-tRC0OgZDSQ_1Oc5Ma-ImF-_G',
        'https://etherpad.opendev.org/p/Kata_Containers_Architecture_Committee_Mtgs',
        'https://katacontainers.slack.com/',
        'https://openinfra.dev/summit/',
        'https://openinfra.dev/ptg',
        'https://github.com/kata-containers/community',
        'https://openinfra.dev/legal/code-of-conduct',
      ]),
    )
  })

  it('OpenCI', () => {
    expect(linksOf(openci)).toEqual(
      new Set([
        'https://openci.io',
        'https://lists.openci.io',
        'https://gitlab.openci.io/openci/community',
        'https://github.com/openci',
        'https://zoom.us/j/8322642646',
      ]),
    )
    expect(stringsUnder('shownAs', openci)).toEqual(['https://gitlab.com/openci'])
  })
})
