import { chartsOf } from '../../policies/engine/chart.ts'
import { plainSources } from '../../policies/engine/compile.ts'
import type { SourceFile } from '../../policies/engine/library.ts'
import { writtenRuleOf } from '../../policies/engine/writtenRule.ts'
import type { Inspection } from '../ipc/inspector.ts'
import type { Live } from './attempts.ts'
import { keepExcerpts } from './excerpts.ts'
import type { LawKeeper } from './lawKeeper.ts'
import { packChoice } from './lawRows.ts'

/** What the ruling panel shows of an attempt beside its ruling, under the law that ruled it. */
export function keepInspections(
  lawKeeper: LawKeeper,
  packFiles: () => ReadonlyMap<string, SourceFile>,
  changed: () => void,
): (live: Live) => Inspection {
  const excerpts = keepExcerpts(({ law }) => lawKeeper.textsOf(law.policy), packFiles, changed)
  return (live) => {
    const found = excerpts.of(live)
    const beneath = beneathOf(live)
    return {
      ...(found ? { excerpts: found } : {}),
      events: eventsOf(live),
      ...(beneath ? { beneath } : {}),
      chart: chartsOf(live.law)[live.attempt.request.action === 'pay' ? 'payment' : 'link'],
    }
  }
}

function eventsOf(live: Live): Inspection['events'] {
  const event = eventOf(writtenRuleOf(live.ruling().rule))
  return packChoice(live.law.policy.pack)
    .events.filter(({ id }) => eventOf(id) === event)
    .map(({ id, at, precision, title }) => ({ id, at, precision, title }))
}

/** The parts of one event share the first part of their ids; what stood beside the events has no such part. */
function eventOf(rule: string): string {
  return rule.startsWith('base/') ? rule : (rule.split('/')[0] ?? rule)
}

function beneathOf(live: Live): Inspection['beneath'] {
  const { rule } = live.ruling()
  const { pack, world } = live.law.policy
  const beneath = rule.startsWith('override/')
    ? [...pack.links, ...pack.payments].find(({ id }) => id === writtenRuleOf(rule))
    : undefined
  if (beneath === undefined) return undefined
  const { title, source, confidence } = beneath
  return {
    title,
    confidence,
    source: source.map((id) => ({
      id,
      text: world.registry.sources[id] ?? plainSources[id] ?? id,
    })),
  }
}
