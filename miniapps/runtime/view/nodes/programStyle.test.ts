import { expect, test } from 'vitest'
import { withinPages, withWindowHeight } from './programStyle.ts'

test('a hundred vh are the window of the page', () => {
  expect(withWindowHeight('height: 100vh; top: -.5vh; width: 10vw')).toBe(
    'height: calc(var(--window-height) * 1); top: calc(var(--window-height) * -0.005); width: 10vw',
  )
})

test('within calc they are too', () => {
  expect(withWindowHeight('height: calc(100vh - 20px)')).toBe(
    'height: calc(calc(var(--window-height) * 1) - 20px)',
  )
})

test('addresses and strings stay as they are', () => {
  const css = `background: url(/files/5vh.png) "a 5vh" '5vh'; x: 5vhx`
  expect(withWindowHeight(css)).toBe(css)
})

test('styles hold within pages, those of a page within it alone', () => {
  expect(withinPages(':root { --a: 1 }')).toBe('@scope (.scroller) {\n:scope { --a: 1 }\n}')
  expect(withinPages('body { top: 0 }', 'pages/a/a')).toBe(
    '@scope (.scroller[data-path="pages/a/a"]) {\nbody { top: 0 }\n}',
  )
})
