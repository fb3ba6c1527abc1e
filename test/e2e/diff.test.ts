import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DiffState } from '../../electron/ipc/diff.ts'
import type { Verdict } from '../../policies/engine/model.ts'
import { testIds } from '../../renderer/testIds.ts'
import { authorise } from './clicks.ts'
import { launch, type Driver } from './driver.ts'

let driver: Driver
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(() => driver.close())
beforeEach(async () => {
  await driver.window.keyboard.press('Escape')
  await driver.call('phone.show', { screen: { type: 'home' } })
  await driver.call('law.reset', {})
  await driver.call('law.choose', { policy: 'cn-2021-09-17-wechat' })
  await at(testIds.deskTool('diff')).click()
})

type Done = Extract<DiffState, { state: 'done' }>
const at = (id: string) => driver.window.getByTestId(id)
const lines = () => driver.window.locator('.diff-line')

async function choose(side: 'a' | 'b', preset: string): Promise<void> {
  await at(testIds.diffPolicy(side)).click()
  await at(testIds.preset(preset)).click()
}

/** Waits until these two are compared. */
async function compared(a: string, b: string): Promise<Done> {
  const { diff } = await driver.until(
    `${a} and ${b}`,
    ({ diff: now }) => now?.state === 'done' && now.a.policy === a && now.b.policy === b,
  )
  return diff as Done
}

function indexOf({ links }: Done, before: Verdict, after: Verdict): number {
  return links.rows.findIndex((row) => row.before.verdict === before && row.after.verdict === after)
}

describe('the difference of two laws', () => {
  test('is counted by verdicts, and a cell shows what it counts', async () => {
    await choose('a', 'cn-2021-09-16')
    await choose('b', 'cn-2021-09-28-alibaba-pay')
    const { links, payments } = await compared('cn-2021-09-16', 'cn-2021-09-28-alibaba-pay')
    await expect.poll(() => lines().count()).toBe(links.rows.length)
    const asked = links.cells.find(
      ({ before, after }) => before === 'block' && after === 'interstitial',
    )
    const cell = at(testIds.moveCell('block', 'interstitial'))
    expect(await cell.textContent()).toBe(String(asked?.boxes))
    expect(await cell.getAttribute('aria-label')).toContain('Block to Ask first')
    await cell.click()
    await expect.poll(() => lines().count()).toBe(asked?.boxes)
    for (const chips of await lines().locator('.diff-move').allTextContents())
      expect(chips).toMatch(/^Block→Ask first/)
    await at(testIds.diffAll).click()
    await expect.poll(() => lines().count()).toBe(links.rows.length)
    await at(testIds.diffKind).getByText('Payments').click()
    await expect.poll(() => lines().count()).toBe(payments.rows.length)
  })

  test('has an example of each that the phone rules as its line says, before and after', async () => {
    await choose('a', 'cn-2021-09-16')
    await choose('b', 'cn-2021-09-17-wechat')
    const done = await compared('cn-2021-09-16', 'cn-2021-09-17-wechat')
    const index = indexOf(done, 'block', 'interstitial')
    expect(await at(testIds.diffPhone('b')).getAttribute('aria-pressed')).toBe('true')
    await at(testIds.diffPlay(index)).click()
    const { decision } = await driver.until(
      'the question',
      ({ phone }) => phone.page?.status === 'asking',
    )
    expect(decision?.ruling).toMatchObject(done.links.rows[index]!.after)
    await at(testIds.noticePage).waitFor()
    await at(testIds.diffPhone('a')).click()
    await driver.until('the stop', ({ phone }) => phone.page?.status === 'stopped')
    await at(testIds.diffPlay(index)).click()
    const before = await driver.until(
      'the block',
      (state) => state.decision?.steps[0]?.event === 'link.opened',
    )
    expect(before.decision?.ruling).toMatchObject(done.links.rows[index]!.before)
  })

  test('plays a payment at its checkout, on a phone that is as the example says', async () => {
    const { phone } = await driver.state()
    await driver.call('phone.traits', { person: phone.holder, traits: { age: 'teen' } })
    await choose('a', 'cn-2021-09-16')
    await choose('b', 'cn-2021-09-28-alibaba-pay')
    const { payments } = await compared('cn-2021-09-16', 'cn-2021-09-28-alibaba-pay')
    const index = payments.rows.findIndex(({ after }) => after.verdict === 'allow')
    await at(testIds.diffPhone('b')).click()
    await at(testIds.diffKind).getByText('Payments').click()
    await at(testIds.diffPlay(index)).click()
    const paying = await driver.until(
      'the cashier',
      ({ phone: now }) => now.sheet?.type === 'cashier' && now.sheet.status === 'asking',
    )
    expect(paying.phone.traits.age).toBe('adult')
    expect(paying.decision?.ruling).toMatchObject(payments.rows[index]!.after)
    await authorise(driver)
    await driver.until(
      'the payment',
      ({ phone: now }) => now.sheet?.type === 'cashier' && now.sheet.status === 'paid',
    )
    // The next one takes the place of what stands on the phone.
    await at(testIds.diffKind).getByText('Links').click()
    await at(testIds.diffPlay(0)).click()
    await driver.until('no sheet', ({ phone: now }) => now.sheet === undefined)
  })

  test('is copied as Markdown', async () => {
    await choose('a', 'cn-2021-09-16')
    await choose('b', 'cn-2021-09-17-wechat')
    await compared('cn-2021-09-16', 'cn-2021-09-17-wechat')
    await at(testIds.diffCopy).click()
    await expect.poll(() => at(testIds.notice).textContent()).toContain('as Markdown')
    const text = await driver.main(({ clipboard }) => clipboard.readText())
    expect(text).toMatch(/^# China: .+, 2021-09-16 20:00 → China: .+, 2021-09-17 20:00\n/)
    expect(text).toContain('**Block** (Copy-link page) → **Ask first** (Confirm page)')
  })

  test('is worked out beside the window, which answers, and only for the last choice', async () => {
    await choose('a', 'cn-2013-walls')
    await choose('b', 'what-if-2021')
    await choose('b', 'what-if-parity')
    await driver.until('the work', ({ diff }) => diff?.state === 'working')
    await at(testIds.deskTool('rules')).click()
    await at(testIds.ruleSearch).fill('cn-l16')
    await at(testIds.rule('cn-l16')).waitFor()
    expect((await driver.state()).diff?.state).toBe('working')
    const { links } = await compared('cn-2013-walls', 'what-if-parity')
    await at(testIds.deskTool('diff')).click()
    await expect.poll(() => lines().count()).toBe(100)
    await at(testIds.diffMore).click()
    await expect.poll(() => lines().count()).toBe(200)
    expect(links.rows.length).toBeGreaterThan(200)
  })

  test('says so where there is none, and swaps its sides', async () => {
    await choose('a', 'cn-2021-09-16')
    await choose('b', 'cn-2021-09-17-wechat')
    await at(testIds.diffDate('b')).fill('2021-09-16 21:00')
    await at(testIds.diffDate('b')).press('Enter')
    const later = 'cn@2021-09-16T21:00:00+08:00'
    await compared('cn-2021-09-16', later)
    await expect.poll(() => at(testIds.diffStatus).textContent()).toContain('the same')
    await at(testIds.diffSwap).click()
    await compared(later, 'cn-2021-09-16')
  })
})

describe('one’s own changes', () => {
  test('are compared with the pack as it is, until something is chosen', async () => {
    await at(testIds.diffFollow).check()
    await driver.call('law.override', { rule: 'cn-l16', verdict: 'allow' })
    const { diff } = await driver.until(
      'the change',
      ({ diff: now }) => now?.state === 'done' && !now.a.overlay && now.b.overlay,
    )
    const done = diff as Done
    const index = indexOf(done, 'interstitial', 'allow')
    const line = at(testIds.diffLine(index))
    await expect.poll(() => line.textContent()).toContain('cn-l16 → override/cn-l16')
    await line.getByRole('button', { name: 'override/cn-l16', exact: true }).click()
    await at(testIds.rule('cn-l16')).waitFor()
    await expect
      .poll(() =>
        at(testIds.rule('cn-l16')).evaluate((each) => each.contains(document.activeElement)),
      )
      .toBe(true)
  })

  test('that cannot be told apart get a sentence, and taking them out mends it', async () => {
    const filters = Array.from({ length: 12 }, (_, index) => `taobao.com?q${index}=1`)
    const rules = filters.map(
      (address, index) => `
  - id: own/${index}
    title: { zh: 参数, en: A query }
    when: { address: '${address}' }
    ruling: { verdict: allow, presentation: web-view, reason: chat-open }
    source: [hypothesis]
    confidence: hypothetical`,
    )
    const head = 'apiVersion: hutong/v1\nkind: Overlay\nname: switchboard\nlinks:'
    await driver.call('law.edit', { text: `${head}${rules.join('')}\n` })
    expect((await driver.state()).law.draft).toBeUndefined()
    await at(testIds.diffFollow).check()
    await driver.until('the sentence', ({ diff }) => diff?.state === 'failed')
    await expect.poll(() => at(testIds.diffStatus).textContent()).toContain('too many cases')
    await at(testIds.diffChanges('b')).uncheck()
    await driver.until('no difference', ({ diff }) => diff?.state === 'done')
    await expect.poll(() => at(testIds.diffStatus).textContent()).toContain('the same')
  })
})
