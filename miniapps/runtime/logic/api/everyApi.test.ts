import { expect, test } from 'vitest'
import { readApis } from '../../api/apiTable.ts'
import { myApis } from '../../api/myApis.ts'
import { wxApis } from '../../api/wxApis.ts'
import { makeMy } from './makeMy.ts'
import { makeWx } from './makeWx.ts'
import { makeTestContext } from './testContext.ts'

const systems = [
  { system: 'wx', table: readApis(wxApis), make: makeWx, dialect: 'wechat' },
  { system: 'my', table: readApis(myApis), make: makeMy, dialect: 'alipay' },
] as const

type Api = (...input: readonly unknown[]) => unknown

function apiOf(made: Record<string, unknown>, name: string): unknown {
  return name
    .split('.')
    .reduce((within: unknown, part) => (within as Record<string, unknown>)[part], made)
}

async function called(api: Api, ...input: readonly unknown[]): Promise<void> {
  const returned = api(...input)
  // A failure is an answer; that it never comes would be none.
  if (returned instanceof Promise) await returned.catch(() => {})
}

/** That an argument is wrong is the program's fault, and said as one. */
function isOurs(fault: unknown): boolean {
  return !/parameter error/.test(String((fault as [string, unknown])[1]))
}

test.each(systems)('every name of $system is a function', ({ table, make, dialect }) => {
  const made = make(makeTestContext({}, dialect).context)
  const others = table.names.filter((name) => typeof apiOf(made, name) !== 'function')
  expect(others).toEqual([])
})

test.each(systems)('every API of $system takes anything', async ({ table, make, dialect }) => {
  const held = makeTestContext({}, dialect)
  const made = make(held.context)
  for (const name of table.names)
    for (const input of [[], [{}], [null], ['', ''], [{ success() {} }]] as const)
      await called(apiOf(made, name) as Api, ...input)
  await new Promise((resolve) => {
    setTimeout(resolve, 10)
  })
  expect(held.faults.filter(isOurs)).toEqual([])
})

test.each(systems)(
  'an asynchronous API of $system tells the outcome once',
  async ({ table, make, dialect }) => {
    const made = make(makeTestContext({}, dialect).context)
    const wrong: string[] = []
    for (const name of table.names) {
      if (table.get(name)?.kind !== 'async' || name === 'call') continue
      const heard: string[] = []
      await new Promise<void>((resolve) => {
        const api = apiOf(made, name) as Api
        api({
          success: () => heard.push('success'),
          fail: () => heard.push('fail'),
          complete: () => resolve(),
        })
      })
      if (heard.length !== 1) wrong.push(name)
    }
    expect(wrong).toEqual([])
  },
)

test.each(systems)(
  'an API of $system that is not simulated says so once it is called',
  async ({ system, make, dialect }) => {
    const { context, missing } = makeTestContext({}, dialect)
    const name = system === 'wx' ? 'joinVoIPChat' : 'openBluetoothAdapter'
    const open = make(context)[name] as Api
    expect(missing).toEqual([])
    await expect(open({})).rejects.toEqual(
      system === 'wx'
        ? { errMsg: 'joinVoIPChat:fail not supported' }
        : { error: 1, errorMessage: 'not supported' },
    )
    expect(missing).toEqual([name])
  },
)

test('what is not simulated returns something of the right kind', () => {
  const { context, missing } = makeTestContext()
  const wx = makeWx(context) as Record<string, Api>
  expect(wx['getXrFrameSystem']?.()).toBeUndefined()
  expect(missing).toEqual(['getXrFrameSystem'])
  expect(wx['isVKSupport']?.('v1')).toBe(false)
  expect(wx['createWebAudioContext']?.()).toMatchObject({
    createGain: expect.any(Function) as unknown,
  })
})

test('listeners hear what main and the view tell, until they are taken off', () => {
  const { context, tell } = makeTestContext()
  const wx = makeWx(context) as Record<string, Api>
  const heard: unknown[] = []
  const listener = (value: unknown): void => void heard.push(value)
  wx['onNetworkStatusChange']?.(listener)
  tell('onNetworkStatusChange', { isConnected: false })
  wx['offNetworkStatusChange']?.(listener)
  tell('onNetworkStatusChange', { isConnected: true })
  expect(heard).toEqual([{ isConnected: false }])
})
