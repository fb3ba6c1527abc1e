import { expect, test } from 'vitest'
import type { DatedEvent, PackChoice } from '../../electron/ipc/law.ts'
import { firstSides } from './firstSides.ts'
import { sidePlace, sideWords } from './sidePlace.ts'

const words = { zh: '名', en: 'name' }

function event(at: string, isNote = false): DatedEvent {
  const certain = { precision: 'day', confidence: 'high', source: [] } as const
  return { id: at, isNote, at, title: words, ...certain }
}

const packs: readonly PackChoice[] = [
  {
    name: 'cn',
    title: { zh: '中国', en: 'China' },
    region: 'CN',
    zone: '+08:00',
    status: 'historical',
    presets: [
      { name: 'cn-early', at: '2013-12-01T12:00:00+08:00', title: words },
      { name: 'cn-eve', at: '2021-09-16T20:00:00+08:00', title: words },
      { name: 'cn-open', at: '2021-09-17T20:00:00+08:00', title: words },
    ],
    events: [
      event('2013-11-20T00:00:00+08:00'),
      event('2021-09-01T00:00:00+08:00'),
      event('2021-09-17T00:00:00+08:00'),
      event('2021-09-28T00:00:00+08:00'),
      event('2021-11-29T00:00:00+08:00'),
      event('2022-03-01T10:00:00+08:00'),
      event('2022-04-01T00:00:00+08:00', true),
    ],
  },
]
const law = (at: string, label: string, overrides = 0) => ({ label, pack: 'cn', at, overrides })
const plain = (policy: string) => ({ policy, overlay: false })

test.each([
  ['its eve’s preset', '2021-09-17T20:00:00+08:00', 'cn-open', 'cn-eve'],
  ['the day before, without one', '2021-11-30T23:59:59+08:00', 'cn@2021-11-30', 'cn@2021-11-28'],
  [
    'the second before, within a day; notes change nothing',
    '2026-01-01T23:59:59+08:00',
    'cn@2026-01-01',
    'cn@2022-03-01T09:59:59+08:00',
  ],
  [
    'itself, where nothing was before',
    '2010-01-01T23:59:59+08:00',
    'cn@2010-01-01',
    'cn@2010-01-01',
  ],
])('the law is compared with %s', (_, at, label, before) => {
  expect(firstSides(law(at, label), packs)).toEqual({ a: plain(before), b: plain(label) })
})

test('a law that the user changed is compared with its pack as it is', () => {
  expect(firstSides(law('2021-09-17T20:00:00+08:00', 'cn-open', 2), packs)).toEqual({
    a: plain('cn-open'),
    b: { policy: 'cn-open', overlay: true },
  })
})

test('a side stands where its policy argument says', () => {
  const [pack] = packs
  expect(sidePlace('cn-eve', packs)).toEqual({
    pack,
    at: '2021-09-16T20:00:00+08:00',
    preset: 'cn-eve',
  })
  expect(sidePlace('cn@2021-09-16', packs)).toEqual({ pack, at: '2021-09-16T23:59:59+08:00' })
  expect(['nowhere', 'cn', 'cn@never'].map((policy) => sidePlace(policy, packs))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a side is called by pack, instant and changes', () => {
  expect(sideWords({ policy: 'cn@2021-09-16', overlay: true }, packs)).toEqual({
    zh: '中国，2021-09-16 23:59，含我的改动',
    en: 'China, 2021-09-16 23:59, with my changes',
  })
  expect(sideWords(plain('nowhere'), packs).en).toBe('nowhere')
})
