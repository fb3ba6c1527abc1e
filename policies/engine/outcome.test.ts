import { expect, test } from 'vitest'
import { allow, choose, reroute, smallPolicy } from '../../test/fixtures/smallLaw.ts'
import { outcomeOf, outcomeText } from './outcome.ts'

const { links } = smallPolicy({
  links: [
    { id: 'a', ruling: allow, when: { noticed: true } },
    { id: 'b', ruling: choose },
    { id: 'c', ruling: reroute },
  ],
})

test('an outcome is what a rule leads to, without its reason', () => {
  expect(links.map(outcomeOf)).toEqual([
    { verdict: 'allow', presentation: 'web-view' },
    { verdict: 'choose', presentation: 'choice-sheet', to: ['taobao', 'jd'] },
    { verdict: 'reroute', presentation: 'target-app', to: ['taobao'] },
  ])
})

test('without a rule it is the block of no-rule', () => {
  expect(outcomeOf(undefined)).toEqual({ verdict: 'block', presentation: 'stopped-page' })
})

test('as text, what it leads to stands behind', () => {
  expect([...links, undefined].map((rule) => outcomeText(outcomeOf(rule)))).toEqual([
    'allow web-view',
    'choose choice-sheet taobao jd',
    'reroute target-app taobao',
    'block stopped-page',
  ])
})
