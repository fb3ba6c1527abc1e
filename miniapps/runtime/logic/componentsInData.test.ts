import { expect, test } from 'vitest'
import { openProgram } from '../../../test/fixtures/programPage.ts'

test('keeps a component that stands in the data of another usable', async () => {
  const page = await openProgram({
    'app.json': '{ "pages": ["pages/a/a"] }',
    'pages/a/a.wxml': '<tabs><panel /></tabs>',
    'pages/a/a.json': '{ "usingComponents": { "tabs": "./tabs", "panel": "./panel" } }',
    'pages/a/a.js': 'Page({})',
    'pages/a/tabs.json': '{ "component": true }',
    'pages/a/tabs.wxml': '<view>{{count}}</view><slot />',
    'pages/a/tabs.js':
      'Component({ relations: { "./panel": { type: "child" } }, data: { count: 0 }, methods: { count() { const panels = this.getRelationNodes("./panel").map(({ data }) => ({ ...data })); this.setData({ panels, count: panels.length }) } } })',
    'pages/a/panel.json': '{ "component": true }',
    'pages/a/panel.wxml': '<view id="panel" bindtap="tap" />',
    'pages/a/panel.js':
      'Component({ relations: { "./tabs": { type: "parent", linked(tabs) { this.setData({ tabs }) } } }, methods: { tap() { this.data.tabs.count() } } })',
  })
  await page.fire('panel')
  expect(page.faults).toEqual([])
  expect(page.text()).toBe('1')
})
