import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Registry } from '../engine/model.ts'
import { parseFile } from '../engine/parse.ts'
import { citationsOf } from './citation.ts'

const file = path.resolve(import.meta.dirname, '../registry/sources.yaml')
const { sources } = parseFile(file, readFileSync(file, 'utf8'), Registry)

describe('the works in a source', () => {
  test.each([
    [
      'https://joyk.com/dig/detail/1 (11 Sep 2021)',
      [
        {
          address: 'https://joyk.com/dig/detail/1',
          site: 'joyk.com',
          remark: '11 Sep 2021',
          date: { zh: '2021 年 9 月 11 日', en: '11 September 2021' },
        },
      ],
    ],
    [
      'http://www.qdcaijing.com/p/1.html (after X; not confirmed); tellerreport, Jan 2022',
      [
        {
          address: 'http://www.qdcaijing.com/p/1.html',
          site: 'qdcaijing.com',
          remark: 'after X; not confirmed',
        },
        { remark: 'tellerreport, Jan 2022', date: { zh: '2022 年 1 月', en: 'January 2022' } },
      ],
    ],
    ['background knowledge', [{ remark: 'background knowledge' }]],
  ])('%s', (text, expected) => {
    expect(citationsOf(text)).toEqual(expected)
  })

  test('lose no word and no address of the registry', () => {
    for (const text of Object.values(sources)) {
      const found = citationsOf(text)
      expect(found.filter(({ address }) => address !== undefined)).toHaveLength(
        text.match(/https?:\/\//g)?.length ?? 0,
      )
      const said = found.map(({ address = '', remark = '' }) => `${address}${remark}`).join('')
      const letters = (of: string): string =>
        Array.from(of.replace(/[\s;,()]/g, ''))
          .toSorted()
          .join('')
      expect(letters(said)).toBe(letters(text))
    }
  })
})
