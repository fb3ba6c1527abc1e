import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { HostBridge, HostState } from '../ipc/host.ts'

const bridge: HostBridge = {
  call: (name, input) => ipcRenderer.invoke(`host:${name}`, input),
  onState: (listener) => {
    const deliver = (_event: unknown, state: HostState): void => listener(state)
    ipcRenderer.on('host:state', deliver)
    return () => ipcRenderer.off('host:state', deliver)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  platform: process.platform,
}
contextBridge.exposeInMainWorld('hutong', bridge)
