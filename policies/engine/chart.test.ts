import { expect, test } from 'vitest'
import { allow, ask, block, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { chartsOf } from './chart.ts'
import { lawAt } from './law.ts'

const law = smallLaw({
  links: [
    { id: 'a', when: { target: 'taobao' }, ruling: ask },
    { id: 'b', when: { target: 'jd' }, ruling: block },
    { id: 'c', when: { target: 'qq' }, ruling: block },
  ],
  payments: [{ id: 'd', ruling: { ...allow, presentation: 'option-shown' } }],
})
const edge = (id: string) => chartsOf(law).link.edges.find((each) => each.id === id)

test('rules are grouped by their verdict, with the blocks that no rule makes', () => {
  expect(edge('judged→warning')).toMatchObject({ rules: 1, reasons: [], events: [] })
  expect(edge('judged→blocked')).toMatchObject({ rules: 2, reasons: ['no-rule'] })
  expect(edge('normalised→blocked')).toMatchObject({
    rules: 0,
    reasons: ['bad-address', 'too-many-hops'],
  })
})

test('all that leads from one state to another is one edge', () => {
  expect(edge('warning→abandoned')?.events).toEqual(['notice.dismissed', 'page.left'])
  expect(edge('warning→normalised')).toMatchObject({
    events: ['notice.confirmed'],
    guards: ['hasNextHop'],
  })
})

test('states are known by verdict and end, and the machine by where it begins', () => {
  const { link, payment } = chartsOf(law)
  expect([link.initial, payment.initial]).toEqual(['received', 'quoting'])
  const verdicts = payment.nodes.flatMap(({ id, verdict }) => (verdict ? [`${id} ${verdict}`] : []))
  expect(verdicts).toEqual([
    'warning interstitial',
    'choosing choose',
    'rerouted reroute',
    'cashier allow',
    'refused block',
  ])
  expect(link.nodes.filter(({ isFinal }) => isFinal).map(({ id }) => id)).toEqual([
    'left',
    'abandoned',
  ])
})

test('it is made once for a policy, whatever the date', () => {
  expect(chartsOf(lawAt(law, 'x', '2022-01-01T00:00:00Z'))).toBe(chartsOf(law))
})
