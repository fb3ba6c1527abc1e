import { expect, test } from 'vitest'
import { feeWords, noticeWords } from './effects.ts'

test('a notice says how often it comes, and what else is so of it', () => {
  expect(
    noticeWords({ wording: 'a', frequency: 'every-time', neutral: false, token: true }),
  ).toEqual({
    zh: '每次显示，带有警示，继续则产生须上报的凭证',
    en: 'every time, warns, going on yields a token to report',
  })
  expect(
    noticeWords({
      wording: 'a',
      frequency: 'first-time',
      neutral: true,
      'opt-out': true,
      opening: 'web-view',
    }).en,
  ).toBe('the first time only, neutral, may be turned off, then opens inside the app')
  expect(noticeWords({ wording: 'a', neutral: true, opening: 'browser' }).zh).toBe(
    '措辞中立，随后在浏览器中打开',
  )
})

test('a fee says what the store asks of a sale', () => {
  expect(feeWords({ percent: [15, 10], days: 7 }).en).toBe(
    '15/10% of sales within 7 days of the tap',
  )
  expect(feeWords({ percent: [26] }).zh).toBe('26%')
  expect(feeWords({ 'points-less': 3 }).en).toBe('3 points less than the store’s own')
  expect(feeWords('to-be-set').zh).toBe('待定')
})
