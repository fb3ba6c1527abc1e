const kinds = require('../../data/kinds')
const rails = require('../../data/rails')
const titles = require('../../data/titles')
const { fill, say } = require('../../i18n')
const { posterOf } = require('../../posterOf')
const watching = require('../../store/watching')
const { nameTabs } = require('../../tabs')
const words = require('./words')

const slides = ['north-wall', 'deep-letters', 'starport', 'snowline']

Page({
  data: { t: {}, kinds: [], kind: 'all', slides: [], rails: [], going: [], grid: [] },

  onLoad() {
    const t = say(words)
    nameTabs()
    wx.setNavigationBarTitle({ title: t.app })
    this.setData({
      t,
      kinds: kinds.map(({ id, name }) => ({ id, name: say(name) })),
      slides: slides.map(posterOf),
      rails: rails.map(({ id, name, titles: ids }) => ({
        id,
        name: say(name),
        titles: ids.map(posterOf),
      })),
    })
  },

  onShow() {
    const { t } = this.data
    this.setData({
      going: watching.all().map(({ title, episode, percent }) => {
        const isFilm = titles.find(({ id }) => id === title).episodes === 1
        return Object.assign(posterOf(title), {
          percent,
          said: fill(isFilm ? t.film : t.episode, { n: episode, p: percent }),
        })
      }),
    })
  },

  chooseKind({ currentTarget }) {
    const { id: kind } = currentTarget.dataset
    this.setData({
      kind,
      grid: titles.filter((title) => title.kind === kind).map(({ id }) => posterOf(id)),
    })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/title/title?id=${currentTarget.dataset.id}` })
  },

  onShareAppMessage() {
    return {
      title: this.data.t.app,
      path: '/pages/home/home',
      imageUrl: '/images/still-north-wall.svg',
    }
  },
})
