import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dark, light } from './palette.ts'

const windowStyle = readFileSync('renderer/window.css', 'utf8')
const [windowLight = '', windowDark = ''] = windowStyle.split("[data-mantine-color-scheme='dark']")

test.each([
  ['light', light, windowLight],
  ['dark', dark, windowDark],
])('%s is the window’s', (_, palette, style) => {
  for (const [name, colour] of Object.entries(palette))
    expect(style).toContain(`--${name}: ${colour};`)
})

const verdicts = ['allow', 'interstitial', 'choose', 'reroute', 'block'] as const

test.each([
  ['light', light],
  ['dark', dark],
])('%s text stands out from what it is written on by 4.5 to 1', (_, palette) => {
  const pairs = [
    ...(['paper', 'surface', 'well'] as const).flatMap((ground) => [
      [palette.ink, palette[ground]] as const,
      [palette.dim, palette[ground]] as const,
      [palette.accent, palette[ground]] as const,
    ]),
    ...verdicts.flatMap((verdict) => [
      [palette[verdict], palette.paper] as const,
      [palette[verdict], mixed(palette[verdict], palette.surface, 0.04)] as const,
      [
        mixed(palette[verdict], palette.ink, 0.84),
        mixed(palette[verdict], palette.paper, 0.1),
      ] as const,
    ]),
    [palette.surface, palette.block] as const,
    [palette.surface, palette.accent] as const,
    [palette.paper, palette.ink] as const,
  ]
  const weak = pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)
  expect(weak).toEqual([])
})

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16))
}

function mixed(colour: string, ground: string, share: number): string {
  const under = channels(ground)
  const parts = channels(colour).map((value, index) =>
    Math.round(value * share + (under[index] ?? 0) * (1 - share)),
  )
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}
