const addresses = require('../../data/addresses')
const shops = require('../../data/shops')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const address = require('../../store/address')
const basket = require('../../store/basket')
const orders = require('../../store/orders')
const words = require('./words')

const placeWords = ({ tag, place, person, phone }) => ({
  tag: say(tag),
  place: say(place),
  person: `${say(person)}  ${phone}`,
})

Page({
  data: {
    t: {},
    shop: { id: '', name: '', arrive: '' },
    address: {},
    lines: [],
    fees: [],
    total: 0,
    totalText: '',
    payText: '',
    note: '',
    isEmpty: false,
    canPay: false,
    methodName: '',
    isPaying: false,
  },

  onLoad({ shop: id }) {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    const shop = shops.find((each) => each.id === id)
    if (!shop) {
      this.setData({ t, isEmpty: true })
      return
    }
    const { count, delivery, discount, lines, packing, total } = basket.summary(id)
    this.setData({
      t,
      lines,
      total,
      isEmpty: count === 0,
      shop: { id, name: say(shop.name), arrive: fill(t.arrive, { n: shop.minutes }) },
      address: placeWords(address.current()),
      fees: [
        { id: 'packing', name: t.packing, text: money(packing) },
        { id: 'delivery', name: t.delivery, text: money(delivery) },
        ...(discount ? [{ id: 'discount', name: t.discount, text: `−${money(discount)}` }] : []),
      ],
      totalText: money(total),
      payText: fill(t.pay, { n: money(total) }),
    })
  },

  changeAddress() {
    wx.showActionSheet({
      itemList: addresses.map(({ tag, short }) => `${say(tag)} · ${say(short)}`),
      success: ({ tapIndex }) => {
        address.choose(addresses[tapIndex].id)
        this.setData({ address: placeWords(addresses[tapIndex]) })
      },
      fail: () => {},
    })
  },

  writeNote({ detail }) {
    this.setData({ note: detail.value })
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
    if (outcome === 'paid') this.placeOrder(methodName)
  },

  placeOrder(methodName) {
    const { lines, note, shop, total } = this.data
    const id = orders.place({
      shop: shop.id,
      lines: lines.map(({ key, item, choices, count }) => ({ key, item, choices, count })),
      total,
      note,
      address: address.current().id,
      methodName,
    })
    basket.clear(shop.id)
    wx.redirectTo({ url: `/pages/order/order?id=${id}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
