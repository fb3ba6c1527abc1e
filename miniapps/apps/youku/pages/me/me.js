const plans = require('../../data/plans')
const titles = require('../../data/titles')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const { posterOf } = require('../../posterOf')
const membership = require('../../store/membership')
const watching = require('../../store/watching')
const { nameTabs } = require('../../tabs')
const words = require('./words')

function watchedWords({ title, episode, percent }, t) {
  const isFilm = titles.find(({ id }) => id === title).episodes === 1
  return fill(isFilm ? t.film : t.episode, { n: episode, p: percent })
}

Page({
  data: { t: {}, isMember: false, state: '', hint: '', watched: [], saved: [], orders: [] },

  onLoad() {
    nameTabs()
  },

  onShow() {
    const t = say(words)
    const { days, orders } = membership.current()
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({
      t,
      isMember: days > 0,
      state: days ? t.member : t.none,
      hint: days ? fill(t.memberHint, { n: days }) : t.noneHint,
      watched: watching
        .all()
        .map((each) => Object.assign(posterOf(each.title), { said: watchedWords(each, t) })),
      saved: watching.saved().map(posterOf),
      orders: orders.map(({ id, plan, days: bought, price }) => ({
        id,
        price: money(price),
        product: fill(t.product, {
          name: say(plans.find((each) => each.id === plan).name),
          n: bought,
        }),
      })),
    })
  },

  join() {
    wx.switchTab({ url: '/pages/membership/membership' })
  },

  openTitle({ currentTarget }) {
    wx.navigateTo({ url: `/pages/title/title?id=${currentTarget.dataset.id}` })
  },

  openOrder({ currentTarget }) {
    wx.navigateTo({ url: `/pages/order/order?id=${currentTarget.dataset.id}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
