import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { smallRule } from '../../test/fixtures/smallLaw.ts'
import { seeded } from '../../test/model/seeded.ts'
import { Overlay, Rule } from './model.ts'
import { editedOverlay, type OverlayEdit } from './overlayText.ts'
import { parseFile } from './parse.ts'

const empty = `apiVersion: hutong/v1
kind: Overlay
name: mine
`
const written = `# Ours, for week 38.
apiVersion: hutong/v1
kind: Overlay
name: mine

overrides:
  # Legal asked for this.
  - { rule: cn-l16, verdict: block, presentation: stopped-page } # until Friday

# What product wants.
links:
  # First of all.
  - id: a
    title: { zh: 名, en: name }
    when: { host: qq } # only there
    ruling: { verdict: block, presentation: stopped-page, reason: x }
    source: [overlay]
    confidence: high
`
const rule = (id: string, host = 'qq'): Rule => Rule.parse(smallRule({ id, when: { host } }))
const put = (id: string, host?: string): OverlayEdit => ({
  type: 'rule',
  list: 'links',
  id,
  rule: rule(id, host),
})
const read = (text: string): Overlay => parseFile('mine.yaml', text, Overlay)

describe('an overlay’s text', () => {
  test('keeps its comments when a rule comes, changes and goes', () => {
    const edits = [put('b'), put('a', 'wechat')]
    const text = editedOverlay(written, edits)
    expect(read(text).links).toEqual([rule('b'), rule('a', 'wechat')])
    const comments = [
      '# Ours, for week 38.',
      '# Legal asked for this.',
      '# until Friday',
      '# What product wants.',
      '# First of all.',
    ]
    expect(comments.filter((comment) => !text.includes(comment))).toEqual([])
    const gone = editedOverlay(text, [{ type: 'rule', list: 'links', id: 'b', rule: undefined }])
    expect(read(gone).links).toEqual([rule('a', 'wechat')])
    expect(comments.filter((comment) => !gone.includes(comment))).toEqual([])
  })

  test('keeps the order of what was there, the newest rule first and the newest override last', () => {
    const override = { rule: 'z', verdict: 'block', presentation: 'stopped-page' } as const
    const text = editedOverlay(written, [
      put('b'),
      put('c'),
      { type: 'override', rule: 'z', override },
    ])
    const { links, overrides } = read(text)
    expect(links.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(overrides.map((each) => each.rule)).toEqual(['cn-l16', 'z'])
  })

  test('is written on, not rewritten: what no change touches stays letter by letter', () => {
    const text = editedOverlay(written, [put('b')])
    const lines = written.split('\n').filter((line) => line !== 'links:')
    expect(lines.filter((line) => !text.includes(line))).toEqual([])
  })

  test('that lacks a list gets one, and an empty list is one line', () => {
    const text = editedOverlay(empty, [put('b')])
    expect(read(text).links).toEqual([rule('b')])
    expect(editedOverlay(text, [{ type: 'rule', list: 'links', id: 'b', rule: undefined }])).toBe(
      `${empty}\nlinks: []\n`,
    )
  })

  test('says after any changes what an object would that was changed alike', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd')
    const edits = fc.array(
      fc.oneof(
        fc
          .record({
            id: ids,
            host: fc.option(fc.constantFrom('qq', 'wechat'), { nil: undefined }),
            list: fc.constantFrom('links' as const, 'payments' as const),
          })
          .map(({ id, host, list }): OverlayEdit => ({
            type: 'rule',
            list,
            id,
            rule: host === undefined ? undefined : rule(id, host),
          })),
        fc
          .record({ rule: ids, isThere: fc.boolean() })
          .map(({ rule: name, isThere }): OverlayEdit => ({
            type: 'override',
            rule: name,
            override: isThere
              ? { rule: name, verdict: 'allow', presentation: 'browser' }
              : undefined,
          })),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(fc.constantFrom(empty, written), edits, (text, list) => {
        expect(read(editedOverlay(text, list))).toEqual(list.reduce(changed, read(text)))
        expect(read(list.reduce<string>((so, edit) => editedOverlay(so, [edit]), text))).toEqual(
          list.reduce(changed, read(text)),
        )
      }),
      seeded(),
    )
  })

  test('that was made from an object reads as that object', () => {
    const overlay = read(written)
    expect(read(editedOverlay(stringify(overlay), []))).toEqual(overlay)
  })
})

/** The same change, made to an object. */
function changed(overlay: Overlay, edit: OverlayEdit): Overlay {
  const inPlace = <T>(
    list: readonly T[],
    isIt: (each: T) => boolean,
    value: T | undefined,
    isFirst: boolean,
  ): readonly T[] => {
    const at = list.findIndex(isIt)
    if (value === undefined) return list.filter((each) => !isIt(each))
    if (at !== -1) return list.with(at, value)
    return isFirst ? [value, ...list] : [...list, value]
  }
  if (edit.type === 'rule')
    return {
      ...overlay,
      [edit.list]: inPlace(overlay[edit.list], ({ id }) => id === edit.id, edit.rule, true),
    }
  return {
    ...overlay,
    overrides: inPlace(overlay.overrides, (each) => each.rule === edit.rule, edit.override, false),
  }
}
