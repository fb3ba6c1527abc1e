import { expect, test } from 'vitest'
import type { RuleRow } from '../../electron/ipc/law.ts'
import { matchesRule } from './matchesRule.ts'

const rule: RuleRow = {
  id: 'cn-l16',
  kind: 'link',
  title: { zh: '微信单聊打开外部链接', en: 'WeChat opens outside links' },
  verdict: 'interstitial',
  presentation: 'confirm-page',
  precision: 'day',
  source: [{ id: 'S06', text: 'WeChat statement' }],
  confidence: 'high',
}

test('a rule is found by id, either title or source, in any case', () => {
  const finds = ['', 'CN-L16', '单聊', 'outside', 's06', 'statement', 'links  wechat', ' confirm ']
  expect(finds.filter((search) => !matchesRule(rule, search))).toEqual([])
})

test('every word must occur', () => {
  expect(matchesRule(rule, 'wechat alipay')).toBe(false)
})
