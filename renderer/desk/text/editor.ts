import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { holderAt, valueKeyOf } from './holderAt.ts'
import { inks } from './inks.ts'

export type EditorWords = Readonly<{
  label: string
  /** What may be written where: keys by what holds them, words by their key, each with what it means. */
  keysIn: (holder: string | undefined) => readonly Readonly<{ word: string; about: string }>[]
  valuesOf: (key: string) => readonly Readonly<{ word: string; about: string }>[]
  /** What a word of the text means; undefined where it is only a word. */
  aboutWord: (word: string) => string | undefined
  /** The editor's own words in the window's language. */
  phrases: Readonly<Record<string, string>>
}>

/** A view of the policy's text; `onText` hears what the person writes, not what is put there. */
export function makeEditor(
  parent: HTMLElement,
  text: string,
  words: () => EditorWords,
  onText: (text: string) => void,
): EditorView {
  const { label, phrases } = words()
  const complete = (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(0, context.pos)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const from = context.pos - (/[\w./-]*$/.exec(line)?.[0].length ?? 0)
    if (!context.explicit && from === context.pos) return null
    const key = valueKeyOf(line)
    const options =
      key === undefined
        ? words()
            .keysIn(holderAt(before))
            .map(({ word, about }) => ({ label: word, detail: about, apply: `${word}: ` }))
        : words()
            .valuesOf(key)
            .map(({ word, about }) => ({ label: word, detail: about }))
    return options.length === 0 ? null : { from, options, validFor: /^[\w./-]*$/ }
  }
  const about = hoverTooltip((view, place) => {
    const range = view.state.wordAt(place)
    const { from, to, text: line } = view.state.doc.lineAt(place)
    const left = /[\w./-]*$/.exec(line.slice(0, place - from))?.[0].length ?? 0
    const right = /^[\w./-]*/.exec(line.slice(place - from))?.[0].length ?? 0
    const word = line.slice(place - from - left, place - from + right)
    const said = words().aboutWord(word)
    if (range === null || said === undefined || place > to) return null
    return {
      pos: place - left,
      end: place + right,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'text-about'
        dom.textContent = said
        return { dom }
      },
    }
  })
  const extensions: Extension = [
    EditorState.phrases.of({ ...phrases }),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    bracketMatching(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    indentUnit.of('  '),
    yaml(),
    syntaxHighlighting(style),
    autocompletion({ override: [complete] }),
    about,
    keymap.of([
      ...completionKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    EditorView.updateListener.of((update) => {
      const isWritten = update.transactions.some(
        (each) =>
          each.docChanged &&
          (each.isUserEvent('input') ||
            each.isUserEvent('delete') ||
            each.isUserEvent('undo') ||
            each.isUserEvent('redo') ||
            each.isUserEvent('move')),
      )
      if (isWritten) onText(update.state.doc.toString())
    }),
  ]
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) })
}

const style = HighlightStyle.define([...inks])
