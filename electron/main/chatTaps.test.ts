import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allow, smallLaw } from '../../test/fixtures/smallLaw.ts'
import type { LogEntry } from '../ipc/host.ts'
import type { Card } from '../ipc/phone.ts'
import { makeAttempts, type Attempts } from './attempts.ts'
import { pageOfTap, tappedIn, type Tapped } from './chatTaps.ts'
import { openJournal, type Journal } from './journal.ts'
import { makePhones, type Phones } from './phones.ts'

const at = '2021-10-01T12:00:00+08:00'
const program = { id: 'wx1', host: 'wechat', system: 'jd', path: '/pages/item/item?id=3' }
const card: Card = {
  url: 'weixin://dl/business/?appid=wx1',
  title: 'A page',
  detail: '',
  from: { zh: '京东', en: 'JD' },
  picture: '京 #d1262c',
  program,
}
let folder = ''
let journal: Journal
let attempts: Attempts
let phones: Phones
const log: LogEntry[] = []

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-taps-'))
  journal = openJournal(path.join(folder, 'journal.db'))
  const law = smallLaw({
    links: [
      {
        id: 'cards',
        when: { form: 'mini-card', action: 'jump-mini-program', target: 'jd' },
        ruling: allow,
      },
      { id: 'others' },
    ],
  })
  attempts = makeAttempts(
    journal,
    () => law,
    () => undefined,
    () => `${log.length + 1}`,
    'a',
    (entry) => void log.unshift(entry),
  )
  phones = makePhones(at)
})
afterAll(() => {
  journal.close()
  rmSync(folder, { recursive: true, force: true })
})

function tap(chat: string): ReturnType<typeof pageOfTap> {
  const message = phones.add(chat, { from: 'lin', at, text: '', card })
  const tapped = tappedIn(phones, chat, message?.id ?? '')
  return pageOfTap(attempts, phones.of('chen'), tapped as Tapped, card.url)
}

test.each([
  ['wechat-1to1', 1007],
  ['wechat-group', 1008],
])('a card leads to its mini-program from %s, in the scene %d, once it is let', (chat, scene) => {
  const page = tap(chat)
  expect(page.program).toEqual({ id: 'wx1', host: 'wechat', url: '/pages/item/item?id=3', scene })
  expect(page.live.state()).toBe('opened')
  expect(log[0]).toMatchObject({ event: 'link.opened', by: 'person', target: 'jd', rule: 'cards' })
})

test('in a chat of another host it is a link to its address', () => {
  const page = tap('qq-1to1')
  expect(page.program).toBeUndefined()
  expect(page.live.state()).toBe('blocked')
  expect(log[0]).toMatchObject({ host: 'qq', target: card.url, rule: 'others' })
})

test('nothing opens from a message whose link was taken out, or that is not there', () => {
  const message = phones.add('qq-1to1', { from: 'lin', at, text: '', card })
  phones.strip('qq-1to1', message?.id ?? '')
  expect(tappedIn(phones, 'qq-1to1', message?.id ?? '')).toBeUndefined()
  expect(tappedIn(phones, 'qq-1to1', 'none')).toBeUndefined()
  expect(tappedIn(phones, 'none', message?.id ?? '')).toBeUndefined()
})
