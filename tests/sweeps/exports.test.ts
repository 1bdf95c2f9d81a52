import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { componentNames, headComponentNames, sampleElement } from '../fixtures/components.ts'
import { parseFile, root, sourceFiles } from '../fixtures/sources.ts'

interface PublicName {
  name: string
  isType: boolean
  /** The file that holds it: `src/CalloutNote.tsx`. */
  file: string
}

const publicNames: PublicName[] = parseFile('src/index.ts')
  .statements.filter(ts.isExportDeclaration)
  .flatMap(({ exportClause, moduleSpecifier, isTypeOnly }) => {
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return []
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    const file = join('src', moduleSpecifier.text)
    return exportClause.elements.map((each) => ({
      name: each.name.text,
      isType: isTypeOnly || each.isTypeOnly,
      file,
    }))
  })

const namesOf = (isType: boolean) => publicNames.flatMap((each) => (each.isType === isType ? [each.name] : []))

const fileOf = (component: string): string => publicNames.find((each) => each.name === component)?.file ?? ''

/** An interface of a file, or one that the file exports from another. */
function interfaceOf(name: string, file: string): ts.InterfaceDeclaration | undefined {
  const { statements } = parseFile(file)
  const own = statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name)
  const from = statements
    .filter(ts.isExportDeclaration)
    .find(({ exportClause }) => exportClause?.getText().includes(name))?.moduleSpecifier
  return own ?? (from && ts.isStringLiteral(from) ? interfaceOf(name, join(file, '..', from.text)) : undefined)
}

/** The comment that documentation pages show, or `''`. */
const docCommentOf = (node: ts.Node | undefined): string =>
  node === undefined
    ? ''
    : ts
        .getJSDocCommentsAndTags(node)
        .map((each) => each.getText())
        .join('\n')

describe('the public names', () => {
  it('are these components and no others', () => {
    expect(namesOf(false)).toEqual([
      'AddToCalendar',
      'AdopterItem',
      'AdopterList',
      'CalloutNote',
      'ChannelItem',
      'ChannelList',
      'CommunityHtml',
      'CommunityMeta',
      'communityMeta',
      'communityMetadata',
      'CommunityPage',
      'ContactItem',
      'ContactList',
      'ContributionItem',
      'ContributionPaths',
      'EventItem',
      'EventList',
      'FaqItem',
      'FaqList',
      'FocusAreaItem',
      'FocusAreaList',
      'FoundationBadge',
      'GovernanceCard',
      'GroupList',
      'GroupRow',
      'GroupTable',
      'LocalTime',
      'MeetingCard',
      'MeetingRow',
      'MeetingSchedule',
      'NextMeeting',
      'PageHeader',
      'PeopleList',
      'PersonItem',
      'PolicyCard',
      'PolicyList',
      'PrincipleItem',
      'PrincipleList',
      'ProseText',
      'RecognitionItem',
      'RecognitionList',
      'RecordingItem',
      'RecordingList',
      'ReleaseItem',
      'ReleaseList',
      'RepositoryItem',
      'RepositoryList',
      'ResourceItem',
      'ResourceList',
      'RoadmapItem',
      'RoadmapList',
      'RoleItem',
      'RoleLadder',
      'Section',
      'SocialLinks',
      'SponsorItem',
      'SponsorList',
      'StepItem',
      'StepList',
      'SubscribeMenu',
      'TableOfContents',
      'TopicItem',
      'TopicTree',
      'UpcomingMeetings',
      'defineMessages',
      'mergeMessages',
    ])
    expect(
      [
        ...componentNames,
        ...headComponentNames,
        'communityMeta',
        'communityMetadata',
        'defineMessages',
        'mergeMessages',
      ].toSorted(),
    ).toEqual(namesOf(false).toSorted())
  })

  it('are these types and no others', () => {
    expect(namesOf(true)).toEqual([
      'AddToCalendarProps',
      'AdopterItemProps',
      'AdopterListComponents',
      'AdopterListProps',
      'CalloutNoteProps',
      'ChannelItemProps',
      'ChannelListComponents',
      'ChannelListProps',
      'CommunityComponents',
      'FinishedPage',
      'PageSource',
      'CommunityHtmlProps',
      'CommunityMetadata',
      'CommunityMetaProps',
      'PageMeta',
      'CommunityPageProps',
      'ContactItemProps',
      'ContactListComponents',
      'ContactListProps',
      'ContributionItemProps',
      'ContributionPathsComponents',
      'ContributionPathsProps',
      'EventItemProps',
      'EventListComponents',
      'EventListProps',
      'FaqItemProps',
      'FaqListComponents',
      'FaqListProps',
      'FocusAreaItemProps',
      'FocusAreaListComponents',
      'FocusAreaListProps',
      'FoundationBadgeProps',
      'GovernanceCardProps',
      'GroupListComponents',
      'GroupListProps',
      'GroupRowProps',
      'GroupTableComponents',
      'GroupTableProps',
      'LocalTimeProps',
      'MeetingCardProps',
      'MeetingRowProps',
      'MeetingScheduleComponents',
      'MeetingScheduleProps',
      'NextMeetingProps',
      'PageHeaderProps',
      'HeaderAction',
      'PeopleListComponents',
      'PeopleListProps',
      'PersonItemProps',
      'PolicyCardProps',
      'PolicyListComponents',
      'PolicyListProps',
      'PrincipleItemProps',
      'PrincipleListComponents',
      'PrincipleListProps',
      'ProseTextProps',
      'RecognitionItemProps',
      'RecognitionListComponents',
      'RecognitionListProps',
      'RecordingItemProps',
      'RecordingListComponents',
      'RecordingListProps',
      'ReleaseItemProps',
      'ReleaseListComponents',
      'ReleaseListProps',
      'CollectionRenderers',
      'SectionFrame',
      'SectionSurroundings',
      'RepositoryItemProps',
      'RepositoryListComponents',
      'RepositoryListProps',
      'ResourceItemProps',
      'ResourceListComponents',
      'ResourceListProps',
      'RoadmapItemProps',
      'RoadmapListComponents',
      'RoadmapListProps',
      'RoleItemProps',
      'RoleLadderComponents',
      'RoleLadderProps',
      'SectionProps',
      'SocialLinksProps',
      'SponsorItemProps',
      'SponsorListComponents',
      'SponsorListProps',
      'StepItemProps',
      'StepListComponents',
      'StepListProps',
      'CalendarAddresses',
      'SubscribeMenuProps',
      'ContentsEntry',
      'TableOfContentsProps',
      'TopicItemProps',
      'TopicTreeComponents',
      'TopicTreeProps',
      'UpcomingMeetingsProps',
      'MessageOverrides',
      'Messages',
      'CardProps',
      'ListProps',
      'HeadingLevel',
      'ItemProps',
      'SectionComponents',
      'Related',
      'SiteLinkProps',
      'SiteProps',
    ])
  })

  it.each(sourceFiles)('are listed by hand, without a star, in %s', (file) => {
    const stars = parseFile(file).statements.filter(
      (each) =>
        ts.isExportDeclaration(each) && (each.exportClause === undefined || ts.isNamespaceExport(each.exportClause)),
    )
    expect(stars.map((each) => each.getText())).toEqual([])
  })
})

describe.each([...componentNames, ...headComponentNames])('%s', (name) => {
  const file = fileOf(name)
  const family = basename(file, '.tsx')

  it('has a sample, so that every sweep checks it', () => {
    expect(() => sampleElement(name)).not.toThrow()
  })

  it('stands in a flat file, its own or that of its family', () => {
    expect(file).toMatch(/^src\/[A-Z]\w*\.tsx$/)
  })

  it('has stories and tests', () => {
    const missing = [`stories/${family}.stories.tsx`, `tests/${family}.test.tsx`].filter(
      (each) => !existsSync(join(root, each)),
    )
    expect(missing, `${name} has no stories or no tests of its own; write the files that are missing.`).toEqual([])
  })

  it('says what it is, which element it renders, and where it runs', () => {
    const declaration = parseFile(file).statements.find(
      (each) => ts.isFunctionDeclaration(each) && each.name?.text === name,
    )
    expect(docCommentOf(declaration)).toMatch(/\bRenders (an? )?`<[a-z]+>`[^]*\b(Server-safe|Client)\b/)
  })

  it('says what each of its props is', () => {
    const props = interfaceOf(`${name}Props`, file)
    const undocumented = props?.members.filter((each) => docCommentOf(each) === '').map((each) => each.name?.getText())
    expect(undocumented).toEqual([])
  })

  it('exports the type of its props', () => {
    expect(publicNames).toContainEqual({ name: `${name}Props`, isType: true, file })
  })
})
