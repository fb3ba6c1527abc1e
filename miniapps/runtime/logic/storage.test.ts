import { expect, test } from 'vitest'
import { makeStorage } from './storage.ts'

test('values are there at once, and every write goes on to main', () => {
  const written: unknown[] = []
  const storage = makeStorage({ old: '1' }, (api, input) => written.push([api, input]))
  storage.set('名', '"值"')
  storage.set('old', '22')
  storage.remove('nothing')
  expect(storage.keys()).toEqual(['old', '名'])
  expect(storage.get('名')).toBe('"值"')
  expect(storage.size()).toBe(5 + 3 + 5)
  storage.remove('old')
  expect(storage.get('old')).toBeUndefined()
  storage.clear()
  expect(storage.size()).toBe(0)
  expect(written).toEqual([
    ['storage.set', { key: '名', value: '"值"' }],
    ['storage.set', { key: 'old', value: '22' }],
    ['storage.remove', { key: 'nothing' }],
    ['storage.remove', { key: 'old' }],
    ['storage.clear', {}],
  ])
})
