import { Document, visit } from 'yaml'

import type { Community } from '../model/community.ts'
import { literalTexts } from './literalTexts.ts'
import { escapedJson, hasControls } from './terminalText.ts'

/** The file of a community. */
export function yamlOf(community: Community): string {
  const data = literalTexts(community)
  // Readers of YAML 1.1 take 11:00 for a number, and 2026-05-03 for no text, unless they are quoted.
  const written = new Document(data, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  // Only between double quotes can a character be an escape.
  visit(written, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && hasControls(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  return escapedJson(written.toString({ lineWidth: 100 }))
}
