import { expect, test } from 'vitest'
import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { kinds, matchesCase } from './matchesCase.ts'

const base: RunnerCase = {
  id: 0,
  file: 'qa/short-link.scenario.yaml',
  name: 'A short link asks once',
  tags: ['redirect'],
  isHeadless: false,
}

test('every word is looked for in the name, the file and the tags', () => {
  expect(matchesCase(base, 'SHORT redirect qa/', 'all')).toBe(true)
  expect(matchesCase(base, 'short payment', 'all')).toBe(false)
  expect(matchesCase(base, '', 'all')).toBe(true)
})

test.each([
  [undefined, ['all', 'waiting']],
  ['passed', ['all', 'passed']],
  ['failed', ['all', 'failed']],
] as const)('what became %s is of the kinds %j', (type, wanted) => {
  const one = type === undefined ? base : { ...base, type }
  expect(kinds.filter((kind) => matchesCase(one, '', kind))).toEqual(wanted)
})
