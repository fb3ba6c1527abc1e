import { describe, expect, test } from 'vitest'
import { allow, smallLaw } from '../../test/fixtures/smallLaw.ts'
import { instantOf } from './instant.ts'
import type { LogColumnName } from './logColumns.ts'
import { rulingCells, sqlOf, SqlError } from './sql.ts'
import { dialectNames, dialects } from './sqlDialect.ts'

const { policy } = smallLaw({
  links: [
    {
      id: 'asks',
      'in-force': { from: '2021-09-17T00:00:00+08:00', until: '2021-11-29T00:00:00+08:00' },
      when: { host: ['wechat', 'qq'], relation: { not: 'same-owner' }, rollout: { below: 20 } },
      ruling: { verdict: 'interstitial', presentation: 'confirm-page', reason: 'test', wait: 3 },
    },
    { id: 'opens', when: { flags: 'lottery', target: 'taobao' }, ruling: allow },
  ],
  payments: [{ id: 'pays', when: { noticed: true, address: 'jd.com/it%27s' }, ruling: allow }],
})

/** The lines that decide. */
function cases(statement: string): readonly string[] {
  return [...statement.matchAll(/WHEN (.* THEN \d+ -- .*)/g)].map(([, line = '']) => line)
}

describe('a statement', () => {
  test.each([
    [
      'duckdb',
      "TIMESTAMPTZ '2021-09-17T00:00:00+08:00'",
      "TIMESTAMPTZ '2021-11-29T00:00:00+08:00'",
    ],
    ['spark', "TIMESTAMP '2021-09-17T00:00:00+08:00'", "TIMESTAMP '2021-11-29T00:00:00+08:00'"],
    ['trino', "TIMESTAMP '2021-09-17 00:00:00 +08:00'", "TIMESTAMP '2021-11-29 00:00:00 +08:00'"],
  ] as const)('tries the rules in the order of the file, in %s', (dialect, from, until) => {
    expect(cases(sqlOf(policy, { dialect }))).toEqual([
      `noticed AND ((web_host = 'jd.com' OR web_host LIKE '%.jd.com') AND FALSE) THEN 3 -- pays`,
      `moment >= ${from} AND moment < ${until} AND host IN ('wechat', 'qq') AND relation <> 'same-owner' AND rollout < 20 THEN 0 -- asks`,
      `system = 'taobao' AND (flag_words LIKE '% lottery %') AND (is_punycode OR is_look_alike OR is_ip_address OR is_single_label) AND action = 'open-link' AND NOT noticed THEN 1 -- opens/suspicious`,
      `system = 'taobao' AND (flag_words LIKE '% lottery %') THEN 2 -- opens`,
    ])
  })

  test('at an instant has only the rules in force then, and no windows', () => {
    const at = instantOf('2021-11-29T00:00:00+08:00', 'Z')
    const statement = sqlOf(policy, { dialect: 'duckdb', at })
    expect(cases(statement).map((line) => line.replace(/.* -- /, ''))).toEqual([
      'pays',
      'opens/suspicious',
      'opens',
    ])
    expect(statement).not.toContain('moment >=')
    expect(statement).toContain("('tencent', 'jd', 'invested')")
  })

  test('knows at which instants owners stood how, the stronger tie first', () => {
    const ties = sqlOf(policy, { dialect: 'spark' }).match(/\('tencent', 'jd', .*\)/g)
    expect(ties).toEqual([
      "('tencent', 'jd', 'rival', TIMESTAMP '1970-01-01T08:00:00+08:00', TIMESTAMP '2021-01-01T08:00:00+08:00')",
      "('tencent', 'jd', 'invested', TIMESTAMP '2021-01-01T08:00:00+08:00', TIMESTAMP '2022-01-01T08:00:00+08:00')",
      "('tencent', 'jd', 'rival', TIMESTAMP '2022-01-01T08:00:00+08:00', TIMESTAMP '2200-01-01T08:00:00+08:00')",
    ])
  })

  test('reads only the columns that a log has, and takes the defaults for the others', () => {
    const columns = new Set<LogColumnName>(['host', 'surface', 'url'])
    const at = instantOf('2021-10-01', 'Z')
    const statement = sqlOf(policy, { dialect: 'trino', at, columns, keep: ['id'], from: 'a.b' })
    const filled = /filled AS \(\n([\s\S]*?)\n\)/.exec(statement)?.[1]
    expect(filled).toBe(`  SELECT
    "id",
    COALESCE("host", '') AS "host",
    COALESCE("surface", '') AS "surface",
    "url" AS "url",
    CAST(NULL AS VARCHAR) AS "url_host",
    'unknown' AS "target",
    'open-link' AS "action",
    CAST(NULL AS VARCHAR) AS "form",
    "host" AS "merchant",
    'none' AS "method",
    FALSE AS "noticed",
    0 AS "rollout"
  FROM a.b`)
    expect(/SELECT\n((?: {2}.*\n)*)FROM ruled/.exec(statement)?.[1]?.split('\n')[0]).toBe(
      '  ruled."id",',
    )
  })

  test('that could not be asked is refused', () => {
    const columns = new Set<LogColumnName>(['host', 'surface'])
    expect(() => sqlOf(policy, { dialect: 'duckdb', columns })).toThrow(
      new SqlError('a log needs the column "at"'),
    )
    for (const keep of [['verdict'], ['URL'], ['labels2'], ['id', 'id']])
      expect(() => sqlOf(policy, { dialect: 'duckdb', keep })).toThrow('its name is taken')
  })

  test('is the same for the same policy', () => {
    for (const dialect of dialectNames)
      expect(sqlOf(policy, { dialect })).toBe(sqlOf(policy, { dialect }))
  })
})

test('a ruling is told in the cells of a row', () => {
  expect(rulingCells(policy.links[0])).toEqual({
    verdict: 'interstitial',
    presentation: 'confirm-page',
    reason: 'test',
    rule: 'asks',
    destination: null,
    wait: 3,
  })
  expect(rulingCells(undefined)).toMatchObject({ verdict: 'block', rule: 'no-rule' })
  expect(rulingCells('bad-address')).toMatchObject({ verdict: 'block', rule: 'bad-address' })
})

test('text is written as each database reads it', () => {
  const odd = "it's a \\ and %"
  expect(dialectNames.map((name) => dialects[name].literal(odd))).toEqual([
    "'it''s a \\ and %'",
    "'it\\'s a \\\\ and %'",
    "'it''s a \\ and %'",
  ])
})
