import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenAddress } from './address.ts'
import { hasPlainValues } from './plainValues.ts'

const pieces = fc.constantFrom(
  '?',
  '#',
  '&',
  '=',
  '/',
  '//',
  '\\',
  '%',
  '%2f',
  '%68',
  'h',
  'H',
  't',
  'http:',
  'https://e.cn',
  'aHR0cDovL2UuY24',
  'SFRUUDovL2UuY24',
  'Ly9lLmNuL2FhYWE',
  'IGh0dHA6Ly9lLmNu',
  'CQlodHRwOi8vZS5j',
  '687474703a2f2f652e636e2f',
  '2f2f652e636e2f2f2f',
  '202068747470733a2f2f',
  'XFxlLmNuL2FhYWFh',
  'a',
  'id',
  '520813250866',
  'Abc123xyZ89',
  '\t',
  '\u00e9',
  ' ',
  "'",
  '"',
  '<',
  '+',
  '-',
  '_',
)
const addresses = fc
  .array(pieces, { maxLength: 12 })
  .map((parts) => `https://item.taobao.com/x${parts.join('')}`)

describe('values that begin as no address does', () => {
  test('hide none, whatever the rest is', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        const url = new URL(text)
        const isPlain = hasPlainValues(`${url.search}${url.hash}`, 0)
        expect(isPlain && hiddenAddress(url) !== undefined).toBe(false)
      }),
      { numRuns: 20_000 },
    )
  })

  test.each([
    'https://a.cn/?spm=a1z10.1&id=520813250866&token=Abc-123_xyZ',
    'https://a.cn/h.AbC?tk=YYYY%20CZ356',
    'https://a.cn/#wechat_redirect',
    'https://a.cn/h//?u=h&v=/',
    'https://a.cn/?u=aHR0cDovL2E',
    'https://a.cn/?u=2f2f652e636&v=1',
    'https://a.cn/?u=',
    'https://a.cn/?',
  ])('are found plain without reading them: %s', (text) => {
    expect(hasPlainValues(text, 'https://a.cn'.length)).toBe(true)
  })

  test.each([
    'https://a.cn/?u=https://e.cn',
    'https://a.cn/?u=%68ttps://e.cn',
    'https://a.cn/?u=h%74tps://e.cn',
    'https://a.cn/?u=//e.cn',
    'https://a.cn/#//e.cn',
    'https://a.cn/?u=aHR0cHM6Ly9lLmNu',
    'https://a.cn/?a=1#u=68747470733a2f2f652e636e',
    'https://a.cn/?u=1?v=http://e.cn',
    'https://a.cn/?u=\u00a0https://e.cn',
    'https://a.cn/?u=//',
    'https://a.cn/?u=hTtp',
    'https://a.cn/?u=HTtp',
    'https://a.cn/?u=Http',
    'https://a.cn/?u=aHR0cDovL2Eu',
    'https://a.cn/?u=2F2F652E636E',
    'https://a.cn/?u=2f2f652e636e',
    'https://a.cn/?u=0A2F2F652E63',
    'https://a.cn/?u=0a2f2f652e63',
    'https://a.cn/?u=5C5C652E636E',
    'https://a.cn/?u=v&w=oGh0dHA6Ly9h',
  ])('are not found in %s', (text) => {
    expect(hasPlainValues(text, 'https://a.cn'.length)).toBe(false)
  })
})
