import type { Surface } from './attributes.ts'
import { departuresOf, type Departure } from './compliance.ts'
import type { CompiledPolicy } from './compile.ts'
import { breachesOf, type Breach } from './demands.ts'
import { explore, findings, type Example } from './exploration.ts'
import { combine } from './diagram.ts'
import { instantOf, isoOf } from './instant.ts'
import type { Overlay, Pack, Rule, System } from './model.ts'
import type { Part } from './part.ts'
import { deadRules } from './reach.ts'
import { scopeOf, type Scope } from './scope.ts'
import type { Subject } from './axes.ts'
import { systemsIn } from './world.ts'

/** What a lint found: about which rule, and where it can be seen. */
export type Lint = Readonly<
  /** The rule's conditions can never hold together. */
  | { code: 'contradictory'; severity: 'error'; rule: string }
  /** Rules above it take all that it asks for. */
  | { code: 'shadowed'; severity: 'error'; rule: string; by: readonly string[] }
  /** A date says less or more than its precision, or a preset's name names another day than it is at. */
  | { code: 'dates'; severity: 'warning'; rule: string; at: string; means: string }
  /** An override of a rule that the pack does not have. */
  | { code: 'idle-override'; severity: 'warning'; rule: string; overlay: string }
  /** Requests that people can make and no rule answers. */
  | {
      code: 'no-rule'
      severity: 'note'
      subject: Subject
      where: readonly Part[]
      classes: number
      example: Example
    }
  | (Departure & { code: 'compliance'; severity: 'warning' })
  | (Breach & { code: 'demand'; severity: 'warning' })
>

/**
 * Everything that is odd about a policy. Dead rules are judged over all its history; what falls to no
 * rule, the standards of 2021 (Chinese packs only) and what other regions demand at an instant, or at any without one.
 */
export function lintsOf(
  policy: CompiledPolicy,
  overlays: readonly Overlay[],
  at: number | undefined,
): readonly Lint[] {
  return [
    ...deadRules(policy).map(({ rule, by }): Lint =>
      by.length === 0
        ? { code: 'contradictory', severity: 'error', rule }
        : { code: 'shadowed', severity: 'error', rule, by },
    ),
    ...datesOf(policy.pack),
    ...idleOverrides(overlays, policy.pack).map(({ rule, overlay }): Lint => ({
      code: 'idle-override',
      severity: 'warning',
      rule,
      overlay,
    })),
    ...unruled(policy, at),
    ...(policy.pack.region === 'CN' ? departuresOf(policy, at) : []).map((each): Lint => ({
      ...each,
      code: 'compliance',
      severity: 'warning',
    })),
    ...breachesOf(policy, at).map((each): Lint => ({
      ...each,
      code: 'demand',
      severity: 'warning',
    })),
  ]
}

/** Overrides of rules that a pack does not have: they change nothing. */
export function idleOverrides(
  overlays: readonly Overlay[],
  pack: Pack,
): readonly Readonly<{ rule: string; overlay: string }>[] {
  const rules = new Set(
    [pack, ...overlays]
      .flatMap(({ links, payments }) => [...links, ...payments])
      .map(({ id }) => id),
  )
  return overlays.flatMap(({ name, overrides }) =>
    overrides.filter(({ rule }) => !rules.has(rule)).map(({ rule }) => ({ rule, overlay: name })),
  )
}

/** A date known to the month starts on its first day, and so on; a preset's name says when it is. All in the pack's zone. */
function datesOf(pack: Pack): readonly Lint[] {
  const local = (at: string): string => isoOf(instantOf(at, pack.zone) ?? 0, pack.zone)
  const lint = (rule: string, at: string, means: string): Lint => ({
    code: 'dates',
    severity: 'warning',
    rule,
    at,
    means,
  })
  const dated: readonly Readonly<{ id: string; at: string; precision: string }>[] = [
    ...[...pack.links, ...pack.payments].flatMap(windowOf),
    ...pack.notes,
  ]
  const starts = {
    year: /^\d{4}-01-01T00:00:00/,
    month: /^\d{4}-\d\d-01T00:00:00/,
    day: /T00:00:00/,
  }
  return [
    ...dated.flatMap(({ id, at, precision }) =>
      precision === 'minute' || starts[precision as keyof typeof starts].test(local(at))
        ? []
        : [lint(id, at, `the first instant of a ${precision}`)],
    ),
    ...pack.presets.flatMap(({ name, at }) => {
      const said = /-(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:-|$)/.exec(name)?.[1]
      return said === undefined || local(at).startsWith(said) ? [] : [lint(name, at, said)]
    }),
  ]
}

function windowOf(rule: Rule): readonly Readonly<{ id: string; at: string; precision: string }>[] {
  const force = rule['in-force']
  return force ? [{ id: rule.id, at: force.from, precision: force.precision }] : []
}

/** Links that people meet, and ways to pay that a checkout could offer, which no rule answers. */
function unruled(
  { world, pack, links, payments }: CompiledPolicy,
  at: number | undefined,
): readonly Lint[] {
  const asked = [
    ['link', links, linkScopes(systemsIn(world, pack.region))],
    ['payment', payments, paymentScopes(systemsIn(world, pack.region))],
  ] as const
  return asked.flatMap(([subject, rules, scopes]) => {
    if (scopes.length === 0) return []
    const exploration = explore(world, subject, [
      { rules, at },
      { rules: scopes, at },
    ])
    const { forest, roots } = exploration
    const open = combine(forest, roots[0] ?? 0, roots[1] ?? 0, (rule, scope) =>
      Number(rule === rules.length && scope < scopes.length),
    )
    const place = { at, zone: pack.zone, region: pack.region }
    return findings(exploration, open, place, Boolean, () => ({})).map(
      ({ where, classes, example }): Lint => ({
        code: 'no-rule',
        severity: 'note',
        subject,
        where,
        classes,
        example,
      }),
    )
  })
}

const notForLinks: ReadonlySet<Surface> = new Set(['checkout', 'offline-qr', 'share-sheet'])

function linkScopes(systems: readonly System[]): readonly Scope[] {
  return systems.flatMap(({ id, surfaces }) => {
    const surface = surfaces.filter((each) => !notForLinks.has(each))
    const form = ['https', 'short', 'qr'] as const
    return surface.length === 0
      ? []
      : [scopeOf({ host: id, surface, form, action: 'open-link', trigger: 'tap', frame: 'top' })]
  })
}

function paymentScopes(systems: readonly System[]): readonly Scope[] {
  return systems.flatMap(({ id, methods }) =>
    methods.length === 0 ? [] : [scopeOf({ host: id, merchant: id, method: methods })],
  )
}
