import { expect, test } from 'vitest'
import { placeOf } from './placeOf.ts'

test('a problem is taken apart into file, line and what is wrong', () => {
  const text =
    'drafts/my: law.yaml:7:24 links[0].ruling.verdict: expected allow or block, got "alow"'
  expect(placeOf(text)).toEqual({
    file: 'my: law.yaml',
    line: 7,
    what: 'links[0].ruling.verdict: expected allow or block, got "alow"',
  })
})

test('a Windows path keeps its drive out of the name', () => {
  expect(placeOf('C:\\laws\\cn.yaml:3:1 kind: expected Pack, got "Pac"')?.file).toBe('cn.yaml')
})

test('a problem without a line is left whole', () => {
  expect(placeOf('notes.txt is not a policy file')).toBeUndefined()
})
