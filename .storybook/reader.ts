// The reader's zone is the browser's. Here it is the one of the toolbar, for whatever asks for none by name: only on the
// pages of Storybook, since tests of stories have a browser in the zone that they need.
import type { Preview } from '@storybook/react-vite'

const Format = Intl.DateTimeFormat
// oxlint-disable-next-line typescript/unbound-method -- called on the date at hand
const { getTimezoneOffset: ownOffset, getHours: ownHours } = Date.prototype

let zone: string | undefined

/** A format without a zone of its own, which follows the toolbar even where a component keeps it. */
function readerFormat(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const inZones = new Map<string | undefined, Intl.DateTimeFormat>()
  const current = (): Intl.DateTimeFormat => {
    let format = inZones.get(zone)
    if (!format) inZones.set(zone, (format = new Format(locales, { ...options, timeZone: zone })))
    return format
  }
  return new Proxy(current(), {
    get(_target, name) {
      const format = current()
      const value: unknown = Reflect.get(format, name, format)
      return typeof value === 'function' ? (value.bind(format) as unknown) : value
    },
  })
}

const formatFor = (locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  options?.timeZone === undefined ? readerFormat(locales, options) : new Format(locales, options)

Intl.DateTimeFormat = new Proxy(Format, {
  construct: (_target, [locales, options]: Parameters<typeof formatFor>) => formatFor(locales, options),
  apply: (_target, _this, [locales, options]: Parameters<typeof formatFor>) => formatFor(locales, options),
})

/** How far UTC is ahead of the zone at that instant, in minutes, as a `Date` has it. */
function offsetIn(timeZone: string, instant: number): number {
  const parts = new Format('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) || 0
}

// oxlint-disable-next-line no-extend-native -- it stands in for the browser's own
Date.prototype.getTimezoneOffset = function getTimezoneOffset() {
  return zone === undefined ? ownOffset.call(this) : offsetIn(zone, this.getTime())
}
// oxlint-disable-next-line no-extend-native -- the same
Date.prototype.getHours = function getHours() {
  return zone === undefined
    ? ownHours.call(this)
    : new Date(this.getTime() - this.getTimezoneOffset() * 60_000).getUTCHours()
}

export const globalTypes: Preview['globalTypes'] = {
  zone: {
    description: 'The time zone of whoever reads',
    toolbar: {
      title: 'Reader’s zone',
      icon: 'globe',
      items: [
        { value: 'own', title: 'Zone: yours' },
        ...[
          'UTC',
          'America/Los_Angeles',
          'America/New_York',
          'America/Sao_Paulo',
          'Europe/Berlin',
          'Africa/Nairobi',
          'Asia/Kolkata',
          'Asia/Tokyo',
          'Australia/Lord_Howe',
        ].map((name) => ({ value: name.replace('/', ' '), title: name })),
      ],
      dynamicTitle: true,
    },
  },
}

export const initialGlobals = { zone: 'own' }

export const beforeEach: Preview['beforeEach'] = ({ globals }) => {
  // The address of a story has room for blanks, but not for slashes.
  zone = globals.zone === 'own' ? undefined : (globals.zone as string).replace(' ', '/')
}
