import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { allow, ask, smallOverlay, smallPack, smallWorld } from '../../test/fixtures/smallLaw.ts'
import { openLinkAttempt } from '../../policies/engine/attempt.ts'
import { compile } from '../../policies/engine/compile.ts'
import { makeLaw } from '../../policies/engine/law.ts'
import type { RuleExcerpt } from '../ipc/inspector.ts'
import type { Live } from './attempts.ts'
import { keepExcerpts } from './excerpts.ts'

const pack = smallPack({
  links: [
    { id: 'shop', when: { surface: ['moments', 'chat-1to1'], target: 'taobao' }, ruling: ask },
    { id: 'jd', when: { target: 'jd' }, ruling: allow },
  ],
})
const overlay = smallOverlay({
  overrides: [{ rule: 'jd', verdict: 'allow', presentation: 'browser' }],
  links: [{ id: 'ours', when: { host: 'qq' } }],
})
const file = { file: 'policies/presets/small.yaml', text: stringify(pack) }

async function excerptsOf(host: string, url: string): Promise<readonly RuleExcerpt[]> {
  const law = makeLaw(compile(pack, [overlay], smallWorld()), 'x', '2021-09-17T12:00:00+08:00')
  const attempt = openLinkAttempt(law, { host, surface: 'chat-1to1', url }, () => undefined)
  attempt.send({ type: 'link.opened' })
  const ruling = attempt.ruling()
  if (ruling === undefined) throw new Error('nothing was ruled')
  const live: Live = {
    id: '1',
    attempt,
    law,
    by: 'person',
    state: () => attempt.state(),
    ruling: () => ruling,
  }
  const texts = { overlay: stringify(overlay), pack: undefined }
  let read: readonly RuleExcerpt[] | undefined
  const keeper = keepExcerpts(
    () => texts,
    () => new Map([['small', file]]),
    () => {
      read = keeper.of(live)
    },
  )
  expect(keeper.of(live)).toBeUndefined()
  await expect.poll(() => read).toBeDefined()
  return read ?? []
}

const told = (found: readonly RuleExcerpt[]) =>
  found.map(({ kind, rule, file: place, isOwn }) => [kind, rule, place, isOwn])

describe('the text of the rule that decided', () => {
  test('is the pack’s, with the conditions that held and the words that were asked about', async () => {
    const found = await excerptsOf('wechat', 'https://taobao.com/')
    expect(told(found)).toEqual([['rule', 'shop', file.file, false]])
    const { text, line, marks } = found[0]!
    expect(file.text.split('\n')[line - 1]).toBe('  - id: shop')
    expect(marks.map(({ type, from, to }) => [type, text.slice(from, to)])).toEqual([
      ['condition', 'surface:\n        - moments\n        - chat-1to1'],
      ['word', 'chat-1to1'],
      ['condition', 'target: taobao'],
      ['word', 'taobao'],
    ])
  })

  test('is the overlay’s for a rule of one’s own', async () => {
    expect(told(await excerptsOf('qq', 'https://taobao.com/'))).toEqual([
      ['rule', 'ours', 'overlay.yaml', true],
    ])
  })

  test('is the override and the rule beneath it, for a floor as well', async () => {
    const both = [
      ['override', 'jd', 'overlay.yaml', true],
      ['rule', 'jd', file.file, false],
    ]
    expect(told(await excerptsOf('wechat', 'https://jd.com/'))).toEqual(both)
    expect(told(await excerptsOf('wechat', 'https://a@jd.com/'))).toEqual(both)
  })

  test('is not there where no rule decided', async () => {
    expect(await excerptsOf('wechat', 'https://example.com/')).toEqual([])
  })
})
