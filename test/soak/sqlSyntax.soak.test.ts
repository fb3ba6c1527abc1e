import { SparkSQL, TrinoSQL } from 'dt-sql-parser'
import { describe, expect, test } from 'vitest'
import { compile } from '../../policies/engine/compile.ts'
import { sqlOf } from '../../policies/engine/sql.ts'
import { smallLaw } from '../fixtures/smallLaw.ts'
import { projectLibrary } from '../project.ts'
import { everyCondition } from './everyCondition.ts'

/** There is no engine of these here, so their grammars read what would be sent to them. */
const parsers = { spark: new SparkSQL(), trino: new TrinoSQL() }
const dialects = ['spark', 'trino'] as const
const date = Date.parse('2021-09-17T12:00:00Z')

describe.each(dialects)('a grammar of %s reads', (dialect) => {
  test('a statement with every kind of condition', () => {
    const { policy } = smallLaw({ links: everyCondition, payments: everyCondition })
    for (const at of [undefined, date])
      for (const instants of ['text', 'timestamp'] as const) {
        const from = 'lake.logs.shares'
        const statement = sqlOf(policy, { dialect, at, instants, from, keep: ['id'] })
        expect(parsers[dialect].validate(statement)).toEqual([])
      }
  })

  const library = projectLibrary()
  test.each([...library.packs.keys()])('the statements of %s', (name) => {
    const policy = compile(library.packs.get(name)!, [], library.world)
    for (const at of [undefined, date])
      expect(parsers[dialect].validate(sqlOf(policy, { dialect, at }))).toEqual([])
  })
})
