import { expect, test } from 'vitest'
import { heedNotice, setNoticed, wasNoticed } from './noticed.ts'

const link = { region: 'EU', host: 'ios-app', surface: 'link-out' } as const
const inside = { ...link, opening: 'web-view' } as const
const sheet = { presentation: 'disclosure-sheet' } as const
const yes = { type: 'notice.confirmed' }
const phone = () => ({ noticed: new Set<string>() })

test('a notice that was confirmed is known again, for the same way out of the same store', () => {
  const held = phone()
  heedNotice(held, link, sheet, yes)
  expect(wasNoticed(held, { ...link, opening: 'browser' })).toBe(true)
  expect(wasNoticed(held, inside)).toBe(false)
  expect(wasNoticed(held, { ...link, surface: 'checkout' })).toBe(false)
  expect(wasNoticed(held, { ...link, host: 'android-app' })).toBe(false)
  expect(wasNoticed(held, { ...link, region: 'US' })).toBe(false)
})

test('who opts out sees no notice of the app’s, wherever its links open', () => {
  const held = phone()
  heedNotice(held, link, sheet, { ...yes, optsOut: true })
  expect(wasNoticed(held, inside)).toBe(true)
  expect(wasNoticed(held, { ...inside, surface: 'checkout' })).toBe(false)
})

test('what a step says of the person takes the place of what the phone remembers', () => {
  const held = phone()
  heedNotice(held, link, sheet, { ...yes, optsOut: true })
  setNoticed(held, inside, false)
  expect(wasNoticed(held, inside)).toBe(false)
  setNoticed(held, inside, true)
  expect(wasNoticed(held, inside)).toBe(true)
})

test('neither a notice that was turned down nor a parent’s consent is one that was seen', () => {
  const held = phone()
  heedNotice(held, link, sheet, { type: 'notice.dismissed' })
  heedNotice(held, link, { presentation: 'parental-gate' }, yes)
  expect(wasNoticed(held, link)).toBe(false)
})
