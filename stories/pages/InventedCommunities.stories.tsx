import type { Meta, StoryObj } from '@storybook/react-vite'

import { CommunityPage } from '../../src/CommunityPage.tsx'
import { serviceIcons } from '../../src/icons/index.ts'
import { now } from '../data/now.ts'
import { fiftyEightGroups } from './data/fifty-eight-groups.ts'
import { largeFoundation } from './data/large-foundation.ts'
import { maintainersList } from './data/maintainers-list.ts'
import { oneMaintainer } from './data/one-maintainer.ts'
import { technicalCommittee } from './data/technical-committee.ts'

const meta = {
  title: 'Pages/Invented communities',
  component: CommunityPage,
  // On one page of docs, the same anchors would lead to the first.
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'page' },
  args: { community: oneMaintainer, now, icons: serviceIcons },
} satisfies Meta<typeof CommunityPage>
export default meta

type Story = StoryObj<typeof meta>

/** A foundation with forty groups and a hundred meetings. */
export const LargeFoundation: Story = { args: { community: largeFoundation, showContents: true } }

/** Fifty-eight groups in three groups of groups, a row for each. */
export const FiftyEightGroups: Story = { args: { community: fiftyEightGroups, showContents: true } }

/** Five hundred maintainers with their companies. */
export const FiveHundredMaintainers: Story = { args: { community: maintainersList } }

/** A technical committee with terms, a vacant seat and former members. */
export const TechnicalCommittee: Story = { args: { community: technicalCommittee } }

/** A project with one maintainer and next to no data: nothing is made up, and nothing looks broken. */
export const OneMaintainer: Story = {}
