import { expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import type { Problem } from '../engine/expectations.ts'
import type { StepResult } from '../engine/replay.ts'
import { ScenarioStep } from '../engine/scenario.ts'
import { missedWords, problemWords } from './problemWords.ts'

const world = smallWorld()
const result: StepResult = {
  step: ScenarioStep.parse({ do: 'page.left' }),
  trace: { do: 'page.left', path: [], rulings: [] },
  answers: [],
  ruling: undefined,
  state: 'none',
  problems: [],
}
const unmet = (key: string, expected: string, got: string): Problem =>
  ({ text: 'it differs', unmet: { key, expected, got } }) as Problem

test.each<[Problem, string]>([
  [
    unmet('verdict', 'block', 'interstitial'),
    '第 2 步：裁定应为“拦截”（block），实为“提示后放行”（interstitial）',
  ],
  [unmet('state', 'opened', ''), '第 2 步：状态应为“已打开”（opened），实为无'],
  [unmet('offered', 'other, more', ''), '第 2 步：提供的支付方式应为 other、more，实为无'],
  [unmet('rule', 'a', 'b'), '第 2 步：规则应为“a”，实为“b”'],
  [
    { text: 'no', refused: { refusal: 'not-taken', named: ['blocked'] } },
    '第 2 步：“拦截”时不能这样做',
  ],
  [{ text: 'the engine’s own sentence' }, '第 2 步：the engine’s own sentence'],
])('%j', (problem, zh) => {
  expect(problemWords(problem, 2, result, world)).toEqual({
    zh,
    en: `step 2 page.left: ${problem.text}`,
  })
})

test('what was not reached is counted', () => {
  expect([missedWords(1).en, missedWords(2).en]).toEqual([
    '1 more step was not reached',
    '2 more steps were not reached',
  ])
})
