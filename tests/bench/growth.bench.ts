import { parseCommunity } from '../../src/data/parseCommunity.ts'
import { reviewRules } from '../../src/data/reviewCommunity.ts'
// Measures how the time of each reader, each rule of the review and each writer grows with what it is given, be it odd or
// hostile. Fails where one takes more than 2.5 times as long for twice as much. `npm run bench:growth -- markdown` takes
// those alone that have the word in their names.
import { reviewContext } from '../../src/data/reviewContext.ts'
import { type Case, growthOf, isLinear } from './growth.ts'
import { documents, hostileTexts, now, readers, writers } from './growthCases.ts'

const word = process.argv[2] ?? ''
let slow = 0

function report(name: string, step: Case, most = 16_000, first = 250): void {
  if (!name.includes(word)) return
  const growth = growthOf(step, most, first)
  const isGood = isLinear(growth)
  if (!isGood) slow++
  const [once, twice] = growth.times.map((each) => each.toFixed(each < 10 ? 1 : 0))
  console.log(
    `${isGood ? 'ok  ' : 'SLOW'}  ${name.padEnd(52)} ${String(growth.size).padStart(6)}: ${once} ms, twice as much: ${twice} ms, × ${growth.ratio.toFixed(2)}`,
  )
}

// Of Markdown so much is read that it takes some 0.1 seconds; what matters is what comes beyond.
for (const [name, step] of Object.entries(hostileTexts)) report(`read: ${name}`, step, 16_000, 4000)
for (const [name, step] of Object.entries(readers)) report(`read: ${name}`, step)
// Twice this is read whole; of more values than 200,000 the rest is refused, which takes a step.
for (const [name, document] of Object.entries(documents)) {
  report(
    `parse: ${name}`,
    (size) => {
      const text = JSON.stringify(document(size))
      return () => parseCommunity(JSON.parse(text))
    },
    4000,
  )
}
for (const { id, find } of reviewRules) {
  for (const [name, document] of Object.entries(documents)) {
    report(
      `rule ${id}: ${name}`,
      (size) => {
        // Rules look at what is good.
        const { community } = parseCommunity(document(size))
        if (community === undefined) return () => undefined
        const context = reviewContext(community, { now, verifiedForDays: 365, sourcePath: (path) => path })
        return () => find(context)
      },
      4000,
    )
  }
}
for (const [name, step] of Object.entries(writers)) report(`write: ${name}`, step, 4000)
console.log(slow === 0 ? 'All grow as their data does.' : `${slow} grow faster than their data`)
if (slow > 0) process.exitCode = 1
