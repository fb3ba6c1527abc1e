import { expect, test } from 'vitest'
import { projectLibrary } from '../../test/project.ts'
import { keepDiff } from './diffKeeper.ts'
import { emptyOverlay, emptyText } from './ownLaw.ts'

const library = projectLibrary()
const shipped = library.world.registry
const own = { registry: shipped, text: emptyText, overlay: emptyOverlay }

test('a law that nobody knows is told in a sentence, at once', () => {
  let told = 0
  const diff = keepDiff(
    () => ({ library, shipped, own }),
    () => told++,
  )
  expect(diff.state()).toBeUndefined()
  const a = { policy: 'cn@2021-13-40', overlay: false }
  const b = { policy: 'cn-2021-09-16', overlay: true }
  diff.compare(a, b)
  expect({ told, state: diff.state() }).toEqual({
    told: 1,
    state: {
      a,
      b,
      state: 'failed',
      problem: {
        zh: expect.stringContaining('没有这份规则'),
        en: '"2021-13-40" is no date; write cn@2021-09-17 or cn@2021-09-17T10:00:00+08:00.',
      },
    },
  })
})
