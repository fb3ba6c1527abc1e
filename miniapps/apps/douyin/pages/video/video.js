const { find } = require('../../data/films')
const watching = require('../../data/watching')
const t = require('../../i18n')

Page({
  behaviors: [watching],

  data: { t, film: null, isGone: false, isShown: true },

  onLoad({ id }) {
    const film = find(id) || null
    this.setData({ film, isGone: !film })
  },

  onShow() {
    this.setData({ isShown: true })
    this.redraw()
  },

  onHide() {
    this.setData({ isShown: false })
  },

  back() {
    if (getCurrentPages().length > 1) wx.navigateBack()
    else wx.switchTab({ url: '/pages/home/home' })
  },

  shownFilm() {
    return this.data.film
  },
})
