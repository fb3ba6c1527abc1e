import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mark } from '../policies/generation/scenarioText.ts'
import { generatedIn, replaceGenerated } from './generatedFolder.ts'

let folder = ''
const ours = `${mark}\nname: a\n`

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

test('a folder that is not there yet, is empty, or holds hidden files alone is free', () => {
  put('.gitkeep', '')
  expect([path.join(folder, 'none'), folder].map(generatedIn)).toEqual([[], []])
})

test('files that an earlier run wrote are known by their first line, whatever became of the rest', () => {
  put('b.scenario.yaml', `${mark}\nbroken: [`)
  put('a.scenario.yaml', ours)
  expect(generatedIn(folder)).toEqual(['a.scenario.yaml', 'b.scenario.yaml'])
})

test.each<[string, (name: string) => void, string]>([
  ['another scenario', (name) => put(name, `name: a\n${mark}\n`), 'own.scenario.yaml'],
  ['an empty file', (name) => put(name, ''), 'empty.scenario.yaml'],
  [
    'a file that says more on its first line',
    (name) => put(name, `${mark} Or not.\n`),
    'x.scenario.yaml',
  ],
  ['another kind of file', (name) => put(name, ours), 'notes.md'],
  ['a folder', (name) => mkdirSync(path.join(folder, name)), 'sub.scenario.yaml'],
  [
    'a link to a file elsewhere',
    (name) => symlinkSync(put('.hidden', ours), path.join(folder, name)),
    'link.scenario.yaml',
  ],
])('%s makes the folder another’s', (_, place, name) => {
  put('a.scenario.yaml', ours)
  place(name)
  expect(() => generatedIn(folder)).toThrow(
    `"${path.join(folder, name)}" was not written by hutong generate`,
  )
})

test('what is no folder, or cannot be read or written, is said to be so', () => {
  const file = put('file', '')
  for (const named of [file, path.join(file, 'x')])
    expect(() => generatedIn(named)).toThrow(
      `"${named}" is a file or lies in one, and --out needs a folder.`,
    )
  const long = path.join(folder, 'x'.repeat(300))
  expect(() => generatedIn(long)).toThrow(`"${long}" cannot be read: ENAMETOOLONG`)
  expect(() => replaceGenerated('/sys/none', [], [{ file: 'a', text: ours }])).toThrow(
    '"/sys/none/a.scenario.yaml" cannot be written: ',
  )
})

test('what is written again replaces what was, what is not is removed, and what stays keeps its date', () => {
  const long = new Date('2020-01-01T00:00:00Z')
  for (const name of ['same', 'changed', 'stale'])
    utimesSync(put(`${name}.scenario.yaml`, ours), long, long)
  const files = [
    { file: 'same', text: ours },
    { file: 'changed', text: `${ours}more\n` },
    { file: 'new', text: ours },
  ]
  expect(replaceGenerated(folder, generatedIn(folder), files)).toEqual(['stale.scenario.yaml'])
  expect(readdirSync(folder)).toEqual(
    ['changed', 'new', 'same'].map((name) => `${name}.scenario.yaml`),
  )
  const isOld = (name: string): boolean =>
    statSync(path.join(folder, `${name}.scenario.yaml`)).mtimeMs === long.getTime()
  expect(['same', 'changed'].map(isOld)).toEqual([true, false])
})
