import type { Profile } from './profile.ts'

/** The name of a profile. */
export type ProfileName =
  | 'cncf-sandbox'
  | 'cncf-incubating'
  | 'cncf-graduated'
  | 'openssf-baseline'
  | 'apache'
  | 'clomonitor'

/** The reviews that data can be looked at for, by their names. Each is loaded by itself. */
export const profiles: Readonly<Record<ProfileName, () => Promise<Profile>>> = {
  'cncf-sandbox': async () => (await import('./cncfSandbox.ts')).profile,
  'cncf-incubating': async () => (await import('./cncfIncubating.ts')).profile,
  'cncf-graduated': async () => (await import('./cncfGraduated.ts')).profile,
  'openssf-baseline': async () => (await import('./openssfBaseline.ts')).profile,
  apache: async () => (await import('./apache.ts')).profile,
  clomonitor: async () => (await import('./clomonitor.ts')).profile,
}

export const profileNames: readonly ProfileName[] = Object.keys(profiles) as ProfileName[]
