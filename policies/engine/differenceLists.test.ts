import { describe, expect, test } from 'vitest'
import { projectLibrary } from '../../test/project.ts'
import { compile } from './compile.ts'
import { differenceOf, type DifferenceBox, type Side } from './diff.ts'
import { differenceLists } from './differenceLists.ts'
import { instantOf } from './instant.ts'
import { placeOf } from './library.ts'

const library = projectLibrary()

function sideOf(policy: string): Side {
  const { pack, at } = placeOf(library, policy)
  return { policy: compile(pack, [], library.world), at: instantOf(at, pack.zone)! }
}

describe.each([
  ['cn-2021-09-16', 'cn-2021-09-17-wechat'],
  ['cn-2021-09-28-alibaba-pay', 'what-if-2021'],
])('the lists of %s and %s', (a, b) => {
  const difference = differenceOf(sideOf(a), sideOf(b))
  const lists = differenceLists(difference)

  test.each(['links', 'payments'] as const)('of %s have cells that add up', (kind) => {
    const subject = kind === 'links' ? 'link' : 'payment'
    const { cells, rows, unlisted, classes, differing } = lists[kind]
    const flows = difference.flows.filter((flow) => flow.subject === subject)
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
    expect(sum(cells.map(({ boxes }) => boxes))).toBe(rows.length + unlisted)
    expect(sum(cells.map((cell) => cell.classes))).toBe(classes)
    expect(classes).toBe(sum(flows.map((flow) => flow.classes)))
    expect(sum(rows.map((row) => row.classes))).toBe(differing)
    for (const { before, after, boxes } of cells)
      expect(
        rows.filter((row) => row.before.verdict === before && row.after.verdict === after),
      ).toHaveLength(boxes)
  })

  test('name every set of requests in the order of the difference', () => {
    const rows = [...lists.links.rows, ...lists.payments.rows]
    const boxes = difference.boxes.toSorted((x, y) => x.subject.localeCompare(y.subject))
    expect(rows.map(({ example }) => example)).toEqual(boxes.map(({ example }) => example))
  })
})

test('what is too long to send is cut, and says by how much', () => {
  const values = Array.from({ length: 100 }, (_, index) => `app-${index}`)
  const box: DifferenceBox = {
    subject: 'payment',
    where: [
      { attribute: 'host', not: values },
      { attribute: 'merchant', is: values.slice(0, 40) },
    ],
    before: { verdict: 'allow', presentation: 'option-shown' },
    after: { verdict: 'block', presentation: 'option-absent' },
    rulesBefore: ['a'],
    rulesAfter: values,
    classes: 1,
    example: { host: 'taobao', surface: 'checkout' },
  }
  const { payments, links } = differenceLists({
    boxes: Array.from({ length: 2_003 }, () => box),
    flows: [{ subject: 'payment', before: 'allow', after: 'block', classes: 2_003 }],
    classes: 2_003,
    differing: 2_003,
  })
  expect(links.rows).toEqual([])
  expect({ ...payments, rows: payments.rows.length }).toEqual({
    cells: [{ before: 'allow', after: 'block', boxes: 2_003, classes: 2_003 }],
    rows: 2_000,
    unlisted: 3,
    classes: 2_003,
    differing: 2_003,
  })
  expect(payments.rows[0]).toEqual({
    where: [
      { attribute: 'host', not: values.slice(0, 40), rest: 60 },
      { attribute: 'merchant', is: values.slice(0, 40) },
    ],
    before: box.before,
    after: box.after,
    rulesBefore: ['a'],
    rulesAfter: values,
    classes: 1,
    example: box.example,
  })
})
