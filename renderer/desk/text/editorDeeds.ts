import { redo, undo } from '@codemirror/commands'
import { openSearchPanel } from '@codemirror/search'
import { EditorView } from '@codemirror/view'

/** Opens the search of an editor of the page. */
export function openSearch(editor: HTMLElement): void {
  const view = EditorView.findFromDOM(editor)
  if (view) openSearchPanel(view)
}

/** One step of an editor's own history. */
export function stepIn(editor: HTMLElement, step: 'undo' | 'redo'): void {
  const view = EditorView.findFromDOM(editor)
  if (view) (step === 'undo' ? undo : redo)(view)
}
