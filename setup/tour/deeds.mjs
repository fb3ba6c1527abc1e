/** What a person does on the phone, and what came of it: `{ verdict, presentation, rule, status, … }`. */

export async function openChat(simulator, person, host, chat) {
  await goHome(simulator, person)
  await simulator.click(`app-${host}`, `chat-${chat}`)
}

/** A sheet has to be answered before the phone goes home. */
async function goHome(simulator, person) {
  for (const button of ['cashier-done', 'cashier-cancel', 'share-cancel'])
    if (await simulator.isShown(button)) await simulator.click(button)
  await simulator.click(`person-${person}`, 'phone-home')
}

/** Taps a link and waits until the page, or what stands in its place, is there. */
export async function tapLink(simulator, message, index = 0) {
  const before = await simulator.lastEntry()
  await simulator.click(`link-${message}${index === 0 ? '' : `-${index + 1}`}`)
  return outcome(simulator, before, isSettled)
}

/** Goes on from the confirm page. */
export async function confirm(simulator) {
  const before = await simulator.lastEntry()
  await simulator.click('notice-continue')
  return outcome(simulator, before, isSettled)
}

export async function closePage(simulator) {
  await simulator.click('page-close')
  await simulator.until('the page to close', ({ phone }) => phone.page === undefined)
}

/** In Taobao: the shoes on the front page, the share button, and a chat to send them to. */
export async function shareFromTaobao(simulator, chat) {
  await goHome(simulator, 'chen')
  await simulator.click('app-taobao')
  const taobao = await simulator.guest('h5.m.taobao.com')
  await taobao.locator('[data-testid="banner"]').click()
  const item = await simulator.guest('item.taobao.com')
  await item.locator('[data-testid="share"]').click()
  await simulator.click(`share-to-${chat}`)
  const { phone } = await simulator.until(
    'the card in the chat',
    (state) => state.phone.sheet === undefined && cardOf(state, chat) !== undefined,
  )
  return cardOf({ phone }, chat)
}

function cardOf({ phone }, chat) {
  const { messages } = phone.chats.find(({ id }) => id === chat)
  const last = messages.at(-1)
  return last.from === 'chen' && last.card ? last.id : undefined
}

/** In Ele.me: one bowl of noodles, then the checkout. `offered` is what its page shows. */
export async function openCheckout(simulator) {
  const before = await simulator.lastEntry()
  await goHome(simulator, 'chen')
  await simulator.click('app-eleme')
  const eleme = await simulator.guest('h5.ele.me')
  if (new URL(eleme.url()).pathname === '/checkout') {
    await eleme.locator('[data-testid="back"]').click()
    await eleme.waitForURL(({ pathname }) => pathname === '/')
  }
  if (!(await eleme.locator('[data-testid="less-1"]').isVisible()))
    await eleme.locator('[data-testid="more-1"]').click()
  await eleme.locator('[data-testid="go-checkout"]').click()
  await eleme.locator('[data-testid="method-alipay"]').waitFor()
  const ruled = await outcome(
    simulator,
    before,
    (_state, entry) => entry.target === 'wechat-pay @ eleme',
  )
  const methods = await eleme.locator('[data-testid^="method-"]').all()
  const ids = await Promise.all(methods.map((method) => method.getAttribute('data-testid')))
  return { ...ruled, offered: ids.map((id) => id.replace('method-', '')).join(', ') }
}

/** Chooses WeChat Pay at the checkout that is open; its cashier rises. */
export async function chooseWechatPay(simulator) {
  const before = await simulator.lastEntry()
  const eleme = await simulator.guest('h5.ele.me')
  await eleme.locator('[data-testid="method-wechat-pay"]').click()
  await eleme.locator('[data-testid="pay"]').click()
  return outcome(simulator, before, ({ phone }) => phone.sheet?.type === 'cashier')
}

export async function payByPassword(simulator) {
  const before = await simulator.lastEntry()
  await simulator.click('cashier-pay', ...[...'202109'].map((digit) => `key-${digit}`))
  return outcome(simulator, before, ({ phone }) => phone.sheet?.status === 'paid')
}

function isSettled({ phone }, entry) {
  const { page } = phone
  return entry.by === 'person' && page?.status !== 'loading'
}

/** The newest attempt, once it is there and the phone shows what came of it; the panel names the same rule. */
async function outcome(simulator, before, isThere) {
  const state = await simulator.until('a ruling', (now) => {
    const [entry] = now.log
    return entry !== undefined && entry.number > before && isThere(now, entry)
  })
  const [{ attempt, verdict, presentation, rule }] = state.log
  await simulator.panelNames(rule)
  const { sentence, ruling } = state.decision
  if (state.decision.attempt !== attempt) throw new Error('the panel shows another attempt')
  const { page, sheet } = state.phone
  const status = sheet?.status ?? page?.status ?? 'in the chat'
  return { verdict, presentation, rule, status, sentence, source: ruling.source }
}
