import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { Overlay, Pack, Registry } from './model.ts'
import { largestFile, parseFile, parsePlaced, PolicyError } from './parse.ts'
import { Scenario } from './scenario.ts'
import { Site } from './site.ts'

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
  try {
    parseFile('f.yaml', text, schema)
    return []
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return error.faults
  }
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
  expect(faults(spaced)).toEqual([expect.stringContaining('file: expected object')])
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

  test('a file at the bounds is read', () => {
    const levels = Array.from({ length: 128 }, (_, indent) => `${' '.repeat(indent)}a:`).join('\n')
    expect(faults(levels)).toContain('f.yaml:1:1 a: expected a known key, got "a"')
    expect(faults(`${'- '.repeat(64)}a`)).toHaveLength(1)
    expect(faults(`${'['.repeat(64)}${']'.repeat(64)}`)).toHaveLength(1)
  })
})

/** Were one of these to reach the library's recursion, this process would end and the run with it. */
test.each(['- ', '? ', ': ', '? : ', '- ? ', 'a: ', '[', '{a: ', '- a: ', '- &a ', '- !!seq '])(
  '%j, repeated to the largest size, does not end the process',
  (piece) => {
    expect(faults(piece.repeat(largestFile / piece.length))).toHaveLength(1)
  },
)

test('tens of thousands of keys are read within seconds', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')
  expect(faults(keys)).toHaveLength(101)
}, 4_000)

describe('whatever the text, a parser answers with a value or a PolicyError', () => {
  const pieces = fc.constantFrom(
    'apiVersion: hutong/v1\n',
    'kind: Pack\n',
    'kind: Overlay\n',
    'links:\n',
    '  - id: a\n',
    '    when: ',
    'steps: ',
    '{ ',
    ' }',
    '[',
    ']',
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '"',
    "'",
    '|\n',
    '>\n',
    '\n',
    '  ',
    '\t',
    '#',
    '---\n',
    '%',
    '__proto__: ',
    'constructor: ',
    '~',
    '1e999',
    '.nan',
    '0x1',
    '2021-09-17',
    'true',
    '淘宝',
    '\ud800',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json(),
    fc.tuple(fc.nat(packOf('{ host: qq }').length), fc.string()).map(([at, text]) => {
      const whole = packOf('{ host: qq }')
      return whole.slice(0, at) + text + whole.slice(at + text.length)
    }),
  )
  test.each([
    ['Pack', Pack],
    ['Overlay', Overlay],
    ['Registry', Registry],
    ['Scenario', Scenario],
    ['Site', Site],
  ] as const)('as a %s', (_, schema) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const fault of faults(text, schema))
          expect(fault).toMatch(/^f\.yaml:\d+:\d+ .+: expected .+, got .+/su)
      }),
      { numRuns: 150 },
    )
  })
})
