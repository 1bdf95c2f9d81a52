import type { ChannelKind } from '../model/channel.ts'

/** A mark that a component draws: plain data, so that it can go from a server to a browser. */
export interface IconData {
  /** The `d` of one filled path on a grid of 24. */
  path: string
  /** Its colour in a light and in a dark scheme, as CSS writes it. Absent: that of the text. */
  color?: { light: string; dark: string }
}

/** Marks by the kind of a channel. */
export type ServiceIcons = Readonly<Partial<Record<ChannelKind, IconData>>>
