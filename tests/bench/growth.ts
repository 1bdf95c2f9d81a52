/** What a step does with data of a size. It is made ready first, which takes no part in the time. */
export type Case = (size: number) => () => unknown

/** How much longer a step takes for twice as much. */
export interface Growth {
  size: number
  /** Milliseconds of the processor, for the size and for twice as much. */
  times: [number, number]
  ratio: number
}

/** Less than this says nothing of a step: compiling and collecting garbage take as long. */
const FIRM = 30
/** Large enough for what grows faster to outweigh what does not. */
const ENOUGH = 250
/** A step that takes as long is measured at this size: nobody waits for more. */
const LONG = 4000

/** The least of some runs: what else the machine does can only add to it. */
function time(run: () => unknown, runs: number): number {
  const all = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...all)
}

/** Measures a step at the first size that takes long enough, up to `most`, and at twice as much. */
export function growthOf(step: Case, most: number, first = 250): Growth {
  let size = first
  let once = time(step(size), 2)
  while (once < ENOUGH && size < most) once = time(step((size *= 2)), 2)
  const runs = once > LONG ? 1 : 4
  const [run, twice] = [step(size), step(size * 2)]
  const times: [number, number] = [Math.min(once, time(run, runs)), time(twice, runs)]
  return { size, times, ratio: times[1] / times[0] }
}

/** Whether a step grows no faster than its data. One that is over before it can be measured does. */
export const isLinear = ({ times, ratio }: Growth): boolean => ratio <= 2.5 || times[1] < FIRM
