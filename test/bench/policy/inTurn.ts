import process from 'node:process'

/** One way of doing the measured thing: `run` does it so many times. */
export type Contender = Readonly<{
  name: string
  run: (times: number) => void | Promise<void>
}>

/** Nanoseconds of processor time for one time: the middle of the rounds, and what nine in ten of them were above and below. */
export type Timing = Readonly<{ name: string; median: number; low: number; high: number }>

export type Rounds = Readonly<{ rounds: number; milliseconds: number }>

/** Milliseconds for which the machine's processors have worked for this process: others do not add to it. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/**
 * Times the contenders turn by turn, every other round in reverse, so that what else the machine
 * does falls on all of them alike.
 */
export async function inTurn(
  contenders: readonly Contender[],
  { rounds, milliseconds }: Rounds,
): Promise<readonly Timing[]> {
  const times: number[] = []
  for (const contender of contenders) times.push(await timesFor(contender, milliseconds))
  const samples: number[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round++) {
    const turns = [...contenders.entries()]
    for (const [index, { run }] of round % 2 === 1 ? turns.toReversed() : turns) {
      const count = times[index] ?? 1
      const began = worked()
      await run(count)
      samples[index]?.push(((worked() - began) * 1e6) / count)
    }
  }
  return contenders.map(({ name }, index) => ({ name, ...spreadOf(samples[index] ?? []) }))
}

/** How often it can be done in a turn; doing it long enough to find out warms it up as well. */
async function timesFor({ run }: Contender, milliseconds: number): Promise<number> {
  let count = 1
  const began = worked()
  for (;;) {
    const start = worked()
    await run(count)
    const took = worked() - start
    if (worked() - began > milliseconds * 2)
      return Math.max(1, Math.round((count * milliseconds) / Math.max(took, 0.001)))
    if (took < milliseconds / 4) count *= 2
  }
}

export function spreadOf(samples: readonly number[]): Omit<Timing, 'name'> {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), low: at(0.1), high: at(0.9) }
}
