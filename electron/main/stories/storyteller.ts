import type { Story } from '../../../policies/engine/story.ts'
import type { Reply } from '../../ipc/host.ts'
import { Traits } from '../../ipc/phone.ts'
import type { StorySide, StoryState } from '../../ipc/stories.ts'
import type { Live } from '../attempts.ts'
import { decisionOf } from '../hostState.ts'
import type { Lane } from '../lane.ts'
import type { Lanes } from '../lanes.ts'
import { doStep } from './deeds.ts'
import { waitUntil } from '../waitFor.ts'

/** Tells a story on two phones, scene by scene. */
export type Storyteller = Readonly<{
  begin: (story: Story) => Promise<Reply>
  go: (scene: number) => Promise<Reply>
  end: () => void
  current: () => Story | undefined
  state: () => StoryState | undefined
}>

type Told = Readonly<{ live: Live | undefined; isLeft: boolean }>
type Playing = {
  readonly story: Story
  /** What was in force before the story, to go back to. */
  readonly policy: string
  scene: number
  isBusy: boolean
  before: Told
  after: Told
}

/** Whose phones a story's people hold, in order. */
const holders = ['chen', 'lin'] as const
const nothingYet: Told = { live: undefined, isLeft: false }
const settling = 8_000

export function makeStoryteller(
  lanes: Lanes,
  policy: () => string,
  chooseLaw: (policy: string) => Reply | Promise<Reply>,
  /** The keyboard is the presenter's again: taps on pages take it. */
  takeKeys: () => void,
  changed: () => void,
): Storyteller {
  let playing: Playing | undefined
  /** One after the other; a key that is pressed twice does not tell two scenes at once. */
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = (act: () => Promise<Reply>): Promise<Reply> => {
    const next = queue.then(act)
    queue = next
    return next
  }
  /** A story tells of its policies, as headless: what the person changed is set aside until its end. */
  const place = async (before: string, after: string): Promise<Reply> => {
    const chosen = await chooseLaw(before)
    if (!chosen.ok) return chosen
    const shown = lanes.comparison.show({ policy: after, hasOwn: false })
    if (shown.ok) lanes.alone(before)
    return shown
  }
  /** The laws of a scene, which the scenes before it may have moved. */
  const lawsAt = ({ scenes, before, after }: Story, scene: number) => ({
    before: scenes.slice(0, scene + 1).findLast((each) => each.before)?.before ?? before,
    after: scenes.slice(0, scene + 1).findLast((each) => each.after)?.after ?? after,
  })
  const start = async (on: Playing, scene: number): Promise<Reply> => {
    const { before, after } = lawsAt(on.story, scene)
    const placed = await place(before, after)
    if (!placed.ok) return placed
    lanes.comparison.again()
    for (const { phones } of lanes.all()) {
      phones.hold(holders[0])
      for (const [index, { id: _id, ...traits }] of on.story.people.entries())
        phones.of(holders[index] ?? holders[0]).traits = Traits.parse(traits)
    }
    return { ok: true }
  }
  const playSide = async (on: Playing, lane: Lane): Promise<Told> => {
    const steps = on.story.scenes[on.scene]?.steps ?? []
    const known = lane.attempts.newest()
    let isLeft = false
    for (const step of steps) if (!(await doStep(lane, step))) isLeft = true
    await waitUntil(() => lane.phones.held().page?.status !== 'loading', settling)
    const live = lane.attempts.newest()
    return { live: live === known ? undefined : live, isLeft }
  }
  const playScene = async (on: Playing, scene: number): Promise<Reply> => {
    const { scenes } = on.story
    const isMoved = scenes[scene]?.before !== undefined || scenes[scene]?.after !== undefined
    if (scene === 0 || isMoved) {
      const started = await start(on, scene)
      if (!started.ok) return started
    }
    on.scene = scene
    const beside = lanes.comparison.beside()
    if (beside === undefined) return { ok: true }
    const [before, after] = await Promise.all([playSide(on, lanes.inForce), playSide(on, beside)])
    Object.assign(on, { before, after })
    return { ok: true }
  }
  /** Forward scene by scene; back from where both phones started last before it. */
  const goTo = async (on: Playing, scene: number): Promise<Reply> => {
    if (scene === on.scene) return { ok: true }
    const { scenes } = on.story
    let from = on.scene + 1
    if (scene < on.scene) {
      from = scene
      while (from > 0 && scenes[from]?.before === undefined && scenes[from]?.after === undefined)
        from--
    }
    on.isBusy = true
    changed()
    try {
      for (let next = from; next <= scene; next++) {
        const reply = await playScene(on, next)
        if (!reply.ok) return reply
        if (playing !== on) return { ok: true }
        changed()
      }
      return { ok: true }
    } finally {
      on.isBusy = false
      takeKeys()
      changed()
    }
  }
  const end = (): void => {
    if (playing === undefined) return
    const { policy: old } = playing
    playing = undefined
    lanes.comparison.lead(false)
    lanes.comparison.end()
    lanes.alone(undefined)
    void chooseLaw(old)
  }
  return {
    begin: (story) =>
      inTurn(async () => {
        const on: Playing = {
          story,
          policy: playing?.policy ?? policy(),
          scene: -1,
          isBusy: true,
          before: nothingYet,
          after: nothingYet,
        }
        const placed = await place(story.before, story.after)
        if (!placed.ok) return placed
        lanes.comparison.lead(true)
        playing = on
        const reply = await goTo(on, 0)
        if (!reply.ok) end()
        return reply
      }),
    go: (scene) =>
      inTurn(async () => {
        if (playing === undefined)
          return { ok: false, problem: { zh: '没有正在讲的故事', en: 'No story is being told' } }
        return goTo(playing, Math.min(scene, playing.story.scenes.length - 1))
      }),
    end,
    current: () => playing?.story,
    state: () => {
      const beside = lanes.comparison.beside()
      if (playing === undefined || beside === undefined) return undefined
      const { story, isBusy } = playing
      const at = Math.max(0, playing.scene)
      const scene = story.scenes[at]
      if (scene === undefined) return undefined
      return {
        name: story.name,
        title: story.title,
        summary: story.summary,
        scenes: story.scenes.length,
        scene: at,
        isBusy,
        caption: scene.caption,
        ...(scene.notes ? { notes: scene.notes } : {}),
        before: sideOf(playing.before, lanes.inForce),
        after: sideOf(playing.after, beside),
      }
    },
  }
}

function sideOf({ live, isLeft }: Told, { law }: Lane): StorySide {
  if (live === undefined) return { at: law().at, isLeft }
  const { sentence, ruling } = decisionOf(live, law(), undefined)
  const { verdict, rule } = ruling
  return { at: law().at, isLeft, ruled: { verdict, sentence, rule } }
}
