import { expect, test } from 'vitest'
import { pseudo } from './pseudo.ts'

test('a pseudo text is two fifths longer, and keeps its blanks', () => {
  expect(pseudo('Undo')).toBe('⟦Üñdö~~⟧'.replace('Ü', 'Û'))
  expect(pseudo('{{count}} step')).toBe('⟦{{count}} štép~~⟧')
})
