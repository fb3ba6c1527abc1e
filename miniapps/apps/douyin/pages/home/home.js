const { nameTabs } = require('/shared/tabs')
const { films } = require('../../data/films')
const watching = require('../../data/watching')
const taste = require('../../store/taste')
const t = require('../../i18n')

Page({
  behaviors: [watching],

  data: { t, mode: 'for-you', films, at: 0, isShown: true },

  onLoad() {
    nameTabs(t.tabs)
  },

  onShow() {
    this.setData({ isShown: true })
    this.list(this.data.mode)
    this.redraw()
  },

  onHide() {
    this.setData({ isShown: false })
  },

  list(mode) {
    const followed = taste.followed()
    const shown =
      mode === 'for-you' ? films : films.filter((film) => followed.includes(film.makerId))
    const at = Math.max(0, Math.min(this.data.at, shown.length - 1))
    this.setData({ mode, films: shown, at })
  },

  chooseMode({ currentTarget }) {
    this.list(currentTarget.dataset.mode)
  },

  toForYou() {
    this.list('for-you')
  },

  turn({ detail }) {
    this.setData({ at: detail.current })
  },

  shownFilm() {
    return this.data.panelFilm || this.data.films[this.data.at] || films[0]
  },
})
