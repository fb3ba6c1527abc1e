import { contextBridge, ipcRenderer } from 'electron'
import type { GuestCall, GuestInput, GuestReply } from '../ipc/guest.ts'
import { askedOf, exposeMiniProgram } from './miniProgram.ts'
import { servePicking } from './picking.ts'
import { tellScreen } from './screenText.ts'
import { tellTouches } from './touches.ts'
import { tellTyping } from './typing.ts'

const longest = 65_536

async function call<K extends GuestCall>(name: K, input: GuestInput<K>): Promise<GuestReply> {
  if ((JSON.stringify(input) ?? '').length > longest) return { type: 'refused', why: 'too long' }
  return ipcRenderer.invoke('guest', name, input)
}

const outcomes = {
  paid: 'ok',
  cancelled: 'cancel',
  failed: 'fail',
  'timed-out': 'fail',
  refused: 'fail',
} as const
const alipayCodes = {
  paid: '9000',
  cancelled: '6001',
  failed: '4000',
  'timed-out': '6002',
  refused: '4000',
} as const

/** Whatever a page passes; main says what does not fit. */
function given(name: unknown, params: unknown): { name: string; params: Record<string, string> } {
  return { name: name as string, params: (params ?? {}) as Record<string, string> }
}

type Callback = (result: Record<string, unknown>) => void

/** As WeChat's own pages call it: the answer comes back as `err_msg`. */
async function invoke(name: unknown, params: unknown, callback?: Callback): Promise<void> {
  if (name === 'invokeMiniProgramAPI') return invokeProgram(params, callback)
  const spoken = name === 'getBrandWCPayRequest' ? 'get_brand_wcpay_request' : String(name)
  const reply = await call('weixin.invoke', given(name, params))
  if (reply.type === 'payment') callback?.({ err_msg: `${spoken}:${outcomes[reply.outcome]}` })
  else if (reply.type === 'refused') callback?.({ err_msg: `${spoken}:fail`, err_desc: reply.why })
  else callback?.({ err_msg: `${spoken}:fail` })
}

/** As WeChat's script for pages calls it for `wx.miniProgram`. */
async function invokeProgram(params: unknown, callback?: Callback): Promise<void> {
  const { name, arg } = (params ?? {}) as { name?: unknown; arg?: Record<string, unknown> }
  const input = askedOf(name, arg ?? {})
  const reply = input && (await call('mini-program.call', input))
  callback?.({ err_msg: `${String(name)}:${reply?.type === 'done' ? 'ok' : 'fail'}` })
}

/** As Alipay's own pages call it: the answer comes back as `resultCode`. */
async function alipayCall(name: unknown, params: unknown, callback?: Callback): Promise<void> {
  const reply = await call('alipay.call', given(name, params))
  if (reply.type === 'payment') callback?.({ resultCode: alipayCodes[reply.outcome] })
  else callback?.({ error: 4, errorMessage: reply.type === 'refused' ? reply.why : 'unknown' })
}

const bridges =
  process.argv.find((word) => word.startsWith('--hutong-bridges='))?.split('=')[1] ?? ''
contextBridge.exposeInMainWorld('hutong', { call })
if (bridges.includes('mini-program'))
  exposeMiniProgram(call, bridges.includes('alipay') ? 'alipay' : 'wechat')
if (bridges.includes('weixin')) contextBridge.exposeInMainWorld('WeixinJSBridge', { invoke })
if (bridges.includes('alipay'))
  contextBridge.exposeInMainWorld('AlipayJSBridge', { call: alipayCall })
window.addEventListener('DOMContentLoaded', () => {
  if (bridges.includes('weixin')) document.dispatchEvent(new Event('WeixinJSBridgeReady'))
  if (bridges.includes('alipay')) document.dispatchEvent(new Event('AlipayJSBridgeReady'))
})
for (const kind of ['copy', 'cut'] as const)
  window.addEventListener(
    kind,
    (event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      ipcRenderer.send('guest:copied', document.getSelection()?.toString().slice(0, longest) ?? '')
    },
    { capture: true },
  )
// Before anything else listens: what is picked touches nothing.
servePicking(() => document.body, true)
tellScreen(() => document.body)
tellTyping()
tellTouches()
ipcRenderer.on('guest:law-changed', () => window.dispatchEvent(new Event('hutong-law-changed')))
