import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { setup, teardown } from '../e2e/display.ts'
import { launch, type Driver } from '../e2e/driver.ts'
import { actAtRandom } from '../e2e/randomActions.ts'
import { projectLibrary } from '../project.ts'

const count = 400
const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const library = projectLibrary()

beforeAll(setup)
afterAll(teardown)

let driver: Driver
beforeEach(async () => {
  driver = await launch({ language: 'en', theme: 'light' })
})
afterEach(() => driver.close())

test.each([0, 1, 2, 3, 4].map((number) => first + number))(
  `${count} random actions from seed %d lose no edit, and no page complains`,
  async (seed) => {
    const complaints: string[] = []
    driver.app.on('window', (page) =>
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`)),
    )
    driver.window.on('pageerror', (error) => complaints.push(error.message))
    await actAtRandom(driver, library, seed, count)
    expect(complaints).toEqual([])
  },
)
