import type { HostState, LogEntry } from '../../electron/ipc/host.ts'
import { isAtCounter } from '../../electron/main/place.ts'
import type { TraceStep } from '../../policies/engine/replay.ts'
import type { Scenario, ScenarioStep } from '../../policies/engine/scenario.ts'
import { testIds } from '../../renderer/testIds.ts'
import { front, checkoutOf, routeOf, tapThrough } from './appRoutes.ts'
import { isCodeRead, open, readCode, requestAtCounter } from './counters.ts'
import type { Driver } from './driver.ts'

const phones = ['chen', 'lin'] as const

type Place = { chat?: string; message?: string }

/** Plays a scenario in the window with real clicks, and reads its trace from the journal's entries. */
export async function play(driver: Driver, scenario: Scenario): Promise<readonly TraceStep[]> {
  await settle(driver, scenario)
  const trace: TraceStep[] = []
  const place: Place = {}
  for (const step of scenario.steps) {
    const before = newest(await driver.state())
    await take(driver, scenario, step, place)
    trace.push(await readTrace(driver, step, before))
  }
  return trace
}

function newest(state: HostState): number {
  return state.log[0]?.number ?? 0
}

/** Everything closed, on the first person's phone, under the scenario's law. */
async function settle(driver: Driver, scenario: Scenario): Promise<void> {
  for (const person of phones) {
    await driver.call('phone.hold', { person })
    const { phone } = await driver.state()
    if (phone.sheet) await driver.call('share.cancel', {})
    if (phone.sheet?.type === 'cashier')
      await driver.call('attempt.answer', {
        attempt: phone.sheet.attempt,
        answer: { type: 'page.left' },
      })
    await driver.call('phone.show', { screen: { type: 'home' } })
    await driver.call('phone.traits', { person, traits: {} })
  }
  for (const { id, ...traits } of scenario.people)
    await driver.call('phone.traits', { person: phoneOf(scenario, id), traits: defined(traits) })
  const reply = await driver.call('law.choose', { policy: scenario.policy })
  if (!reply.ok) throw new Error(reply.problem.en)
  await hold(driver, scenario, undefined)
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

function phoneOf(scenario: Scenario, person: string | undefined): string {
  const index = person === undefined ? 0 : scenario.people.findIndex(({ id }) => id === person)
  return phones[Math.max(0, index)] ?? phones[0]
}

async function hold(driver: Driver, scenario: Scenario, person: string | undefined): Promise<void> {
  const wanted = phoneOf(scenario, person)
  await driver.window.getByTestId(testIds.person(wanted)).click()
  await driver.until(`the phone of ${wanted}`, ({ phone }) => phone.holder === wanted)
}

async function take(
  driver: Driver,
  scenario: Scenario,
  step: ScenarioStep,
  place: Place,
): Promise<void> {
  const click = (id: string): Promise<void> => driver.window.getByTestId(id).click()
  switch (step.do) {
    case 'link.opened':
      return openLink(driver, scenario, step, place)
    case 'link.shared':
      return share(driver, scenario, step, place)
    case 'checkout.opened':
      return isAtCounter(step) ? undefined : openCheckout(driver, scenario, step.host, step.person)
    case 'payment.requested': {
      if (await requestAtCounter(driver)) return
      const page = await driver.guest(`mp://${routeOf(merchantOf(scenario)).program}/`)
      await page.locator(front(`method-${step.method}`)).click()
      return page.locator(front('checkout-pay')).click()
    }
    case 'payment.authorised':
      await click(testIds.cashierPay)
      for (const digit of '246810') await click(testIds.key(digit))
      return
    case 'payment.failed':
      return click(testIds.cashierFail)
    case 'payment.timed-out':
      return click(testIds.cashierTimeOut)
    case 'payment.cancelled':
      return click(testIds.cashierCancel)
    case 'notice.confirmed':
      return click(testIds.noticeContinue)
    case 'notice.dismissed':
      return click((await driver.state()).phone.sheet ? testIds.cashierCancel : testIds.noticeBack)
    case 'choice.made':
      return click(testIds.choice(step.choice))
    case 'choice.dismissed':
      return click(testIds.choiceDismiss)
    case 'reroute.followed':
      return click(testIds.rerouteFollow)
    case 'reroute.dismissed':
      return click(testIds.rerouteDismiss)
    case 'link.copied':
      return click(testIds.copyLink)
    case 'page.left':
      return click(testIds.pageClose)
    case 'text.typed':
    case 'screen.awaited':
      throw new Error(`${step.do} is done by the runner of the window alone`)
    case 'law.changed': {
      const reply = await driver.call('law.choose', { policy: step.policy })
      if (!reply.ok) throw new Error(reply.problem.en)
    }
  }
}

/** From wherever the phone is: home, the messenger, the chat. */
async function goToChat(driver: Driver, host: string, surface: string): Promise<string> {
  const { phone } = await driver.state()
  const chat = phone.chats.find((each) => each.host === host && each.surface === surface)
  if (chat === undefined)
    throw new Error(`${host} has no chat with the surface ${surface} on the phone`)
  if (phone.screen.type === 'chat' && phone.screen.chat === chat.id && !phone.page) return chat.id
  const entrance = surface === 'moments' ? testIds.momentsOpen : testIds.chat(chat.id)
  for (const id of [testIds.homeIndicator, testIds.app(host), entrance])
    await driver.window.getByTestId(id).click()
  return chat.id
}

async function openLink(
  driver: Driver,
  scenario: Scenario,
  step: ScenarioStep & { do: 'link.opened' },
  place: Place,
): Promise<void> {
  const isReceived = step.url === undefined && step.target === undefined
  if (isReceived && scenario.people.length === 0) {
    await driver.window.getByTestId(testIds.person('lin')).click()
    await driver.until('the receiver’s phone', ({ phone }) => phone.holder === 'lin')
  } else await hold(driver, scenario, step.person)
  if (isReceived && step.surface === 'clipboard') return openApp(driver, step.host)
  if (isReceived && step.surface === 'qr-scan') return scanPicture(driver, step.host)
  if (isCodeRead(step)) return readCode(driver, step)
  const chat = await goToChat(driver, step.host, step.surface)
  const { window } = driver
  if (step.url !== undefined) {
    const count = messagesIn(await driver.state(), chat)
    await window.getByTestId(testIds.chatInput).fill(step.url)
    await window.getByTestId(testIds.chatSend).click()
    await driver.until('the message', (state) => messagesIn(state, chat) === count + 1)
  }
  place.chat = chat
  const state = await driver.state()
  const message = state.phone.chats.find(({ id }) => id === chat)?.messages.at(-1)
  if (message === undefined) throw new Error(`the chat ${chat} is empty`)
  const { id, code } = message
  if (step.action === 'copy') return window.getByTestId(testIds.tokenCopy(id)).click()
  // Held until it is read.
  if (code !== undefined) return window.getByTestId(testIds.picture(id)).click({ delay: 700 })
  await window.getByTestId(testIds.link(id, 0)).click()
}

/** From the home screen, as people come to what they copied. */
async function openApp(driver: Driver, host: string): Promise<void> {
  await driver.window.getByTestId(testIds.homeIndicator).click()
  await driver.window.getByTestId(testIds.app(host)).click()
}

async function scanPicture(driver: Driver, host: string): Promise<void> {
  await open(driver, host, testIds.scannerOpen)
  const { phone } = await driver.until('the codes', (state) => state.phone.codes !== undefined)
  const picture = phone.codes?.find(({ id }) => id.startsWith('picture-'))
  await driver.window.getByTestId(testIds.code(picture?.id ?? '')).click()
}

function messagesIn(state: HostState, chat: string): number {
  return state.phone.chats.find(({ id }) => id === chat)?.messages.length ?? 0
}

/** In the app: the item, its share button, the share sheet, the chat. */
async function share(
  driver: Driver,
  scenario: Scenario,
  step: ScenarioStep & { do: 'link.shared' },
  place: Place,
): Promise<void> {
  await hold(driver, scenario, step.person)
  const url = new URL(step.url ?? '')
  // The other person may have one open, and a page does not say whose it is.
  await driver.call('program.close', { program: routeOf(step.from).program })
  await tapThrough(driver, step.from, routeOf(step.from).share(url))
  const { phone } = await driver.until(
    'the share sheet',
    (state) => state.phone.sheet !== undefined,
  )
  if (step.form !== undefined) await driver.window.getByTestId(testIds.shareAs(step.form)).click()
  if (step.to === 'clipboard') return driver.window.getByTestId(testIds.shareCopy).click()
  const chat = phone.chats.find(({ host, surface }) => host === step.host && surface === step.to)
  if (chat === undefined) throw new Error(`there is no chat ${step.to} in ${step.host}`)
  place.chat = chat.id
  await driver.window.getByTestId(testIds.shareTo(chat.id)).click()
}

/** In the app: what is sold, the basket, the checkout; after a failure the same way again. */
async function openCheckout(
  driver: Driver,
  scenario: Scenario,
  host: string,
  person: string | undefined,
): Promise<void> {
  const { phone } = await driver.state()
  if (phone.sheet?.type === 'cashier') await driver.window.getByTestId(testIds.cashierDone).click()
  else await hold(driver, scenario, person)
  await tapThrough(driver, host, checkoutOf(host))
}

function merchantOf({ steps }: Scenario): string {
  const opened = steps.find((step) => step.do === 'checkout.opened')
  if (opened?.do !== 'checkout.opened') throw new Error('no checkout was opened')
  return opened.host
}

const checkout = 'payment.quoted'

/** The entries that this step made: one, or one for each method that a checkout asked about. */
async function readTrace(driver: Driver, step: ScenarioStep, before: number): Promise<TraceStep> {
  if (isAtCounter(step)) {
    await driver.until('the counter', ({ phone }) => phone.page?.status === 'paying')
    return { do: step.do, path: ['quoted'], rulings: [], quotes: [] }
  }
  const event = step.do === 'checkout.opened' ? checkout : step.do
  const fresh = (state: HostState): readonly LogEntry[] =>
    state.log.filter((entry) => entry.number > before && entry.event === event).toReversed()
  const state = await driver.until(`an entry for ${step.do}`, (each) => fresh(each).length > 0)
  const [first] = fresh(state)
  if (first === undefined) throw new Error(`no entry for ${step.do}`)
  if (step.do !== 'checkout.opened')
    return { do: step.do, path: first.path, rulings: first.rulings }
  return {
    do: step.do,
    path: ['quoted'],
    rulings: [],
    quotes: fresh(state).map(({ target, verdict, presentation, rule }) => ({
      method: target.split(' ')[0] ?? '',
      verdict,
      presentation,
      rule,
    })),
  }
}
