import { describe, expect, test } from 'vitest'
import type { Ruling, Words } from '../engine/model.ts'
import { sentence, type SentenceContext } from './sentence.ts'

const wechat: Words = { zh: '微信', en: 'WeChat' }
const qq: Words = { zh: 'QQ', en: 'QQ' }
const taobao: Words = { zh: '淘宝', en: 'Taobao' }
const eleme: Words = { zh: '饿了么', en: 'Ele.me' }
const wechatPay: Words = { zh: '微信支付', en: 'WeChat Pay' }
const inChat: SentenceContext = { host: wechat, target: taobao, surface: 'chat-1to1' }
const atEleme: SentenceContext = {
  host: eleme,
  target: eleme,
  method: wechatPay,
  surface: 'checkout',
}

const asking: Ruling = {
  verdict: 'interstitial',
  presentation: 'confirm-page',
  reason: 'outside-link',
  rule: 'cn-l16',
  title: {
    zh: '微信在一对一聊天中先显示确认页再打开外部链接',
    en: 'WeChat opens outside links in one-to-one chats after a confirm page',
  },
  pack: 'cn@2021-09-17',
  inForce: { from: '2021-09-17T00:00:00+08:00', precision: 'day' },
  source: [],
  confidence: 'high',
  trace: [],
  nearly: [],
}

describe('a sentence about a link', () => {
  test('names the app, what it did, since when and why', () => {
    expect(sentence(asking, inChat)).toEqual({
      zh: '微信在打开淘宝前先询问，因为自 2021 年 9 月 17 日起，微信在一对一聊天中先显示确认页再打开外部链接。',
      en: 'WeChat asked before opening Taobao, because since 17 September 2021 it opens outside links in one-to-one chats after a confirm page.',
    })
  })

  test('keeps the name where the rule speaks of two apps, and writes a month as a month', () => {
    const blocked: Ruling = {
      ...asking,
      verdict: 'block',
      presentation: 'copy-link-page',
      reason: 'rival-short-video',
      title: {
        zh: '微信和 QQ 不打开抖音链接，只能复制',
        en: 'WeChat and QQ open no Douyin links and offer to copy them',
      },
      inForce: { from: '2018-04-01T00:00:00+08:00', precision: 'month' },
    }
    const douyin = { ...inChat, target: { zh: '抖音', en: 'Douyin' } }
    expect(sentence(blocked, douyin)).toEqual({
      zh: '微信没有打开抖音，只让复制网址，因为自 2018 年 4 月起，微信和 QQ 不打开抖音链接，只能复制。',
      en: 'WeChat did not open Douyin and offered to copy the address, because since April 2018 WeChat and QQ open no Douyin links and offer to copy them.',
    })
  })

  test('gives the minute where the minute is known, and parts Chinese from Latin letters', () => {
    const stripped: Ruling = {
      ...asking,
      verdict: 'block',
      presentation: 'link-stripped',
      reason: 'rolled-back',
      title: {
        zh: 'QQ 收回对淘宝的开放，链接只剩文字',
        en: 'QQ no longer opens Taobao',
      },
      inForce: { from: '2021-09-17T14:51:00+08:00', precision: 'minute' },
    }
    expect(sentence(stripped, { ...inChat, host: qq })).toEqual({
      zh: 'QQ 把消息里的淘宝链接变成了纯文字，因为自 2021 年 9 月 17 日 14:51 起，QQ 收回对淘宝的开放，链接只剩文字。',
      en: 'QQ took the link to Taobao out of the message, because since 14:51 on 17 September 2021 it no longer opens Taobao.',
    })
  })

  test('needs no date where the rule has none', () => {
    const own: Ruling = {
      ...asking,
      verdict: 'allow',
      presentation: 'web-view',
      reason: 'neutral-link',
      title: {
        zh: '应用直接打开无竞争关系的链接',
        en: 'Apps open links of sites that are no rivals',
      },
      inForce: { precision: 'day' },
    }
    expect(sentence(own, inChat).en).toBe(
      'WeChat opened Taobao, because apps open links of sites that are no rivals.',
    )
  })

  test('tells an app that was opened from one that was sent to', () => {
    const app: Ruling = { ...asking, presentation: 'target-app', inForce: { precision: 'day' } }
    expect(sentence({ ...app, verdict: 'allow' }, inChat).en).toMatch(
      /^WeChat opened the Taobao app,/,
    )
    expect(sentence({ ...app, verdict: 'reroute' }, inChat).en).toMatch(
      /^WeChat left Taobao to the app instead of opening it here,/,
    )
  })

  test('says so when no rule covers the link', () => {
    const unruled: Ruling = {
      ...asking,
      verdict: 'block',
      presentation: 'stopped-page',
      reason: 'no-rule',
      inForce: { precision: 'day' },
    }
    expect(sentence(unruled, { ...inChat, surface: 'chat-group' })).toEqual({
      zh: '微信拦下了对淘宝的访问，因为没有规则涉及这个链接（群聊）。',
      en: 'WeChat stopped the visit to Taobao, because no rule covers this link (group chat).',
    })
  })

  test('says so when there is no address to open', () => {
    const unreadable: Ruling = {
      ...asking,
      verdict: 'block',
      presentation: 'stopped-page',
      reason: 'bad-address',
    }
    expect(sentence(unreadable, inChat).en).toBe(
      'WeChat opened nothing, because this is no address that can be read.',
    )
  })

  test('blames a suspicious address, not the rule that would have allowed it', () => {
    const suspicious: Ruling = {
      ...asking,
      presentation: 'suspicion-page',
      reason: 'suspicious-address',
    }
    expect(sentence(suspicious, inChat).en).toBe(
      'WeChat asked before opening Taobao, because the address looks suspicious.',
    )
  })

  test('names the person who changed a rule as the cause', () => {
    const changed: Ruling = {
      ...asking,
      verdict: 'block',
      presentation: 'stopped-page',
      reason: 'override',
    }
    expect(sentence(changed, inChat)).toEqual({
      zh: '微信拦下了对淘宝的访问，因为你把规则“微信在一对一聊天中先显示确认页再打开外部链接”改成了“拦截”。',
      en: 'WeChat stopped the visit to Taobao, because you set the rule “WeChat opens outside links in one-to-one chats after a confirm page” to “Block”.',
    })
  })
})

describe('a sentence about a payment', () => {
  const offering: Ruling = {
    ...asking,
    verdict: 'allow',
    presentation: 'option-shown',
    reason: 'rival-method-offered',
    title: {
      zh: '饿了么、考拉海购和书旗接入微信支付',
      en: 'Ele.me, Kaola and Shuqi offer WeChat Pay',
    },
    inForce: { from: '2021-09-28T00:00:00+08:00', precision: 'day' },
  }

  test('names the way to pay', () => {
    expect(sentence(offering, atEleme)).toEqual({
      zh: '饿了么提供了微信支付，因为自 2021 年 9 月 28 日起，饿了么、考拉海购和书旗接入微信支付。',
      en: 'Ele.me offered WeChat Pay, because since 28 September 2021 Ele.me, Kaola and Shuqi offer WeChat Pay.',
    })
  })

  test('says which app it is inside where that is not the shop itself', () => {
    expect(sentence(offering, { ...atEleme, host: wechat })).toMatchObject({
      zh: expect.stringMatching(/^饿了么在微信内提供了微信支付，/),
      en: expect.stringMatching(/^Ele\.me offered WeChat Pay inside WeChat,/),
    })
  })

  test('tells folded from absent', () => {
    const block: Ruling = { ...offering, verdict: 'block' }
    expect(sentence({ ...block, presentation: 'folded' }, atEleme).en).toMatch(
      /^Ele\.me folded WeChat Pay away,/,
    )
    expect(sentence({ ...block, presentation: 'option-absent' }, atEleme).en).toMatch(
      /^Ele\.me did not offer WeChat Pay,/,
    )
  })

  test('marks what is hypothetical', () => {
    const imagined: Ruling = {
      ...offering,
      verdict: 'interstitial',
      presentation: 'disclosure-sheet',
      title: {
        zh: '饿了么在使用微信支付前先作说明',
        en: 'Ele.me explains WeChat Pay before people use it',
      },
      inForce: { precision: 'day' },
      confidence: 'hypothetical',
    }
    expect(sentence(imagined, atEleme)).toEqual({
      zh: '在这份假想规则中，饿了么在使用微信支付前先询问，因为饿了么在使用微信支付前先作说明。',
      en: 'In this what-if, Ele.me asked before using WeChat Pay, because it explains WeChat Pay before people use it.',
    })
  })
})

describe('a sentence about what leads out without an address', () => {
  const asked: Ruling = {
    ...asking,
    verdict: 'allow',
    presentation: 'silent',
    reason: 'phone-call',
    title: { zh: '小程序可以请用户拨打电话', en: 'Apps let mini-programs propose a phone call' },
    inForce: { precision: 'day' },
  }
  const calling: SentenceContext = { ...inChat, surface: 'mini-program', action: 'call' }

  test('says what was asked for, not where it leads', () => {
    expect(sentence(asked, calling)).toEqual({
      zh: '微信允许拨打电话，因为小程序可以请用户拨打电话。',
      en: 'WeChat let a number be called, because apps let mini-programs propose a phone call.',
    })
    expect(sentence({ ...asked, verdict: 'block' }, calling)).toEqual({
      zh: '微信不允许拨打电话，因为小程序可以请用户拨打电话。',
      en: 'WeChat did not let a number be called, because apps let mini-programs propose a phone call.',
    })
  })

  test('is about the code where a scan leads to a page', () => {
    const shown: Ruling = { ...asked, presentation: 'web-view' }
    expect(sentence(shown, { ...calling, action: 'scan' }).en).toMatch(/^WeChat opened Taobao, /)
  })

  test('is about the code itself at a counter, whose the terminal or the phone is that reads it', () => {
    const unread: Ruling = {
      ...asked,
      verdict: 'block',
      presentation: 'stopped-page',
      reason: 'code-unreadable',
      title: {
        zh: '微信和支付宝互相扫不了对方的收款码',
        en: 'WeChat and Alipay cannot read the payment codes of one another',
      },
    }
    const alipay: Words = { zh: '支付宝', en: 'Alipay' }
    const counter: SentenceContext = {
      host: wechat,
      target: alipay,
      surface: 'offline-qr',
      action: 'scan',
    }
    expect(sentence(unread, counter)).toEqual({
      zh: '微信没有读取支付宝的码，因为微信和支付宝互相扫不了对方的收款码。',
      en: 'WeChat did not read the code of Alipay, because WeChat and Alipay cannot read the payment codes of one another.',
    })
    expect(sentence({ ...unread, verdict: 'allow' }, counter).en).toMatch(
      /^WeChat read the code of Alipay, /,
    )
  })
})
