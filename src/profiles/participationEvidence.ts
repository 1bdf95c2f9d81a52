import { counted, type Evidence, listedOnPage } from './found.ts'

export const contributionPaths: Evidence = {
  write: 'Say how people can contribute, with code and without.',
  example: `contributionPaths:
  - name: Code
    items: [Pick an issue with the label "good first issue".]
  - name: Documentation
    items: [Tell us where the guide lost you.]`,
  find: (reviewed) => {
    const { length } = reviewed.community.contributionPaths ?? []
    if (length === 0) return []
    return length === 1
      ? [{ path: 'contributionPaths', lack: 'there is one way alone' }]
      : [listedOnPage('contributionPaths', counted(length, 'way'), reviewed)]
  },
}
