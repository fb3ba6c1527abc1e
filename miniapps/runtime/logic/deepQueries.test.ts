import { expect, test } from 'vitest'
import { openProgram } from '../../../test/fixtures/programPage.ts'
import { withDeepQueries } from './deepQueries.ts'

type Queried = {
  createSelectorQuery: () => {
    selectAll: (selector: string) => {
      fields: (fields: object) => { exec: (hear: (found: unknown) => void) => void }
    }
  }
}

test.each([
  ['.x', ['a', 'c', 'd', 'b']],
  ['#c', ['c']],
  ['view.x', ['a', 'c', 'd']],
  ['#w > *', ['c', 'd', 'b']],
  ['#w .x', ['c', 'd', 'b']],
  ['#a .x', []],
  ['.none, text', ['b']],
  ['[id]', []],
])(
  'a query of the page sees what its components show and what fills them: %s',
  async (selector, ids) => {
    const page = await openProgram({
      'app.json': '{ "pages": ["a"], "usingComponents": { "my-box": "/box", "my-lid": "/lid" } }',
      'a.axml': '<view id="a" class="x"/><my-box><text id="b" class="y x"/></my-box>',
      'a.js': 'Page({})',
      'box.json': '{ "component": true }',
      'box.axml': '<view id="w"><view id="c" class="x"/><my-lid/><slot/></view>',
      'box.js': 'Component({})',
      'lid.json': '{ "component": true }',
      'lid.axml': '<view id="d" class="x"/>',
      'lid.js': 'Component({})',
    })
    const caller = page.program.stack.top()?.caller as unknown as Queried
    const found = await new Promise((resolve) => {
      withDeepQueries(caller)
        .createSelectorQuery()
        .selectAll(selector)
        .fields({ id: true })
        .exec(resolve)
    })
    expect(found).toEqual([ids.map((id) => ({ id }))])
  },
)
