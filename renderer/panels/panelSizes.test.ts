import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { panelNames, type Panels } from '../../electron/ipc/panels.ts'
import { panelSizes, resized, toggled } from './panelSizes.ts'

const none: Panels = { hidden: [] }
const small = { width: 1180, height: 760 }

test('panels go by the size of the window until a person makes them otherwise', () => {
  const sizes = panelSizes({ width: 1440, height: 900 }, none)
  expect([sizes.phone.size, sizes.ruling.size, sizes.log.size]).toEqual([403, 348, 189])
  expect(panelSizes({ width: 1440, height: 900 }, { ...none, phone: 500 }).phone.size).toBe(500)
})

test('whatever a person wished, the desk keeps its room', () => {
  const wish = fc.option(fc.integer({ min: 80, max: 4_000 }), { nil: undefined })
  fc.assert(
    fc.property(
      fc.record({ phone: wish, ruling: wish, log: wish }),
      fc.integer({ min: 1180, max: 4_000 }),
      fc.integer({ min: 760, max: 2_200 }),
      (kept, width, height) => {
        const sizes = panelSizes({ width, height }, { ...kept, hidden: [] })
        expect(width - sizes.phone.size - sizes.ruling.size).toBeGreaterThanOrEqual(420)
        expect(height - 140 - sizes.log.size).toBeGreaterThanOrEqual(380)
        for (const name of panelNames)
          expect(sizes[name].size).toBeGreaterThanOrEqual(sizes[name].min)
      },
    ),
  )
})

test('a panel that is dragged to nothing is put away, and comes back as it was', () => {
  const made = resized(none, 'phone', 400, panelSizes(small, none).phone)
  expect(made).toEqual({ hidden: [], phone: 400 })
  const away = resized(made, 'phone', 150, panelSizes(small, made).phone)
  expect(away).toEqual({ hidden: ['phone'], phone: 400 })
  expect(panelSizes(small, away).phone.size).toBe(14)
  expect(toggled(away, 'phone')).toEqual(made)
})
