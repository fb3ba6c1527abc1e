import { expect, test } from 'vitest'
import { smallWorld } from '../../test/fixtures/smallLaw.ts'
import { confirm, tap, tellSmall } from '../../test/fixtures/smallStory.ts'
import { storyView, type SceneView } from './storyView.ts'

const world = smallWorld()

function view(...scenes: readonly object[]): readonly SceneView[] {
  return storyView(tellSmall(scenes), world)
}

test('both sides go together until they part, and apart from there', () => {
  const scenes = view({}, { steps: [tap] }, { steps: [confirm] })
  expect(scenes.map(({ number, road, isAlike }) => ({ number, road, isAlike }))).toEqual([
    { number: 1, road: 'together', isAlike: true },
    { number: 2, road: 'parting', isAlike: false },
    { number: 3, road: 'apart', isAlike: false },
  ])
  expect(scenes[0]?.before).toMatchObject({ type: 'waits', offers: [], rulings: [] })
  expect(scenes[1]?.before.told?.ruling.rule).toBe('shut')
  expect(scenes[1]?.deeds[0]?.en).toBe('Open item.taobao.com in name (one-to-one chat)')
})

test('a side that a step does not exist on stays with its ruling; the other leads on', () => {
  const [, scene] = view({ steps: [tap] }, { steps: [confirm] })
  expect(scene?.before).toMatchObject({
    type: 'stays',
    rulings: [],
    told: { ruling: { rule: 'shut' } },
  })
  expect(scene?.after).toMatchObject({
    type: 'ruled',
    state: 'opened',
    told: { ruling: { rule: 'asks' } },
  })
})

test('another law takes the place of what stood under the one before', () => {
  const [, scene] = view({ steps: [tap] }, { after: 'open' })
  expect(scene?.after).toMatchObject({ isMoved: true, law: { label: 'open' } })
  expect(scene?.after.told).toBeUndefined()
  expect(scene?.before).toMatchObject({ isMoved: false, told: { ruling: { rule: 'shut' } } })
})

test('a checkout tells of the way to pay that the sides answer otherwise', () => {
  const [scene] = view({ steps: [{ do: 'checkout.opened', host: 'taobao' }] })
  expect(scene?.before.offers.map(({ ruling }) => ruling.rule)).toEqual(['own', 'rival'])
  expect([scene?.before.told?.ruling.rule, scene?.after.told?.ruling.rule]).toEqual([
    'rival',
    'any',
  ])
  expect(scene?.before.told?.method).toEqual({ zh: '名', en: 'name' })
})
