import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectLibrary } from '../project.ts'
import { launch, type Driver } from './driver.ts'
import { actAtRandom } from './randomActions.ts'

const count = Number(process.env['ACTIONS'] ?? 60)
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

let driver: Driver
const complaints: string[] = []
beforeAll(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
  for (const page of driver.app.windows()) listen(page)
  driver.app.on('window', listen)
})
afterAll(() => driver.close())

function listen(page: ReturnType<Driver['app']['windows']>[number]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
}

test(`${count} random actions from seed ${seed} lose no edit, and no console complains`, async () => {
  await actAtRandom(driver, projectLibrary(), seed, count)
  expect(complaints).toEqual([])
})
