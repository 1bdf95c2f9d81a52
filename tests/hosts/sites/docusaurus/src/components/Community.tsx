import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import { CommunityPage } from 'moothall'

import { community } from '../community'

export function Community() {
  const { siteConfig } = useDocusaurusContext()
  const now = Number(siteConfig.customFields?.builtAt)
  return <CommunityPage community={community} now={now} />
}
