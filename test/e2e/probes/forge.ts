import type { Page } from 'playwright-core'
import { forgedCalls, forgedMessages, forgedNodes, forgedNumbers } from './forged.ts'
import { later, type Given, type Outcome } from './probe.ts'

type Forging = typeof globalThis & {
  ranForged?: boolean
  forge: (message: unknown) => void
  answered: { type: string; call: number; ok: boolean; reason?: string }[]
}

/** Takes hold of the page's end of the Worker, at its next heartbeat. */
async function takeWorker(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const forging = globalThis as Forging
        forging.answered = []
        const postMessage = Reflect.get(Worker.prototype, 'postMessage') as (
          ...all: unknown[]
        ) => void
        Worker.prototype.postMessage = function (this: Worker, ...all: [never]) {
          const [message] = all as unknown as [Forging['answered'][number]]
          if (message.type === 'answer') forging.answered.push(message)
          forging.forge = (data) => this.dispatchEvent(new MessageEvent('message', { data }))
          resolve()
          return postMessage.apply(this, all)
        }
      }),
  )
}

type Sent = readonly [
  made: readonly (readonly [string, number, string, readonly (readonly [string, unknown])[]])[],
  messages: readonly (readonly [string, unknown])[],
  number: number,
]

/** Runs in the page, so it uses nothing of this file. */
async function sendAndLook([made, messages, number]: Sent): Promise<Record<string, unknown>> {
  const forging = globalThis as Forging
  forging.forge({
    type: 'page',
    kind: 'push',
    page: number,
    path: 'forged',
    window: {},
    isTab: false,
    depth: 2,
  })
  forging.forge({
    type: 'operations',
    list: [
      ['element', number, 'view'],
      ['id', number, 'forged-root'],
      ['root', number, number],
    ],
  })
  const said: Record<string, unknown> = {}
  const dangerous =
    'script, iframe, frame, object, embed, webview, portal, fencedframe, base, form, template, svg script, style, [href^="javascript:"], [src^="javascript:"], [srcdoc], [srcset], [formaction]'
  const look = (root: Element): string | undefined => {
    const all = [...root.querySelectorAll('*')]
    const found = all.find((each) => each.matches(dangerous))
    const handled = all.find((each) =>
      each.getAttributeNames().some((name) => name.startsWith('on')),
    )
    return (found ?? handled)?.outerHTML.slice(0, 120)
  }
  const root = document.querySelector('#forged-root') as Element
  for (const [name, id, tag, attributes] of made) {
    delete forging.ranForged
    const before = Object.keys(Object.prototype).length
    forging.forge({
      type: 'operations',
      list: [
        ['element', id, tag],
        ...attributes.map(([key, value]) => ['attribute', id, key, value]),
        ['append', number, id],
      ],
    })
    const node = root.lastElementChild
    if (node instanceof HTMLElement) {
      node.click()
      for (const inner of node.querySelectorAll<HTMLElement>('*')) inner.click?.()
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
    const polluted = Object.keys(Object.prototype).length > before
    said[name] = forging.ranForged || polluted ? true : (look(root) ?? 'nothing of it')
    if (said[name] !== 'nothing of it') said[name] = true
    root.replaceChildren()
  }
  for (const [name, message] of messages) {
    delete forging.ranForged
    const thrown: unknown[] = []
    const note = (event: ErrorEvent): void => void thrown.push(event.message)
    addEventListener('error', note)
    forging.forge(message)
    await new Promise((resolve) => setTimeout(resolve, 5))
    removeEventListener('error', note)
    const found = look(document.querySelector('.scroller') ?? document.body)
    if (forging.ranForged || Object.keys(Object.prototype).length > 0) said[name] = true
    else if (thrown.length > 0) said[name] = `thrown: ${String(thrown[0])}`
    else said[name] = found === undefined ? 'nothing of it' : true
  }
  forging.forge({ type: 'page', kind: 'pop', page: number })
  return said
}

/** Sends the page what only a Worker can say, and looks at what the page became. */
export async function forge(page: Page, given: Given): Promise<readonly Outcome[]> {
  await takeWorker(page)
  const nodes = Object.entries(forgedNodes(given.at)).map(
    ([name, [tag, attributes]], index) =>
      [name, forgedNumbers.first + index, tag, Object.entries(attributes)] as const,
  )
  const ran = await later<Record<string, unknown>>(
    page,
    `() => (${sendAndLook.toString()})(${JSON.stringify([nodes, Object.entries(forgedMessages), forgedNumbers.page])})`,
  )
  return Object.entries(ran).map(([name, said]) => ({ group: 'forged messages', name, said }))
}

/** Sends calls as the Worker would, and answers with what main and the page said to each. */
export async function forgeCalls(page: Page, given: Given): Promise<readonly Outcome[]> {
  const calls = Object.entries(forgedCalls).map(([api, input], index) => {
    const named = JSON.parse(JSON.stringify(input).replaceAll('OTHER', given.other)) as object
    return [api, 500_000 + index, named] as const
  })
  await page.evaluate((list) => {
    const { forge: send } = globalThis as Forging
    for (const [api, call, input] of list) send({ type: 'call', call, api, input })
  }, calls)
  await page.waitForFunction(
    (list) =>
      list.every(([, call]) => (globalThis as Forging).answered.some((each) => each.call === call)),
    calls,
  )
  const answers = await page.evaluate(() => (globalThis as Forging).answered)
  return calls.map(([api, call]) => {
    const answer = answers.find((each) => each.call === call)
    return { group: 'forged calls', name: api, said: answer?.ok === true ? true : answer?.reason }
  })
}
