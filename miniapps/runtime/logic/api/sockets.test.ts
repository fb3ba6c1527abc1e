import { expect, test } from 'vitest'
import { makeWx } from './makeWx.ts'
import { makeTestContext } from './testContext.ts'

test('a socket fails as with a server that cannot be reached', async () => {
  const wx = makeWx(makeTestContext().context) as Record<string, (input: unknown) => never>
  const heard: unknown[] = []
  await new Promise<void>((resolve) => {
    const task = wx['connectSocket']?.({
      url: 'wss://a.example',
      success: ({ errMsg }: { errMsg: string }) => heard.push(errMsg),
    }) as unknown as Record<string, (listener: unknown) => void>
    wx['onSocketError']?.(() => heard.push('error everywhere'))
    task['onError']?.(() => heard.push('error'))
    task['onClose']?.(({ code }: { code: number }) => {
      heard.push(code)
    })
    wx['onSocketClose']?.(() => resolve())
  })
  expect(heard).toEqual(['connectSocket:ok', 'error', 1_006, 'error everywhere'])
})
