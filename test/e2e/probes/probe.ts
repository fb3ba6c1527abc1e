import type { Page } from 'playwright-core'
import { expect } from 'vitest'

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
  const said = await later<unknown[]>(
    page,
    `async () => {
    const given = ${JSON.stringify(given)}
    const { setTimeout } = window
    const run = async (probe) => {
      try {
        const late = new Promise((resolve) => setTimeout(resolve, 3000, 'no answer'))
        return await Promise.race([probe(given), late])
      } catch (error) {
        return String(error).slice(0, 120)
      }
    }
    return Promise.all([${rows.join(',\n')}].map(run))
  }`,
  )
  return probes.map(([name], index) => ({ group, name, said: said[index] }))
}

let runs = 0

/** Runs a function in a turn of the page's own. Playwright takes a frame that goes for the page's end, so it is asked again. */
export async function later<Value>(page: Page, source: string): Promise<Value> {
  const place = `ran${runs++}`
  await page.evaluate(`void setTimeout(async () => {
    window.${place} = JSON.stringify(await (${source})().catch((error) => ({ thrown: String(error) })))
  })`)
  let value: string | undefined
  await expect
    .poll(
      async () => {
        value = await page.evaluate<string | undefined>(`window.${place}`).catch(() => undefined)
        return value
      },
      { timeout: 30_000 },
    )
    .toBeDefined()
  return JSON.parse(value ?? '') as Value
}
