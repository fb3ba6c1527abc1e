import { array, assert, boolean, integer, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { mostEntries, type HostState, type LogEntry } from '../ipc/host.ts'
import { withChange, type StateChange } from '../ipc/stateChange.ts'
import { trackChanges } from './trackChanges.ts'

/** What of the state is of no matter here may be anything: parts are compared whole. */
function stateOf(parts: object, numbers: readonly number[] = []): HostState {
  const log = numbers.map((number) => ({ number }))
  const state: object = { settings: { theme: 'dark' }, logged: numbers.length, ...parts, log }
  return state as HostState
}

test('the first state is known: what is as in it is not told', () => {
  const changeOf = trackChanges(stateOf({ panels: { program: 'a' } }, [2, 1]))
  expect(changeOf(stateOf({ panels: { program: 'a' } }, [2, 1]))).toBeUndefined()
})

test('only parts that are otherwise, and entries that are new, are told', () => {
  const changeOf = trackChanges(stateOf({ panels: { program: 'a' } }, [1]))
  expect(changeOf(stateOf({ panels: { program: 'b' } }, [3, 2, 1]))).toEqual({
    parts: { panels: { program: 'b' }, logged: 3 },
    gone: [],
    entries: [{ number: 3 }, { number: 2 }],
  })
})

test('a part that goes is told once, and told again when it is back as it was', () => {
  const changeOf = trackChanges(stateOf({ decision: { attempt: '1' } }))
  expect(changeOf(stateOf({}))).toEqual({ parts: {}, gone: ['decision'], entries: [] })
  expect(changeOf(stateOf({}))).toBeUndefined()
  expect(changeOf(stateOf({ decision: { attempt: '1' } }))?.parts).toEqual({
    decision: { attempt: '1' },
  })
})

test('the log keeps its newest entries', () => {
  const numbers = Array.from({ length: mostEntries }, (_, index) => mostEntries - index)
  const change: StateChange = {
    parts: {},
    gone: [],
    entries: [{ number: mostEntries + 1 } as LogEntry],
  }
  const { log } = withChange(stateOf({}, numbers), change)
  expect(log).toHaveLength(mostEntries)
  expect([log[0]?.number, log.at(-1)?.number]).toEqual([mostEntries + 1, 2])
})

const Steps = array(
  record({
    panels: option(integer({ min: 0, max: 2 }), { nil: undefined }),
    decision: option(integer({ min: 0, max: 2 }), { nil: undefined }),
    phone: integer({ min: 0, max: 2 }),
    entries: integer({ min: 0, max: 3 }),
    isAsked: boolean(),
  }),
  { maxLength: 20 },
)

test('told changes lead to the state that main has, also for who asked for it in between', () => {
  assert(
    property(Steps, (steps) => {
      const numbers: number[] = []
      const changeOf = trackChanges(stateOf({}))
      let told = stateOf({})
      for (const { entries, isAsked, ...rest } of steps) {
        for (let added = 0; added < entries; added++) numbers.unshift(numbers.length + 1)
        const parts = Object.fromEntries(
          Object.entries(rest).filter(([, value]) => value !== undefined),
        )
        const now = stateOf(parts, [...numbers])
        if (isAsked) told = now
        const change = changeOf(now)
        if (change) told = withChange(told, change)
        expect(told).toEqual(now)
      }
    }),
  )
})
