import { expect, test } from 'vitest'
import { allow, ask, block, smallLaw } from '../../test/fixtures/smallLaw.ts'
import type { Law } from './law.ts'
import { Story } from './story.ts'
import { tellStory, type ToldStory } from './tellStory.ts'

const laws: Record<string, Law> = {
  shut: smallLaw({ links: [{ id: 'shut', ruling: block }] }),
  asks: smallLaw({ links: [{ id: 'asks', ruling: { ...ask, wait: 5 } }] }),
  open: smallLaw({ links: [{ id: 'open', ruling: allow }] }),
}
const words = { zh: '字', en: 'words' }
const tap = {
  do: 'link.opened',
  host: 'wechat',
  surface: 'chat-1to1',
  url: 'https://item.taobao.com/1',
} as const

function tell(scenes: readonly object[], before = 'shut', after = 'asks'): ToldStory {
  const story = Story.parse({
    apiVersion: 'hutong/v1',
    kind: 'Story',
    name: 'a-story',
    title: words,
    summary: words,
    before,
    after,
    scenes: scenes.map((scene) => ({ caption: words, ...scene })),
  })
  return tellStory(story, {
    lawOf: (policy) => laws[policy] ?? smallLaw({}),
    resolve: () => undefined,
  })
}
const confirm = { do: 'notice.confirmed' }

test('each side walks as far as its law lets it, and what it cannot take is left', () => {
  const { scenes, friction, problems } = tell([
    { steps: [tap] },
    { steps: [confirm], expect: { after: { state: 'opened' } } },
  ])
  expect(problems).toEqual([])
  expect(scenes.map(({ isParting }) => isParting)).toEqual([true, false])
  expect(scenes[1]?.before).toMatchObject({ steps: [], left: [confirm] })
  expect(scenes[1]?.after.steps.map(({ state }) => state)).toEqual(['opened'])
  expect(friction).toEqual({
    before: { taps: 1, pages: 1, seconds: 0, deadEnds: 1 },
    after: { taps: 2, pages: 2, seconds: 5, deadEnds: 0 },
  })
})

test('a side’s law may change with a scene, and what is open is ruled again', () => {
  const { scenes } = tell([{ steps: [tap] }, { after: 'open', steps: [tap] }])
  expect(scenes[1]?.after.law).toBe(laws['open'])
  expect(scenes[1]?.after.steps[0]?.ruling?.rule).toBe('open')
  expect(scenes[1]?.before.steps[0]?.ruling?.rule).toBe('shut')
})

test('what a scene expects and does not find is told with its side', () => {
  const { problems } = tell([
    { steps: [tap], expect: { before: { verdict: 'allow' }, after: { rule: 'asks' } } },
    { expect: { after: { state: 'opened' } } },
  ])
  expect(problems).toEqual([
    'scenes[0] before: verdict: expected allow, got block',
    'scenes[1] after: nothing was done that could have led to what is expected',
  ])
})

test('nobody picks a way to pay that a checkout does not show', () => {
  const absent = { verdict: 'block', presentation: 'option-absent', reason: 'x' } as const
  const shown = { verdict: 'allow', presentation: 'option-shown', reason: 'x' } as const
  laws['absent'] = smallLaw({ payments: [{ id: 'absent', ruling: absent }] })
  laws['shown'] = smallLaw({ payments: [{ id: 'shown', ruling: shown }] })
  const pick = { do: 'payment.requested', method: 'alipay' }
  const { scenes } = tell(
    [{ steps: [{ do: 'checkout.opened', host: 'taobao' }, pick] }],
    'absent',
    'shown',
  )
  expect([scenes[0]?.before.left, scenes[0]?.after.left]).toEqual([[pick], []])
})

test('sides under one law never part', () => {
  const { scenes } = tell([{ steps: [tap] }, { steps: [confirm] }], 'asks', 'asks')
  expect(scenes.some(({ isParting }) => isParting)).toBe(false)
})
