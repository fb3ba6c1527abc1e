const menus = require('../../data/menus')
const shops = require('../../data/shops')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const basket = require('../../store/basket')
const { menuOf } = require('./menuOf')
const { firstChoices, specOf, withChoice } = require('./spec')
const words = require('./words')

Page({
  data: {
    t: {},
    height: 0,
    shop: null,
    isGone: false,
    menu: [],
    section: '',
    anchor: '',
    spec: null,
    isBasketOpen: false,
    lines: [],
    count: 0,
    bar: {},
  },

  onLoad({ id }) {
    const t = say(words)
    const shop = shops.find((each) => each.id === id)
    this.setData({ t, height: wx.getWindowInfo().windowHeight, isGone: !shop })
    if (!shop) return
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({
      section: menus[id].sections[0].id,
      shop: {
        id,
        image: shop.image,
        name: say(shop.name),
        tag: say(shop.tag),
        notice: say(shop.notice),
        rating: shop.rating,
        sold: fill(t.sold, { n: shop.sold }),
        minutes: fill(t.minutes, { n: shop.minutes }),
        offers: shop.offers.map(({ over, off }) =>
          fill(t.offer, { a: money(over), b: money(off) }),
        ),
        fromTotal: shop.fromTotal,
      },
    })
  },

  onShow() {
    if (this.data.shop) this.refresh()
  },

  onReady() {
    wx.createSelectorQuery()
      .selectAll('.section')
      .boundingClientRect((rects) => {
        this.sectionTops = rects.map(({ top }) => top - rects[0].top)
      })
      .exec()
  },

  onResize() {
    this.setData({ height: wx.getWindowInfo().windowHeight })
  },

  refresh() {
    const { shop, t } = this.data
    const { count, delivery, goods, lines, missing, packing } = basket.summary(shop.id)
    const fees = { a: money(delivery), b: money(packing) }
    this.setData({
      lines,
      count,
      isBasketOpen: this.data.isBasketOpen && count > 0,
      menu: menuOf(shop.id, lines, t),
      bar: {
        total: count ? money(goods) : t.emptyBasket,
        fees: fill(t.fees, fees),
        isReady: count > 0 && missing === 0,
        go: this.goWords(count, missing),
      },
    })
  },

  goWords(count, missing) {
    const { shop, t } = this.data
    if (!count) return fill(t.from, { n: money(shop.fromTotal) })
    return missing ? fill(t.missing, { n: money(missing) }) : t.checkout
  },

  chooseSection({ currentTarget }) {
    const { id } = currentTarget.dataset
    this.setData({ section: id, anchor: `section-${id}` })
  },

  followScroll({ detail }) {
    if (!this.sectionTops) return
    const passed = this.sectionTops.filter((top) => top <= detail.scrollTop + 24).length
    const section = this.data.menu[Math.max(0, passed - 1)].id
    if (section !== this.data.section) this.setData({ section })
  },

  addItem({ currentTarget }) {
    const item = this.itemOf(currentTarget.dataset.id)
    if (item.options.length) {
      this.setData({ spec: specOf(item, firstChoices(item)), isBasketOpen: false })
      return
    }
    basket.add(this.data.shop.id, item.id)
    this.refresh()
  },

  takeItem({ currentTarget }) {
    basket.less(this.data.shop.id, currentTarget.dataset.id)
    this.refresh()
  },

  itemOf(id) {
    return menus[this.data.shop.id].items.find((item) => item.id === id)
  },

  chooseOption({ currentTarget }) {
    const { option, said } = currentTarget.dataset
    const { choices, id } = this.data.spec
    this.setData({ spec: specOf(this.itemOf(id), withChoice(choices, option, said)) })
  },

  addSpec() {
    const { choices, id } = this.data.spec
    basket.add(this.data.shop.id, id, choices)
    this.setData({ spec: null })
    this.refresh()
  },

  closeSpec() {
    this.setData({ spec: null })
  },

  toggleBasket() {
    this.setData({ isBasketOpen: !this.data.isBasketOpen && this.data.count > 0 })
  },

  moreOfLine({ currentTarget }) {
    const { item, choices } = this.data.lines[currentTarget.dataset.index]
    basket.add(this.data.shop.id, item, choices)
    this.refresh()
  },

  lessOfLine({ currentTarget }) {
    const { item, key } = this.data.lines[currentTarget.dataset.index]
    basket.less(this.data.shop.id, item, key)
    this.refresh()
  },

  clearBasket() {
    basket.clear(this.data.shop.id)
    this.refresh()
  },

  checkout() {
    if (!this.data.bar.isReady) return
    this.setData({ isBasketOpen: false })
    wx.navigateTo({ url: `/pages/checkout/checkout?shop=${this.data.shop.id}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },

  stay() {},

  onShareAppMessage() {
    const { shop, t } = this.data
    if (!shop) return { title: t.home, path: '/pages/home/home' }
    return {
      title: fill(t.shareTitle, shop),
      path: `/pages/shop/shop?id=${shop.id}`,
      imageUrl: shop.image,
    }
  },
})
