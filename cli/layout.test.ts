import { describe, expect, it } from 'vitest'
import { cut, flowed, wrapped } from './layout.ts'
import { padded, paddedStart, widthOf } from './style.ts'

describe('the width of a text', () => {
  it('counts Chinese characters and marks twice', () => {
    expect(widthOf('微信，a。')).toBe(9)
    expect(padded('微信', 6)).toBe('微信  ')
    expect(paddedStart('12', 4)).toBe('  12')
  })
})

describe('wrapped', () => {
  it('breaks at spaces, and between Chinese characters but not before a mark', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three'])
    expect(wrapped('微信先询问，再打开', 10)).toEqual(['微信先询', '问，再打开'])
  })

  it('leaves a word alone that is wider than a line', () => {
    expect(wrapped('https://taobao.com/ opens', 8)).toEqual(['https://taobao.com/', 'opens'])
  })
})

describe('cut', () => {
  it('marks what is gone, within the width', () => {
    expect(cut('short', 5)).toBe('short')
    expect(cut('too long', 5)).toBe('too…')
    expect(cut('微信打开', 6)).toBe('微信…')
  })
})

describe('flowed', () => {
  it('breaks between items alone', () => {
    expect(flowed(['WeChat Pay', 'Alipay', 'Huabei'], ', ', 18)).toEqual([
      'WeChat Pay,',
      'Alipay, Huabei',
    ])
  })
})
