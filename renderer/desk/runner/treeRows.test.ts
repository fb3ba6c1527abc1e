import { expect, test } from 'vitest'
import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { treeRows } from './treeRows.ts'

type Given = readonly [file: string, type?: RunnerCase['type'], skip?: string]

function casesOf(...given: readonly Given[]): readonly RunnerCase[] {
  return given.map(([file, type, skip], id) => ({
    id,
    file,
    name: `journey ${id}`,
    tags: [],
    isHeadless: false,
    ...(type === undefined ? {} : { type }),
    ...(skip === undefined ? {} : { skip }),
  }))
}

const drawn = (cases: readonly RunnerCase[], ...closed: readonly string[]): readonly string[] =>
  treeRows(cases, new Set(closed)).map((row) => {
    const indent = '  '.repeat(row.level - 1)
    const where = `${row.place}/${row.siblings}`
    return row.type === 'case'
      ? `${indent}${row.one.name} ${where}`
      : `${indent}${row.isOpen ? '-' : '+'} ${row.name} ${where} ${row.kind} ${row.passed}+${row.poor} of ${row.ids.length}`
  })

test('journeys stand under their folders, and under their file where it holds several', () => {
  expect(
    drawn(
      casesOf(
        ['a/links.csv', 'passed'],
        ['a/links.csv', 'failed'],
        ['a/one.yaml', 'passed'],
        ['b/c/two.yaml'],
        ['three.yaml', 'passed'],
      ),
    ),
  ).toEqual([
    '- a 1/3 failed 2+1 of 3',
    '  - links.csv 1/2 failed 1+1 of 2',
    '    journey 0 1/2',
    '    journey 1 2/2',
    '  journey 2 2/2',
    '- b/c 2/3 waiting 0+0 of 1',
    '  journey 3 1/1',
    'journey 4 3/3',
  ])
})

test('nothing stands under what is closed, and it still counts', () => {
  const cases = casesOf(['a/b/one.yaml', 'passed'], ['a/two.yaml', 'passed'])
  expect(drawn(cases, 'a')).toEqual(['+ a 1/1 passed 2+0 of 2'])
  expect(drawn(cases, 'a/b')).toEqual([
    '- a 1/1 passed 2+0 of 2',
    '  + b 1/2 passed 1+0 of 1',
    '  journey 1 2/2',
  ])
})

test.each<[string, readonly Given[]]>([
  [
    'passed',
    [
      ['a/one', 'passed'],
      ['a/two', 'skipped', 'later'],
    ],
  ],
  ['skipped', [['a/one', undefined, 'later']]],
  ['waiting', [['a/one', 'passed'], ['a/two']]],
  ['failed', [['a/one', 'passed'], ['a/two'], ['a/three', 'invalid']]],
])('a folder is %s where its journeys are %j', (kind, given) => {
  expect(treeRows(casesOf(...given), new Set())[0]).toMatchObject({ kind })
})
