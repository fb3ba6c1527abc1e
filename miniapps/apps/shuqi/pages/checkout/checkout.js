const packs = require('../../data/packs')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const beans = require('../../store/beans')
const words = require('./words')

Page({
  data: { t: {}, pack: null, isGone: false, canPay: false, methodName: '', isPaying: false },

  onLoad({ pack: id }) {
    const t = say(words)
    const pack = packs.find((each) => each.id === id)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone: !pack })
    if (!pack) return
    const all = pack.beans + pack.gift
    this.setData({
      pack: {
        beans: all,
        price: pack.price,
        name: fill(t.beans, { n: all }),
        gift: pack.gift ? fill(t.gift, { n: pack.gift }) : '',
        priceText: money(pack.price),
        payText: fill(t.pay, { n: money(pack.price) }),
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
    if (outcome === 'paid') this.receive(methodName)
  },

  receive(methodName) {
    const { beans: count, price } = this.data.pack
    const id = beans.buy({ beans: count, price, methodName })
    wx.redirectTo({ url: `/pages/order/order?id=${id}` })
  },

  seePacks() {
    wx.redirectTo({ url: '/pages/topup/topup' })
  },
})
