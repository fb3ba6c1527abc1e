import { expect, test } from 'vitest'
import type { RuleRow } from '../electron/ipc/law.ts'
import { rulesAt } from './rulesAt.ts'

const row = (id: string, from?: string, until?: string): RuleRow => ({
  id,
  kind: 'link',
  title: { zh: id, en: id },
  verdict: 'allow',
  presentation: 'web-view',
  precision: 'day',
  source: [],
  confidence: 'high',
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
})

test('a rule is in force from its first instant to before its last, in whatever zone they are written', () => {
  const rules = [
    row('always'),
    row('since', '2021-09-17T00:00:00+08:00'),
    row('until', undefined, '2021-09-17T00:00:00+08:00'),
    row('later', '2021-09-17T00:00:01+08:00'),
  ]
  const at = (instant: string) => rulesAt(rules, instant).map(({ id }) => id)
  expect(at('2021-09-16T23:59:59+08:00')).toEqual(['always', 'until'])
  expect(at('2021-09-16T16:00:00Z')).toEqual(['always', 'since'])
})
