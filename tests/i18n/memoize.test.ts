import { describe, expect, it, vi } from 'vitest'

import { memoize, memoizeBy, memoizeBySpan, type Span } from '../../src/i18n/memoize.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

describe('remember', () => {
  it('makes what a key stands for once', () => {
    const known = new Map<string, number>()
    const make = vi.fn<() => number>(() => 1)
    expect([memoize(known, 'a', make), memoize(known, 'a', make)]).toEqual([1, 1])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('keeps 5,000 at most', () => {
    const known = new Map<number, number>()
    for (const key of numbers(5000)) memoize(known, key, () => key)
    expect(known.size).toBe(5000)
    memoize(known, 5000, () => 1)
    expect([...known]).toEqual([[5000, 1]])
  })
})

describe('memory', () => {
  it('tells apart keys of both kinds', () => {
    const recall = memoizeBy<string, number, string>()
    expect(recall('a', 1, () => 'a1')).toBe('a1')
    expect(recall('a', 2, () => 'a2')).toBe('a2')
    expect(recall('b', 1, () => 'b1')).toBe('b1')
    expect(recall('a', 1, () => 'other')).toBe('a1')
  })

  it('keeps 5,000 in all, however they are spread', () => {
    const recall = memoizeBy<number, number, number>()
    const make = vi.fn<() => number>(() => 1)
    for (const key of numbers(5000)) recall(key % 70, key, make)
    for (const key of numbers(5000)) recall(key % 70, key, make)
    expect(make).toHaveBeenCalledTimes(5000)
    recall(0, 5000, make)
    recall(0, 0, make)
    expect(make).toHaveBeenCalledTimes(5002)
  })

  it('does not remember what could not be made', () => {
    const recall = memoizeBy<string, string, string>()
    const fail = (): string => {
      throw new RangeError('no such zone')
    }
    expect(() => recall('a', 'b', fail)).toThrow('no such zone')
    expect(recall('a', 'b', () => 'found')).toBe('found')
  })
})

describe('memoizeBySpan', () => {
  const spans = (count: number): Span[] => numbers(count).map((start) => ({ start, end: start + (start % 3) }))

  it('tells apart starts, lengths, zones and languages', () => {
    const say = memoizeBySpan(
      (timeZone, locale) =>
        ({ start, end }) =>
          `${start}–${end} ${timeZone} ${locale}`,
    )
    const asked: [Span, string, string][] = [
      [{ start: 1 }, 'UTC', 'en'],
      [{ start: 1, end: 1 }, 'UTC', 'en'],
      [{ start: 1, end: 2 }, 'UTC', 'en'],
      [{ start: 2, end: 3 }, 'UTC', 'en'],
      [{ start: 1 }, 'Asia/Tokyo', 'en'],
      [{ start: 1 }, 'UTC', 'de'],
    ]
    const told = [
      '1–undefined UTC en',
      '1–1 UTC en',
      '1–2 UTC en',
      '2–3 UTC en',
      '1–undefined Asia/Tokyo en',
      '1–undefined UTC de',
    ]
    expect(asked.map((each) => say(...each))).toEqual(told)
    expect(asked.map((each) => say(...each))).toEqual(told)
  })

  it('keeps 5,000 in all zones and languages together', () => {
    const told = vi.fn<() => string>(() => 'said')
    const say = memoizeBySpan(() => told)
    const sayAll = () => {
      for (const [index, span] of spans(5000).entries()) say(span, `zone ${index % 7}`, `language ${index % 5}`)
    }
    sayAll()
    sayAll()
    expect(told).toHaveBeenCalledTimes(5000)
    say({ start: 5000 }, 'zone 0', 'language 0')
    say({ start: 0, end: 0 }, 'zone 0', 'language 0')
    expect(told).toHaveBeenCalledTimes(5002)
  })
})
