const addresses = require('../../data/addresses')
const { say } = require('../../i18n')
const { money } = require('../../money')
const address = require('../../store/address')
const orders = require('../../store/orders')
const { nameTabs } = require('../../tabs')
const words = require('./words')

Page({
  data: { t: {}, count: 0, spent: '', addresses: [], address: '' },

  onLoad() {
    nameTabs()
  },

  onShow() {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    const all = orders.all()
    this.setData({
      t,
      count: all.length,
      spent: money(all.reduce((sum, { total }) => sum + total, 0)),
      address: address.current().id,
      addresses: addresses.map(({ id, tag, place, person, phone }) => ({
        id,
        tag: say(tag),
        place: say(place),
        person: `${say(person)}  ${phone}`,
      })),
    })
  },

  chooseAddress({ currentTarget }) {
    address.choose(currentTarget.dataset.id)
    this.setData({ address: currentTarget.dataset.id })
  },

  openOrders() {
    wx.switchTab({ url: '/pages/orders/orders' })
  },
})
