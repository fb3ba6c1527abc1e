const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const beans = require('../../store/beans')
const words = require('./words')

/** How many pages back the open chapter is; 0 where none is. */
function stepsToReader() {
  const routes = getCurrentPages().map(({ route }) => route)
  const at = routes.lastIndexOf('pages/reader/reader')
  return at < 0 ? 0 : routes.length - 1 - at
}

Page({
  data: { t: {}, isGone: false, hint: '', facts: [], hasReader: false },

  onLoad({ id }) {
    const t = say(words)
    const order = beans.orders().find((each) => each.id === id)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone: !order, hasReader: stepsToReader() > 0 })
    if (!order) return
    this.setData({
      hint: fill(t.hint, { n: beans.balance() }),
      facts: [
        { name: t.item, text: fill(t.beans, { n: order.beans }) },
        { name: t.paid, text: money(order.price) },
        { name: t.method, text: order.methodName },
        { name: t.number, text: order.id },
      ],
    })
  },

  readOn() {
    wx.navigateBack({ delta: stepsToReader() })
  },

  goShelf() {
    wx.switchTab({ url: '/pages/shelf/shelf' })
  },
})
