import { expect, test } from 'vitest'
import { makeWx } from '../makeWx.ts'
import { makeTestContext } from '../testContext.ts'

type Context = Record<string, (...input: unknown[]) => unknown>

test('a drawing of a component goes to the canvas in it', async () => {
  const { context, calls } = makeTestContext()
  const create = makeWx(context)['createCanvasContext'] as (id: string, within: unknown) => Context
  const component = { _$: { getBackendElement: () => ({ node: 7 }) } }
  await new Promise((resolve) => {
    create('ring', component)['draw']?.(false, resolve)
  })
  expect(calls).toEqual([
    ['canvas.draw', { canvasId: 'ring', within: 7, reserve: false, actions: [] }],
  ])
})

test('a drawing is recorded, and sent whole when it is drawn', async () => {
  const { context, calls } = makeTestContext()
  const create = makeWx(context)['createCanvasContext'] as (id: string) => Context
  const canvas = create('poster')
  const fill = canvas['createLinearGradient']?.(0, 0, 100, 0) as Context
  fill['addColorStop']?.(0, 'red')
  canvas['setFillStyle']?.(fill)
  canvas['fillRect']?.(0, 0, 100, 40)
  Object.assign(canvas, { fillStyle: '#333' })
  canvas['setFontSize']?.(20)
  canvas['fillText']?.('茶壶', 10, 20)
  expect(canvas['measureText']?.('茶壶ab')).toEqual({ width: 60 })
  expect(calls).toEqual([])
  const told = await new Promise((resolve) => {
    canvas['draw']?.(false, resolve)
  })
  expect(told).toEqual({ errMsg: 'drawCanvas:ok' })
  const gradient = { gradient: 'linear', points: [0, 0, 100, 0], stops: [[0, 'red']] }
  expect(calls).toEqual([
    [
      'canvas.draw',
      {
        canvasId: 'poster',
        reserve: false,
        actions: [
          ['=fillStyle', gradient],
          ['fillRect', 0, 0, 100, 40],
          ['=fillStyle', '#333'],
          ['=font', '20px sans-serif'],
          ['fillText', '茶壶', 10, 20],
        ],
      },
    ],
  ])
  canvas['draw']?.(true)
  expect(calls[1]).toEqual(['canvas.draw', { canvasId: 'poster', reserve: true, actions: [] }])
})
