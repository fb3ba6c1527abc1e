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

test('a query of the page finds what its components show and what fills them', async () => {
  const page = await openProgram({
    'app.json': '{ "pages": ["a"], "usingComponents": { "my-box": "/box", "my-lid": "/lid" } }',
    'a.axml': '<view id="a" class="x"/><my-box><text id="b" class="x"/></my-box>',
    'a.js': 'Page({})',
    'box.json': '{ "component": true }',
    'box.axml': '<view id="c" class="x"/><my-lid/><slot/>',
    'box.js': 'Component({})',
    'lid.json': '{ "component": true }',
    'lid.axml': '<view id="d" class="x"/>',
    'lid.js': 'Component({})',
  })
  const caller = page.program.stack.top()?.caller as unknown as Queried
  const found = await new Promise((resolve) => {
    withDeepQueries(caller)
      .createSelectorQuery()
      .selectAll('.x')
      .fields({ dataset: true })
      .exec(resolve)
  })
  expect(found).toEqual([[{ dataset: {} }, { dataset: {} }, { dataset: {} }, { dataset: {} }]])
})
