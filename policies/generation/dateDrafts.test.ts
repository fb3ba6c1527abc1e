import { expect, test } from 'vitest'
import { allow, ask, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { dateDrafts } from './dateDrafts.ts'
import type { Draft } from './draft.ts'
import { explored } from './explored.ts'

type Rules = Parameters<typeof smallLaw>[0]
const style = { policy: 'small@2021-09-17', language: 'en' } as const

function draftsOf(
  rules: Rules,
  resolve = (_url: string): string | undefined => undefined,
): readonly Draft[] {
  const law = smallLaw(rules)
  return dateDrafts(law, explored(law, 'link', resolve), style)
}

function window(from: string, until?: string) {
  return { from, ...(until === undefined ? {} : { until }), precision: 'day' } as const
}

const spring = '2021-03-01T00:00:00+08:00'
const winter = '2021-12-01T10:30:00+08:00'

test('a rule is asked about a second before it begins, as it begins, and on both sides of its end', () => {
  const [draft, ...others] = draftsOf({
    links: [
      { id: 'season', 'in-force': window(spring, winter), when: { target: 'jd' }, ruling: ask },
    ],
  })
  expect(others).toEqual([])
  expect(draft).toMatchObject({
    file: 'link-dates-season',
    name: 'A link to name in name (one-to-one chat) is asked about first from 1 March 2021 until 10:30 on 1 December 2021',
    policy: 'small@2021-02-28T23:59:59+08:00',
    tags: ['generated', 'link', 'dates', 'season'],
  })
  expect(
    draft?.steps.map(({ step }) => (step.do === 'law.changed' ? step.policy : step.do)),
  ).toEqual([
    'link.opened',
    'small@2021-03-01T00:00:00+08:00',
    'small@2021-12-01T10:29:59+08:00',
    'small@2021-12-01T10:30:00+08:00',
  ])
})

test('what begins where nothing else ends is asked about on the one side it has', () => {
  const told = draftsOf({
    links: [{ id: 'since', 'in-force': window(spring), when: { target: 'jd' }, ruling: ask }],
  }).map(({ policy, steps }) => [policy, steps.length])
  expect(told).toEqual([['small@2021-02-28T23:59:59+08:00', 2]])
})

test('of many days on which things changed the nearest counts', () => {
  const jd = { target: 'jd' } as const
  const told = draftsOf({
    links: [
      { id: 'since', 'in-force': window(spring), when: jd, ruling: ask },
      { id: 'older', 'in-force': window('2020-05-01T00:00:00+08:00'), when: jd, ruling: allow },
      { id: 'soon', 'in-force': window(winter), when: { target: 'taobao' } },
      { id: 'sooner', 'in-force': window('2021-10-01T00:00:00+08:00'), when: { target: 'taobao' } },
      { id: 'now', when: { target: 'taobao' }, ruling: allow },
    ],
  }).map(({ file, policy }) => [file, policy])
  expect(told).toEqual([
    ['link-dates-since', 'small@2021-02-28T23:59:59+08:00'],
    ['link-dates-now-suspicious', 'small@2021-09-30T23:59:59+08:00'],
    ['link-dates-now', 'small@2021-09-30T23:59:59+08:00'],
  ])
})

test('how two owners stand to each other has dates too', () => {
  const told = draftsOf({
    links: [{ id: 'friends', when: { relation: 'invested' }, ruling: allow }],
  })
  expect(told.map(({ file, policy }) => [file, policy])).toContainEqual([
    'link-dates-friends',
    'small@2021-01-01T07:59:59+08:00',
  ])
})

test('years that no policy can name, what never changes and what leads on are left out', () => {
  const early = window('2000-01-01T00:00:00+08:00')
  expect(draftsOf({ links: [{ id: 'century', 'in-force': early, ruling: ask }] })).toEqual([])
  expect(draftsOf({ links: [{ id: 'always', ruling: ask }] })).toEqual([])
  const season = {
    id: 'season',
    'in-force': window(spring),
    when: { target: 'jd' },
    ruling: ask,
  } as const
  expect(draftsOf({ links: [season] }, () => 'https://taobao.com/')).toEqual([])
})
