import process from 'node:process'
import { expect, test } from 'vitest'
import { openLink } from '../e2e/clicks.ts'
import { launch } from '../e2e/driver.ts'

const days = 120

type Step = Readonly<{ told: number; drawn: number }>

test('the switchboard follows a drag along the timeline', async () => {
  const driver = await launch({ language: 'en', isMeasured: true })
  try {
    await driver.call('law.choose', { policy: 'cn@2021-08-01' })
    await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
    await driver.until('the stopped page', ({ phone }) => phone.page?.status === 'stopped')
    const steps: Step[] = []
    for (let day = 0; day < days; day++) {
      const date = new Date(Date.UTC(2021, 7, 2 + day)).toISOString().slice(0, 10)
      steps.push(await driver.window.evaluate(stepTo, date))
    }
    const [told, drawn] = [steps.map((each) => each.told), steps.map((each) => each.drawn)].map(
      at95,
    )
    process.stdout.write(
      `a day along the timeline, ${days} days, 95 of 100: in the window after ${told?.toFixed(1)} ms, drawn after ${drawn?.toFixed(1)} ms\n`,
    )
    expect(told).toBeLessThanOrEqual(100)
  } finally {
    await driver.close()
  }
})

function at95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN
}

/** Runs in the window: from the wish to the law of that day in the window, and to the frame that shows it. */
function stepTo(date: string): Promise<Step> {
  return new Promise((resolve) => {
    const began = performance.now()
    const end = window.hutong.onChange(({ parts: { law } }) => {
      if (law?.at.startsWith(date) !== true) return
      end()
      const told = performance.now() - began
      requestAnimationFrame(() =>
        setTimeout(() => resolve({ told, drawn: performance.now() - began })),
      )
    })
    void window.hutong.call('law.choose', { policy: `cn@${date}`, isPassing: true })
  })
}
