// The table of what sites cost, and what is wrong with them.
const columns = ['host', 'install', 'build', 'JavaScript, gzipped', 'of that ours']

const seconds = (value) => (value === undefined ? '' : `${value.toFixed(1)} s`)
const kilobytes = (value) => (value === undefined ? '' : `${(value / 1000).toFixed(1)} kB`)

/** Prints the results; says whether all is well. */
export function report(results) {
  const rows = results.map(({ name, figures: { install, build, script, own } }) => [
    name,
    seconds(install),
    seconds(build),
    kilobytes(script),
    kilobytes(own),
  ])
  for (const row of [columns, ...rows])
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(16) : cell.padStart(12))).join('  '))
  for (const { name, skipped } of results) if (skipped) console.log(`SKIPPED ${name}: ${skipped}`)
  for (const { name, faults } of results) for (const fault of faults) console.error(`FAULT ${name}: ${fault}`)
  return results.every(({ faults }) => faults.length === 0)
}
