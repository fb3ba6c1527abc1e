import { expect, test } from 'vitest'
import { openProgram } from '../../../test/fixtures/programPage.ts'

const app = '{ "pages": ["pages/a/a"] }'
const small = { windowWidth: 320, windowHeight: 446, screenWidth: 320, screenHeight: 490 }

test('a page and its components hear of another size', async () => {
  const heard: unknown[] = []
  const page = await openProgram(
    {
      'app.json': app,
      'pages/a/a.json': '{ "usingComponents": { "part": "/part" } }',
      'pages/a/a.wxml': '<part />',
      'pages/a/a.js': 'Page({ onResize(input) { hear("page", input) } })',
      'part.json': '{ "component": true }',
      'part.wxml': 'part',
      'part.js': 'Component({ pageLifetimes: { resize(input) { hear("component", input) } } })',
    },
    { globals: { hear: (...input: unknown[]) => heard.push(input) } },
  )
  await page.resize(small)
  const told = { size: small, deviceOrientation: 'portrait' }
  expect(heard).toEqual([
    ['page', told],
    ['component', told],
  ])
  expect(page.faults).toEqual([])
})

test('a media query is answered at once, and again only when its answer is another', async () => {
  const answers: unknown[] = []
  const page = await openProgram(
    {
      'app.json': app,
      'pages/a/a.wxml': '<view id="stop" bindtap="stop" />',
      'pages/a/a.js':
        'Page({ onLoad() { this.query = this.createMediaQueryObserver(); this.query.observe({ maxWidth: 350 }, ({ matches }) => hear(matches)) }, stop() { this.query.disconnect() } })',
    },
    { globals: { hear: (answer: unknown) => answers.push(answer) } },
  )
  expect(answers).toEqual([false])
  await page.resize(small)
  await page.resize({ windowWidth: 300 })
  expect(answers).toEqual([false, true])
  await page.fire('stop')
  await page.resize({ windowWidth: 430 })
  expect(answers).toEqual([false, true])
  expect(page.faults).toEqual([])
})
