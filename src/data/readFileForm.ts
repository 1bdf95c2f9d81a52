import { fields, list, type FileContext } from './fileForm.ts'
import { bodyFields, bodyNames, communityFields } from './fileTypes.ts'
import { readGroupNames, readGroups } from './groupSyntax.ts'
import { type Fields } from './plainData.ts'
import type { Problem } from './problem.ts'
import { SourcePaths } from './sourcePaths.ts'
import { WrittenIds } from './writtenIds.ts'

/** The canonical form of what is written in a file. */
export interface FileForm {
  problems: Problem[]
  /** The path at which the value at a path of the canonical form was written. */
  sourcePath: (path: string) => string
}

const community = fields({ ...communityFields, bodies: list(fields(bodyFields, bodyNames)) })

/** Turns what is written in a file into its canonical form, in place: short forms, groups, and names of earlier releases. */
export function readFileForm(data: Fields): FileForm {
  const context: FileContext = { paths: new SourcePaths(), problems: [], ids: new WrittenIds(data) }
  community(data, context, [])
  readGroups(data, context)
  readGroupNames(data, 'bodies', 'bodyGroups', context)
  readGroupNames(data, 'repositories', 'repositoryGroups', context)
  return { problems: context.problems, sourcePath: (path) => context.paths.of(data, path) }
}
