import { expect, test } from 'vitest'
import { projectLibrary } from '../../test/project.ts'
import type { Example } from '../engine/exploration.ts'
import { namedAttribute, requestPhrase } from './requestPhrase.ts'

const { world } = projectLibrary()
const url = 'https://item.taobao.com/item.htm?id=1'
const link: Example = { host: 'wechat', surface: 'chat-1to1', url }

test.each<[Example, string, string]>([
  [link, 'A link to Taobao in WeChat (one-to-one chat)', '微信（一对一聊天）里淘宝的链接'],
  [
    { ...link, surface: 'moments', flags: ['lottery', 'rumour'], strikes: 3, form: 'token' },
    'A link to Taobao in WeChat (Moments, lottery and rumour, strikes 3, as token)',
    '微信（朋友圈，抽奖、谣言，违规次数 3，口令）里淘宝的链接',
  ],
  [
    { ...link, version: 'older', installed: false },
    'A link to Taobao in WeChat (one-to-one chat, older, app installed: no)',
    '微信（一对一聊天，旧版，已装应用：否）里淘宝的链接',
  ],
  [
    { ...link, url: 'https://' },
    'An address that cannot be read in WeChat (one-to-one chat)',
    '微信（一对一聊天）里无法识别的地址',
  ],
  [
    { host: 'wechat', surface: 'mini-program', action: 'call' },
    'Calling a number in WeChat (mini-program)',
    '微信（小程序）里拨打电话',
  ],
  [
    { ...link, action: 'share' },
    'Sharing a link to Taobao in WeChat (one-to-one chat)',
    '微信（一对一聊天）里分享淘宝的链接',
  ],
  [
    { host: 'eleme', surface: 'checkout', action: 'pay', method: 'wechat-pay' },
    'WeChat Pay at Ele.me',
    '饿了么的微信支付',
  ],
  [
    {
      host: 'wechat',
      surface: 'mini-program',
      action: 'pay',
      merchant: 'jd',
      method: 'alipay',
      linked: true,
    },
    'Alipay at JD inside WeChat (mini-program, accounts linked: yes)',
    '微信内京东（小程序，已关联账号：是）的支付宝',
  ],
  [{ host: 'jd', surface: 'checkout', action: 'pay' }, 'No way to pay at JD', '京东的支付'],
])('%j is called as people would', (example, en, zh) => {
  expect(requestPhrase(example, world)).toEqual({ en, zh })
})

test.each<[string, Example, string]>([
  ['surface', link, 'place: one-to-one chat'],
  ['host', link, 'app: WeChat'],
  ['destination', link, `destination: ${url}`],
  ['destination', { host: 'wechat', surface: 'moments', target: 'jd' }, 'destination: JD'],
  ['version', link, 'app version: newest'],
  ['noticed', link, 'notice confirmed: no'],
  ['flags', link, 'content flag: none'],
  ['form', link, 'form of link: https'],
  ['merchant', { host: 'jd', surface: 'checkout', action: 'pay' }, 'merchant: JD'],
  [
    'method',
    { host: 'jd', surface: 'checkout', action: 'pay', method: 'alipay' },
    'way to pay: Alipay',
  ],
])('%s of %j', (attribute, example, told) => {
  const { label, value } = namedAttribute(attribute, example, world)
  expect(`${label.en}: ${value.en}`).toBe(told)
})

test('a destination may be told by its name alone', () => {
  expect(namedAttribute('destination', link, world, false).value).toEqual({
    zh: '淘宝',
    en: 'Taobao',
  })
})
