const addresses = require('../../data/addresses')
const shops = require('../../data/shops')
const { say } = require('../../i18n')
const { money } = require('../../money')
const basket = require('../../store/basket')
const orders = require('../../store/orders')
const words = require('./words')

Page({
  data: {
    t: {},
    isGone: false,
    shop: {},
    lines: [],
    facts: [],
    totalText: '',
    stage: 0,
    steps: [],
  },

  onLoad({ id }) {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    const order = orders.find(id)
    this.setData({ t, isGone: !order })
    if (!order) return
    this.order = order
    const shop = shops.find((each) => each.id === order.shop)
    const place = addresses.find((each) => each.id === order.address)
    this.setData({
      shop: { id: shop.id, name: say(shop.name) },
      lines: order.lines.map((line) => basket.lineWords(line, order.shop)),
      totalText: money(order.total),
      facts: [
        { name: t.address, text: say(place.place) },
        ...(order.note ? [{ name: t.note, text: order.note }] : []),
        { name: t.method, text: order.methodName },
        { name: t.number, text: order.id },
      ],
    })
    this.follow()
  },

  onShow() {
    if (this.order) this.follow()
  },

  onHide() {
    clearTimeout(this.timer)
  },

  onUnload() {
    clearTimeout(this.timer)
  },

  follow() {
    clearTimeout(this.timer)
    const stage = orders.stageOf(this.order)
    this.setData({
      stage,
      steps: this.data.t.steps.map((name, index) => ({ name, isDone: index <= stage })),
    })
    if (stage < 3) this.timer = setTimeout(() => this.follow(), 1000)
  },

  again() {
    basket.refill(this.order.shop, this.order.lines)
    wx.redirectTo({ url: `/pages/shop/shop?id=${this.order.shop}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
