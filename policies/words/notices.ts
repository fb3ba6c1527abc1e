import type { Words } from '../engine/model.ts'

/** A notice of a store: `{}` is the developer. Its own words where a source has them, else ours. */
export type NoticeWords = Readonly<{ title: Words; text: Words; go: Words; back: Words }>

const go: Words = { zh: '继续', en: 'Continue' }
const back: Words = { zh: '取消', en: 'Cancel' }

export const notices: Readonly<Record<string, NoticeWords>> = {
  /** The text as S62 has it; the title is that of the Netherlands (S61). */
  'leaving-us': {
    title: {
      zh: '你即将离开此应用，前往外部网站。此后的交易不再经由苹果。',
      en: 'You’re about to leave the app and go to an external website. You will no longer be transacting with Apple.',
    },
    text: {
      zh: '在此应用之外开设的账户或进行的购买将由开发者“{}”管理。苹果不对与该开发者交易的隐私或安全负责。',
      en: 'Any accounts or purchases made outside of this app will be managed by the developer “{}”. Apple is not responsible for the privacy or security of transactions made with this developer.',
    },
    go,
    back,
  },
  /** From S61, whose English text is whole in no copy. */
  'leaving-nl': {
    title: {
      zh: '你即将离开此应用，前往外部网站。此后的交易不再经由苹果。',
      en: 'You’re about to leave the app and go to an external website. You will no longer be transacting with Apple.',
    },
    text: {
      zh: '购买将由开发者“{}”管理。你的 App Store 付款方式和相关功能将不可用。只有通过 App Store 的购买由苹果保障安全。',
      en: 'Purchases will be managed by the developer “{}”. Your App Store payment method and its features will not be available; only purchases through the App Store are secured by Apple.',
    },
    go,
    back,
  },
  /** The wording is ours: no source has it. */
  'leaving-eu': {
    title: { zh: '你即将在 App Store 之外购买', en: 'You are about to buy outside the App Store' },
    text: {
      zh: '这笔购买由开发者“{}”管理，不经由苹果。',
      en: 'This purchase is managed by the developer “{}” and does not go through Apple.',
    },
    go,
    back,
  },
  /** Before paying through another provider inside the app; the wording is ours. */
  'other-billing': {
    title: {
      zh: '此应用不使用 App Store 的付款系统',
      en: 'This app does not use the payment system of the App Store',
    },
    text: {
      zh: '付款由开发者“{}”处理。App Store 的付款方式和相关功能不可用。',
      en: 'The payment is handled by the developer “{}”. The App Store’s ways to pay and their features are not available.',
    },
    go,
    back,
  },
  /** Where one goes and nothing more. */
  neutral: {
    title: { zh: '即将前往第三方网站', en: 'You are going to a third-party site' },
    text: { zh: '网站由开发者“{}”运营。', en: 'The site is run by the developer “{}”.' },
    go,
    back,
  },
  /** Before the first purchase of a person; the wording is ours. */
  information: {
    title: { zh: '你可以选择结算方式', en: 'You can choose who bills you' },
    text: {
      zh: '此应用除 Google Play 外还提供开发者“{}”的结算方式。每次购买前你都可以选择。',
      en: 'Beside Google Play this app offers the billing of the developer “{}”. You choose before every purchase.',
    },
    go: { zh: '知道了', en: 'Got it' },
    back,
  },
  /** Both ways side by side, with labels and logos. */
  'billing-choice': {
    title: { zh: '选择结算方式', en: 'Choose how to check out' },
    text: {
      zh: '由 Google Play 或开发者“{}”处理这笔购买。',
      en: 'Google Play or the developer “{}” handles this purchase.',
    },
    go,
    back,
  },
  'side-by-side': {
    title: { zh: '选择支付方式', en: 'Choose how to pay' },
    text: {
      zh: '由苹果或开发者“{}”处理这笔购买。',
      en: 'Apple or the developer “{}” handles this purchase.',
    },
    go,
    back,
  },
  /** For minors; the wording is ours. */
  parental: {
    title: { zh: '请家长确认', en: 'Ask a parent' },
    text: {
      zh: '继续在“{}”购买前需要家长同意。',
      en: 'A parent must agree before you go on to buy from “{}”.',
    },
    go: { zh: '家长已同意', en: 'A parent agrees' },
    back,
  },
}
