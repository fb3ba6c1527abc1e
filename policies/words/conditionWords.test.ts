import { expect, test } from 'vitest'
import type { ShortPart } from '../engine/differenceLists.ts'
import { conditionWords } from './conditionWords.ts'

const names = { wechat: { zh: '微信', en: 'WeChat' }, taobao: { zh: '淘宝', en: 'Taobao' } }

function said(part: ShortPart, language: 'zh' | 'en' = 'en'): string {
  const { label, prefix, values, rest } = conditionWords(part, names)
  const all = values.map((value) => value[language]).join(', ')
  return `${label[language]}: ${prefix[language]} ${all} +${rest}`.replace(':  ', ': ')
}

test.each<[string, ShortPart, string, string]>([
  [
    'what it is',
    { attribute: 'host', is: ['wechat', 'another'] },
    'App: WeChat, another +0',
    '所在应用: 微信, another +0',
  ],
  [
    'what it is not, cut',
    { attribute: 'surface', not: ['chat-1to1'], rest: 4 },
    'Place: not One-to-one chat +4',
    '位置: 除了 一对一聊天 +4',
  ],
  [
    'flags that all stand',
    { attribute: 'flags', is: ['lottery', 'rumour'] },
    'Content flag: all of lottery, rumour +0',
    '内容标记: 均有 抽奖, 谣言 +0',
  ],
  [
    'flags of which none stands',
    { attribute: 'flags', not: ['lottery'] },
    'Content flag: none of lottery +0',
    '内容标记: 均无 抽奖 +0',
  ],
  [
    'any oddity',
    { attribute: 'suspicions', not: ['none'] },
    'Oddity of the address: some +0',
    '地址疑点: 有 +0',
  ],
  [
    'oddities at once',
    { attribute: 'suspicions', is: ['userinfo + punycode'] },
    'Oddity of the address: userinfo + punycode +0',
    '地址疑点: 带用户名 + 异形域名 +0',
  ],
  [
    'a span',
    { attribute: 'rollout', is: ['0 – 30', '50 –'] },
    'Rollout bucket: below 30, at least 50 +0',
    '灰度桶: 小于 30, 至少 50 +0',
  ],
  [
    'names that nobody gave',
    { attribute: 'method', not: ['*'] },
    'Way to pay: not any other +0',
    '支付方式: 除了 其他 +0',
  ],
  [
    'some addresses of a target',
    {
      attribute: 'destination',
      is: [
        'taobao (suspicions none, address none)',
        'taobao (suspicions userinfo, address item.taobao.com + taobao.com)',
        'taobao',
      ],
    },
    'Leads to: Taobao (plain addresses), Taobao (userinfo, item.taobao.com + taobao.com), Taobao +0',
    '去向: 淘宝（普通地址）, 淘宝（带用户名，item.taobao.com + taobao.com）, 淘宝 +0',
  ],
])('%s', (_, part, en, zh) => {
  expect([said(part), said(part, 'zh')]).toEqual([en, zh])
})
