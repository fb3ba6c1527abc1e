import { expect, test } from 'vitest'
import { changeName, datesName, pathName } from './scenarioName.ts'

const subject = { zh: '微信里淘宝的链接', en: 'A link to Taobao in WeChat' }
const asked = { zh: '先询问', en: 'is asked about first' }
const opens = { zh: '可以打开', en: 'opens' }
const to = {
  label: { zh: '所在应用', en: 'app' },
  value: { zh: 'QQ', en: 'QQ' },
}

test('a change is told with what it leads to, and how many more there are', () => {
  const change = { to, ruled: opens, isAlike: false }
  expect([0, 1, 2].map((more) => changeName(subject, asked, change, more))).toEqual([
    {
      zh: '微信里淘宝的链接先询问；若所在应用为 QQ，则可以打开',
      en: 'A link to Taobao in WeChat is asked about first, but opens when app is QQ',
    },
    {
      zh: '微信里淘宝的链接先询问；若所在应用为 QQ，则可以打开（另有 1 处改变）',
      en: 'A link to Taobao in WeChat is asked about first, but opens when app is QQ (and 1 more change)',
    },
    {
      zh: '微信里淘宝的链接先询问；若所在应用为 QQ，则可以打开（另有 2 处改变）',
      en: 'A link to Taobao in WeChat is asked about first, but opens when app is QQ (and 2 more changes)',
    },
  ])
})

test('where people see no difference, another rule is what differs', () => {
  expect(changeName(subject, asked, { to, ruled: asked, isAlike: true }, 0)).toEqual({
    zh: '微信里淘宝的链接先询问；若所在应用为 QQ，则由另一条规则决定',
    en: 'A link to Taobao in WeChat is asked about first, and another rule decides when app is QQ',
  })
  expect(changeName(subject, asked, undefined, 0)).toEqual({
    zh: '微信里淘宝的链接先询问',
    en: 'A link to Taobao in WeChat is asked about first',
  })
})

test('dates are told as far as there are any', () => {
  const from = { zh: '2021 年 9 月 17 日', en: '17 September 2021' }
  const until = { zh: '2021 年 11 月 29 日', en: '29 November 2021' }
  expect(
    [{ from, until }, { from }, { until }].map((each) => datesName(subject, asked, each).en),
  ).toEqual([
    'A link to Taobao in WeChat is asked about first from 17 September 2021 until 29 November 2021',
    'A link to Taobao in WeChat is asked about first from 17 September 2021',
    'A link to Taobao in WeChat is asked about first until 29 November 2021',
  ])
  expect(datesName(subject, asked, { from, until }).zh).toBe(
    '自 2021 年 9 月 17 日起，到 2021 年 11 月 29 日为止，微信里淘宝的链接先询问',
  )
})

test('what the person does follows in order', () => {
  const deeds = [
    { zh: '确认后继续', en: 'Confirm, and go on' },
    { zh: '离开页面', en: 'Leave the page' },
  ]
  expect(pathName(subject, asked, deeds)).toEqual({
    zh: '微信里淘宝的链接先询问：确认后继续，然后离开页面',
    en: 'A link to Taobao in WeChat is asked about first: confirm, and go on, then leave the page',
  })
  expect(pathName(subject, asked, [])).toEqual(changeName(subject, asked, undefined, 0))
})

test('a name that would be too long says less, and is cut only where nothing is left to leave out', () => {
  const far = { ...to, value: { zh: 'QQ', en: 'x'.repeat(105) } }
  const long = { ...to, value: { zh: 'QQ', en: 'x'.repeat(200) } }
  const named = (value: typeof to): string =>
    changeName(subject, asked, { to: value, ruled: opens, isAlike: false }, 9).en
  expect(named(far)).toBe(
    `A link to Taobao in WeChat is asked about first, but opens when app is ${far.value.en}`,
  )
  expect(named(long)).toBe('A link to Taobao in WeChat is asked about first')
  const endless = { zh: '链', en: 'x'.repeat(300) }
  expect(changeName(endless, asked, undefined, 0).en).toBe(`${'x'.repeat(189)}…`)
})
