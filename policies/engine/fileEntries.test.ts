import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { entriesIn, type FileEntry } from './fileEntries.ts'
import { Pack } from './model.ts'
import { parseFile } from './parse.ts'

const text = `kind: Overlay
overrides:
  # Asked for.
  - { rule: cn-l16, verdict: block } # until Friday

# Ours.
links:
  - id: a
    in-force: { from: '2021-09-17T00:00:00+08:00' }
    when:
      host: wechat
      surface: [chat-1to1, chat-group] # both
      target:
        - taobao
        - jd
    note: >-
      Long
      words.
  # The next.
  - id: b
    when: {}
payments: [{ id: c, when: { method: alipay } }, { id: d, when: { host: { not: qq } } }]
`
const { rules, overrides } = entriesIn(text)
const parts = ({ text: lines, conditions }: FileEntry) =>
  conditions.map(({ attribute, span, words }) => [
    attribute,
    lines.slice(span.from, span.to),
    words.map(({ from, to }) => lines.slice(from, to)),
  ])

describe('what stands in a file', () => {
  test('a rule has its own lines, and the number of the first', () => {
    const a = rules.get('a')
    expect(a?.line).toBe(8)
    expect(a?.text.split('\n')[0]).toBe('  - id: a')
    expect(a?.text.endsWith('      Long\n      words.')).toBe(true)
    expect(rules.get('b')).toMatchObject({ line: 20, text: '  - id: b\n    when: {}' })
  })

  test('an override is found by the rule that it is about, with its comment', () => {
    expect(overrides.get('cn-l16')).toMatchObject({
      line: 4,
      text: '  - { rule: cn-l16, verdict: block } # until Friday',
    })
  })

  test('rules that share a line are told apart', () => {
    expect(rules.get('c')?.text).toBe('{ id: c, when: { method: alipay } }')
    expect(rules.get('d')?.line).toBe(22)
  })

  test('every condition has its place, and its words theirs', () => {
    expect([...rules.values()].map(parts)).toEqual([
      [
        ['at', "in-force: { from: '2021-09-17T00:00:00+08:00' }", ["'2021-09-17T00:00:00+08:00'"]],
        ['host', 'host: wechat', ['wechat']],
        ['surface', 'surface: [chat-1to1, chat-group]', ['chat-1to1', 'chat-group']],
        ['target', 'target:\n        - taobao\n        - jd', ['taobao', 'jd']],
      ],
      [],
      [['method', 'method: alipay', ['alipay']]],
      [['host', 'host: { not: qq }', ['qq']]],
    ])
  })
})

test('every rule of the packs is found, as it reads by itself', () => {
  for (const name of ['cn', 'hypothetical']) {
    const file = path.resolve(import.meta.dirname, `../presets/${name}.yaml`)
    const whole = readFileSync(file, 'utf8')
    const pack = parseFile(file, whole, Pack)
    const { rules: found } = entriesIn(whole)
    const ids = [...pack.links, ...pack.payments].map(({ id }) => id)
    expect([...found.keys()]).toEqual(ids)
    const lines = whole.split('\n')
    for (const { line, text: own } of found.values())
      expect(lines.slice(line - 1, line - 1 + own.split('\n').length).join('\n')).toBe(own)
  }
})
