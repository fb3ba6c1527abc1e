const shows = require('../../data/shows')
const zones = require('../../data/zones')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const { dateText, showWords } = require('../../showWords')
const words = require('./words')

Page({
  data: {
    t: {},
    isGone: false,
    show: null,
    dates: [],
    date: 0,
    tiers: [],
    tier: 'middle',
  },

  onLoad({ id }) {
    const t = say(words)
    const show = shows.find((each) => each.id === id)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone: !show })
    if (!show) return
    this.setData({
      show: Object.assign(showWords(show), {
        score: fill(t.score, { n: show.score }),
        minutes: fill(t.minutes, { n: show.minutes }),
        intro: say(show.intro),
      }),
      dates: show.dates.map(dateText),
      tiers: zones.map((zone) => ({
        id: zone.id,
        colour: zone.colour,
        name: say(zone.name),
        price: money(show.prices[zone.id]),
      })),
    })
  },

  chooseDate({ currentTarget }) {
    this.setData({ date: currentTarget.dataset.index })
  },

  chooseTier({ currentTarget }) {
    this.setData({ tier: currentTarget.dataset.id })
  },

  chooseSeats() {
    const { date, show, tier } = this.data
    wx.navigateTo({ url: `/pages/seats/seats?show=${show.id}&date=${date}&zone=${tier}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },

  onShareAppMessage() {
    const { show, t } = this.data
    if (!show) return { title: t.home, path: '/pages/home/home' }
    return {
      title: fill(t.shareTitle, show),
      path: `/pages/show/show?id=${show.id}`,
      imageUrl: show.image,
    }
  },
})
