import type { Person, Vacancy } from '../model/people.ts'
import { isVacancy } from './peopleShapes.ts'

/** How many people come from one company or project. */
export interface AffiliationShare {
  /** Absent: those of whom none is known. */
  name?: string
  count: number
}

/** How many people there are, and how many come from each of their companies, the most first. */
export interface AffiliationShares {
  people: number
  shares: readonly AffiliationShare[]
}

/**
 * Counts the companies and projects of those who hold a role today. Somebody from two counts for both. Those of whom none
 * is known come last.
 * @param data the people as the data has them
 */
export function affiliationShares(data: readonly (Person | Vacancy)[] | undefined): AffiliationShares {
  const list = Array.isArray(data) ? (data as (Person | Vacancy)[]) : []
  const people = list
    .map((each) => Object(each) as Person | Vacancy)
    .filter((each): each is Person => !isVacancy(each) && each.status !== 'emeritus')
  const counts = new Map<string | undefined, number>()
  for (const { affiliations } of people) {
    const names = (Array.isArray(affiliations) ? affiliations : []).filter((each) => typeof each === 'string' && each)
    for (const name of names.length > 0 ? new Set(names) : [undefined]) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const shares = [...counts].map(([name, count]) => ({ name, count }))
  return {
    people: people.length,
    shares: shares.toSorted((a, b) => Number(a.name === undefined) - Number(b.name === undefined) || b.count - a.count),
  }
}
