import { expect, test } from 'vitest'
import * as vocabularies from './attributes.ts'
import { Confidence, Precision, Presentation, Verdict } from './model.ts'

const named = Object.entries({ ...vocabularies, Confidence, Precision, Presentation, Verdict })

test.each(named)('%s is a list of different words that a file can hold', (_, { options }) => {
  expect(options.length).toBeGreaterThan(1)
  expect(new Set(options).size).toBe(options.length)
  for (const option of options) expect(option).toMatch(/^[A-Za-z0-9]+(-[a-z0-9]+)*$/)
})
