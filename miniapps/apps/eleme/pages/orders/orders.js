const menus = require('../../data/menus')
const shops = require('../../data/shops')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const orders = require('../../store/orders')
const { nameTabs } = require('../../tabs')
const words = require('./words')

function card(order, t) {
  const shop = shops.find(({ id }) => id === order.shop)
  const nameOf = (id) => say(menus[order.shop].items.find((item) => item.id === id).name)
  return {
    id: order.id,
    shop: say(shop.name),
    image: shop.image,
    stage: t.stages[orders.stageOf(order)],
    names: order.lines.map(({ item }) => nameOf(item)).join(' · '),
    count: fill(t.count, { n: order.lines.reduce((sum, { count }) => sum + count, 0) }),
    total: money(order.total),
  }
}

Page({
  data: { t: {}, orders: [] },

  onLoad() {
    nameTabs()
  },

  onShow() {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, orders: orders.all().map((order) => card(order, t)) })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/order/order?id=${currentTarget.dataset.id}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
