const { fill } = require('/shared/language')
const { yuan } = require('/shared/price')
const { find } = require('../../data/items')
const { makeOffer, takeCounter } = require('../../data/offers')
const threads = require('../../data/threads')
const t = require('../../i18n')

const answerDelay = 700

function questionsTo(item) {
  return [
    { id: 'still', text: t.askStill, answer: t.stillThere },
    { id: 'meet', text: t.askMeet, answer: item.meet },
    { id: 'flaw', text: t.askFlaw, answer: item.flaw },
  ]
}

Page({
  data: { t, item: null, messages: [], agreed: 0, isTyping: false, isOffering: false, end: '' },

  onLoad({ id, isTyping }) {
    const item = find(id)
    wx.setNavigationBarTitle({ title: item.seller.name })
    this.setData({ item, questions: questionsTo(item) })
    this.draw(threads.find(id), Boolean(isTyping))
  },

  onUnload() {
    clearTimeout(this.answering)
  },

  /** The seller's last answer is already stored; where they type, it is shown a moment later. */
  draw(thread, isTyping) {
    clearTimeout(this.answering)
    const { messages, agreed } = thread
    const shown = isTyping ? messages.slice(0, -1) : messages
    const last = shown[shown.length - 1] || {}
    this.setData({
      isTyping,
      messages: shown,
      agreed: isTyping ? this.data.agreed : agreed,
      counter: last.verdict === 'countered' ? last.price : 0,
      counterText: fill(t.takeCounter, { price: yuan(last.price || 0) }),
      buyText: fill(t.buyAt, { price: yuan(agreed || this.data.item.price) }),
      end: 'thread-end',
    })
    if (isTyping) this.answering = setTimeout(() => this.draw(thread, false), answerDelay)
  },

  ask({ currentTarget }) {
    const { item, questions } = this.data
    const { text, answer } = questions.find(({ id }) => id === currentTarget.dataset.id)
    this.draw(threads.say(item.id, { from: 'me', text }, { from: 'seller', text: answer }), true)
  },

  startOffer() {
    this.setData({ isOffering: true })
  },

  stopOffer() {
    this.setData({ isOffering: false })
  },

  offer({ detail }) {
    this.stopOffer()
    this.draw(makeOffer(this.data.item, detail.price), true)
  },

  take() {
    this.draw(takeCounter(this.data.item, this.data.counter), true)
  },

  openItem() {
    wx.navigateTo({ url: `/pages/item/item?id=${this.data.item.id}` })
  },

  buy() {
    wx.navigateTo({ url: `/pages/checkout/checkout?item=${this.data.item.id}` })
  },
})
