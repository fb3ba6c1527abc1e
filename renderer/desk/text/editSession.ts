import { setDiagnostics } from '@codemirror/lint'
import { call } from '../../bridge.ts'
import { newestOnly } from '../../timeline/newestOnly.ts'
import { makeEditor, type EditorWords } from './editor.ts'
import { textChange } from './textChange.ts'
import { textFaults } from './textFaults.ts'

/** An editor of the overlay's text, and what keeps it and the law in step. */
export type EditSession = Readonly<{
  speak: (words: EditorWords) => void
  /** Shows the text in force or the draft, and its faults; while the person writes, the text is theirs. */
  show: (text: string, faults: readonly string[]) => void
  /** Brings a rule's place to the front. */
  seek: (rule: string) => void
  /** Sends what was written last, and goes. */
  end: () => void
}>

/** Long enough for a word to be finished, in ms. */
const pause = 300

export function startEditing(place: HTMLElement, first: string, spoken: EditorWords): EditSession {
  let words = spoken
  let waiting: Readonly<{ text: string; timer: ReturnType<typeof setTimeout> }> | undefined
  let isSending = false
  const send = newestOnly(async (text: string) => {
    isSending = true
    await call('law.edit', { text }).finally(() => (isSending = false))
  })
  const flush = (): void => {
    if (waiting === undefined) return
    const { text, timer } = waiting
    clearTimeout(timer)
    waiting = undefined
    void send(text)
  }
  const view = makeEditor(
    place,
    first,
    () => words,
    (text) => {
      clearTimeout(waiting?.timer)
      waiting = { text, timer: setTimeout(flush, pause) }
    },
  )
  return {
    speak: (next) => {
      words = next
    },
    show: (text, faults) => {
      const before = view.state.doc.toString()
      if (before !== text && (waiting !== undefined || isSending)) return
      if (before !== text) view.dispatch({ changes: textChange(before, text) })
      const found = textFaults(text, faults).map((fault) => ({
        ...fault,
        severity: 'error' as const,
      }))
      view.dispatch(setDiagnostics(view.state, found))
    },
    seek: (rule) => {
      const name = rule.replace(/[/.]/g, String.raw`\$&`)
      const found = new RegExp(`(?:id|rule): ${name}\\s*(?:,|\\}|$)`, 'm')
      const at = view.state.doc.toString().search(found)
      if (at !== -1) view.dispatch({ selection: { anchor: at }, scrollIntoView: true })
      view.focus()
    },
    end: () => {
      flush()
      view.destroy()
    },
  }
}
