/** What a person does on the phone, and what came of it: `{ verdict, presentation, rule, status, … }`. */

export async function openChat(simulator, person, host, chat) {
  await goHome(simulator, person)
  await simulator.click(`app-${host}`, `chat-${chat}`)
}

/** Another date begins on the home screen, so that nothing is open that the new law would rule again. */
export async function goTo(simulator, at) {
  if (at === simulator.date()) return
  if (simulator.date() !== undefined) await goHome(simulator, 'chen')
  await simulator.setDate(at)
}

/** A sheet has to be answered before the phone goes home. */
async function goHome(simulator, person) {
  for (const button of ['cashier-done', 'cashier-cancel', 'share-cancel'])
    if (await simulator.isShown(button)) await simulator.click(button)
  await simulator.click('phone-home', `person-${person}`, 'phone-home')
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
  return outcome(simulator, before, ({ phone }) => phone.page?.status === 'open')
}

export async function closePage(simulator) {
  await simulator.click('page-close')
  await simulator.until('the page to close', ({ phone }) => phone.page === undefined)
}

/** In Taobao: the shoes on the front page, the share button, and a chat to send them to. */
export async function shareFromTaobao(simulator, chat) {
  const before = await simulator.lastEntry()
  await goHome(simulator, 'chen')
  await simulator.click('app-taobao')
  const taobao = await simulator.program('app-taobao')
  if (!(await taobao.isOn('item-1'))) await taobao.back()
  await taobao.tap('item-1', 'share')
  await simulator.click(`share-to-${chat}`)
  return outcome(simulator, before, ({ phone }) => phone.sheet === undefined)
}

/** Taps the newest message of a chat. */
export async function tapNewest(simulator, chat) {
  const { phone } = await simulator.until('the chat', () => true)
  const { messages } = phone.chats.find(({ id }) => id === chat)
  return tapLink(simulator, messages.at(-1).id)
}

/** In Ele.me: two baskets of dumplings, then the checkout. `offered` is what its page shows. */
export async function openCheckout(simulator) {
  const before = await simulator.lastEntry()
  await goHome(simulator, 'chen')
  await simulator.click('app-eleme')
  const eleme = await simulator.program('app-eleme')
  if (await eleme.isOn('checkout-pay')) await eleme.back()
  if (!(await eleme.isOn('go-checkout'))) {
    await eleme.tap('shop-apo')
    if (!(await eleme.isOn('less-apo-dumplings')))
      await eleme.tap('add-apo-dumplings', 'add-apo-dumplings')
  }
  await eleme.tap('go-checkout')
  await eleme.waitFor('method-alipay')
  const ruled = await outcome(simulator, before, () => true, 'wechat-pay @ eleme')
  return { ...ruled, offered: (await eleme.idsOf('method-')).join(', ') }
}

/** Chooses WeChat Pay at the checkout that is open; its cashier rises. */
export async function chooseWechatPay(simulator) {
  const before = await simulator.lastEntry()
  const eleme = await simulator.program('app-eleme')
  await eleme.tap('method-wechat-pay', 'checkout-pay')
  return outcome(simulator, before, ({ phone }) => phone.sheet?.type === 'cashier')
}

export async function payByPassword(simulator) {
  const before = await simulator.lastEntry()
  await simulator.click('cashier-pay', ...[2, 0, 2, 1, 0, 9].map((digit) => `key-${digit}`))
  return outcome(simulator, before, ({ phone }) => phone.sheet?.status === 'paid')
}

function isSettled({ phone }) {
  return phone.page?.status !== 'loading'
}

/**
 * The ruling on the newest attempt (a person's, or a page's that tells its target), once it is there and the phone
 * shows what came of it; the panel names the same rule.
 */
async function outcome(simulator, before, isThere, target) {
  const isMeant = (entry) =>
    entry.number > before &&
    (target === undefined ? entry.by === 'person' : entry.target === target)
  const state = await simulator.until('a ruling', (now) => now.log.some(isMeant) && isThere(now))
  const { verdict, presentation, rule } = state.log.find(isMeant)
  await simulator.panelNames(rule)
  const { page, sheet } = state.phone
  return {
    verdict,
    presentation,
    rule,
    status: sheet?.status ?? page?.status ?? 'no page',
    sentence: state.decision.sentence,
    source: state.decision.ruling.source,
  }
}
