import { expect, test } from 'vitest'
import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'
import { hostedBy, matchesProgram, shelfOf } from './shelfOf.ts'

function program(id: string, more: Partial<ProgramEntry> = {}): ProgramEntry {
  return {
    id,
    name: { zh: `${id}店`, en: `${id} shop` },
    host: 'wechat',
    isApp: false,
    icon: '店 #cc3300',
    origin: 'folder',
    folder: `/home/lin/${id}-project`,
    status: 'ready',
    errors: 0,
    ...more,
  }
}
const [tea, rice, soup] = [program('tea'), program('rice'), program('soup')]

test('a shelf has the programs of its host and no apps', () => {
  const all = [tea, program('pay', { host: 'alipay' }), program('eleme', { isApp: true }), rice]
  expect(hostedBy('wechat', all)).toEqual([tea, rice])
})

test('those used lately come first, the last of them at the front', () => {
  expect(shelfOf([tea, rice, soup], ['soup', 'gone', 'tea'])).toEqual({
    recent: [soup, tea],
    rest: [rice],
  })
})

test('a program is found by either name, its id and its folder', () => {
  const finds = ['', 'TEA', '店', 'tea shop', 'tea-project']
  expect(finds.filter((search) => !matchesProgram(tea, search))).toEqual([])
  expect(matchesProgram(tea, 'tea rice')).toBe(false)
})
