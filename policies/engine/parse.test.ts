import { faultsIn } from '../../test/fixtures/faultsIn.ts'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { Pack } from './model.ts'
import { largestFile, parseFile, parsePlaced, PolicyError } from './parse.ts'

const head = `apiVersion: hutong/v1
kind: Pack
name: cn
title: { zh: 名, en: name }
region: CN
zone: '+08:00'
status: historical
`

/** The head is seven lines; the rule's `when` stands on line 11, its ruling on line 12, `more` from line 15. */
function packOf(when: string, more = '', verdict = 'block', presentation = 'stopped-page'): string {
  return `${head}links:
  - id: a
    title: { zh: 名, en: name }
    when: ${when}
    ruling: { verdict: ${verdict}, presentation: ${presentation}, reason: x }
    source: [memory]
    confidence: high
${more}`
}

function faults(text: string, schema: z.ZodType = Pack): readonly string[] {
  return faultsIn(() => parseFile('f.yaml', text, schema))
}

test('a file is read as its schema says, with defaults', () => {
  expect(parseFile('f.yaml', packOf('{ relation: rival }'), Pack)).toEqual({
    apiVersion: 'hutong/v1',
    kind: 'Pack',
    name: 'cn',
    title: { zh: '名', en: 'name' },
    region: 'CN',
    zone: '+08:00',
    status: 'historical',
    presets: [],
    notes: [],
    links: [
      {
        id: 'a',
        title: { zh: '名', en: 'name' },
        when: { relation: 'rival' },
        ruling: { verdict: 'block', presentation: 'stopped-page', reason: 'x' },
        source: ['memory'],
        confidence: 'high',
      },
    ],
    payments: [],
  })
})

test('JSON is read too, on one line or many', () => {
  const pack = parseFile('f.yaml', packOf('{}'), Pack)
  expect(parseFile('f.json', JSON.stringify(pack), Pack)).toEqual(pack)
  expect(parseFile('f.json', JSON.stringify(pack, null, 2), Pack)).toEqual(pack)
  const spaced = JSON.stringify(Array.from({ length: 40 }, () => ({ a: 1, b: 2 }))).replaceAll(
    ':',
    ': ',
  )
  for (const text of [spaced, `\n ${spaced}`])
    expect(faults(text)).toEqual([expect.stringContaining('file: expected object')])
})

test('a value knows the places of its parts', () => {
  const { say } = parsePlaced('f.yaml', packOf('{ host: qq }'), Pack)
  expect(say({ path: ['links', 0, 'when', 'host'], expected: 'x', got: 'y' })).toBe(
    'f.yaml:11:19 links[0].when.host: expected x, got y',
  )
  expect(say({ path: ['links', 0, 'in-force'], expected: 'x', got: 'y' })).toMatch(/^f\.yaml:9:5 /)
  expect(say({ path: ['links', 0, 'when', 'host'], expected: 'x', got: 'y', isKey: true })).toMatch(
    /^f\.yaml:11:13 /,
  )
})

describe('files that would exhaust the reader are refused unread', () => {
  const deep = (length: number, piece: string): string => piece.repeat(length)
  test.each([
    ['brackets', deep(65, '['), 'f.yaml:1:1 file: expected at most 64 levels, got more brackets'],
    ['braces', deep(65, '{a: '), 'f.yaml:1:1 file: expected at most 64 levels, got more brackets'],
    [
      'brackets over lines',
      deep(65, '[\n'),
      'f.yaml:65:1 file: expected at most 64 levels, got more brackets',
    ],
    [
      'dashes',
      deep(65, '- '),
      'f.yaml:1:1 file: expected at most 64 levels, got 65 marks on one line',
    ],
    [
      'brackets with others between them',
      deep(65, '[[],'),
      'f.yaml:1:1 file: expected at most 64 levels, got more brackets',
    ],
    [
      'a dash at the end of a line',
      `${deep(64, '- ')}-`,
      'f.yaml:1:1 file: expected at most 64 levels, got 65 marks on one line',
    ],
    [
      'question marks',
      `a: 1\n${deep(65, '? ')}`,
      'f.yaml:2:1 file: expected at most 64 levels, got 65 marks on one line',
    ],
    [
      'colons',
      deep(65, 'a: '),
      'f.yaml:1:1 file: expected at most 64 levels, got 65 marks on one line',
    ],
    [
      'an indent',
      `${deep(129, ' ')}a: 1`,
      'f.yaml:1:1 file: expected at most 64 levels, got an indent of 129',
    ],
    [
      'size',
      deep(largestFile + 1, ' '),
      'f.yaml:1:1 file: expected at most 262144 characters, got 262145',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault])
  })

  test('what looks like JSON and is none is counted like the rest', () => {
    expect(faults(`[\n${deep(65, '- ')}`)).toEqual([
      'f.yaml:2:1 file: expected at most 64 levels, got 65 marks on one line',
    ])
  })

  test('a file at the bounds is read', () => {
    const levels = Array.from({ length: 129 }, (_, indent) => `${' '.repeat(indent)}a:`).join('\n')
    expect(faults(levels)).toContain('f.yaml:1:1 a: expected a known key, got "a"')
    expect(faults(`${deep(64, '- ')}a`)).toEqual([
      expect.stringContaining('expected object, got [['),
    ])
    expect(faults(`${deep(64, '[')}${deep(64, ']')}`)).toEqual([
      expect.stringContaining('expected object, got [['),
    ])
    expect(faults(deep(largestFile, '\n'))).toEqual([
      expect.stringContaining('expected object, got null'),
    ])
  })
})

test('more than a hundred faults are counted, not listed', () => {
  const lines = Array.from({ length: 150 }, (_, index) => `fault ${index}`)
  const error = new PolicyError(lines)
  expect(error.name).toBe('PolicyError')
  expect(error.faults).toEqual([...lines.slice(0, 100), 'and 50 more'])
  expect(error.message).toBe(error.faults.join('\n'))
  expect(new PolicyError(lines.slice(0, 100)).faults).toEqual(lines.slice(0, 100))
})

test('what the YAML library says is told in one line of at most 120 characters', () => {
  expect(faults(`a: !${'x'.repeat(200)} 1`)).toEqual([
    `f.yaml:1:4 yaml: expected valid YAML, got Unresolved tag: !${'x'.repeat(103)}`,
  ])
})
