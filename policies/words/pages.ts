import type { Words } from '../engine/model.ts'

/** WeChat's own pages in its own words; the English is ours. */
export const pages = {
  /** Before an outside page: title, text, address, button. */
  confirm: {
    title: { zh: '将要访问', en: 'You are about to visit' },
    text: {
      zh: '非微信官方网页，请确认是否继续访问。',
      en: 'This is not an official WeChat page. Please confirm whether to continue.',
    },
    button: { zh: '继续访问', en: 'Continue' },
  },
  /** Before another mini-program, in its name; from memory. */
  jump: {
    text: { zh: '即将打开“{}”小程序', en: 'About to open the mini-program “{}”' },
    button: { zh: '允许', en: 'Allow' },
    cancel: { zh: '取消', en: 'Cancel' },
  },
  /** In place of a page that may only be copied, above its address. */
  copyLink: {
    text: {
      zh: '如需浏览，请长按网址复制后使用浏览器访问',
      en: 'To browse, press and hold the address to copy it, then open it in a browser',
    },
  },
  /** In place of a page that WeChat refuses, above the reason. */
  stopped: {
    title: { zh: '已停止访问该网页', en: 'Access to this page has been stopped' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>
