import { expect, test } from 'vitest'
import { openProgram, type ProgramPage } from '../../../test/fixtures/programPage.ts'
import type { Operation } from '../messages.ts'

const part = (options: string): Record<string, string> => ({
  'part.json': '{ "component": true }',
  'part.wxml': '<view id="inner"><slot /></view>',
  'part.js': `Component({ options: { ${options} } })`,
})

/** A page that watches `#target` by this chain of calls. */
const watching = (chain: string, options = ''): Promise<ProgramPage> =>
  openProgram({
    'app.json': '{ "pages": ["pages/a/a"], "usingComponents": { "part": "/part" } }',
    'pages/a/a.wxml': '<scroll-view id="box"><view id="target" /></scroll-view><part id="part" />',
    'pages/a/a.js': `Page({ onReady() { this.createIntersectionObserver()${chain}.observe("#target", () => {}) } })`,
    ...part(options),
  })

function operations({ messages }: ProgramPage): readonly Operation[] {
  return messages.flatMap((message) => (message.type === 'operations' ? message.list : []))
}

/** What the view is asked to watch, with ids in place of nodes. */
function watched(page: ProgramPage): unknown {
  const all = operations(page)
  const idOf = (node: number): string | undefined =>
    all.find(
      (operation): operation is readonly ['id', number, string] =>
        operation[0] === 'id' && operation[1] === node,
    )?.[2]
  return all.flatMap((operation) => {
    if (operation[0] !== 'observe') return []
    const [, node, , margin, , reference] = operation
    return [[idOf(node), margin, reference === 0 ? 'window' : idOf(reference)]]
  })
}

test.each([
  ['', '', 'window'],
  ['.relativeToViewport({ bottom: -50, left: 5 })', '0px 0px -50px 5px', 'window'],
  ['.relativeTo("#box")', '0px 0px 0px 0px', 'box'],
  ['.relativeTo("#box", { top: 10, right: 20 })', '10px 20px 0px 0px', 'box'],
  ['.relativeTo("#part", { top: 1 })', '1px 0px 0px 0px', 'part'],
  ['.relativeTo("#box").relativeToViewport({ top: 2 })', '2px 0px 0px 0px', 'window'],
])('the reference and its margins reach the page: %s', async (chain, margin, reference) => {
  const page = await watching(chain)
  expect(watched(page)).toEqual([['target', margin, reference]])
  expect(page.faults).toEqual([])
})

test('a component without a node of its own stands where what it shows does', async () => {
  const page = await watching('.relativeTo("#part")', 'virtualHost: true')
  expect(watched(page)).toEqual([['target', '0px 0px 0px 0px', 'inner']])
})
