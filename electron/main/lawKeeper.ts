import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { stringify } from 'yaml'
import type { CompiledRule } from '../../policies/engine/compile.ts'
import { compile } from '../../policies/engine/compile.ts'
import { instantOf, isoOf } from '../../policies/engine/instant.ts'
import { lawAt, makeLaw, type Law } from '../../policies/engine/law.ts'
import { placeOf, UnknownPolicy, type Library, type Place } from '../../policies/engine/library.ts'
import {
  presentationsOf,
  type Overlay,
  type Pack,
  type Verdict,
  type Words,
} from '../../policies/engine/model.ts'
import { PolicyError } from '../../policies/engine/parse.ts'
import { readPolicy } from '../../policies/engine/read.ts'
import type { DatedEvent, LawState, PackChoice, Reply, RuleRow } from '../ipc/host.ts'

/** The law in force, and the only place that changes it. A bad file leaves it as it was. */
export type LawKeeper = Readonly<{
  law: () => Law
  /** A policy argument that leads to the law in force again. */
  policy: () => string
  state: () => LawState
  choose: (policy: string) => Reply
  load: (name: string, text: string) => Reply
  override: (rule: string, verdict: Verdict) => Reply
  reset: (rule: string | undefined) => Reply
  dismissProblem: () => void
}>

const emptyOverlay: Overlay = {
  apiVersion: 'hutong/v1',
  kind: 'Overlay',
  name: 'switchboard',
  overrides: [],
  links: [],
  payments: [],
}

export function keepLaw(
  builtIn: Library,
  overlayFile: string,
  firstPolicy: string,
  fallback: string,
): LawKeeper {
  let library = builtIn
  let overlay = emptyOverlay
  let problem: string | undefined
  let place: Place
  let law: Law
  const enact = (next: Place, nextOverlay: Overlay): void => {
    // Another date of the same rules needs no other machines.
    const isSame = law?.policy.pack === next.pack && overlay === nextOverlay
    law = isSame
      ? lawAt(law, next.label, next.at)
      : makeLaw(compile(next.pack, [nextOverlay], library.world), next.label, next.at)
    place = next
    overlay = nextOverlay
  }
  const guarded = (change: () => void): Reply => {
    try {
      change()
      return { ok: true }
    } catch (error) {
      return refusal(error, (text) => (problem = text))
    }
  }
  const saved = (next: Overlay): Reply =>
    guarded(() => {
      enact(place, next)
      writeFileAtomic.sync(overlayFile, stringify(next))
    })
  const stored = readOverlay(overlayFile, library)
  problem = stored.problem
  try {
    enact(placeOf(library, firstPolicy), stored.overlay)
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error
    enact(placeOf(library, fallback), stored.overlay)
  }
  return {
    law: () => law,
    policy: () => place.label,
    choose: (policy) => guarded(() => enact(placeOf(library, policy), overlay)),
    load: (name, text) =>
      guarded(() => {
        const read = readPolicy(name, text, library)
        if (read.kind === 'Overlay') {
          enact(place, read)
          writeFileAtomic.sync(overlayFile, stringify(read))
        } else {
          library = { ...library, packs: new Map([...library.packs, [read.name, read]]) }
          enact(placeOf(library, `${read.name}@${place.at}`), overlay)
        }
        problem = undefined
      }),
    override: (rule, verdict) => {
      const known = [...law.policy.links, ...law.policy.payments].find(
        ({ id }) => ruleOf(id) === rule,
      )
      if (known === undefined) return { ok: false, problem: unknownRule(rule) }
      const others = overlay.overrides.filter((each) => each.rule !== rule)
      const isBack = (known.overridden ?? known.ruling.verdict) === verdict
      const presentation = presentationFor(verdict, known.kind)
      return saved({
        ...overlay,
        overrides: isBack ? others : [...others, { rule, verdict, presentation }],
      })
    },
    reset: (rule) => {
      if (rule !== undefined)
        return saved({
          ...overlay,
          overrides: overlay.overrides.filter((each) => each.rule !== rule),
        })
      if (existsSync(overlayFile)) copyFileSync(overlayFile, `${overlayFile}.bak`)
      return saved(emptyOverlay)
    },
    dismissProblem: () => {
      problem = undefined
    },
    state: () => ({
      label: place.label,
      pack: place.pack.name,
      at: place.at,
      ...(place.preset === undefined ? {} : { preset: place.preset }),
      overrides: overlay.overrides.length + overlay.links.length + overlay.payments.length,
      overlayFile,
      packs: [...library.packs.values()].map(packChoice),
      rules: [...law.policy.links, ...law.policy.payments]
        .filter((rule) => isListed(rule, law.at))
        .map(rowOf),
      ...(problem === undefined ? {} : { problem: { text: problem } }),
    }),
  }
}

function refusal(error: unknown, keep: (text: string) => void): Reply {
  if (error instanceof PolicyError) {
    keep(error.message)
    const [first = ''] = error.faults
    return {
      ok: false,
      problem: { zh: `文件有误：${first}`, en: `The file has a fault: ${first}` },
    }
  }
  if (error instanceof UnknownPolicy)
    return { ok: false, problem: { zh: `没有这个政策：${error.message}`, en: error.message } }
  throw error
}

function unknownRule(rule: string): Words {
  return { zh: `现行规则里没有 ${rule}`, en: `There is no rule ${rule} in this pack` }
}

/** The stored overlay; one that cannot be read is moved aside, never deleted, and named. */
function readOverlay(file: string, library: Library): { overlay: Overlay; problem?: string } {
  if (!existsSync(file)) return { overlay: emptyOverlay }
  try {
    const read = readPolicy('overlay.yaml', readFileSync(file, 'utf8'), library)
    if (read.kind === 'Overlay') return { overlay: read }
    return { overlay: emptyOverlay, problem: 'overlay.yaml:1:1 kind: expected Overlay, got "Pack"' }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    renameSync(file, `${file}.damaged-${Date.now()}`)
    return { overlay: emptyOverlay, problem: error.message }
  }
}

function ruleOf(id: string): string {
  return id.replace(/^override\//, '')
}

function presentationFor(
  verdict: Verdict,
  kind: CompiledRule['kind'],
): Overlay['overrides'][number]['presentation'] {
  if (kind === 'payment' && verdict === 'allow') return 'option-shown'
  if (kind === 'payment' && verdict === 'block') return 'option-absent'
  if (kind === 'payment' && verdict === 'interstitial') return 'disclosure-sheet'
  return presentationsOf[verdict][0]
}

function isListed(rule: CompiledRule, at: string): boolean {
  const instant = instantOf(at, 'Z') ?? 0
  return rule.floorOf === undefined && instant >= rule.from && instant < rule.until
}

function rowOf(rule: CompiledRule): RuleRow {
  const { inForce, source, confidence } = rule.stamp
  return {
    id: ruleOf(rule.id),
    kind: rule.kind,
    title: rule.title,
    verdict: rule.ruling.verdict,
    presentation: rule.ruling.presentation,
    ...(rule.overridden === undefined ? {} : { overridden: rule.overridden }),
    ...inForce,
    source,
    confidence,
  }
}

const choices = new WeakMap<Pack, PackChoice>()

function packChoice(pack: Pack): PackChoice {
  const known = choices.get(pack)
  if (known) return known
  const { name, title, region, zone, status, presets } = pack
  const choice = { name, title, region, zone, status, presets, events: eventsOf(pack) }
  choices.set(pack, choice)
  return choice
}

/** One dot for each dated rule or note; the parts of one event that begin together share it. */
function eventsOf(pack: Pack): readonly DatedEvent[] {
  const events = new Map<string, DatedEvent>()
  for (const { id, title, source, confidence, 'in-force': force } of [
    ...pack.links,
    ...pack.payments,
  ]) {
    const instant = force && instantOf(force.from, pack.zone)
    if (force === undefined || instant === undefined) continue
    const at = isoOf(instant, pack.zone)
    const key = `${id.split('/')[0]} ${at}`
    const { precision } = force
    if (!events.has(key))
      events.set(key, { id, isNote: false, at, precision, title, confidence, source })
  }
  for (const { id, at, precision, title, confidence, source } of pack.notes) {
    const instant = isoOf(instantOf(at, pack.zone) ?? 0, pack.zone)
    events.set(`note ${id}`, {
      id,
      isNote: true,
      at: instant,
      precision,
      title,
      confidence,
      source,
    })
  }
  return [...events.values()].toSorted(
    (a, b) => (instantOf(a.at, 'Z') ?? 0) - (instantOf(b.at, 'Z') ?? 0),
  )
}
