import { openLinkAttempt } from '../../policies/engine/attempt.ts'
import { offered, quote } from '../../policies/engine/checkout.ts'
import type { ReplayWorld } from '../../policies/engine/replay.ts'

const taobao = 'https://item.taobao.com/item.htm?id=1'
const douyin = 'https://www.douyin.com/video/1'

type Host = 'wechat' | 'qq'
type Chat = 'chat-1to1' | 'chat-group'

/** What history says of a link: host, chat, address, time, verdict and how it looked. */
const links: readonly (readonly [
  host: Host,
  surface: Chat,
  url: string,
  policy: string,
  answer: string,
])[] = [
  ['wechat', 'chat-1to1', taobao, 'cn@2021-09-16', 'block copy-link-page'],
  ['wechat', 'chat-1to1', taobao, 'cn@2021-09-17', 'interstitial confirm-page'],
  ['wechat', 'chat-1to1', taobao, 'cn@2021-11-29', 'allow web-view'],
  ['wechat', 'chat-group', taobao, 'cn@2021-09-17', 'block copy-link-page'],
  ['wechat', 'chat-group', taobao, 'cn@2021-11-30', 'allow web-view'],
  ['wechat', 'chat-group', douyin, 'cn@2021-11-30', 'block copy-link-page'],
  ['qq', 'chat-1to1', taobao, 'cn@2021-09-17T10:00:00+08:00', 'allow web-view'],
  ['qq', 'chat-1to1', douyin, 'cn@2021-09-17T10:00:00+08:00', 'allow web-view'],
  ['qq', 'chat-1to1', taobao, 'cn@2021-09-17T15:00:00+08:00', 'block link-stripped'],
  ['qq', 'chat-1to1', douyin, 'cn@2021-09-17T15:00:00+08:00', 'block link-stripped'],
]

/** What history says of a checkout: merchant, method, time, and whether it was offered. */
const payments: readonly (readonly [
  merchant: string,
  method: string,
  policy: string,
  is: boolean,
])[] = [
  ['eleme', 'wechat-pay', 'cn@2021-09-27', false],
  ['eleme', 'wechat-pay', 'cn@2021-09-28', true],
  ['hema', 'wechat-pay', 'cn@2021-10-01', false],
]

export type TruthRow = Readonly<{
  name: string
  expected: string
  answer: (world: ReplayWorld) => string
}>

/** The opening of 2021 as the facts tell it, each row a question to the law and the answer it must give. */
export const truthTable: readonly TruthRow[] = [
  ...links.map(([host, surface, url, policy, expected]) => ({
    name: `${host} ${surface} ${url} at ${policy}: ${expected}`,
    expected,
    answer: ({ lawOf, resolve }: ReplayWorld) => {
      const attempt = openLinkAttempt(lawOf(policy), { host, surface, url }, resolve)
      attempt.send({ type: 'link.opened' })
      const ruling = attempt.ruling()
      return `${ruling?.verdict} ${ruling?.presentation}`
    },
  })),
  ...payments.map(([merchant, method, policy, is]) => ({
    name: `${method} at ${merchant} at ${policy}: ${is ? 'offered' : 'absent'}`,
    expected: is ? 'offered' : 'absent',
    answer: ({ lawOf }: ReplayWorld) => {
      const quotes = quote(lawOf(policy), { host: merchant, surface: 'checkout' })
      return offered(quotes).includes(method) ? 'offered' : 'absent'
    },
  })),
]
