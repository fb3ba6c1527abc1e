import { expect, test } from 'vitest'
import { projectWorld } from '../../test/project.ts'
import { Traits } from '../ipc/phone.ts'
import type { CodeHost } from '../ipc/codes.ts'
import { askTerminals } from './codes.ts'

const { lawOf } = projectWorld()

function asked(policy: string, host: CodeHost, rollout = 0): readonly string[] {
  const traits = Traits.parse({ rollout })
  return askTerminals(
    lawOf(policy),
    {
      person: 'chen',
      traits,
      screen: { type: 'home' },
      programs: new Map(),
      builds: new Map(),
      noticed: new Set(),
    },
    host,
  ).map(({ id, ruling }) => `${id} ${ruling.verdict} ${ruling.rule}`)
}

test('before the last day of September 2021 each code is read by its own scanner alone', () => {
  expect(asked('cn@2021-09-29', 'wechat')).toEqual([
    'wechat allow base/own-links',
    'alipay block base/rival-pay-codes',
    'unionpay block cn-p10/before',
  ])
  expect(asked('cn@2021-09-29', 'alipay')).toEqual([
    'wechat block base/rival-pay-codes',
    'alipay allow base/own-links',
    'unionpay block cn-p10/before',
  ])
})

test('QuickPass reads the code of WeChat Pay first, that of Alipay two days later, in some cities', () => {
  expect(asked('cn@2021-09-30', 'wechat')[2]).toBe('unionpay allow cn-p10')
  expect(asked('cn@2021-10-01', 'alipay')[2]).toBe('unionpay block cn-p10/before')
  expect(asked('cn@2021-10-02', 'alipay')[2]).toBe('unionpay allow cn-p11')
  expect(asked('cn@2021-10-02', 'alipay', 50)[2]).toBe('unionpay block cn-p10/before')
  expect(asked('cn@2024-06-01', 'wechat', 50)[2]).toBe('unionpay allow cn-p14')
})
