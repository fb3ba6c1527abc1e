import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { allow, ask, block, smallLaw } from '../../../test/fixtures/smallLaw.ts'
import { lawAt, type Law } from '../../../policies/engine/law.ts'
import { replay } from '../../../policies/engine/replay.ts'
import { readScenario } from '../../../policies/engine/read.ts'
import { scenarioText } from '../../../policies/engine/scenarioText.ts'
import { makeAttempts, type Attempts, type Live } from '../attempts.ts'
import { openJournal, type Journal } from '../journal.ts'
import { startRecording, type Recording } from './recording.ts'

const shown = { verdict: 'allow', presentation: 'option-shown', reason: 'test' } as const
const closed = smallLaw({
  links: [
    { id: 'share', when: { action: 'share' }, ruling: { ...shown } },
    { id: 'copy', when: { action: 'copy' }, ruling: { ...shown } },
    { id: 'short', when: { form: 'short' }, ruling: allow },
    { id: 'older', when: { version: 'older' }, ruling: block },
    { id: 'shop', when: { target: 'taobao', noticed: false }, ruling: ask },
    { id: 'rest', ruling: allow },
  ],
  payments: [{ id: 'alipay', when: { method: 'alipay' }, ruling: shown }],
})
const open = smallLaw({ links: [{ id: 'open', ruling: allow }], payments: [] })
const laws: Readonly<Record<string, Law>> = {
  closed: lawAt(closed, 'closed', closed.at),
  open: lawAt(open, 'open', open.at),
  later: lawAt(open, 'later', open.at),
}
const lawOf = (policy: string): Law => laws[policy]!
const short = 'https://m.tb.cn/h.1'
const item = 'https://item.taobao.com/1'
const resolve = (url: string) => (url === short ? item : undefined)

let folder = ''
let journal: Journal
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-recording-'))
  journal = openJournal(path.join(folder, 'journal.db'))
})
afterAll(() => {
  journal.close()
  rmSync(folder, { recursive: true, force: true })
})

let law: Law
let person: string
let attempts: Attempts
let recording: Recording
const pages = new Map<string, object>()
beforeEach(() => {
  law = lawOf('closed')
  person = 'chen'
  pages.clear()
  let serial = 0
  attempts = makeAttempts(
    journal,
    () => law,
    resolve,
    () => `${++serial}`,
    'a',
    (entry, live) => recording.heard(entry, live),
  )
  recording = startRecording({
    law: () => law,
    person: () => person,
    traits: () => ({}),
    pageOf: (attempt) => pages.get(attempt),
    isInFront: (_host, merchant) => merchant !== 'jd',
    shared: () => ({ from: 'taobao', url: item, page: '/a?b=1', ticket: true }),
    now: () => 0,
  })
})

const tap = { host: 'wechat', surface: 'chat-1to1', url: item } as const
const call = <T>(name: string, act: () => T): T => recording.during(name, false, act)
const openLink = (asked: object = tap): Live =>
  call('link.open', () => attempts.link({ ...tap, ...asked }, 'person', 'link.opened'))
const answer = (live: Live, type: 'notice.confirmed' | 'page.left' | 'link.copied'): boolean =>
  call('attempt.answer', () => attempts.answer(live, { type }))
function choose(policy: string, page: Live | undefined, isPassing = false): Live | undefined {
  return recording.during('law.choose', isPassing, () => {
    law = lawOf(policy)
    return page && attempts.again(page, isPassing)
  })
}
/** What was recorded as it is written, once it is seen to lead to the same headless. */
function recorded(): readonly object[] {
  const steps = recording.steps()
  const text = scenarioText({
    name: 'a name',
    policy: 'closed',
    tags: [],
    people: recording.people(),
    examples: [],
    steps: steps.map(({ step }) => step),
  })
  const result = replay(readScenario('a.yaml', text), { lawOf, resolve })
  expect(result.steps.flatMap(({ problems }) => problems)).toEqual([])
  const traces = steps.map(({ trace }, index) => trace ?? result.steps[index]?.trace)
  expect(result.steps.map(({ trace }) => trace)).toEqual(traces)
  return steps.map(({ step }) => ({ do: step.do, ...step.values, ...step.expect }))
}

test('a link that is asked about, confirmed and left', () => {
  const live = openLink({ url: short })
  answer(live, 'notice.confirmed')
  call('page.close', () => attempts.answer(live, { type: 'page.left' }))
  expect(recorded()).toEqual([
    {
      do: 'link.opened',
      ...tap,
      url: short,
      verdict: 'interstitial',
      presentation: 'confirm-page',
      rule: 'shop',
      state: 'warning',
      address: item,
    },
    { do: 'notice.confirmed', state: 'opened' },
    { do: 'page.left', state: 'left' },
  ])
})

describe('what came from somebody is recorded as such', () => {
  const send = (asked: object): Live =>
    call('share.send', () =>
      attempts.link({ ...tap, action: 'share', ...asked }, 'person', 'link.shared'),
    )

  test('a token that is copied out of a chat, and read from the clipboard', () => {
    send({ form: 'token' })
    person = 'lin'
    openLink({ action: 'copy', form: 'token' })
    openLink({ host: 'taobao', surface: 'clipboard' })
    expect(recorded()).toMatchObject([
      { do: 'link.shared', from: 'taobao', to: 'chat-1to1', form: 'token', url: item },
      { do: 'link.opened', surface: 'chat-1to1', action: 'copy', person: 'lin' },
      { do: 'link.opened', host: 'taobao', surface: 'clipboard', person: 'lin' },
    ])
    expect(recorded()[2]).not.toHaveProperty('url')
  })

  test('a picture that is read, and the same link met elsewhere', () => {
    send({ form: 'qr', surface: 'moments' })
    openLink({ surface: 'qr-scan', action: 'scan', form: 'qr' })
    openLink()
    expect(recorded().map((step) => 'url' in step)).toEqual([true, false, true])
  })

  test('a card, with how it started its mini-program; what follows is no more about its page', () => {
    send({ form: 'mini-card', target: 'taobao', url: undefined })
    law = lawOf('open')
    const live = openLink({
      action: 'jump-mini-program',
      form: 'mini-card',
      target: 'taobao',
      url: undefined,
    })
    call('link.open', () => attempts.answer(live, { type: 'page.left' }))
    choose('later', undefined)
    expect(recorded()).toMatchObject([
      { do: 'link.shared', target: 'taobao', form: 'mini-card', page: '/a?b=1', ticket: true },
      { do: 'law.changed' },
      { do: 'link.opened', state: 'opened', scene: 1007, page: '/a?b=1' },
      { do: 'law.changed' },
    ])
    expect(recorded()).toHaveLength(4)
  })
})

describe('what is on the screen', () => {
  test('belongs to the newest step, and stays with it when that becomes another', () => {
    const page = openLink()
    recording.picked('expect', '将要访问')
    recording.picked('expect', 'the shoes')
    recording.picked('wait', 'the shoes')
    answer(page, 'notice.confirmed')
    choose('open', page)
    recording.picked('expect', 'open')
    choose('later', page, true)
    expect(recording.steps().map(({ step }) => [step.do, step.expect?.['shows']])).toEqual([
      ['link.opened', ['将要访问', 'the shoes']],
      ['screen.awaited', undefined],
      ['notice.confirmed', undefined],
      ['law.changed', ['open']],
      ['law.changed', undefined],
    ])
  })

  test('is a text, one step for a field, whoever writes it; a secret is left out', () => {
    openLink()
    recording.typed({ into: '#a', text: 'c' })
    recording.typed({ into: '#a', text: 'cu' })
    recording.typed({ into: '#b', text: 'p' })
    recording.typed(undefined)
    person = 'lin'
    recording.typed({ into: '#b', text: 'q' })
    const written = recording
      .steps()
      .map(({ step: { values } }) => [values['text'], values['person']])
    expect(written.slice(1)).toEqual([
      ['cu', undefined],
      ['p', undefined],
      ['q', 'lin'],
    ])
    expect(recording.leftOut()).toBe(1)
    expect(recorded()).toHaveLength(4)
  })
})

test('a checkout and what is picked there; one that asks again behind the cashier is no step', () => {
  const checkout = { host: 'taobao', surface: 'checkout', merchant: 'taobao' } as const
  attempts.quotes(checkout)
  attempts.quotes(checkout)
  const live = attempts.payment({ ...checkout, method: 'alipay' }, 'person')
  attempts.quotes(checkout)
  call('attempt.answer', () => attempts.answer(live, { type: 'payment.authorised' }))
  expect(recorded()).toEqual([
    { do: 'checkout.opened', host: 'taobao', offered: ['alipay'] },
    {
      do: 'payment.requested',
      method: 'alipay',
      verdict: 'allow',
      presentation: 'option-shown',
      rule: 'alipay',
      state: 'cashier',
    },
    { do: 'payment.authorised', state: 'paid' },
  ])
})

test('a checkout that is left open behind asks by itself, and that is no step', () => {
  const live = openLink()
  choose('open', live)
  attempts.quotes({ host: 'jd', surface: 'checkout', merchant: 'jd' })
  attempts.quotes({ host: 'taobao', surface: 'checkout', merchant: 'jd' })
  expect(recorded().map((step) => 'do' in step && step.do)).toEqual(['link.opened', 'law.changed'])
})

test('a payment that no checkout asked about has one written for it', () => {
  attempts.payment({ host: 'wechat', surface: 'offline-qr', method: 'alipay' }, 'person')
  expect(recorded().slice(0, 1)).toEqual([
    { do: 'checkout.opened', host: 'wechat', surface: 'offline-qr' },
  ])
})

describe('the law', () => {
  test('that changes rules what is open again, and of a way along the timeline only the end is a step', () => {
    const live = openLink()
    const on = choose('open', live, true)
    const end = choose('later', on, true)
    choose('later', end)
    expect(recorded().slice(1)).toEqual([
      {
        do: 'law.changed',
        policy: 'later',
        verdict: 'allow',
        presentation: 'web-view',
        rule: 'open',
        state: 'opened',
      },
    ])
  })

  test('that changes where nothing is open rules nothing', () => {
    choose('open', undefined, true)
    choose('open', undefined)
    choose('later', undefined)
    expect(recorded()).toEqual([
      { do: 'law.changed', policy: 'open' },
      { do: 'law.changed', policy: 'later' },
    ])
  })

  test('rules nothing on a page that went by itself, and that is told', () => {
    const live = openLink({ url: 'https://qq.com/' })
    attempts.answer(live, { type: 'page.left' })
    expect(recorded()).toHaveLength(1)
    choose('open', undefined)
    expect(recorded().map((step) => 'do' in step && step.do)).toEqual([
      'link.opened',
      'page.left',
      'law.changed',
    ])
  })
})

describe('people', () => {
  test('are named from the second on, and one who becomes another is another', () => {
    openLink()
    person = 'lin'
    openLink({ version: 'older' })
    person = 'chen'
    openLink({ version: 'older' })
    expect(recording.people()).toEqual([
      { id: 'chen' },
      { id: 'lin', version: 'older' },
      { id: 'chen-2', version: 'older' },
    ])
    expect(recorded().map((step) => 'person' in step && step.person)).toEqual([
      false,
      'lin',
      'chen-2',
    ])
  })

  test('are not named where there is one of whom there is nothing to say', () => {
    openLink()
    expect(recording.people()).toEqual([])
  })
})

test('a share is from the app that shares, and what comes of it is opened by its address', () => {
  call('share.send', () => attempts.link({ ...tap, action: 'share' }, 'person', 'link.shared'))
  person = 'lin'
  openLink()
  expect(recorded()).toMatchObject([
    { do: 'link.shared', from: 'taobao', host: 'wechat', to: 'chat-1to1', url: item },
    { do: 'link.opened', person: 'lin', state: 'warning' },
  ])
})

describe('what pages do', () => {
  const page = {}
  const navigate = (asked: object): Live => {
    const live = attempts.link({ ...tap, ...asked }, 'page', 'page.navigated')
    pages.set(live.id, page)
    return live
  }

  test('is no step, unless a person tapped it, with the redirects that it led to', () => {
    navigate({ trigger: 'script' })
    attempts.link({ ...tap, action: 'load', trigger: 'script' }, 'page', 'resource.requested')
    navigate({ surface: 'app' })
    expect(recording.steps()).toEqual([])
    navigate({ url: short })
    navigate({ url: item, trigger: 'redirect' })
    expect(recorded()).toMatchObject([
      { do: 'link.opened', url: short, rule: 'shop', state: 'warning', address: item },
    ])
  })

  test('by itself is a step once a person answers it', () => {
    const live = navigate({ trigger: 'script' })
    answer(live, 'notice.confirmed')
    expect(recorded()).toMatchObject([
      { do: 'link.opened', trigger: 'script', state: 'warning' },
      { do: 'notice.confirmed', state: 'opened' },
    ])
  })

  test('on its way does not keep a person from leaving it', () => {
    const first = openLink({ url: 'https://qq.com/' })
    pages.set(first.id, page)
    const then = navigate({ url: 'https://qq.com/next', trigger: 'script' })
    call('page.close', () => attempts.answer(then, { type: 'page.left' }))
    expect(recorded()).toMatchObject([{ do: 'link.opened' }, { do: 'page.left', state: 'left' }])
  })
})

test('an answer to what is not in the recording is counted, not written', () => {
  const before = openLink()
  openLink({ url: 'https://qq.com/' })
  answer(before, 'notice.confirmed')
  expect([recorded().length, recording.leftOut()]).toEqual([2, 1])
})
