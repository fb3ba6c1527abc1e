import { readStory } from '../../../policies/engine/read.ts'
import type { Story } from '../../../policies/engine/story.ts'
import type { Reply } from '../../ipc/host.ts'
import { refusal } from '../lawKeeper.ts'
import type { HostHandlers } from '../serve.ts'
import type { Storyteller } from './storyteller.ts'

type StoryCall =
  | 'story.begin'
  | 'story.load'
  | 'story.go'
  | 'story.end'
  | 'story.export'
  | 'window.full-screen'

export type StoryServices = Readonly<{
  stories: () => readonly Story[]
  storyteller: Storyteller
  fullScreen: (isFull: boolean) => void
  /** One HTML page of a story; a refusal where it cannot be told. */
  pageOf: (story: Story) => Promise<string | Reply>
  /** Writes a text where the person says; undefined when the dialog was closed without a choice. */
  saveAs: (name: string, text: string) => Promise<string | undefined>
  changed: () => void
}>

const done: Reply = { ok: true }

/** What the window asks of stories. */
export function storyCalls({
  stories,
  storyteller,
  fullScreen,
  pageOf,
  saveAs,
  changed,
}: StoryServices): Pick<HostHandlers, StoryCall> {
  return {
    'story.begin': ({ name }) => {
      const story = stories().find((each) => each.name === name)
      if (story !== undefined) return storyteller.begin(story)
      return {
        ok: false,
        problem: { zh: `没有故事 ${name}`, en: `There is no story ${name}` },
      }
    },
    'story.load': ({ name, text }) => {
      try {
        return storyteller.begin(readStory(name, text))
      } catch (error) {
        return refusal(error, () => undefined)
      }
    },
    'story.go': ({ scene }) => storyteller.go(scene),
    'story.end': () => {
      storyteller.end()
      changed()
      return done
    },
    'story.export': async () => {
      const story = storyteller.current()
      if (story === undefined)
        return { ok: false, problem: { zh: '没有正在讲的故事', en: 'No story is being told' } }
      const page = await pageOf(story)
      if (typeof page !== 'string') return page
      const path = await saveAs(`${story.name}.html`, page)
      return path === undefined ? done : { ok: true, path }
    },
    'window.full-screen': ({ isFull }) => {
      fullScreen(isFull)
      return done
    },
  }
}
