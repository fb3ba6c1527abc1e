import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, root, type Driver } from '../e2e/driver.ts'
import { median } from './median.ts'

const program = 'wxfixture00000001'
const rounds = 100
let driver: Driver

beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
  await driver.call('program.add', { folder: path.join(root, 'test/fixtures/programs/exits') })
})
afterAll(() => driver.close())

test('from a tap through the program’s own code to the changed page', async () => {
  const page = await driver.guest(`mp://${program}`)
  await page.locator('#count').waitFor()
  const times = await page.evaluate(async (asked) => {
    const count = document.querySelector('#count') as HTMLElement
    const add = document.querySelector('#add') as HTMLElement
    const taken: number[] = []
    for (let round = 0; round < asked; round++) {
      const started = performance.now()
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          resolve()
        })
        observer.observe(count, { subtree: true, characterData: true, childList: true })
      })
      const { x, y } = add.getBoundingClientRect()
      add.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x + 2, clientY: y + 2 }))
      await changed
      taken.push(performance.now() - started)
    }
    return taken
  }, rounds)
  console.log(`tap → setData → DOM: median ${median(times).toFixed(2)} ms of ${rounds}`)
  expect(times).toHaveLength(rounds)
})

test('from the call to the first page of a small program, compiled already', async () => {
  const open = async (): Promise<number> => {
    const started = performance.now()
    await driver.call('program.run', { program, url: '/pages/second/second' })
    await driver.until(
      'its page',
      ({ panels }) => panels?.stack.at(-1)?.includes('second') === true,
    )
    return performance.now() - started
  }
  const fresh: number[] = []
  const pooled: number[] = []
  for (let round = 0; round < 10; round++) {
    // The view that waits is made once things are quiet; who comes before that has a fresh one.
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    pooled.push(await open())
    await driver.call('program.close', { program })
    fresh.push(await open())
    const { panels } = await driver.state()
    if (round === 9) console.log(`process ${panels?.memory ?? '?'} MB`)
    await driver.call('program.close', { program })
  }
  const [ready, made] = [median(pooled), median(fresh)]
  console.log(
    `first page, warm, medians of 10: ${ready.toFixed(0)} ms in a view that waited, ${made.toFixed(0)} ms in a fresh one (${(ready / made).toFixed(2)})`,
  )
  expect(fresh).toHaveLength(10)
})
