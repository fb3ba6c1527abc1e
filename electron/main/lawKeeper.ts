import { copyFileSync, existsSync } from 'node:fs'
import { compile } from '../../policies/engine/compile.ts'
import { lawAt, makeLaw, type Law } from '../../policies/engine/law.ts'
import { placeOf, UnknownPolicy, type Library, type Place } from '../../policies/engine/library.ts'
import { type Overlay, type Verdict, type Words } from '../../policies/engine/model.ts'
import { PolicyError } from '../../policies/engine/parse.ts'
import { readPolicy } from '../../policies/engine/read.ts'
import { editedOverlay, type OverlayEdit } from '../../policies/engine/overlayText.ts'
import { switchEdit } from '../../policies/engine/switches.ts'
import type { Crossing } from '../../policies/engine/board.ts'
import { switchTitle } from '../../policies/words/switchTitle.ts'
import type { CompanyInput } from '../ipc/companies.ts'
import type { Reply } from '../ipc/host.ts'
import type { LawState, PackChoice, RuleRow } from '../ipc/law.ts'
import { packChoice, ruleOf, rulesOf } from './lawRows.ts'
import { noCrossing, unfinished, unknownRule } from './lawProblems.ts'
import { keepTexts, type TextKeeper } from './lawTexts.ts'
import { countOf, presentationFor, switchOf, without } from './overlayEdits.ts'
import { whileSame } from './remember.ts'
import { firstStep, redone, stepTo, undone, type Steps } from './steps.ts'
import { companyProblem, forgetting, withCompany, withoutCompany } from './companies.ts'
import {
  emptyOverlay,
  emptyText,
  libraryWith,
  overlayFileOf,
  readDraft,
  readOverlay,
  readOwnLaw,
  writeDraft,
  writeOwnLaw,
  type OwnLaw,
} from './ownLaw.ts'

/** A law with where it is found: a policy argument, its pack, and the preset it may be. */
export type PlacedLaw = Readonly<{ law: Law; label: string; pack: string; preset?: string }>

/** The law in force, and the only place that changes it. A bad file leaves it as it was. */
export type LawKeeper = Readonly<{
  law: () => Law
  textsOf: TextKeeper['of']
  /** A policy argument that leads to the law in force again. */
  policy: () => string
  /** Another law beside it, with the user's own rules and companies or without; throws UnknownPolicy. */
  lawOf: (policy: string, hasOwn: boolean) => PlacedLaw
  state: () => Omit<LawState, 'recent'>
  /** The same list for as long as it says the same. */
  packs: () => readonly PackChoice[]
  /** All its rules; the same list for as long as it says the same. */
  rules: () => readonly RuleRow[]
  choose: (policy: string) => Reply
  load: (name: string, text: string) => Reply
  /** All packs that are known, and the world with the user's companies in it. */
  library: () => Library
  /** The user's own companies, rules and overrides. */
  own: () => OwnLaw
  override: (rule: string, verdict: Verdict) => Reply
  /** Switches a crossing of the board, or takes its switch back. */
  switch: (crossing: Crossing, verdict: Verdict | undefined, rollout: number) => Reply
  reset: (rule: string | undefined) => Reply
  saveCompany: (company: CompanyInput) => Reply
  removeCompany: (id: string) => Reply
  /** The overlay as a person writes it; what cannot be read yet is kept as a draft, and the law before it in force. */
  edit: (text: string) => Reply
  leaveDraft: () => void
  /** Is this the text in force, or the draft? */
  knows: (text: string) => boolean
  /** Takes back the last change of the overlay, or makes it again. */
  undo: () => Reply
  redo: () => Reply
  dismissProblem: () => void
}>

/** Changes that a person types in less are one step of undo, in ms. */
const typingPause = 1_500

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
  const choices = whileSame((packs: Library['packs']) => [...packs.values()].map(packChoice))
  const listed = whileSame(rulesOf)
  const texts = keepTexts()
  const enact = (next: Place, { overlay, text }: Pick<OwnLaw, 'overlay' | 'text'>): void => {
    // Another date of the same rules needs no other machines.
    const isSame =
      law?.policy.pack === next.pack && law.policy.world === library.world && enacted === overlay
    law = isSame
      ? lawAt(law, next.label, next.at)
      : makeLaw(compile(next.pack, [overlay], library.world), next.label, next.at)
    texts.compiled(law.policy, text)
    place = next
    enacted = overlay
  }
  const storedDraft = readDraft(folder)
  let draft = storedDraft === undefined ? undefined : draftOf(storedDraft, library)
  let typedAt = -Infinity
  const leaveDraft = (): void => {
    if (draft === undefined) return
    draft = undefined
    writeDraft(folder, undefined)
  }
  const guarded = (change: () => void): Reply => {
    try {
      change()
      return { ok: true }
    } catch (error) {
      return refusal(error, (text) => (problem = text))
    }
  }
  const move = (next: Steps<OwnLaw>): void => {
    const { registry } = next.now
    if (registry !== steps.now.registry)
      library = { ...library, world: libraryWith(builtIn, registry).world }
    enact(place, next.now)
    writeOwnLaw(folder, steps.now, next.now)
    steps = next
    leaveDraft()
  }
  const written = (next: Partial<OwnLaw>): void => {
    typedAt = -Infinity
    move(stepTo(steps, { ...steps.now, ...next }))
  }
  /** What is half written is never lost to a switch. */
  const unlessDrafted = (change: () => void): Reply =>
    draft === undefined ? guarded(change) : { ok: false, problem: unfinished }
  /** Nothing is written that would not read again. */
  const edited = (edits: readonly OverlayEdit[], more: Partial<OwnLaw> = {}): Reply =>
    unlessDrafted(() => {
      const text = editedOverlay(steps.now.text, edits)
      const known = libraryWith(builtIn, more.registry ?? steps.now.registry)
      return written({ ...more, text, overlay: readOverlay(text, known) })
    })
  const write = (text: string): Reply => {
    if (text === steps.now.text) {
      leaveDraft()
      return { ok: true }
    }
    try {
      const overlay = readOverlay(text, library)
      const next = { ...steps.now, text, overlay }
      const now = Date.now()
      // Typing on is one change, not one for each pause.
      move(
        now - typedAt < typingPause
          ? { ...stepTo(steps, next), past: steps.past }
          : stepTo(steps, next),
      )
      typedAt = now
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      draft = { text, faults: error.faults }
      writeDraft(folder, text)
    }
    return { ok: true }
  }
  try {
    enact(placeOf(library, firstPolicy), stored.own)
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error
    enact(placeOf(library, fallback), stored.own)
  }
  return {
    law: () => law,
    textsOf: texts.of,
    library: () => library,
    own: () => steps.now,
    packs: () => choices(library.packs),
    rules: () => listed(law.policy, enacted),
    policy: () => place.label,
    lawOf: (policy, hasOwn) => {
      const { pack, at, label, preset } = placeOf(library, policy)
      const compiled = hasOwn
        ? compile(pack, [enacted], library.world)
        : compile(pack, [], builtIn.world)
      texts.compiled(compiled, hasOwn ? steps.now.text : emptyText)
      return {
        law: makeLaw(compiled, label, at),
        label,
        pack: pack.name,
        ...(preset === undefined ? {} : { preset }),
      }
    },
    choose: (policy) => guarded(() => enact(placeOf(library, policy), steps.now)),
    load: (name, text) =>
      unlessDrafted(() => {
        const read = readPolicy(name, text, library)
        if (read.kind === 'Overlay') {
          written({ text, overlay: read })
        } else {
          library = { ...library, packs: new Map([...library.packs, [read.name, read]]) }
          texts.opened(read.name, { file: name, text })
          enact(placeOf(library, `${read.name}@${place.at}`), steps.now)
        }
        problem = undefined
      }),
    override: (rule, verdict) => {
      const known = [...law.policy.links, ...law.policy.payments].find(
        ({ id }) => ruleOf(id) === rule,
      )
      if (known === undefined) return { ok: false, problem: unknownRule(rule) }
      const isBack = (known.overridden ?? known.ruling.verdict) === verdict
      const presentation = presentationFor(verdict, known.kind)
      const override = isBack ? undefined : { rule, verdict, presentation }
      return edited([{ type: 'override', rule, override }])
    },
    switch: (crossing, verdict, rollout) => {
      const { world } = law.policy
      const wanted = verdict && switchOf(crossing, verdict, rollout)
      const named = (id: string): Words | undefined =>
        (world.systems.get(id) ?? world.methods.get(id))?.name
      const edit = switchEdit(world, crossing, wanted, switchTitle(named, crossing))
      if (wanted !== undefined && edit.type === 'rule' && edit.rule === undefined)
        return { ok: false, problem: noCrossing }
      return edited([edit])
    },
    saveCompany: (company) => {
      const fault = companyProblem(company, library.world)
      if (fault !== undefined) return { ok: false, problem: fault }
      const registry = withCompany(steps.now.registry, library.world, company)
      return edited([], { registry })
    },
    removeCompany: (id) =>
      edited(forgetting(enacted, id), { registry: withoutCompany(steps.now.registry, id) }),
    edit: write,
    leaveDraft,
    knows: (text) => text === steps.now.text || text === draft?.text,
    undo: () => orNothing(undone(steps), (next) => unlessDrafted(() => move(next))),
    redo: () => orNothing(redone(steps), (next) => unlessDrafted(() => move(next))),
    reset: (rule) => {
      if (rule !== undefined) return edited(without(rule))
      if (existsSync(overlayFile)) copyFileSync(overlayFile, `${overlayFile}.bak`)
      return unlessDrafted(() => written({ text: emptyText, overlay: emptyOverlay }))
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
      text: steps.now.text,
      ...(draft === undefined ? {} : { draft }),
      canUndo: steps.past.length > 0,
      canRedo: steps.future.length > 0,
      overlayFile,
      ...(problem === undefined ? {} : { problem: { text: problem } }),
    }),
  }
}

/** A file's faults, or a policy that is not there, in words; what is neither goes on. */
export function refusal(error: unknown, keep: (text: string) => void): Reply {
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

function orNothing(next: Steps<OwnLaw> | undefined, move: (next: Steps<OwnLaw>) => Reply): Reply {
  if (next !== undefined) return move(next)
  return { ok: false, problem: { zh: '没有可以撤销或重做的改动', en: 'There is no such change' } }
}

/** A text that cannot be read, with what is wrong at which places. */
function draftOf(text: string, library: Library): NonNullable<LawState['draft']> {
  try {
    readOverlay(text, library)
    return { text, faults: [] }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { text, faults: error.faults }
  }
}
