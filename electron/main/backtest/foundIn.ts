import type { Backtested, SampledRow } from '../../../backtest/backtestLogs.ts'
import type { Beginning } from '../../../backtest/backtestWorker.ts'
import { decidedBy } from '../../../policies/backtest/report.ts'
import { cellAt, ownersOf, verdictsOf } from '../../../policies/backtest/tally.ts'
import { targetsOf } from '../../../policies/backtest/vocabulary.ts'
import { wholeCsv, wholeJson } from '../../../policies/backtest/wholeRow.ts'
import { Surface } from '../../../policies/engine/attributes.ts'
import { compile } from '../../../policies/engine/compile.ts'
import { isoOf } from '../../../policies/engine/instant.ts'
import type { Request } from '../../../policies/engine/model.ts'
import { makeWorld, ownerOf } from '../../../policies/engine/world.ts'
import type { BacktestCell, BacktestShare } from '../../ipc/backtest.ts'

/** What a back-test found, as the window draws it, and the request of each share. */
export type BacktestFound = Readonly<{
  cells: readonly BacktestCell[]
  shares: readonly BacktestShare[]
  requests: readonly Request[]
}>

export function foundIn(
  { tally, samples }: Pick<Backtested, 'tally' | 'samples'>,
  { registry, sides }: Beginning,
): BacktestFound {
  const world = makeWorld([registry])
  const policies = sides.map(({ pack, overlays }) => compile(pack, overlays, world))
  const owners = ownersOf(world)
  const targets = targetsOf(world)
  const cells = [...tally.cells.entries()].flatMap(([cell, rows]): readonly BacktestCell[] => {
    if (rows === 0) return []
    const { owner, surface, flow } = cellAt(cell)
    const [before, after] = verdictsOf(flow)
    return [
      {
        owner: owners[owner] ?? 'unknown',
        surface: Surface.options[surface] ?? '',
        before,
        after,
        rows,
      },
    ]
  })
  const told = samples.flatMap((sample) => {
    const request = requestOf(sample, sides[0]?.at)
    if (request === undefined) return []
    const [before, after] = verdictsOf(sample.flow)
    const ruleOf = (side: number): string => {
      const policy = policies[side]
      return policy ? decidedBy(policy, sample.subject, sample.rules[side] ?? 0).rule : ''
    }
    const share: BacktestShare = {
      line: sample.line,
      owner: ownerOf(world, targets[sample.target] ?? 'unknown'),
      surface: request.surface,
      before,
      after,
      rules: [ruleOf(0), ruleOf(policies.length - 1)],
      about: request.url ?? (request.action === 'pay' ? request.method : request.target) ?? '',
    }
    return [{ share, request }]
  })
  return {
    cells,
    shares: told.map(({ share }) => share),
    requests: told.map(({ request }) => request),
  }
}

/** Every sample was ruled, so it can be read; `at` is the law's own instant, in ms. */
function requestOf({ text, format }: SampledRow, at: number | undefined): Request | undefined {
  const read = format.type === 'json' ? wholeJson : wholeCsv(format.names)
  const whole = read(text, isoOf(at ?? 0, 'Z'))
  return whole.type === 'request' ? whole.request : undefined
}
