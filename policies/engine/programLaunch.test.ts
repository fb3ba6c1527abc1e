import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardLaunch, pageOf, pageText } from './programLaunch.ts'

const page = '/pages/b/b?id=1&next=%2Fx%3Fy=2&flag'
const where = { path: 'pages/b/b', query: { id: '1', next: '%2Fx%3Fy=2', flag: '' } }

test.each([
  ['chat-1to1', false, { ...where, scene: 1007 }],
  ['chat-1to1', true, { ...where, scene: 1007 }],
  ['chat-group', false, { ...where, scene: 1008 }],
  ['chat-group', true, { ...where, scene: 1044, shareTicket: 'simulated-share-ticket' }],
  ['moments', true, undefined],
] as const)('a card in %s, with a ticket: %s', (surface, hasTicket, launch) => {
  expect(cardLaunch(surface, page, hasTicket)).toEqual(launch)
})

test('a program that no page is named of starts at its first', () => {
  expect(cardLaunch('chat-1to1', undefined)).toEqual({ path: '', query: {}, scene: 1007 })
})

test('a page can be read back from how a program is started', () => {
  expect(pageText({ path: 'pages/b/b', query: { id: '1', next: '%2F' } })).toBe(
    '/pages/b/b?id=1&next=%2F',
  )
  const word = fc.stringMatching(/^[a-z%]{1,5}$/)
  fc.assert(
    fc.property(word, fc.dictionary(word, word), (path, query) => {
      expect(pageOf(pageText({ path, query }))).toEqual({ path, query })
    }),
  )
})
