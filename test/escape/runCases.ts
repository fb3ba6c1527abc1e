import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { pageOf, type Case, type Deed } from './case.ts'
import type { Escape } from './judges.ts'
import { pause } from './pause.ts'
import type { Place } from './place.ts'

export type Run = Readonly<{
  number: number
  startedAt: string
  /** Why the case could not be carried out. */
  trouble: string | undefined
  escapes: readonly Escape[]
  /** The `Seccomp` mode of each process that drew a page, where the machine shows it. */
  seccomp: readonly string[]
}>

/** Opens a case's page, does what a person would, and waits for what comes of it. */
export async function runCase(place: Place, each: Case): Promise<Run> {
  const { number, scheme, deed, stay, effect, attempt } = each
  const startedAt = new Date().toISOString()
  let trouble: string | undefined
  let seccomp: readonly string[] = []
  try {
    await place.open(pageOf(number, scheme))
    if (each.isIsolated) await place.openAnew(await place.page(pageOf(number, scheme)))
    if (deed !== 'nothing') await act(await place.page(pageOf(number, scheme)), deed)
    else if (attempt === undefined) await place.page(pageOf(number, scheme))
    if (attempt !== undefined) await place.recorded(attempt)
    seccomp = (await place.renderers()).flatMap(seccompOf)
    await pause(stay)
  } catch (error) {
    trouble = String(error).split('\n')[0]
    await pause(500)
  }
  const escapes: Escape[] = []
  if (!place.isAlive()) escapes.push({ judge: 'crash', number, detail: 'the app is gone' })
  else if (effect === 'clipboard') {
    const text = await place.clipboard()
    if (text.includes(`c${number}.out.test`))
      escapes.push({ judge: 'clipboard', number, detail: text })
  }
  return { number, startedAt, trouble, escapes, seccomp }
}

async function act(page: Page, deed: Exclude<Deed, 'nothing'>): Promise<void> {
  const options = { noWaitAfter: true, timeout: 3_000 } as const
  if (deed === 'click') return page.click('#go', options)
  if (deed === 'middle-click') return page.click('#go', { ...options, button: 'middle' })
  if (deed.startsWith('press ')) {
    if (deed.endsWith('+c')) await page.click('#go', options)
    return page.keyboard.press(deed.slice('press '.length))
  }
  const modifiers = deed.split('+').slice(0, -1) as ('Control' | 'Shift')[]
  return page.click('#go', { ...options, modifiers })
}

/** Nothing for a process that has ended meanwhile. */
function seccompOf(process: number): readonly string[] {
  try {
    return [/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? '?']
  } catch {
    return []
  }
}
