import type { Verdict, Words } from '../engine/model.ts'

/** What each verdict is called. */
export const verdicts: Readonly<Record<Verdict, Words>> = {
  allow: { zh: '放行', en: 'Allow' },
  interstitial: { zh: '提示后放行', en: 'Ask first' },
  choose: { zh: '由用户选择', en: 'Choose' },
  reroute: { zh: '改道', en: 'Reroute' },
  block: { zh: '拦截', en: 'Block' },
}
