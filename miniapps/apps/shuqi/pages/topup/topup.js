const packs = require('../../data/packs')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const beans = require('../../store/beans')
const words = require('./words')

Page({
  data: { t: {}, balance: 0, packs: [], pack: '', buyText: '' },

  onLoad() {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({
      t,
      packs: packs.map(({ id, beans: count, gift, price }) => ({
        id,
        beans: fill(t.beans, { n: count }),
        gift: gift ? fill(t.gift, { n: gift }) : t.none,
        hasGift: gift > 0,
        price: money(price),
      })),
    })
    this.choose(packs[0].id)
  },

  onShow() {
    this.setData({ balance: beans.balance() })
  },

  tapPack({ currentTarget }) {
    this.choose(currentTarget.dataset.id)
  },

  choose(pack) {
    const { price } = packs.find(({ id }) => id === pack)
    this.setData({ pack, buyText: fill(this.data.t.buy, { p: money(price) }) })
  },

  buy() {
    wx.navigateTo({ url: `/pages/checkout/checkout?pack=${this.data.pack}` })
  },
})
