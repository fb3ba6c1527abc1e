import { describe, expect, test } from 'vitest'
import { allow, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { replay, type ReplayWorld } from './replay.ts'
import { Scenario } from './scenario.ts'

const world: ReplayWorld = {
  resolve: () => undefined,
  lawOf: () =>
    smallLaw({
      links: [
        { id: 'action', when: { action: 'download' } },
        { id: 'trigger', when: { trigger: 'script' } },
        { id: 'frame', when: { frame: 'sub' } },
        { id: 'noticed', when: { noticed: true } },
        { id: 'strikes', when: { strikes: { 'at-least': 2 } } },
        { id: 'platform', when: { platform: 'ios' } },
        { id: 'installed', when: { installed: false } },
        { id: 'linked', when: { linked: true } },
        { id: 'declared', when: { declared: false } },
        { id: 'goods', when: { goods: 'digital' } },
        { id: 'form', when: { form: 'qr' } },
        { id: 'flags', when: { flags: 'illegal' } },
        { id: 'target', when: { target: 'xianyu' } },
        { id: 'card', when: { action: 'share', form: 'mini-card' } },
        { id: 'call', when: { action: 'call', form: 'plain-text' } },
        { id: 'share', when: { action: 'share' }, ruling: allow },
        { id: 'none' },
      ],
      payments: [
        { id: 'platform', when: { platform: 'ios' } },
        { id: 'installed', when: { installed: false } },
        { id: 'linked', when: { linked: true } },
        { id: 'declared', when: { declared: false } },
        { id: 'goods', when: { goods: 'digital' } },
        { id: 'none' },
      ],
    }),
}
const tap = {
  do: 'link.opened',
  host: 'wechat',
  surface: 'chat-1to1',
  url: 'https://item.taobao.com/1',
}
const ofThePhone: readonly (readonly [attribute: string, value: unknown])[] = [
  ['platform', 'ios'],
  ['installed', false],
  ['linked', true],
  ['declared', false],
  ['goods', 'digital'],
]

function ruleOf(...steps: readonly unknown[]): string | undefined {
  const header = { apiVersion: 'hutong/v1', kind: 'Scenario', name: 'a name', policy: 'any' }
  return replay(Scenario.parse({ ...header, steps }), world).steps.at(-1)?.ruling?.rule
}

describe('what a step says of its circumstances reaches the rules', () => {
  test.each<readonly [attribute: string, value: unknown]>([
    ['action', 'download'],
    ['trigger', 'script'],
    ['frame', 'sub'],
    ['noticed', true],
    ['strikes', 2],
    ['form', 'qr'],
    ['flags', ['illegal']],
    ...ofThePhone,
  ])('a link with %s %j', (attribute, value) => {
    expect(ruleOf(tap)).toBe('none')
    expect(ruleOf({ ...tap, [attribute]: value })).toBe(attribute)
  })

  test.each(ofThePhone)('a checkout with %s %j', (attribute, value) => {
    const checkout = { do: 'checkout.opened', host: 'taobao' }
    const pay = { do: 'payment.requested', method: 'alipay' }
    expect(ruleOf(checkout, pay)).toBe('none')
    expect(ruleOf({ ...checkout, [attribute]: value }, pay)).toBe(attribute)
  })

  test('a link without an address, by whom it leads to, whatever was shared before', () => {
    const { url, ...card } = { ...tap, target: 'xianyu' }
    const share = { do: 'link.shared', from: 'taobao', host: 'wechat', to: 'chat-1to1', url }
    expect(ruleOf(card)).toBe('target')
    expect(ruleOf({ ...card, target: 'jd' })).toBe('none')
    expect(ruleOf(share, card)).toBe('target')
  })

  test('what is asked of the phone, without an address and whatever was shared before', () => {
    const { url, ...call } = { ...tap, action: 'call' }
    const share = { do: 'link.shared', from: 'taobao', host: 'wechat', to: 'chat-1to1', url }
    expect(ruleOf(call)).toBe('call')
    expect(ruleOf(share, call)).toBe('call')
    expect(ruleOf({ ...call, url })).toBe('none')
  })

  test('a share, as a link or as a card', () => {
    const { url } = tap
    const share = { do: 'link.shared', from: 'taobao', host: 'wechat', to: 'chat-1to1', url }
    expect(ruleOf(share)).toBe('share')
    expect(ruleOf({ ...share, form: 'mini-card' })).toBe('card')
  })

  test('somebody whom nobody has registered', () => {
    const { url: _url, ...card } = { ...tap, target: 'unknown' }
    expect(ruleOf(card)).toBe('none')
  })

  test('an address says by itself whom it leads to', () => {
    expect(() => ruleOf({ ...tap, target: 'xianyu' })).toThrow('no target beside a url')
  })

  test('nobody whom the registry does not know', () => {
    const { url: _url, ...card } = { ...tap, target: 'nobody' }
    const header = { apiVersion: 'hutong/v1', kind: 'Scenario', name: 'a name', policy: 'any' }
    expect(replay(Scenario.parse({ ...header, steps: [card] }), world)).toMatchObject({
      passed: false,
      steps: [
        { problems: [{ text: 'link.opened leads to "nobody", which is not in the registry' }] },
      ],
    })
  })

  test.each(['share', 'pay'])('the action %s has a step of its own', (action) => {
    expect(() => ruleOf({ ...tap, action })).toThrow('Invalid option')
  })
})
