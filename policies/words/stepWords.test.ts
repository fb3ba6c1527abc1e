import { expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import { ScenarioStep } from '../engine/scenario.ts'
import { stepWords } from './stepWords.ts'

const world = smallWorld()

test.each<[object, string, string]>([
  [
    { do: 'link.opened', host: 'wechat', surface: 'chat-group', url: 'https://a.cn/x' },
    '在名（群聊）打开 a.cn',
    'Open a.cn in name (group chat)',
  ],
  [
    { do: 'link.opened', host: 'wechat', surface: 'qr-scan', target: 'unseen' },
    '在名（扫一扫）打开 unseen',
    'Open unseen in name (QR scan)',
  ],
  [
    { do: 'link.opened', host: 'qq', surface: 'app' },
    '在名（应用内）打开链接',
    'Open the link in name (in the app)',
  ],
  [
    { do: 'link.opened', host: 'qq', surface: 'mini-program', action: 'scan' },
    '在名（小程序）：扫码',
    'In name (mini-program): scan',
  ],
  [
    { do: 'link.shared', from: 'taobao', host: 'qq', to: 'chat-1to1', url: 'https://a.cn/' },
    '从名把 a.cn 分享到名（一对一聊天）',
    'Share a.cn from name into name (one-to-one chat)',
  ],
  [{ do: 'payment.requested', method: 'other' }, '选择 other', 'Pick other'],
  [{ do: 'checkout.opened', host: 'taobao' }, '打开名的收银台', 'Open the checkout of name'],
  [
    { do: 'law.changed', policy: 'cn@2021-09-17' },
    '规则换为 cn@2021-09-17',
    'The law becomes cn@2021-09-17',
  ],
  [{ do: 'link.copied' }, '复制网址', 'Copy the address'],
])('%j', (step, zh, en) => {
  expect(stepWords(ScenarioStep.parse(step), world)).toEqual({ zh, en })
})
