/** A community's data, from a file to what a page is made of, and what is wrong with it. */
export { parseCommunity, type ParseCommunityOptions, type ParsedCommunity } from './parseCommunity.ts'
export { problemRules } from './problemRules.ts'
export type { Edit, Problem, Severity } from './problem.ts'
export {
  type CommunityText,
  readCommunityText,
  type ReadCommunityTextOptions,
  type TextPlace,
  type TextProblem,
} from './readCommunityText.ts'
export { reviewCommunity, type ReviewOptions } from './reviewCommunity.ts'
