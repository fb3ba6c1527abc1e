import { copyFileSync, existsSync } from 'node:fs'
import type { CompiledRule } from '../../policies/engine/compile.ts'
import { compile } from '../../policies/engine/compile.ts'
import { lawAt, makeLaw, type Law } from '../../policies/engine/law.ts'
import { placeOf, UnknownPolicy, type Library, type Place } from '../../policies/engine/library.ts'
import {
  presentationsOf,
  type Overlay,
  type Verdict,
  type Words,
} from '../../policies/engine/model.ts'
import { PolicyError } from '../../policies/engine/parse.ts'
import { readPolicy } from '../../policies/engine/read.ts'
import { switchAt, withSwitch, type Switch } from '../../policies/engine/switches.ts'
import type { Crossing } from '../../policies/engine/board.ts'
import { switchTitle } from '../../policies/words/switchTitle.ts'
import type { CompanyInput } from '../ipc/companies.ts'
import type { LawState, Reply } from '../ipc/host.ts'
import { isListed, packChoice, rowOf, ruleOf } from './lawRows.ts'
import { firstStep, redone, stepTo, undone, type Steps } from './steps.ts'
import { companyProblem, withCompany, withoutCompany } from './companies.ts'
import {
  emptyOverlay,
  libraryWith,
  overlayFileOf,
  readOwnLaw,
  writeOwnLaw,
  type OwnLaw,
} from './ownLaw.ts'

/** The law in force, and the only place that changes it. A bad file leaves it as it was. */
export type LawKeeper = Readonly<{
  law: () => Law
  /** A policy argument that leads to the law in force again. */
  policy: () => string
  state: () => LawState
  choose: (policy: string) => Reply
  load: (name: string, text: string) => Reply
  /** The user's own companies, rules and overrides. */
  own: () => OwnLaw
  override: (rule: string, verdict: Verdict) => Reply
  /** Switches a crossing of the board, or takes its switch back. */
  switch: (crossing: Crossing, verdict: Verdict | undefined, rollout: number) => Reply
  reset: (rule: string | undefined) => Reply
  saveCompany: (company: CompanyInput) => Reply
  removeCompany: (id: string) => Reply
  /** Takes back the last change of the overlay, or makes it again. */
  undo: () => Reply
  redo: () => Reply
  dismissProblem: () => void
}>

export function keepLaw(
  builtIn: Library,
  folder: string,
  firstPolicy: string,
  fallback: string,
): LawKeeper {
  const overlayFile = overlayFileOf(folder)
  const stored = readOwnLaw(folder, builtIn)
  let { problem } = stored
  let steps = firstStep(stored.own)
  let library = libraryWith(builtIn, stored.own.registry)
  let place: Place
  let law: Law
  let enacted: Overlay
  const enact = (next: Place, overlay: Overlay): void => {
    // Another date of the same rules needs no other machines.
    const isSame =
      law?.policy.pack === next.pack && law.policy.world === library.world && enacted === overlay
    law = isSame
      ? lawAt(law, next.label, next.at)
      : makeLaw(compile(next.pack, [overlay], library.world), next.label, next.at)
    place = next
    enacted = overlay
  }
  const guarded = (change: () => void): Reply => {
    try {
      change()
      return { ok: true }
    } catch (error) {
      return refusal(error, (text) => (problem = text))
    }
  }
  const move = (next: Steps<OwnLaw>): Reply =>
    guarded(() => {
      const { registry, overlay } = next.now
      if (registry !== steps.now.registry)
        library = { ...library, world: libraryWith(builtIn, registry).world }
      enact(place, overlay)
      writeOwnLaw(folder, steps.now, next.now)
      steps = next
    })
  const saved = (next: Partial<OwnLaw>): Reply => move(stepTo(steps, { ...steps.now, ...next }))
  const overlaid = (overlay: Overlay): Reply => saved({ overlay })
  try {
    enact(placeOf(library, firstPolicy), stored.own.overlay)
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error
    enact(placeOf(library, fallback), stored.own.overlay)
  }
  return {
    law: () => law,
    own: () => steps.now,
    policy: () => place.label,
    choose: (policy) => guarded(() => enact(placeOf(library, policy), enacted)),
    load: (name, text) =>
      guarded(() => {
        const read = readPolicy(name, text, library)
        if (read.kind === 'Overlay') {
          overlaid(read)
        } else {
          library = { ...library, packs: new Map([...library.packs, [read.name, read]]) }
          enact(placeOf(library, `${read.name}@${place.at}`), enacted)
        }
        problem = undefined
      }),
    override: (rule, verdict) => {
      const known = [...law.policy.links, ...law.policy.payments].find(
        ({ id }) => ruleOf(id) === rule,
      )
      if (known === undefined) return { ok: false, problem: unknownRule(rule) }
      const others = enacted.overrides.filter((each) => each.rule !== rule)
      const isBack = (known.overridden ?? known.ruling.verdict) === verdict
      const presentation = presentationFor(verdict, known.kind)
      return overlaid({
        ...enacted,
        overrides: isBack ? others : [...others, { rule, verdict, presentation }],
      })
    },
    switch: (crossing, verdict, rollout) => {
      const { world } = law.policy
      const wanted = verdict && switchOf(crossing, verdict, rollout)
      const named = (id: string): Words | undefined =>
        (world.systems.get(id) ?? world.methods.get(id))?.name
      const next = withSwitch(enacted, world, crossing, wanted, switchTitle(named, crossing))
      if (wanted !== undefined && switchAt(next, crossing) === undefined)
        return { ok: false, problem: noCrossing }
      return overlaid(next)
    },
    saveCompany: (company) => {
      const fault = companyProblem(company, library.world)
      if (fault !== undefined) return { ok: false, problem: fault }
      return saved({ registry: withCompany(steps.now.registry, library.world, company) })
    },
    removeCompany: (id) => saved(withoutCompany(steps.now, id)),
    undo: () => orNothing(undone(steps), move),
    redo: () => orNothing(redone(steps), move),
    reset: (rule) => {
      if (rule !== undefined) return overlaid(without(enacted, rule))
      if (existsSync(overlayFile)) copyFileSync(overlayFile, `${overlayFile}.bak`)
      return overlaid(emptyOverlay)
    },
    dismissProblem: () => {
      problem = undefined
    },
    state: () => ({
      label: place.label,
      pack: place.pack.name,
      at: place.at,
      ...(place.preset === undefined ? {} : { preset: place.preset }),
      overrides: countOf(enacted),
      canUndo: steps.past.length > 0,
      canRedo: steps.future.length > 0,
      overlayFile,
      packs: [...library.packs.values()].map(packChoice),
      rules: [...law.policy.links, ...law.policy.payments]
        .filter((rule) => isListed(rule, law.at))
        .map((rule) => rowOf(rule, enacted)),
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

const noCrossing: Words = {
  zh: '开关板上没有这一格',
  en: 'The switchboard has no such place',
}

function orNothing(next: Steps<OwnLaw> | undefined, move: (next: Steps<OwnLaw>) => Reply): Reply {
  if (next !== undefined) return move(next)
  return { ok: false, problem: { zh: '没有可以撤销或重做的改动', en: 'There is no such change' } }
}

function countOf({ overrides, links, payments }: Overlay): number {
  return overrides.length + links.length + payments.length
}

/** The overlay without one of its rules, or without its override of a pack's. */
function without({ overrides, links, payments, ...rest }: Overlay, rule: string): Overlay {
  const isOther = ({ id }: Readonly<{ id: string }>): boolean => id !== rule
  return {
    ...rest,
    overrides: overrides.filter((each) => each.rule !== rule),
    links: links.filter(isOther),
    payments: payments.filter(isOther),
  }
}

function unknownRule(rule: string): Words {
  return { zh: `现行规则里没有 ${rule}`, en: `There is no rule ${rule} in this pack` }
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

function switchOf(crossing: Crossing, verdict: Verdict, rollout: number): Switch {
  const presentation = presentationFor(verdict, crossing.view.kind)
  return { verdict, presentation, rollout }
}
