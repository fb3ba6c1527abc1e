import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { servePicking } from './picking.ts'
import { tellScreen } from './screenText.ts'
import type { MenuChoice } from '../ipc/commands.ts'
import type { HostBridge, HostState } from '../ipc/host.ts'
import type { StateChange } from '../ipc/stateChange.ts'

const bridge: HostBridge = {
  call: (name, input, lane) => ipcRenderer.invoke(`host:${name}`, input, lane),
  state: () => ipcRenderer.invoke('host-state') as Promise<HostState>,
  onChange: (listener) => {
    const deliver = (_event: unknown, change: StateChange): void => listener(change)
    ipcRenderer.on('host-state:changed', deliver)
    return () => ipcRenderer.off('host-state:changed', deliver)
  },
  onMenu: (listener) => {
    const deliver = (_event: unknown, choice: MenuChoice): void => listener(choice)
    ipcRenderer.on('host-menu', deliver)
    return () => ipcRenderer.off('host-menu', deliver)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  platform: process.platform,
}
contextBridge.exposeInMainWorld('hutong', bridge)
/** The phone under the law in force. */
const phone = (): Element | null =>
  document.querySelector('.phone-column[data-lane="a"] .phone-glass')
servePicking(phone, false)
tellScreen(phone)
