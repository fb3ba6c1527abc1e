const basket = require('/shared/basket')
const { firstChosen, lineOf } = require('/shared/choices')
const { fill } = require('/shared/language')
const sku = require('/shared/sku')
const { checkoutUrl } = require('/shared/wanted')
const { find, search } = require('../../data/items')
const saved = require('../../data/saved')
const { tokenOf } = require('../../data/token')
const t = require('../../i18n')

Page({
  behaviors: [sku],

  data: { t, item: null, at: 0, isSaved: false, count: 0, others: [] },

  onLoad({ id }) {
    const item = find(id)
    wx.setNavigationBarTitle({ title: t.item })
    this.setData({
      item,
      line: lineOf(item, firstChosen(item), 1),
      isSaved: saved.read().includes(item.id),
      praise: fill(t.praised, { rate: item.praise }),
      fans: fill(t.fans, { count: item.shop.fans }),
      score: fill(t.score, { score: item.shop.score }),
      others: search({ category: item.category }).filter((other) => other.id !== item.id),
    })
  },

  onShow() {
    this.setData({ count: basket.count() })
  },

  turn({ detail }) {
    this.setData({ at: detail.current })
  },

  enlarge({ currentTarget }) {
    const { pictures } = this.data.item
    wx.previewImage({ urls: pictures, current: pictures[currentTarget.dataset.at] })
  },

  confirm({ detail: line }) {
    const { sheet } = this.data
    this.closeSheet()
    if (sheet === 'basket') this.putInBasket(line)
    if (sheet === 'buy') wx.navigateTo({ url: checkoutUrl(line) })
  },

  putInBasket(line) {
    basket.add(line)
    this.setData({ count: basket.count() })
    wx.showToast({ title: t.added, icon: 'success' })
  },

  save() {
    this.setData({ isSaved: saved.toggle(this.data.item.id) })
  },

  copyToken() {
    wx.setClipboardData({
      data: tokenOf(this.data.item),
      success: () => wx.showToast({ title: t.tokenCopied, icon: 'success' }),
    })
  },

  openShop() {
    wx.navigateTo({ url: `/pages/search/search?shop=${this.data.item.shop.id}` })
  },

  openBasket() {
    wx.switchTab({ url: '/pages/basket/basket' })
  },

  openOther({ currentTarget }) {
    wx.navigateTo({ url: `/pages/item/item?id=${currentTarget.dataset.id}` })
  },

  onShareAppMessage() {
    const { id, title, pictures } = this.data.item
    return { title, path: `/pages/item/item?id=${id}`, imageUrl: pictures[0] }
  },
})
