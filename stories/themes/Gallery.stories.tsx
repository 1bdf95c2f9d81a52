import type { Meta, StoryObj } from '@storybook/react-vite'

import { Gallery } from './Gallery.tsx'

const meta = {
  title: 'Themes/Gallery',
  component: Gallery,
  // On one page of docs, sixteen times the same anchors would lead to the first. tests/browser looks at the stories.
  tags: ['!autodocs', '!manifest', '!test'],
  parameters: { frame: 'page' },
} satisfies Meta<typeof Gallery>
export default meta

type Story = StoryObj<typeof meta>

/** Neutral. */
export const Neutral: Story = { args: { theme: 'neutral' } }

/** The Apache Software Foundation. */
export const Apache: Story = { args: { theme: 'apache' } }

/** Continuous Delivery Foundation. */
export const CDF: Story = { args: { theme: 'cdf' } }

/** Cloud Native Computing Foundation. */
export const CNCF: Story = { args: { theme: 'cncf' } }

/** Eclipse Foundation. */
export const Eclipse: Story = { args: { theme: 'eclipse' } }

/** Kata Containers. */
export const KataContainers: Story = { args: { theme: 'kata-containers' } }

/** LF AI & Data Foundation. */
export const LFAIData: Story = { args: { theme: 'lf-ai-data' } }

/** The Linux Foundation. */
export const LinuxFoundation: Story = { args: { theme: 'linux-foundation' } }

/** ModelPack. */
export const ModelPack: Story = { args: { theme: 'modelpack' } }

/** NeoNephos Foundation. */
export const NeoNephos: Story = { args: { theme: 'neonephos' } }

/** Open Container Initiative. */
export const OCI: Story = { args: { theme: 'oci' } }

/** Open Component Model. */
export const OCM: Story = { args: { theme: 'ocm' } }

/** OpenCI. */
export const OpenCI: Story = { args: { theme: 'openci' } }

/** Open Infrastructure Foundation. */
export const OpenInfra: Story = { args: { theme: 'openinfra' } }

/** OpenJS Foundation. */
export const OpenJS: Story = { args: { theme: 'openjs' } }

/** Open Source Security Foundation. */
export const OpenSSF: Story = { args: { theme: 'openssf' } }
