import Elk from 'elkjs/lib/elk.bundled.js'
import { describe, expect, test } from 'vitest'
import { chartsOf } from '../../../policies/engine/chart.ts'
import { smallLaw } from '../../../test/fixtures/smallLaw.ts'
import { elkGraph, readLayout } from './elkGraph.ts'
import { rowsOf } from './rows.ts'

const charts = Object.entries(chartsOf(smallLaw({})))
const sizes = ['narrow', 'wide'] as const

describe.each(charts.flatMap(([kind, chart]) => sizes.map((size) => [kind, size, chart] as const)))(
  'the %s machine, %s',
  (_, size, chart) => {
    const labels = new Map(chart.edges.map(({ id }) => [id, ['Notice dismissed', '关闭提示']]))
    const laid = async () =>
      readLayout(
        await new Elk().layout(elkGraph(chart, size, size === 'wide' ? labels : new Map())),
      )

    test('everything has its place, and goes down row by row', async () => {
      const { nodes, edges } = await laid()
      expect([...nodes.keys()]).toEqual(chart.nodes.map(({ id }) => id))
      const drawn = chart.edges.filter(({ from, to }) => from !== to)
      expect([...edges.keys()]).toEqual(drawn.map(({ id }) => id))
      expect([...edges.values()].filter(({ points }) => points.length < 2)).toEqual([])
      const rows = rowsOf(chart.initial, size)
      const tops = [...nodes].map(([id, { y }]) => ({ row: rows.get(id) ?? -1, y }))
      const wrong = tops.filter((one) => tops.some(({ row, y }) => one.row < row && one.y >= y))
      expect(wrong).toEqual([])
    })

    test('no state lies over another, and the narrow one is narrow', async () => {
      const { nodes, width } = await laid()
      const boxes = [...nodes.values()]
      const over = boxes.filter((one, index) =>
        boxes.some(
          (other, place) =>
            place !== index &&
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        ),
      )
      expect(over).toEqual([])
      expect(width).toBeLessThan(size === 'narrow' ? 380 : 1_200)
    })
  },
)
