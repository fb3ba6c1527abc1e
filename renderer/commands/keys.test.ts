import { expect, test } from 'vitest'
import { commands } from '../../electron/ipc/commands.ts'
import { isPressed, isTyped, shownKeys } from './keys.ts'

const press = (key: string, held: readonly string[] = [], code = '') => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

test('mod is Ctrl, and Command on a Mac; other keys held make another press', () => {
  expect(isPressed('mod+K', press('k', ['ctrl']), false)).toBe(true)
  expect(isPressed('mod+K', press('k', ['meta']), true)).toBe(true)
  expect(isPressed('mod+K', press('k', ['ctrl']), true)).toBe(false)
  expect(isPressed('mod+K', press('k', ['ctrl', 'meta']), false)).toBe(false)
  expect(isPressed('mod+Z', press('Z', ['ctrl', 'shift']), false)).toBe(false)
  expect(isPressed('mod+shift+Z', press('Z', ['ctrl', 'shift']), false)).toBe(true)
  expect(isPressed('alt+ArrowRight', press('ArrowRight', ['alt']), false)).toBe(true)
})

test('a sign is taken with Shift or without, a digit from the row of digits', () => {
  expect(isPressed('?', press('?', ['shift']), false)).toBe(true)
  expect(isPressed('?', press('?'), false)).toBe(true)
  expect(isPressed('mod+1', press('&', ['ctrl'], 'Digit1'), false)).toBe(true)
})

test('a text field keeps what it needs', () => {
  expect(['?', 'alt+ArrowLeft', 'mod+Z', 'mod+shift+Z'].map(isTyped)).toEqual(Array(4).fill(true))
  expect(['mod+K', 'mod+1', 'mod+shift+F'].map(isTyped)).toEqual(Array(3).fill(false))
})

test('keys are shown as the system writes them', () => {
  expect(shownKeys('mod+shift+Z', true)).toBe('⇧⌘Z')
  expect(shownKeys('mod+shift+Z', false)).toBe('Ctrl+Shift+Z')
  expect(shownKeys('alt+ArrowLeft', false)).toBe('Alt+←')
})

test('no two commands have the same keys', () => {
  const all = Object.values(commands).flatMap(({ keys }): readonly string[] => keys)
  expect(new Set(all).size).toBe(all.length)
})
