import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keepRecent } from './policyFiles.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-recent-'))
const list = path.join(folder, 'recent.json')
const fileOf = (name: string): string => path.join(folder, name)
afterEach(() => rmSync(list, { force: true }))

test('the newest ten are remembered, each once, and by the next start too', () => {
  const recent = keepRecent(list)
  for (let number = 0; number < 12; number++) recent.add(fileOf(`${number}`))
  recent.add(fileOf('5'))
  const wanted = ['5', '11', '10', '9', '8', '7', '6', '4', '3', '2'].map(fileOf)
  expect(recent.list()).toEqual(wanted)
  expect(keepRecent(list).list()).toEqual(wanted)
})

test('only what is on the list is read, and what is no more is forgotten', () => {
  const recent = keepRecent(list)
  writeFileSync(fileOf('known.yaml'), 'kind: Overlay')
  writeFileSync(fileOf('other.yaml'), 'kind: Overlay')
  recent.add(fileOf('gone.yaml'))
  recent.add(fileOf('known.yaml'))
  recent.add(folder)
  expect(recent.read(fileOf('known.yaml'))).toBe('kind: Overlay')
  expect(recent.read(fileOf('other.yaml'))).toBeUndefined()
  expect(recent.read(folder)).toBeUndefined()
  expect(recent.read(fileOf('gone.yaml'))).toBeUndefined()
  expect(recent.list()).toEqual([fileOf('known.yaml')])
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual([fileOf('known.yaml')])
})
