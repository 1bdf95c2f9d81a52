import { CommunityPage, Section, type SectionProps } from 'moothall'

import { community } from './community.ts'

const components = {
  Section: (props: SectionProps) => (
    <div className="panel" data-moothall-site="">
      <Section {...props} />
      <a href="#community">Back to top</a>
    </div>
  ),
}

export function OwnSections({ now }: { now: number }) {
  return <CommunityPage community={community} now={now} components={components} />
}
