import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../test/model/seeded.ts'
import { projectLibrary } from '../../test/project.ts'
import { makeBoard, linkHosts, paymentHosts, requestOf, type Crossing } from './board.ts'
import { compile } from './compile.ts'
import { Overlay, presentationsOf, Request, Verdict, type RequestInput } from './model.ts'
import { editedOverlay } from './overlayText.ts'
import { parseFile } from './parse.ts'
import { readPolicy } from './read.ts'
import { makeRequestJudge } from './requestJudge.ts'
import { switchAt, switchEdit, switchId, type Switch } from './switches.ts'

const library = projectLibrary()
const { world } = library
const pack = library.packs.get('cn')!
const at = '2021-09-17T12:00:00+08:00'
const title = { zh: '名', en: 'name' }
const emptyText = 'apiVersion: hutong/v1\nkind: Overlay\nname: mine\n'
const empty = parseFile('mine.yaml', emptyText, Overlay)

const crossings: readonly Crossing[] = [
  ...linkHosts(world, 'CN').map((host) => ({ kind: 'link', host }) as const),
  ...[undefined, ...paymentHosts(world, 'CN')].map((host) => ({ kind: 'payment', host }) as const),
].flatMap((view) => {
  const policy = compile(pack, [], world)
  const { columns, rows } = makeBoard(policy, view)(at)
  return rows.flatMap(({ system }) => columns.map((column) => ({ view, system, column })))
})
const possible = crossings.filter((each) => requestOf(world, each) !== undefined)
const crossing = fc.constantFrom(...possible)
const wanted = fc
  .constantFrom(...Verdict.options)
  .map((verdict): Switch => ({ verdict, presentation: presentationsOf[verdict][0], rollout: 100 }))

/** The text of an overlay with a crossing switched, and what it says. */
function switched(
  text: string,
  where: Crossing,
  value: Switch | undefined,
): Readonly<{ text: string; overlay: Overlay }> {
  const next = editedOverlay(text, [switchEdit(world, where, value, title)])
  const read = readPolicy('mine.yaml', next, library)
  if (read.kind !== 'Overlay') throw new Error('this is no overlay')
  return { text: next, overlay: read }
}

function requestAt(asked: Omit<RequestInput, 'at'>): Request {
  return Request.parse({ at, region: 'CN', ...asked })
}

/** The rule that decides at a crossing, for people in a rollout bucket. */
function deciderAt(overlay: Overlay, where: Crossing, rollout: number) {
  const policy = compile(pack, [overlay], world)
  const asked = requestOf(world, where)!
  const rule = makeRequestJudge(policy)
  const found = rule(requestAt({ ...asked, rollout }))
  return found === undefined || found === 'bad-address' ? 'no-rule' : found.id
}

describe('a switch', () => {
  test('decides at its crossing, and nowhere else', () => {
    fc.assert(
      fc.property(crossing, wanted, (where, verdict) => {
        const { overlay } = switched(emptyText, where, verdict)
        const before = compile(pack, [], world)
        const after = compile(pack, [overlay], world)
        const judges = [makeRequestJudge(before), makeRequestJudge(after)] as const
        const others = possible.filter(
          ({ view, system, column }) =>
            view.kind === where.view.kind &&
            (view.host === where.view.host || system === where.system || column === where.column),
        )
        const [was, is] = judges.map((judge) =>
          others.map((each) => {
            const rule = judge(requestAt(requestOf(world, each)!))
            return rule === undefined || rule === 'bad-address' ? 'no-rule' : rule.id
          }),
        )
        const right = others.map((each, index) =>
          switchId(each) === switchId(where) ? switchId(where) : was?.[index],
        )
        expect(is).toEqual(right)
        const own = [...after.links, ...after.payments].find(({ id }) => id === switchId(where))
        expect(own?.ruling.verdict).toBe(verdict.verdict)
      }),
      { numRuns: 15, ...seeded() },
    )
  })

  test('for a share of people leaves the others to the pack', () => {
    const [where] = possible
    const half = { verdict: 'choose', presentation: 'choice-sheet', rollout: 30 } as const
    const { overlay } = switched(emptyText, where!, half)
    const was = deciderAt(empty, where!, 0)
    expect([0, 29, 30, 99].map((bucket) => deciderAt(overlay, where!, bucket))).toEqual([
      switchId(where!),
      switchId(where!),
      was,
      was,
    ])
    expect(switchAt(overlay, where!)).toEqual({ ...half, to: undefined })
  })

  test('reads back as it was set, is replaced in its place, and goes without a trace', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(crossing, wanted), { minLength: 1, maxLength: 8 }), (list) => {
        let now = { text: emptyText, overlay: empty }
        for (const [where, value] of list) now = switched(now.text, where, value)
        const last = new Map(
          list.map(([where, value]) => [switchId(where), [where, value] as const]),
        )
        for (const [where, value] of last.values())
          expect(switchAt(now.overlay, where)).toEqual({ ...value, to: undefined })
        expect(now.overlay.links.length + now.overlay.payments.length).toBe(last.size)
        for (const [where] of last.values()) now = switched(now.text, where, undefined)
        expect(now.overlay).toEqual(empty)
      }),
      { numRuns: 30, ...seeded() },
    )
  })

  test('where nothing can be asked changes nothing', () => {
    const where = { view: { kind: 'link', host: 'wechat' }, system: 'nobody', column: 'x' } as const
    const value = { verdict: 'allow', presentation: 'web-view', rollout: 100 } as const
    expect(switched(emptyText, where, value).overlay).toEqual(empty)
  })
})
