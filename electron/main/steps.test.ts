import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstStep, redone, stepTo, undone, type Steps } from './steps.ts'

const acts = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('change' as const), to: fc.nat() }),
    fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }),
  ),
  { maxLength: 60 },
)

test('undo and redo walk one line of changes, and a new change cuts off what lay ahead', () => {
  fc.assert(
    fc.property(acts, (list) => {
      let steps: Steps<number> = firstStep(-1)
      let line = [-1]
      let at = 0
      for (const act of list) {
        if (act.type === 'change') {
          line = [...line.slice(0, at + 1), act.to]
          at++
          steps = stepTo(steps, act.to)
        } else {
          const wanted = at + (act.type === 'undo' ? -1 : 1)
          const isThere = line[wanted] !== undefined
          const next = act.type === 'undo' ? undone(steps) : redone(steps)
          steps = isThere ? next! : (next ?? steps)
          at = isThere ? wanted : at
        }
        expect([steps.past, steps.now, steps.future.toReversed()]).toEqual([
          line.slice(0, at),
          line[at],
          line.slice(at + 1),
        ])
      }
    }),
  )
})

test('two hundred changes can be taken back, the oldest are forgotten', () => {
  let steps: Steps<number> | undefined = firstStep(0)
  for (let change = 1; change <= 250; change++) steps = stepTo(steps, change)
  let count = 0
  let oldest = steps.now
  for (let back = undone(steps); back !== undefined; back = undone(back)) {
    count++
    oldest = back.now
  }
  expect([count, oldest]).toEqual([200, 50])
})
