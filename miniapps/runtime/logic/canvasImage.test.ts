import { afterEach, expect, test, vi } from 'vitest'
import { makeCanvasImage } from './canvasImage.ts'

/** As much of a Worker's own canvas as a picture needs; Node has none. */
class Canvas extends EventTarget {
  width: number
  height: number
  drawn: unknown[] = []
  constructor(width: number, height: number) {
    super()
    this.width = width
    this.height = height
  }
  getContext() {
    return { drawImage: (picture: unknown) => this.drawn.push(picture) }
  }
}

afterEach(() => vi.unstubAllGlobals())

function imageOf(load: (source: string) => Promise<unknown>) {
  vi.stubGlobal('OffscreenCanvas', Canvas)
  const image = makeCanvasImage(load as never) as unknown as Canvas & Record<string, unknown>
  const told = (source: string) =>
    new Promise((resolve) => {
      image['onload'] = () => resolve('load')
      image['onerror'] = () => resolve('error')
      image['src'] = source
    })
  return { image, told }
}

test('a picture is as large as what its source brought, and is drawn from then on', async () => {
  const picture = { width: 30, height: 20 }
  const { image, told } = imageOf(() => Promise.resolve(picture))
  expect(await told('/a.png')).toBe('load')
  expect([image.width, image.height, image.drawn, image['src'], image['complete']]).toEqual([
    30,
    20,
    [picture],
    '/a.png',
    true,
  ])
})

test('a picture that cannot be had says so', async () => {
  const { image, told } = imageOf(() => Promise.reject(new Error('no such file')))
  expect(await told('/none.png')).toBe('error')
  expect([image.width, image.drawn]).toEqual([0, []])
})

test('of two sources in a row only the last one counts', async () => {
  const { image, told } = imageOf((source) => Promise.resolve({ width: source.length, height: 1 }))
  image['src'] = '/longer.png'
  expect(await told('/a.png')).toBe('load')
  expect(image.drawn).toEqual([{ width: 6, height: 1 }])
})
