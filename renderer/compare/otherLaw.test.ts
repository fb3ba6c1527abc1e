import { expect, test } from 'vitest'
import { otherLaw } from './otherLaw.ts'

const presets = ['2013-12-01', '2021-09-16', '2021-09-17'].map((day) => ({
  name: `cn-${day}`,
  at: `${day}T12:00:00+08:00`,
  title: { zh: day, en: day },
}))
const law = { label: 'cn-2021-09-16', at: '2021-09-16T12:00:00+08:00', overrides: 0 }

test('a law is seen beside the pack’s next named date', () => {
  expect(otherLaw(law, { presets })).toEqual({ policy: 'cn-2021-09-17', hasOwn: true })
})

test('the last named date is seen beside the one before', () => {
  const last = { ...law, label: 'cn-2021-09-17', at: '2021-09-17T12:00:00+08:00' }
  expect(otherLaw(last, { presets })).toEqual({ policy: 'cn-2021-09-16', hasOwn: true })
})

test('changes of one’s own are seen beside the law without them', () => {
  expect(otherLaw({ ...law, overrides: 2 }, { presets })).toEqual({
    policy: 'cn-2021-09-16',
    hasOwn: false,
  })
})

test('a pack without named dates is seen beside itself', () => {
  expect(otherLaw(law, { presets: [] })).toEqual({ policy: 'cn-2021-09-16', hasOwn: true })
})
