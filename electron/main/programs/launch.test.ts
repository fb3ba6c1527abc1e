import { expect, test } from 'vitest'
import type { Compiled } from '../../ipc/compiled.ts'
import { launchOf } from './launch.ts'

const compiled = { config: { pages: ['pages/a/a', 'pages/b/b'], app: {} } } as unknown as Compiled

test('a program starts at its first page, or at the entry that it names', () => {
  const start = { query: {}, scene: 1001, referrerInfo: {} }
  expect(launchOf(compiled, {})).toEqual({ path: 'pages/a/a', ...start })
  const named = {
    config: { ...compiled.config, app: { entryPagePath: 'pages/b/b' } },
  } as unknown as Compiled
  expect(launchOf(named, {})).toEqual({ path: 'pages/b/b', ...start })
})

test('an address gives page and query as they are written, and a scene', () => {
  expect(launchOf(compiled, { url: '/pages/b/b?id=1&next=%2Fx%3Fy=2&flag', scene: 1011 })).toEqual({
    path: 'pages/b/b',
    query: { id: '1', next: '%2Fx%3Fy=2', flag: '' },
    scene: 1011,
    referrerInfo: {},
  })
})

test('a program that another one opens knows which, and what it was handed', () => {
  const launch = launchOf(compiled, { url: 'pages/b/b', opener: 'wx1', extraData: { from: 'a' } })
  expect(launch).toMatchObject({
    scene: 1037,
    referrerInfo: { appId: 'wx1', extraData: { from: 'a' } },
  })
})

test('a card in a group may bring a ticket', () => {
  const launch = launchOf(compiled, { url: 'pages/b/b', scene: 1044, shareTicket: 'a ticket' })
  expect(launch).toMatchObject({ scene: 1044, shareTicket: 'a ticket' })
})
