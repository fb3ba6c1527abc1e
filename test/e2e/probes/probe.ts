import type { Page } from 'playwright-core'

/**
 * What a hostile program tries: a name, and an expression that comes out `true` when it got through. It may await,
 * and reads `given`. Whatever else it comes out as, a throw included, is how it was held.
 */
export type Probe = readonly [name: string, expression: string]
export type Given = Readonly<{
  /** Where the test listens, on this machine. */
  at: string
  port: string
  /** Another program's app id. */
  other: string
  elsewhere: string
}>
export type Outcome = Readonly<{ group: string; name: string; said: unknown }>

/** The module that a program's page runs in its Worker. */
export function workerModule(probes: readonly Probe[]): string {
  const rows = probes.map(
    ([name, expression]) => `${JSON.stringify(name)}: async (given) => (${expression}),`,
  )
  return `exports.probes = {\n${rows.join('\n')}\n}\n`
}

/** Runs expressions as a page would that had fallen to the program: no Worker, no message in between. */
export async function runInPage(
  page: Page,
  group: string,
  probes: readonly Probe[],
  given: Given,
): Promise<readonly Outcome[]> {
  const rows = probes.map(([, expression]) => `async (given) => (${expression})`)
  // The debugger lifts the page's policy for the turn in which it evaluates, so the probes wait for the next.
  const said: unknown[] = await page.evaluate(`(async () => {
    const given = ${JSON.stringify(given)}
    const { setTimeout } = window
    await new Promise((resolve) => setTimeout(resolve))
    const run = async (probe) => {
      try {
        const late = new Promise((resolve) => setTimeout(resolve, 3000, 'no answer'))
        return await Promise.race([probe(given), late])
      } catch (error) {
        return String(error).slice(0, 120)
      }
    }
    return Promise.all([${rows.join(',\n')}].map(run))
  })()`)
  return probes.map(([name], index) => ({ group, name, said: said[index] }))
}
