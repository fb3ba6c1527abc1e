import { faultsIn } from '../../test/fixtures/faultsIn.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { Overlay, Pack, Registry } from './model.ts'
import { largestFile, parseFile } from './parse.ts'
import { Scenario } from './scenario.ts'
import { Site } from './site.ts'

const whole = `apiVersion: hutong/v1
kind: Pack
name: cn
title: { zh: 名, en: name }
region: CN
zone: '+08:00'
status: historical
links:
  - id: a
    title: { zh: 名, en: name }
    when: { host: qq }
    ruling: { verdict: block, presentation: stopped-page, reason: x }
    source: [memory]
    confidence: high
`

function faults(text: string, schema: z.ZodType = Pack): readonly string[] {
  return faultsIn(() => parseFile('f.yaml', text, schema))
}

/** Were one of these to reach the library's recursion, this process would end and the run with it. */
test.each(['- ', '? ', ': ', '? : ', '- ? ', 'a: ', '[', '{a: ', '- a: ', '- &a ', '- !!seq '])(
  '%j, repeated to the largest size, does not end the process',
  (piece) => {
    expect(faults(piece.repeat(largestFile / piece.length))).toHaveLength(1)
  },
)

test('tens of thousands of keys are read to the end', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')
  expect(faults(keys)).toHaveLength(101)
})

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
    fc
      .tuple(fc.nat(whole.length), fc.string())
      .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + text.length)),
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
