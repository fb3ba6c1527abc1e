import { expect, test } from 'vitest'
import { allow, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { openLinkAttempt } from './attempt.ts'
import { lawAt, type Law } from './law.ts'

test('the same law rules at another instant, under the label it is given there', () => {
  const opening = { from: '2021-11-29T00:00:00+08:00', precision: 'day' } as const
  const law = smallLaw({ links: [{ id: 'opening', 'in-force': opening, ruling: allow }] })
  const later = lawAt(law, 'small@2021-11-29', '2021-11-29T00:00:00+08:00')
  expect(later).toEqual({ ...law, label: 'small@2021-11-29', at: '2021-11-29T00:00:00+08:00' })
  expect([ruleOf(law), ruleOf(later)]).toEqual([
    ['small@2021-09-17', 'no-rule'],
    ['small@2021-11-29', 'opening'],
  ])
})

function ruleOf(law: Law): readonly (string | undefined)[] {
  const link = { host: 'wechat', surface: 'chat-1to1', url: 'https://jd.com/' } as const
  const attempt = openLinkAttempt(law, link, () => undefined)
  attempt.send({ type: 'link.opened' })
  return [attempt.ruling()?.pack, attempt.ruling()?.rule]
}
