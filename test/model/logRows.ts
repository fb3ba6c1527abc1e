import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import { hostColumn, logColumns } from '../../policies/engine/logColumns.ts'
import { Request } from '../../policies/engine/model.ts'
import { drawerOf, randomOf } from './drawnRequests.ts'

export type LogValues = Readonly<Record<string, unknown>>

/** The canonical host has tests of its own. */
const own = logColumns.filter(({ name }) => name !== hostColumn)

/** Rows of requests as logs have them, some attributes left out, null, or spoilt. */
export function logRows(policy: CompiledPolicy, seed: number, count: number): readonly LogValues[] {
  const random = randomOf(seed)
  const drawers = [
    drawerOf(policy.world, policy.links, 'link'),
    drawerOf(policy.world, policy.payments, 'payment'),
  ]
  const defaults: LogValues = Request.parse({
    at: '2021-09-17T12:00:00Z',
    host: 'a',
    surface: 'app',
  })
  const spoilt = ['', 'Über', 5, -1, 1.5, true, {}, [], ['x'], 'pay\n', '2021-02-30T00:00:00Z']
  return Array.from({ length: count }, (_, index) => {
    const request = drawers[index % 4 === 3 ? 1 : 0]!(random)
    const entries = Object.entries(request).filter(
      ([name, value]) => random() < 0.3 || JSON.stringify(defaults[name]) !== JSON.stringify(value),
    )
    const extra = random() < 0.3 ? [['title', '买它 \\ "x"'] as const, ['n', -1.5e3] as const] : []
    const row: Record<string, unknown> = Object.fromEntries<unknown>([
      ...extra,
      ...entries,
      ...(random() < 0.2 ? extra : []),
    ])
    if (random() < 0.1) row[pick(random, own).name] = pick(random, spoilt)
    if (random() < 0.1) row[pick(random, own).name] = null
    return row
  })
}

function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!
}
