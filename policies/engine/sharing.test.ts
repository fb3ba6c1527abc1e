import { describe, expect, test } from 'vitest'
import { allow, ask, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { projectWorld } from '../../test/project.ts'
import { PolicyError } from './parse.ts'
import { readScenario } from './read.ts'
import { replay } from './replay.ts'

const world = projectWorld()
const head = `apiVersion: hutong/v1
kind: Scenario
name: a name
policy: cn@2021-11-30
people: [{ id: an }, { id: bo, version: older }]
steps:
`
const shared = (more: string): string =>
  `  - { do: link.shared, from: taobao, host: wechat, to: chat-1to1, ${more} }\n`
const opened = (more: string): string => `  - { do: link.opened, ${more} }\n`
const url = `url: 'https://item.taobao.com/item.htm?id=1'`

/** What each step was ruled by, or why it was not. */
function led(...steps: readonly string[]): readonly unknown[] {
  const result = replay(readScenario('a.yaml', head + steps.join('')), world)
  return result.steps.map(({ ruling, problems }) => problems[0]?.text ?? ruling?.rule)
}

describe('what is shared is opened as what it is', () => {
  test.each([
    ['form: mini-card, target: jd', 'jump-mini-program', 'mini-card'],
    [`form: qr, ${url}`, 'scan', 'qr'],
    [`form: token, ${url}`, 'open-link', 'token'],
    [url, 'open-link', undefined],
  ])('%s', (share, action, form) => {
    const text = head + shared(share) + opened('host: wechat, surface: chat-1to1, person: bo')
    const { request } = replay(readScenario('a.yaml', text), world).steps[1]?.answers[0] ?? {}
    expect(request).toMatchObject({ action, version: 'older' })
    expect(request?.form).toBe(form)
  })
})

describe('the clipboard', () => {
  const copy = `  - { do: link.shared, from: taobao, host: taobao, to: clipboard, form: token, ${url} }\n`
  test('is read by the app whose token is on it', () => {
    const reads = opened('host: taobao, surface: clipboard, person: bo')
    expect(led(copy, reads)).toEqual(['base/copying', 'base/own-links'])
  })

  test('is empty for every other app, and before anything was copied', () => {
    expect(led(copy, opened('host: jd, surface: clipboard'))[1]).toBe(
      'link.opened reads the clipboard in "jd", and the token on it is of "taobao"',
    )
    expect(led(opened('host: taobao, surface: clipboard'))).toEqual([
      'link.opened reads the clipboard, and no token was copied before it',
    ])
  })

  test('has no token on it that came into a chat and was not copied there', () => {
    const reads = opened('host: taobao, surface: clipboard')
    expect(led(shared(`form: token, ${url}`), reads)[1]).toMatch(/no token was copied/)
    const copies = opened('host: wechat, surface: chat-1to1, action: copy')
    expect(led(shared(`form: token, ${url}`), copies, reads)[2]).toBe('base/own-links')
  })
})

test('nothing is there to open where the share was not let', () => {
  const text =
    head +
    `  - { do: link.shared, from: wechat, host: wechat, to: share-sheet, ${url} }\n` +
    opened('host: wechat, surface: moments')
  const { steps } = replay(readScenario('a.yaml', text), world)
  expect(steps.map(({ ruling, problems }) => problems[0]?.text ?? ruling?.presentation)).toEqual([
    'share-removed',
    'link.opened has no url, and nothing was shared before it',
  ])
})

test('a card leaves the page that its program took the place of, so no law rules that again', () => {
  const text =
    head +
    shared('form: mini-card, target: jd') +
    opened('host: wechat, surface: chat-1to1') +
    `  - { do: law.changed, policy: cn@2021-12-01 }\n`
  const { steps } = replay(readScenario('a.yaml', text), world)
  expect(steps.map(({ trace }) => [trace.launch?.scene, trace.path.at(-1)])).toEqual([
    [undefined, 'opened'],
    [1007, 'opened'],
    [undefined, 'none'],
  ])
})

test('a card that is asked about starts its program once that is answered', () => {
  const law = smallLaw({
    links: [
      { id: 'share', when: { action: 'share' }, ruling: allow },
      { id: 'card', ruling: ask },
    ],
  })
  const text =
    head +
    shared('form: mini-card, target: taobao, page: /pages/a/a?id=1') +
    opened('host: wechat, surface: chat-1to1') +
    '  - do: notice.confirmed\n'
  const asking = { lawOf: () => law, resolve: () => undefined }
  const { steps } = replay(readScenario('a.yaml', text), asking)
  expect(steps.map(({ trace }) => trace.launch)).toEqual([
    undefined,
    undefined,
    { path: 'pages/a/a', query: { id: '1' }, scene: 1007 },
  ])
})

describe('a share that cannot be is told with its place', () => {
  test.each([
    ['form: qr', 'a.yaml:7:5 steps[0].url: expected a url, or the target that a card or token'],
    [
      `form: token, target: taobao, ${url}`,
      'a.yaml:7:88 steps[0].target: expected no target beside',
    ],
    ['target: jd', 'steps[0].form: expected the form mini-card or token, for nothing else has a'],
    [`${url}, page: /a`, 'steps[0].form: expected the form mini-card, for nothing else has a page'],
    [`form: qr, ${url}, ticket: true`, 'a.yaml:7:73 steps[0].form: expected the form mini-card'],
    [`form: card, ${url}`, 'a.yaml:7:73 steps[0].form: expected https, short, scheme'],
  ])('%s', (share, told) => {
    const read = () => readScenario('a.yaml', head + shared(share))
    expect(read).toThrow(PolicyError)
    expect(read).toThrow(told)
  })

  test('only tokens are copied, and in their own app', () => {
    const text = `${head}  - { do: link.shared, from: taobao, host: wechat, to: clipboard, ${url} }\n`
    const read = () => readScenario('a.yaml', text)
    expect(read).toThrow('steps[0].form: expected the form token, for apps read nothing else')
    expect(read).toThrow('a.yaml:7:44 steps[0].host: expected taobao, the app in which the token')
  })

  test('a system that the registry does not know', () => {
    expect(led(shared('form: mini-card, target: nobody'))).toEqual([
      'link.shared leads to "nobody", which is not in the registry',
    ])
  })
})
