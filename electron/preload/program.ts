import { contextBridge, ipcRenderer } from 'electron'
import { servePicking } from './picking.ts'
import { tellScreen } from './screenText.ts'
import { tellTouches } from './touches.ts'
import { tellTyping } from './typing.ts'
import type { ProgramBridge, ProgramNews, ProgramReply } from '../ipc/program.ts'

/** More than any call of the contract may hold; longer ones are not worth sending. */
const longest = 2_097_152

const bridge: ProgramBridge = {
  call: async (name, input): Promise<ProgramReply> =>
    (JSON.stringify(input) ?? '').length > longest
      ? { type: 'refused', why: 'too long' }
      : ipcRenderer.invoke('program', name, input),
  onNews: (listener) => {
    ipcRenderer.on('program:news', (_event, news: ProgramNews) => listener(news))
  },
}
contextBridge.exposeInMainWorld('hutongProgram', bridge)
// Before anything else listens: what is picked touches nothing.
servePicking(() => document.body, true)
tellScreen(() => document.body)
tellTyping()
tellTouches()
ipcRenderer.on('guest:law-changed', () =>
  ipcRenderer.emit('program:news', undefined, { type: 'law-changed' }),
)
for (const kind of ['copy', 'cut'] as const)
  window.addEventListener(
    kind,
    (event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      ipcRenderer.send('guest:copied', document.getSelection()?.toString().slice(0, 65_536) ?? '')
    },
    { capture: true },
  )
