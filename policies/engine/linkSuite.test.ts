import { faultsIn } from '../../test/fixtures/faultsIn.ts'
import * as fc from 'fast-check'
import { stringify } from 'node:querystring'
import { describe, expect, test } from 'vitest'
import { linkSuite } from './linkSuite.ts'

const head = 'url,host,surface,at,expected'
const taobao = 'https://item.taobao.com/item.htm?id=1'

function faults(text: string): readonly string[] {
  return faultsIn(() => linkSuite('links.csv', text))
}

describe('a table of links', () => {
  test('is a journey of one tap for each line', () => {
    const cases = linkSuite(
      'links.csv',
      `\ufeff${head},rule,skip,tags\r\n${taobao},wechat,chat-1to1,2021-09-17,interstitial,cn-l16,,a b\r\n\r\n"https://jd.com/?a=1,2",qq,chat-group,2021-09-18,allow,,why not,\r\n`,
    )
    expect(cases.map(({ value }) => value)).toEqual([
      {
        apiVersion: 'hutong/v1',
        kind: 'Scenario',
        name: `wechat chat-1to1 ${taobao}`,
        policy: 'cn@2021-09-17',
        tags: ['a', 'b'],
        runs: 'both',
        people: [],
        steps: [
          {
            do: 'link.opened',
            host: 'wechat',
            surface: 'chat-1to1',
            url: taobao,
            expect: { verdict: 'interstitial', rule: 'cn-l16' },
          },
        ],
      },
      expect.objectContaining({ skip: 'why not', tags: [], policy: 'cn@2021-09-18' }),
    ])
    const [first, second] = cases
    expect(first?.placeOf(['steps', 0, 'expect', 'verdict'])).toBe('links.csv:2:5')
    expect(second?.placeOf(['policy'])).toBe('links.csv:4:4')
  })

  test('tells the line at which a journey begins, also after cells of several lines', () => {
    const line = `${taobao},wechat,app,2021-09-17,allow`
    const text = `name,${head}\n"one\nof\nthree",${line}\n\ntwo,${line}\n`
    const places = linkSuite('links.csv', text).map(({ placeOf }) => placeOf(['name']))
    expect(places).toEqual(['links.csv:2:1', 'links.csv:6:1'])
  })

  test('may name its pack and its journeys', () => {
    const [only] = linkSuite(
      'links.csv',
      `name,pack,${head}\nmine,what-if,${taobao},wechat,app,2021-09-17,allow\n`,
    )
    expect(only?.value).toMatchObject({ name: 'mine', policy: 'what-if@2021-09-17' })
  })

  test.each([
    ['url,host\na,b\n', 'links.csv:1:1 surface: expected this column, got url, host'],
    [`${head},colour\n`, /^links\.csv:1:6 colour: expected url, host, .* got "colour"$/],
    [`${head}\n`, 'links.csv:2:1 file: expected a line for each link, got none'],
    [`${head}\n${taobao},wechat,cellar,2021-09-17,allow\n`, /^links\.csv:2:3 surface: expected /],
    [`${head}\n${taobao},wechat,app,2021-09-17,maybe\n`, /^links\.csv:2:5 expected: expected /],
    [`${head}\na,b\n`, /^links\.csv:2:1 csv: expected valid CSV, got /],
    [`${head}\n"a,wechat,app,2021-09-17,allow\n`, /^links\.csv:\d:1 csv: expected valid CSV, got /],
  ])('with a fault says where: %j', (text, fault) => {
    expect(faults(text)[0]).toMatch(fault)
  })

  test('keeps any address whole', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (address, more) => {
        const url = `${address}${address.includes('?') ? '&' : '?'}${stringify({ more })}`
        const quoted = `"${url.replaceAll('"', '""')}"`
        const [only] = linkSuite('links.csv', `${head}\n${quoted},qq,app,2021-09-17,allow\n`)
        expect(only?.value.steps[0]).toMatchObject({ url })
      }),
    )
  })
})
