import { expect, test } from 'vitest'
import { makeTestContext } from './testContext.ts'
import { makeWx } from './makeWx.ts'

test.each([
  ['openBluetoothAdapter', 10_001, 'openBluetoothAdapter:fail not available'],
  ['getBluetoothDevices', 10_000, 'getBluetoothDevices:fail not init'],
  ['startWifi', 12_001, 'startWifi:fail system not support'],
  ['getHCEState', 13_000, 'getHCEState:fail not support NFC'],
])('a phone without the hardware fails %s with the code %d', async (name, errCode, errMsg) => {
  const missed: string[] = []
  const { context } = makeTestContext()
  const wx = makeWx({ ...context, missing: (api) => missed.push(api) })
  const call = wx[name] as () => Promise<unknown>
  await expect(call()).rejects.toEqual({ errCode, errMsg })
  expect(missed).toEqual([])
})
