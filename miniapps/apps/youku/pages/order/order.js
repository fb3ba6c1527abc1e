const plans = require('../../data/plans')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const membership = require('../../store/membership')
const words = require('./words')

Page({
  data: { t: {}, isGone: false, hint: '', facts: [] },

  onLoad({ id }) {
    const t = say(words)
    const order = membership.find(id)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone: !order })
    if (!order) return
    const plan = plans.find((each) => each.id === order.plan)
    this.setData({
      hint: fill(t.hint, { n: membership.current().days }),
      facts: [
        { name: t.item, text: fill(t.product, { name: say(plan.name), n: order.days }) },
        { name: t.paid, text: money(order.price) },
        { name: t.method, text: order.methodName },
        { name: t.number, text: order.id },
      ],
    })
  },

  goMe() {
    wx.switchTab({ url: '/pages/me/me' })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
