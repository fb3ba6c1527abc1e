import { expect, test } from 'vitest'
import { parentOf, treeRows } from './treeRows.ts'

const data = { 'pages/index/index': { shop: '粥', list: [1, { a: null }], open: true } }
const page = '/pages~1index~1index'

test('what is closed is one line with its size', () => {
  expect(treeRows(data, new Set())).toEqual([
    {
      path: page,
      depth: 0,
      name: 'pages/index/index',
      kind: 'object',
      text: '',
      size: 3,
      isOpen: false,
    },
  ])
})

test('what is open shows its parts in order, one step in', () => {
  const rows = treeRows(data, new Set([page, `${page}/list`]))
  expect(
    rows.map(({ depth, name, kind, text, isOpen }) => [depth, name, kind, text, isOpen]),
  ).toEqual([
    [0, 'pages/index/index', 'object', '', true],
    [1, 'shop', 'string', '"粥"', false],
    [1, 'list', 'array', '', true],
    [2, '0', 'number', '1', false],
    [2, '1', 'object', '', false],
    [1, 'open', 'boolean', 'true', false],
  ])
})

test('a plain value is a line by itself', () => {
  expect(treeRows(null, new Set()).map(({ kind, text }) => [kind, text])).toEqual([
    ['null', 'null'],
  ])
})

test('a long text is cut', () => {
  expect(treeRows(['x'.repeat(1_000)], new Set())[0]?.text).toHaveLength(401)
})

test('a line knows the one that holds it', () => {
  expect(parentOf(`${page}/list/0`)).toBe(`${page}/list`)
  expect(parentOf(page)).toBeUndefined()
})
