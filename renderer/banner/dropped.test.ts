import { expect, test } from 'vitest'
import { droppedAs } from './dropped.ts'

test('a folder is a mini-program, whatever its name', () => {
  expect(droppedAs('shop', true)).toBe('program')
  expect(droppedAs('laws.yaml', true)).toBe('program')
})

test('a scenario is told by its ending', () => {
  expect(droppedAs('shoes.scenario.yaml', false)).toBe('scenario')
  expect(droppedAs('scenario.yaml', false)).toBe('policy')
})

test('a table, lines of JSON and Parquet are logs, packed or not', () => {
  for (const name of ['a.ndjson', 'a.JSONL', 'a.csv', 'a.ndjson.gz', 'a.csv.gz', 'a.parquet'])
    expect(droppedAs(name, false)).toBe('log')
  for (const name of ['ndjson', 'a.parquet.gz', 'csv.yaml'])
    expect(droppedAs(name, false)).toBe('policy')
})

test('a .zip is a mini-program, and any other file is judged as a policy', () => {
  const names = ['shop.zip', 'SHOP.ZIP', 'cn.yaml', 'notes.txt', 'zip']
  expect(names.map((name) => droppedAs(name, false))).toEqual([
    'program',
    'program',
    'policy',
    'policy',
    'policy',
  ])
})
