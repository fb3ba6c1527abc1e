import type { Kept } from '../../../backtest/backtestLogs.ts'
import type { Beginning } from '../../../backtest/backtestWorker.ts'
import type { VerdictCounts } from '../../../policies/backtest/report.ts'
import { steadyOf, sweptAt } from '../../../policies/backtest/swept.ts'
import { datesOf } from '../../../policies/backtest/dates.ts'
import { compile } from '../../../policies/engine/compile.ts'
import { isoOf } from '../../../policies/engine/instant.ts'
import { Verdict } from '../../../policies/engine/model.ts'
import { makeWorld } from '../../../policies/engine/world.ts'
import type { BacktestDate } from '../../ipc/backtest.ts'

/**
 * The rows that some date changes, under the pack of the last side, from each date on which one does; the first stands
 * for what was before all. Undefined where the pack asks about what was not kept.
 */
export async function countedDates(
  kept: Kept,
  { registry, sides }: Beginning,
): Promise<readonly BacktestDate[] | undefined> {
  const side = sides.at(-1)
  if (side === undefined) return undefined
  const { pack, overlays } = side
  const turns = datesOf(compile(pack, overlays, makeWorld([registry])))
  const instants = turns.map(({ at }) => at)
  const swept = await kept.over(side, instants)
  if (swept === undefined) return undefined
  const steady = steadyOf(swept)
  const moving = (all: VerdictCounts): VerdictCounts =>
    Object.fromEntries(
      Verdict.options.map((verdict) => [verdict, all[verdict] - steady[verdict]]),
    ) as VerdictCounts
  return turns.flatMap(({ at }, place): readonly BacktestDate[] => {
    const { verdicts, opened, closed, otherwise } = sweptAt(swept, place)
    const changed = opened + closed + otherwise
    if (place > 0 && changed === 0) return []
    const written = isoOf(at, pack.zone)
    return [
      {
        at: written,
        policy: `${pack.name}@${written}`,
        isFirst: place === 0,
        verdicts: moving(verdicts),
        changed,
      },
    ]
  })
}
