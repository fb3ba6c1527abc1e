import type { Fee, Frequency, Notice, Words } from '../engine/model.ts'

const frequencies: Readonly<Record<Frequency, Words>> = {
  'every-time': { zh: '每次显示', en: 'every time' },
  'first-time': { zh: '只在第一次显示', en: 'the first time only' },
  once: { zh: '每人一次', en: 'once for each person' },
}

/** How often a notice comes and what is so of it, in a few words. */
export function noticeWords(notice: Notice): Words {
  const { frequency, neutral, 'opt-out': optOut, token, opening } = notice
  const parts: readonly (Words | undefined)[] = [
    frequency && frequencies[frequency],
    neutral ? { zh: '措辞中立', en: 'neutral' } : { zh: '带有警示', en: 'warns' },
    optOut ? { zh: '可选择不再显示', en: 'may be turned off' } : undefined,
    token ? { zh: '继续则产生须上报的凭证', en: 'going on yields a token to report' } : undefined,
    opening === undefined
      ? undefined
      : opening === 'browser'
        ? { zh: '随后在浏览器中打开', en: 'then opens in the browser' }
        : { zh: '随后在应用内打开', en: 'then opens inside the app' },
  ]
  const told = parts.filter((each) => each !== undefined)
  return {
    zh: told.map(({ zh }) => zh).join('，'),
    en: told.map(({ en }) => en).join(', '),
  }
}

/** What the store asks of a sale. */
export function feeWords(fee: Fee): Words {
  if (fee === 'to-be-set') return { zh: '待定', en: 'to be set' }
  if ('points-less' in fee) {
    const points = fee['points-less']
    return {
      zh: `比商店自己的费用低 ${points} 个百分点`,
      en: `${points} points less than the store’s own`,
    }
  }
  const percent = `${fee.percent.join('/')}%`
  return fee.days === undefined
    ? { zh: percent, en: percent }
    : {
        zh: `${percent}，计点按后 ${fee.days} 天内的销售`,
        en: `${percent} of sales within ${fee.days} days of the tap`,
      }
}
