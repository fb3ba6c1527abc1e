const plans = require('../../data/plans')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const membership = require('../../store/membership')
const words = require('./words')

Page({
  data: {
    t: {},
    plan: null,
    isGone: false,
    canPay: false,
    methodName: '',
    isPaying: false,
  },

  onLoad({ plan: id }) {
    const t = say(words)
    const plan = plans.find((each) => each.id === id)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone: !plan })
    if (!plan) return
    const name = say(plan.name)
    this.setData({
      plan: {
        id,
        days: plan.days,
        price: plan.price,
        product: fill(t.product, { name }),
        payTitle: fill(t.payTitle, { name }),
        daysText: fill(t.days, { n: plan.days }),
        priceText: money(plan.price),
        payText: fill(t.pay, { n: money(plan.price) }),
      },
    })
  },

  followMethods({ detail }) {
    this.setData({ canPay: detail.isReady, methodName: detail.name })
  },

  async pay() {
    if (this.data.isPaying || !this.data.canPay) return
    const { methodName } = this.data
    this.setData({ isPaying: true })
    const outcome = await this.selectComponent('#payment').pay()
    this.setData({ isPaying: false })
    if (outcome === 'paid') this.join(methodName)
  },

  join(methodName) {
    const { days, id: plan, price } = this.data.plan
    const id = membership.add({ plan, days, price, methodName })
    wx.redirectTo({ url: `/pages/order/order?id=${id}` })
  },

  seePlans() {
    wx.switchTab({ url: '/pages/membership/membership' })
  },
})
