import { expect, test } from 'vitest'
import { callerPrototype } from './easel.ts'
import { openProgram, type ProgramPage } from '../../../test/fixtures/programPage.ts'

const pageWith = (wxml: string, query: string): Promise<ProgramPage> =>
  openProgram({
    'app.json': '{ "pages": ["pages/a/a"] }',
    'pages/a/a.wxml': wxml,
    'pages/a/a.js': `Page({ data: { said: "" }, ask() { this.createSelectorQuery().${query}.exec((results) => this.setData({ said: JSON.stringify(results) })) } })`,
  })

test('asks the page for computed styles and properties of a plain node, and hands them over by the names asked for', async () => {
  const page = await pageWith(
    '<view id="n" data-kind="row" bindtap="ask">{{said}}</view>',
    'select("#n").fields({ dataset: true, computedStyle: ["margin-top"] })',
  )
  await page.fire('n')
  expect(page.messages.findLast(({ type }) => type === 'measure')).toMatchObject({
    what: 'styles',
    names: ['margin-top'],
  })
  await page.answer({ 'margin-top': '4px' })
  await expect.poll(() => page.text()).toBe('[{"dataset":{"kind":"row"},"margin-top":"4px"}]')
})

test('answers for each node of a list', async () => {
  const page = await pageWith(
    '<view id="n" bindtap="ask">{{said}}</view><scroll-view class="s" /><scroll-view class="s" />',
    'selectAll(".s").fields({ properties: ["scrollX"] })',
  )
  await page.fire('n')
  const asked = page.messages.filter((message) => message.type === 'measure')
  expect(asked.map(({ what, names }) => [what, names])).toEqual([
    ['properties', ['scrollX']],
    ['properties', ['scrollX']],
  ])
})

test('a node that is not there is null, and the rest is answered', async () => {
  const page = await pageWith(
    '<view id="n" bindtap="ask">{{said}}</view>',
    'select("#gone").fields({ id: true, computedStyle: ["color"] }).select("#n").fields({ computedStyle: ["color"] })',
  )
  await page.fire('n')
  await page.answer({ color: 'red' })
  await expect.poll(() => page.text()).toBe('[null,{"color":"red"}]')
})

test('what is asked while data is being set is answered of the page as it is then drawn', async () => {
  const page = await openProgram({
    'app.json': '{ "pages": ["pages/a/a"] }',
    'pages/a/a.json': '{ "usingComponents": { "c": "./c" } }',
    'pages/a/a.wxml': '<view id="open" bindtap="open">open</view><c is-open="{{isOpen}}" />',
    'pages/a/a.js': 'Page({ open() { this.setData({ isOpen: true }) } })',
    'pages/a/c.json': '{ "component": true }',
    'pages/a/c.wxml': '<view wx:if="{{isOpen}}" class="inner" data-n="1">{{said}}</view>',
    'pages/a/c.js':
      'Component({ properties: { isOpen: Boolean }, observers: { isOpen(isOpen) { if (isOpen) this.createSelectorQuery().select(".inner").fields({ dataset: true }).exec(([found]) => this.setData({ said: found === null ? "nothing" : `found ${found.dataset.n}` })) } } })',
  })
  await page.fire('open')
  await expect.poll(() => page.text()).toBe('open found 1')
})

test('a component that is not there leaves the query to the page', async () => {
  const page = await pageWith(
    '<view id="n" bindtap="ask">{{said}}</view>',
    'in(undefined).select("#n").fields({ id: true })',
  )
  await page.fire('n')
  await expect.poll(() => page.text()).toBe('[{"id":"n"}]')
})

test('what a component asks before its page stands is asked of the page', async () => {
  const { createSelectorQuery } = callerPrototype as {
    createSelectorQuery: (this: unknown) => unknown
  }
  const sources = {
    'app.json': '{ "pages": ["pages/a/a"] }',
    'pages/a/a.json': '{ "usingComponents": { "c": "./c" } }',
    'pages/a/a.wxml': '<view class="outer" data-n="1" /><c />',
    'pages/a/a.js': 'Page({})',
    'pages/a/c.json': '{ "component": true }',
    'pages/a/c.wxml': '<view>{{said}}</view>',
    'pages/a/c.js':
      'Component({ lifetimes: { created() { unbound().in(undefined).select(".outer").fields({ dataset: true }).exec(([found]) => this.setData({ said: found.dataset.n })) } } })',
  }
  const globals = { unbound: () => createSelectorQuery.call({}) }
  const page = await openProgram(sources, { globals })
  await expect.poll(() => page.text()).toBe('1')
})
