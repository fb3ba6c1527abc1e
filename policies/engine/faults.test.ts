import { faultsIn } from '../../test/fixtures/faultsIn.ts'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { pathText, shown } from './faults.ts'
import { Pack, Registry } from './model.ts'
import { parseFile } from './parse.ts'
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
const scenarioHead = `apiVersion: hutong/v1
kind: Scenario
name: a name
policy: cn@2021-09-17
`
/** The system's own keys stand on line 9. */
function registryOf(system: string): string {
  return `apiVersion: hutong/v1
kind: Registry
systems:
  - id: a
    name: { zh: 名, en: name }
    owner: b
    category: work
    source: [memory]
    ${system}
    confidence: high
`
}
const siteHead = `apiVersion: hutong/v1
kind: Site
host: m.tb.cn
title: { zh: 名, en: name }
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

describe('faults say where, what was expected and what there was', () => {
  const relations = 'same-owner, affiliate, invested, rival or neutral'
  const rows: readonly (readonly [text: string, fault: string, schema?: z.ZodType])[] = [
    [
      packOf('{ relation: rivel }'),
      `f.yaml:11:23 links[0].when.relation: expected ${relations}, got "rivel"`,
    ],
    [
      packOf('{ relation: [rival, rivel] }'),
      `f.yaml:11:31 links[0].when.relation[1]: expected ${relations}, got "rivel"`,
    ],
    [
      packOf('{ relation: { not: rivel } }'),
      `f.yaml:11:30 links[0].when.relation.not: expected ${relations}, got "rivel"`,
    ],
    [
      packOf('{ relation: 5 }'),
      `f.yaml:11:23 links[0].when.relation: expected ${relations}, got 5`,
    ],
    [
      packOf('{ relation: [] }'),
      'f.yaml:11:23 links[0].when.relation: expected at least 1 entries, got []',
    ],
    [
      packOf('{ host: Wechat }'),
      'f.yaml:11:19 links[0].when.host: expected lower-case letters, digits and hyphens, got "Wechat"',
    ],
    [packOf('{ rollout: 3 }'), 'f.yaml:11:22 links[0].when.rollout: expected object, got 3'],
    [
      packOf('{ rollout: { at-least: -1 } }'),
      'f.yaml:11:34 links[0].when.rollout.at-least: expected at least 0, got -1',
    ],
    [
      packOf('{ noticed: "yes" }'),
      'f.yaml:11:22 links[0].when.noticed: expected boolean, got "yes"',
    ],
    [packOf('{ bogus: 1 }'), 'f.yaml:11:13 links[0].when.bogus: expected a known key, got "bogus"'],
    [
      packOf('{ address: Taobao.com }'),
      'f.yaml:11:22 links[0].when.address: expected a filter such as taobao.com/item, got "Taobao.com"',
    ],
    [
      packOf('{ address: 4 }'),
      'f.yaml:11:22 links[0].when.address: expected string or array, got 4',
    ],
    [
      packOf('{}', '', 'alow'),
      'f.yaml:12:24 links[0].ruling.verdict: expected allow, interstitial, choose, reroute or block, got "alow"',
    ],
    [
      packOf('{}', '', 'allow'),
      'f.yaml:12:45 links[0].ruling.presentation: expected a presentation that its verdict may have, got "stopped-page"',
    ],
    [
      packOf('{}', "    in-force: { from: '2021-02-30T00:00:00+08:00' }"),
      'f.yaml:15:23 links[0].in-force.from: expected an instant such as 2021-09-17T00:00:00+08:00, got "2021-02-30T00:00:00+08:00"',
    ],
    [
      packOf('{}', '    in-force: { from: 2021-09-17 }'),
      'f.yaml:15:23 links[0].in-force.from: expected an instant such as 2021-09-17T00:00:00+08:00, got "2021-09-17"',
    ],
    [
      packOf('{}', "    in-force: { from: '2021-09-17T00:00+08:00' }"),
      'f.yaml:15:23 links[0].in-force.from: expected an instant such as 2021-09-17T00:00:00+08:00, got "2021-09-17T00:00+08:00"',
    ],
    [
      packOf('{}', "    in-force: { from: '2021-09-17T00:00:00' }"),
      'f.yaml:15:23 links[0].in-force.from: expected an instant such as 2021-09-17T00:00:00+08:00, got "2021-09-17T00:00:00"',
    ],
    [
      packOf('{}', "    in-force: { from: '1999-09-17T00:00:00Z' }"),
      'f.yaml:15:23 links[0].in-force.from: expected a year from 2000 to 2099, got "1999-09-17T00:00:00Z"',
    ],
    [
      head.replace('hutong/v1', 'hutong/v2'),
      'f.yaml:1:13 apiVersion: expected hutong/v1, got "hutong/v2"',
    ],
    [
      head.replace('CN', 'XX'),
      'f.yaml:5:9 region: expected CN, US, EU, KR, NL, JP, IN or BR, got "XX"',
    ],
    [head.replace('name: cn\n', ''), 'f.yaml:1:1 name: expected string, got nothing'],
    [
      head.replace('cn', 'x'.repeat(65)),
      `f.yaml:3:7 name: expected at most 64 characters, got "${'x'.repeat(65)}"`,
    ],
    [`${head}links: 5`, 'f.yaml:8:8 links: expected array, got 5'],
    [`${head}name: us`, 'f.yaml:8:1 yaml: expected each key once, got "name" again'],
    [
      packOf('{ host: qq, host: wechat }'),
      'f.yaml:11:23 yaml: expected each key once, got "host" again',
    ],
    [
      `${head}links: &all []\npayments: *all`,
      'f.yaml:9:11 file: expected the value written out, got an alias',
    ],
    [`${head}links: *all`, 'f.yaml:8:8 file: expected the value written out, got an alias'],
    [`${head}<<: { name: us }`, 'f.yaml:8:1 <<: expected a known key, got "<<"'],
    [`__proto__: 1\n${head}`, 'f.yaml:1:1 __proto__: expected a known key, got "__proto__"'],
    ['', 'f.yaml:1:1 file: expected object, got null'],
    ['[1]', 'f.yaml:1:1 file: expected object, got [1]'],
    [`"${'x'.repeat(90)}"`, `f.yaml:1:1 file: expected object, got "${'x'.repeat(76)}…`],
    ['"', 'f.yaml:1:2 yaml: expected valid YAML, got Missing closing "quote'],
    [
      'a: b: c',
      'f.yaml:1:4 yaml: expected valid YAML, got Nested mappings are not allowed in compact mappings',
    ],
    [
      'a: 1\n---\nb: 1',
      'f.yaml:2:1 yaml: expected valid YAML, got Source contains multiple documents',
    ],
    [
      '%YAML 1.1\n---\na: !!binary aGk=',
      'f.yaml:3:4 yaml: expected valid YAML, got Unresolved tag: tag:yaml.org,2002:binary',
    ],
    ['a: !mine 1', 'f.yaml:1:4 yaml: expected valid YAML, got Unresolved tag: !mine'],
    [
      '? [a]\n: 1',
      'f.yaml:1:3 yaml: expected valid YAML, got With stringKeys, all keys must be strings',
    ],
    [
      registryOf('domains: [tb.cn, TB.cn]'),
      'f.yaml:9:22 systems[0].domains[1]: expected must match pattern /^[a-z0-9-]+(\\.[a-z0-9-]+)+$/, got "TB.cn"',
      Registry,
    ],
    [
      registryOf('example: taobao'),
      'f.yaml:9:14 systems[0].example: expected url, got "taobao"',
      Registry,
    ],
    [
      registryOf('name: [x]').replace(/    name: \{.*\n/, ''),
      'f.yaml:8:11 systems[0].name: expected object, got ["x"]',
      Registry,
    ],
    [`${scenarioHead}steps: []`, 'f.yaml:5:8 steps: expected at least 1 entries, got []', Scenario],
    [
      `${scenarioHead}steps: [{ do: link.opened, host: qq, surface: chat }]`,
      expect.stringMatching(
        /^f\.yaml:5:47 steps\[0\]\.surface: expected chat-1to1, .* or link-out, got "chat"$/,
      ) as string,
      Scenario,
    ],
    [
      `${scenarioHead}steps: [{ do: link.opend }]`,
      expect.stringMatching(
        /^f\.yaml:5:15 steps\[0\]\.do: expected link\.opened, .* or law\.changed, got "link\.opend"$/,
      ) as string,
      Scenario,
    ],
    [
      `${siteHead}routes: [{ path: a, file: x }]`,
      'f.yaml:5:18 routes[0].path: expected a path such as /item.htm or /i/*, got "a"',
      Site,
    ],
    [
      `${siteHead}routes: [{ path: /a, file: ../x }]`,
      'f.yaml:5:28 routes[0].file: expected a file beside site.yaml, got "../x"',
      Site,
    ],
    [
      `${siteHead}routes: [{ path: /a, redirect: { status: 300, to: / } }]`,
      'f.yaml:5:42 routes[0].redirect.status: expected 301, 302, 303, 307 or 308, got 300',
      Site,
    ],
    [
      `${siteHead}routes: [{ path: /a, redirect: { status: 301, to: 'https://' } }]`,
      'f.yaml:5:51 routes[0].redirect.to: expected an address that can be parsed, got "https://"',
      Site,
    ],
    [
      `${siteHead}routes: [{ path: /a, answer: nevr }]`,
      'f.yaml:5:30 routes[0].answer: expected never, got "nevr"',
      Site,
    ],
  ]
  test.each(rows.map(([text, fault, schema = Pack]) => ({ text, fault, schema })))(
    '$fault',
    ({ text, fault, schema }) => {
      expect(faults(text, schema)).toContainEqual(fault)
    },
  )

  test('a misspelt key of a condition is named', () => {
    expect(faults(packOf('{ relation: { nott: rival } }'))).toEqual([
      `f.yaml:11:23 links[0].when.relation.not: expected ${relations}, got nothing`,
      'f.yaml:11:25 links[0].when.relation.nott: expected a known key, got "nott"',
    ])
  })

  test('every fault of a file is listed, up to a hundred', () => {
    expect(faults(packOf('{ host: A, surface: b }', '', 'c'))).toHaveLength(3)
    const many = faults(
      `${head}${Array.from({ length: 150 }, (_, index) => `k${index}: 1`).join('\n')}`,
    )
    expect(many).toHaveLength(101)
    expect(many.at(-1)).toBe('and 50 more')
  })
})

test('a path is written as one would in code, odd keys in quotes', () => {
  expect(pathText([])).toBe('file')
  expect(pathText(['links', 0, 'when', 'at-least'])).toBe('links[0].when.at-least')
  expect(pathText(['', 'a b', '淘宝'])).toBe('""."a b".淘宝')
})

test('a long value is cut', () => {
  expect(shown(undefined)).toBe('nothing')
  expect(shown('x'.repeat(78))).toHaveLength(80)
  expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(76)}…`)
})
