import { expect, test } from 'vitest'
import type { ProgramEntry } from '../../electron/ipc/deskPrograms.ts'
import { apps, homeApps, homePages, storeApps } from './apps.ts'

function program(id: string, more: Partial<ProgramEntry> = {}): ProgramEntry {
  return {
    id,
    name: { zh: id, en: id },
    host: id,
    isApp: true,
    icon: '店 #cc3300',
    origin: 'shipped',
    status: 'ready',
    errors: 0,
    ...more,
  }
}

test('without programs the phone has its own apps', () => {
  expect(homeApps([])).toEqual(apps)
})

test('a program that is an app of a system on the phone takes its place', () => {
  const eleme = program('app-eleme', { system: 'eleme' })
  expect(homeApps([eleme])[3]).toEqual({
    id: 'eleme',
    icon: '店 #cc3300',
    screen: { type: 'program', program: 'app-eleme' },
    program: eleme,
  })
  expect(homeApps([eleme])).toHaveLength(apps.length)
})

test('a second app of the same system, and one of a host, get places of their own', () => {
  const added = [
    program('one', { system: 'eleme' }),
    program('two', { system: 'eleme' }),
    program('three', { system: 'wechat' }),
  ]
  expect(homeApps(added).map(({ id }) => id)).toEqual([
    'wechat',
    'qq',
    'taobao',
    'eleme',
    'alipay',
    'two',
    'three',
  ])
})

test('programs that live in a host stay off the home screen', () => {
  expect(homeApps([program('shop', { isApp: false, host: 'wechat' })])).toEqual(apps)
})

test('in a region of stores there are the apps that sell, and what the person added', () => {
  const name = { zh: '檐下读书', en: 'Eaves' }
  const added = program('mine', { origin: 'folder' })
  const shown = storeApps(
    [{ host: 'ios-app', name, icon: '檐 #3b5b92' }],
    [program('app-eleme', { system: 'eleme' }), added, program('shop', { isApp: false })],
  )
  expect(shown).toEqual([
    {
      id: 'ios-app',
      name,
      icon: '檐 #3b5b92',
      screen: { type: 'store-app', host: 'ios-app' },
    },
    {
      id: 'mine',
      icon: '店 #cc3300',
      screen: { type: 'program', program: 'mine' },
      program: added,
    },
  ])
})

test('pages are filled in order, and there is always one', () => {
  const pages = homePages(homeApps(['a', 'b', 'c'].map((id) => program(id))), 5)
  expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
    ['wechat', 'qq', 'taobao', 'eleme', 'alipay'],
    ['a', 'b', 'c'],
  ])
  expect(homePages([], 5)).toEqual([[]])
})
