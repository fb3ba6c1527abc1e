import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, type Driver } from './driver.ts'
import { makeProgramFolder, onePage, openProgram } from './programFolder.ts'

const { write, remove } = makeProgramFolder()
let driver: Driver

beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterAll(async () => {
  await driver.close()
  remove()
})

const ticking = onePage(`Page({
  data: { said: '0' },
  onLoad() {
    let count = 0
    setInterval(() => { console.log('tick'); this.setData({ said: String(++count) }) }, 50)
  },
  onShow() { console.log('shown') },
  onHide() { console.log('hidden') },
})`)

test('a program that is not in front sleeps after five seconds, and goes on when it is shown', async () => {
  await openProgram(driver, write('sleeper', ticking))
  const { panels } = await driver.state()
  const sleeper = panels?.program ?? ''
  const lines = async (): Promise<readonly string[]> =>
    ((await driver.state()).panels?.console ?? []).map(({ text }) => text)
  await driver.call('phone.show', { screen: { type: 'home' } })
  await expect.poll(lines).toContainEqual(expect.stringMatching(/^asleep: /))

  // Another program's second and a half pass: thirty ticks, had it not slept.
  const other = await openProgram(driver, write('awake', ticking))
  await expect.poll(() => other.locator('#said').textContent().then(Number)).toBeGreaterThan(30)
  await driver.call('program.inspect', { program: sleeper })
  const asleep = await lines()
  const from = asleep.findIndex((line) => line.startsWith('asleep: '))
  expect(asleep.slice(from + 1)).toEqual([])
  expect(asleep.filter((line) => line === 'hidden')).toHaveLength(1)

  await driver.call('phone.show', { screen: { type: 'program', program: sleeper } })
  await expect.poll(async () => (await lines()).slice(from + 1).includes('tick')).toBe(true)
  const awake = (await lines()).slice(from + 1)
  expect(awake.slice(0, awake.indexOf('tick'))).toEqual(['awake again: 1 timer goes on', 'shown'])
})
