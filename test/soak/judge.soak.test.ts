import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../policies/engine/compile.ts'
import { agreementOf } from '../model/agreement.ts'
import { policyFrom, policySources } from '../model/arbitraries.ts'
import { seeded } from '../model/seeded.ts'
import { projectLibrary } from '../project.ts'

const library = projectLibrary()

/** Ten million requests to the judge and the naive first match; of every fifty, one to the machine too. */
const stride = 50

describe('judge, machine and naive first match name the same rule', () => {
  test.each([
    ['cn', 4],
    ['what-if', 2],
  ] as const)('of %s, for %i million requests on its borders', (name, millions) => {
    const agree = agreementOf(compile(library.packs.get(name)!, [], library.world))
    let asked = 0
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const count of agree(seed, 10_000, stride).values()) asked += count
      }),
      { numRuns: millions * 100, endOnFailure: true, ...seeded() },
    )
    expect(asked).toBe(millions * 1_000_000)
  })

  test('of random policies behind overlays, for 4 million requests', () => {
    let asked = 0
    fc.assert(
      fc.property(policySources, fc.nat(), (source, seed) => {
        const agree = agreementOf(policyFrom(source))
        for (const count of agree(seed, 2_000, stride).values()) asked += count
      }),
      { numRuns: 2_000, ...seeded() },
    )
    expect(asked).toBe(4_000_000)
  })
})
