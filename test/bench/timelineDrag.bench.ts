import process from 'node:process'
import { expect, test } from 'vitest'
import { testIds } from '../../renderer/testIds.ts'
import { openLink } from '../e2e/clicks.ts'
import { launch } from '../e2e/driver.ts'

const days = 120

/** Milliseconds from the wish for a day until the window shows it: in its document, and in the frame after. */
type Step = Readonly<{ followed: number; drawn: number }>

test('the switchboard and the phone follow a drag along the timeline', async () => {
  const driver = await launch({ language: 'en', isMeasured: true })
  try {
    await driver.call('law.choose', { policy: 'cn@2021-08-01' })
    await openLink(driver, 'wechat-1to1', 'https://item.taobao.com/item.htm?id=1')
    await driver.until('the stopped page', ({ phone }) => phone.page?.status === 'stopped')
    // What is worked out once for a ruling is no part of the way.
    await driver.until(
      'the whole ruling',
      ({ decision }) => decision?.flips !== undefined && decision.inspection.excerpts !== undefined,
    )
    const steps: Step[] = []
    for (let day = 0; day < days; day++) {
      const date = new Date(Date.UTC(2021, 7, 2 + day)).toISOString().slice(0, 10)
      steps.push(await driver.window.evaluate(stepTo, { date, timeline: testIds.timeline }))
    }
    for (const name of ['followed', 'drawn'] as const) {
      const times = steps.map((each) => each[name]).toSorted((a, b) => a - b)
      const [median, most] = [0.5, 0.95].map((share) => times[Math.ceil(days * share) - 1] ?? 0)
      process.stdout.write(
        `a day along the timeline, ${days} days, ${name}: ${median?.toFixed(1)} ms, 95 of 100 ${most?.toFixed(1)} ms\n`,
      )
    }
    expect(await driver.state()).toMatchObject({ law: { at: '2021-11-29T23:59:59+08:00' } })
  } finally {
    await driver.close()
  }
})

/** Runs in the window. All of it follows in one commit, so one attribute that each day changes tells of the whole. */
function stepTo({ date, timeline }: Readonly<{ date: string; timeline: string }>): Promise<Step> {
  return new Promise((resolve) => {
    const slider = document.querySelector(`[data-testid="${timeline}"]`)
    if (slider === null) throw new Error('there is no timeline')
    const began = performance.now()
    const observer = new MutationObserver(() => {
      observer.disconnect()
      const followed = performance.now() - began
      requestAnimationFrame(() =>
        setTimeout(() => resolve({ followed, drawn: performance.now() - began })),
      )
    })
    observer.observe(slider, { attributeFilter: ['aria-valuetext'] })
    void window.hutong.call('law.choose', { policy: `cn@${date}`, isPassing: true })
  })
}
