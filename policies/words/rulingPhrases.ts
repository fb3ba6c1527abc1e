import type { Presentation, Verdict, Words } from '../engine/model.ts'

/** What becomes of a link or a way to pay, as it is written behind its name: “is stopped”. */
const phrases: Readonly<Record<Presentation, Words>> = {
  'web-view': { zh: '可以打开', en: 'opens' },
  browser: { zh: '在浏览器中打开', en: 'opens in the browser' },
  'target-app': { zh: '转到对方应用', en: 'is handed to the app' },
  'option-shown': { zh: '会显示', en: 'is offered' },
  'confirm-page': { zh: '先询问', en: 'is asked about first' },
  'suspicion-page': { zh: '因地址可疑先询问', en: 'is asked about as suspicious' },
  'disclosure-sheet': { zh: '先作说明', en: 'is explained first' },
  'confirm-popup': { zh: '先弹窗询问', en: 'is asked about in a pop-up' },
  'information-screen': { zh: '先作说明', en: 'is explained on a screen first' },
  'parental-gate': { zh: '先由家长确认', en: 'is asked of a parent first' },
  'choice-sheet': { zh: '由用户选择', en: 'is left to the person to choose' },
  'in-house-cashier': { zh: '改用自家收银台', en: 'is led to an in-house cashier' },
  'app-download-page': { zh: '转到应用下载页', en: 'is led to the download page of the app' },
  'copy-link-page': { zh: '打不开，只能复制网址', en: 'only offers its address to copy' },
  'stopped-page': { zh: '被拦下', en: 'is stopped' },
  'link-stripped': { zh: '变成纯文字', en: 'becomes plain text' },
  folded: { zh: '被折叠', en: 'is folded away' },
  'option-absent': { zh: '不显示', en: 'is not offered' },
  'share-removed': { zh: '没有分享按钮', en: 'has no share button' },
  'copy-removed': { zh: '不能复制', en: 'cannot be copied' },
  silent: { zh: '没有反应', en: 'comes to nothing' },
}

/** Presentations that mean another thing when they are allowed. */
const allowed: Readonly<Partial<Record<Presentation, Words>>> = {
  'target-app': { zh: '打开对方应用', en: 'opens the app' },
  silent: { zh: '放行', en: 'goes through' },
}

/** What a ruling does, in a few words that follow what it is about. */
export function rulingPhrase(ruling: {
  readonly verdict: Verdict
  readonly presentation: Presentation
}): Words {
  const own = ruling.verdict === 'allow' ? allowed[ruling.presentation] : undefined
  return own ?? phrases[ruling.presentation]
}
