import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Words } from '../../policies/engine/model.ts'
import type { DiffFound, DiffSide, DiffState } from '../ipc/diff.ts'
import type { Compared, TwoLaws } from './compareSides.ts'
import { twoLaws, type LawSources, type Sides } from './twoLaws.ts'

/** How two laws differ, worked out in a thread of its own. */
export type DiffKeeper = Readonly<{
  /** What is being worked out for other laws is given up. */
  compare: (a: DiffSide, b: DiffSide) => void
  /** Undefined until something is compared. */
  state: () => DiffState | undefined
}>

/** A person who goes on to another date does not want the one before, in ms. */
const pause = 120
const mostKept = 8

export function keepDiff(sources: () => LawSources, changed: () => void): DiffKeeper {
  const known: { key: readonly unknown[]; found: DiffFound }[] = []
  let state: DiffState | undefined
  let asked: readonly unknown[] = []
  let giveUp = (): void => undefined

  const settle = (next: DiffState): void => {
    giveUp()
    giveUp = () => undefined
    state = next
    changed()
  }
  const begin = (sides: Sides, comparison: TwoLaws, key: readonly unknown[]): void => {
    const give = (compared: Compared | undefined): void => {
      if (compared?.type !== 'found')
        return settle({ ...sides, state: 'failed', problem: compared ? tooComplex : stopped })
      known.unshift({ key, found: compared.found })
      known.length = Math.min(known.length, mostKept)
      settle({ ...sides, state: 'done', ...compared.found })
    }
    settle({ ...sides, state: 'working' })
    let worker: Worker | undefined
    const timer = setTimeout(() => {
      worker = inThread(comparison, give)
    }, pause)
    giveUp = () => {
      clearTimeout(timer)
      worker?.removeAllListeners()
      void worker?.terminate()
    }
  }
  return {
    state: () => state,
    compare: (a, b) => {
      const sides = { a, b }
      const comparison = twoLaws(sides, sources())
      if ('problem' in comparison) return settle({ ...sides, state: 'failed', ...comparison })
      const key = keyOf(comparison)
      const asking = [...key, a.policy, a.overlay, b.policy, b.overlay]
      if (state !== undefined && state.state !== 'failed' && isSame(asked, asking)) return
      asked = asking
      const found = known.find((each) => isSame(each.key, key))?.found
      if (found) settle({ ...sides, state: 'done', ...found })
      else begin(sides, comparison, key)
    },
  }
}

/** What a difference depends on; packs, overlays and registries are made anew where they change. */
function keyOf({ registry, a, b }: TwoLaws): readonly unknown[] {
  return [registry, ...[a, b].flatMap(({ pack, at, overlays }) => [pack, at, overlays[0]])]
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index])
}

/** Calls back once: undefined where the thread ended without an answer. */
function inThread(comparison: TwoLaws, give: (compared: Compared | undefined) => void): Worker {
  const worker = new Worker(path.join(import.meta.dirname, 'compare.js'), {
    workerData: comparison,
  })
  worker.once('message', (compared: Compared) => give(compared))
  worker.once('error', (error) => {
    console.error(`diff: the comparison failed: ${String(error)}`)
    give(undefined)
  })
  return worker
}

const tooComplex: Words = {
  zh: '这两份规则的情形太多，无法逐一分清。可以选两个更近的日期，或先去掉一些自己写的规则。',
  en: 'These two laws have too many cases to tell apart. Choose dates that are closer, or take out some rules of your own.',
}
const stopped: Words = {
  zh: '比较中途停止了。请再选一次两侧的规则。',
  en: 'The comparison stopped half-way. Choose the two sides again.',
}
