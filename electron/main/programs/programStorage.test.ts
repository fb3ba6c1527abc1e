import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStorage } from './programStorage.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-storage-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was stored is there when it is opened again', () => {
  const storage = openStorage(folder, 'wx1')
  storage.set('名', '"值"')
  storage.set('gone', '1')
  storage.remove('gone')
  storage.flush()
  expect(openStorage(folder, 'wx1').all()).toEqual({ 名: '"值"' })
  expect(openStorage(folder, 'wx2').all()).toEqual({})
})

test('without a folder nothing is there, and what is stored is not written', () => {
  const storage = openStorage(undefined, 'wx1')
  expect(storage.all()).toEqual({})
  expect(storage.set('a', '1')).toBe(true)
  storage.flush()
  expect(storage.all()).toEqual({ a: '1' })
  expect(readdirSync(folder)).toEqual([])
})

test('ten megabytes are kept and no byte more, and making room lets others in', () => {
  const storage = openStorage(folder, 'wx1')
  const half = 'x'.repeat(5 * 1024 * 1024 - 1)
  expect([storage.set('a', half), storage.set('b', half), storage.set('c', '')]).toEqual([
    true,
    true,
    false,
  ])
  expect(storage.bytes()).toBe(10 * 1024 * 1024)
  expect(storage.set('a', '1')).toBe(true)
  expect(storage.set('c', '2')).toBe(true)
  storage.clear()
  expect(storage.bytes()).toBe(0)
})

test('programs whose ids look alike on a disk have files of their own', () => {
  for (const id of ['wx.twin', 'wx_twin', 'wx/twin', 'WX_twin']) {
    const storage = openStorage(folder, id)
    storage.set('id', id)
    storage.flush()
  }
  expect(readdirSync(folder)).toHaveLength(4)
  expect(openStorage(folder, 'wx/twin').all()).toEqual({ id: 'wx/twin' })
})
