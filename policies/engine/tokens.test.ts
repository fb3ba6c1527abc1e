import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Registry, System } from './model.ts'
import { parseFile } from './parse.ts'
import { tokenFaults, tokenFor, tokenTargetOf } from './tokens.ts'

const file = 'policies/registry/systems.yaml'
const registry = parseFile(file, readFileSync(file, 'utf8'), Registry)

function systemWith(id: string, ...tokens: readonly string[]): System {
  return System.parse({
    id,
    name: { zh: '名', en: 'name' },
    owner: 'alibaba',
    category: 'e-commerce',
    tokens,
    source: ['memory'],
    confidence: 'low',
  })
}

describe('a text holds a token of Taobao', () => {
  test.each([
    '￥Abc123xyZ89￥',
    '复制这段话￥Abc123xyZ89￥打开手机淘宝',
    'copy $Abc123xyZ89$ and open the app',
    '€Abc123xyZ8€',
    '₤Abc123xyZ890₤',
    '《Abc123xyZ89》',
    '【淘宝】假一赔四 https://e.tb.cn/h.gT7dLp?tk=Ab12cD34 CZ356 「title」 点击链接直接打开',
  ])('%s', (text) => {
    expect(tokenTargetOf(registry, text)).toBe('taobao')
  })
})

describe('a text holds no token', () => {
  test.each([
    '',
    '￥Abc123xyZ89',
    '￥Abc123xyZ89$',
    '￥Abc123￥',
    '￥1234567890123￥',
    '一共 ￥128.00￥ 元',
    'https://item.taobao.com/item.htm?id=1',
    '【淘宝】\nhttps://e.tb.cn/h.gT7dLp?tk=Ab12cD34',
    '【淘宝】https://e.tb.cn.example/h.gT7dLp?tk=Ab12cD34',
  ])('%j', (text) => {
    expect(tokenTargetOf(registry, text)).toBeUndefined()
  })
})

test('the first system in the registry’s order whose pattern is found has the token', () => {
  const systems = [systemWith('a', 'x+', 'y'), systemWith('b', 'y'), systemWith('c', 'z')]
  expect(tokenTargetOf({ systems }, '-y-')).toBe('a')
  expect(tokenTargetOf({ systems }, '-z-')).toBe('c')
})

test('a pattern that would take others for ever is as quick as any', () => {
  const systems = [systemWith('a', '(a+)+$')]
  expect(tokenFaults({ systems })).toEqual([])
  expect(tokenTargetOf({ systems }, `${'a'.repeat(100_000)}b`)).toBeUndefined()
}, 5_000)

test('what RE2 does not know is a fault with the pattern and the reason', () => {
  const systems = [systemWith('a', 'x'), systemWith('b', 'x', '(a', '(?=a)', 'a{2000}')]
  const expected = 'a pattern in RE2 syntax'
  expect(tokenFaults({ systems })).toEqual([
    {
      path: ['systems', 1, 'tokens', 1],
      expected,
      got: '"(a" (error parsing regexp: missing closing ): `(a`)',
    },
    {
      path: ['systems', 1, 'tokens', 2],
      expected,
      got: '"(?=a)" (error parsing regexp: invalid or unsupported Perl syntax: `(?=`)',
    },
    {
      path: ['systems', 1, 'tokens', 3],
      expected,
      got: '"a{2000}" (error parsing regexp: invalid repeat count: `{2000}`)',
    },
  ])
})

test('a token is made of an address, always the same, where the registry knows how such look', () => {
  const made = tokenFor(registry, 'taobao', 'https://item.taobao.com/item.htm?id=1')
  expect(made).toMatch(/^￥[0-9A-Za-z]{11}￥$/)
  expect(tokenTargetOf(registry, `copy this ${made}`)).toBe('taobao')
  expect(tokenFor(registry, 'taobao', 'https://item.taobao.com/item.htm?id=1')).toBe(made)
  expect(tokenFor(registry, 'taobao', 'https://item.taobao.com/item.htm?id=2')).not.toBe(made)
  expect(tokenFor(registry, 'jd', 'https://item.jd.com/1.html')).toBeUndefined()
})
