import { expect, test } from 'vitest'
import { allow, ask, block, choose, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { linkPaths, paymentPaths, type MachinePath } from './machinePaths.ts'

const law = smallLaw({
  links: [
    { id: 'short', when: { form: 'short' }, ruling: ask },
    { id: 'shop', when: { target: 'taobao' }, ruling: allow },
    { id: 'flea', when: { target: 'xianyu' }, ruling: ask },
    { id: 'wall', when: { target: 'jd' }, ruling: block },
  ],
  payments: [
    { id: 'shown', when: { method: 'alipay' }, ruling: { ...allow, presentation: 'option-shown' } },
    { id: 'chosen', ruling: choose },
  ],
})
const link = { host: 'wechat', surface: 'chat-1to1' } as const
const next: Readonly<Record<string, string>> = {
  'https://m.tb.cn/h.1': 'https://taobao.com/1',
  'https://m.tb.cn/h.2': 'https://2.taobao.com/',
}
const resolve = (url: string): string | undefined => next[url]

function told(paths: readonly MachinePath[]): readonly string[] {
  return paths.map((path) => path.map(({ type }) => type).join(' '))
}

test('of a link every event in every state that it leads to is taken, hop after hop', () => {
  expect(told(linkPaths(law, { ...link, url: 'https://m.tb.cn/h.1' }, resolve, 'qq'))).toEqual([
    'link.opened',
    'link.opened notice.confirmed',
    'link.opened notice.dismissed',
    'link.opened page.left',
    'link.opened notice.confirmed page.left',
  ])
  expect(told(linkPaths(law, { ...link, url: 'https://jd.com/' }, resolve, 'qq'))).toEqual([
    'link.opened',
    'link.opened link.copied',
    'link.opened page.left',
    'link.opened link.copied link.copied',
    'link.opened link.copied page.left',
  ])
})

test('a second notice on the way is another state than the first', () => {
  const paths = told(linkPaths(law, { ...link, url: 'https://m.tb.cn/h.2' }, resolve, 'qq'))
  expect(paths).toContain('link.opened notice.confirmed notice.confirmed page.left')
  expect(paths).toContain('link.opened notice.confirmed notice.dismissed')
})

test('what is shared begins as a share', () => {
  const share = { ...link, action: 'share', url: 'https://taobao.com/' } as const
  expect(told(linkPaths(law, share, resolve, 'qq'))).toEqual([
    'link.shared',
    'link.shared page.left',
  ])
})

test('a payment is seen through to each of its ends, and what is chosen is what was given', () => {
  const pay = { host: 'taobao', surface: 'checkout', action: 'pay' } as const
  expect(told(paymentPaths(law, { ...pay, method: 'alipay' }, 'qq'))).toEqual([
    'payment.requested',
    'payment.requested payment.authorised',
    'payment.requested payment.failed',
    'payment.requested payment.timed-out',
    'payment.requested payment.cancelled',
    'payment.requested page.left',
  ])
  const paths = paymentPaths(law, { ...pay, method: 'wechat-pay' }, 'jd')
  expect(paths.flat().find(({ type }) => type === 'choice.made')).toEqual({
    type: 'choice.made',
    choice: 'jd',
  })
})
