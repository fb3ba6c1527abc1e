const titles = require('../../data/titles')
const { fill, say } = require('../../i18n')
const { posterOf } = require('../../posterOf')
const membership = require('../../store/membership')
const watching = require('../../store/watching')
const words = require('./words')

Page({
  data: {
    t: {},
    isGone: false,
    title: null,
    episodes: [],
    episode: 1,
    isLocked: false,
    isPlaying: false,
    percent: 0,
    playText: '',
    nowText: '',
    isSaved: false,
    more: [],
  },

  onLoad({ id }) {
    const t = say(words)
    const title = titles.find((each) => each.id === id)
    this.setData({ t, isGone: !title })
    if (!title) return
    const { cast, episodes, free, isVip, kind, score, synopsis, tags } = title
    const before = watching.find(id) || { episode: 1, percent: 0 }
    wx.setNavigationBarTitle({ title: say(title.name) })
    this.setData({
      title: Object.assign(posterOf(id), {
        free,
        isVip,
        isFilm: episodes === 1,
        episodes,
        score: fill(t.score, { n: score }),
        tags: say(tags),
        cast: say(cast),
        synopsis: say(synopsis),
        count: episodes > 1 ? fill(t.all, { n: episodes }) : t.film,
      }),
      isSaved: watching.saved().includes(id),
      more: titles
        .filter((each) => each.kind === kind && each.id !== id)
        .concat(titles.filter((each) => each.kind !== kind))
        .slice(0, 6)
        .map((each) => posterOf(each.id)),
    })
    this.turnTo(before.episode, before.percent)
  },

  onShow() {
    if (this.data.title) this.turnTo(this.data.episode, this.data.percent)
  },

  onHide() {
    this.stop()
  },

  onUnload() {
    this.stop()
  },

  turnTo(episode, percent) {
    const { t, title } = this.data
    const isMember = membership.isMember()
    this.setData({
      episode,
      percent,
      isLocked: title.isVip && !isMember && episode > title.free,
      playText: title.isFilm ? t.playFilm : fill(t.play, { n: episode }),
      nowText: title.isFilm ? t.nowFilm : fill(t.now, { n: episode }),
      episodes: Array.from({ length: title.episodes }, (_, index) => ({
        n: index + 1,
        isVip: title.isVip && index + 1 > title.free,
      })),
    })
  },

  chooseEpisode({ currentTarget }) {
    this.stop()
    this.turnTo(currentTarget.dataset.n, 0)
    if (!this.data.isLocked) this.play()
  },

  play() {
    if (this.data.isPlaying) {
      this.stop()
      return
    }
    this.setData({ isPlaying: true, percent: this.data.percent < 100 ? this.data.percent : 0 })
    this.keep()
    this.timer = setInterval(() => this.advance(), 500)
  },

  advance() {
    const percent = Math.min(100, this.data.percent + 1)
    this.setData({ percent })
    this.keep()
    if (percent === 100) this.stop()
  },

  keep() {
    watching.keep(this.data.title.id, this.data.episode, this.data.percent)
  },

  stop() {
    clearInterval(this.timer)
    this.setData({ isPlaying: false })
  },

  save() {
    this.setData({ isSaved: watching.toggleSaved(this.data.title.id) })
  },

  join() {
    wx.switchTab({ url: '/pages/membership/membership' })
  },

  open({ currentTarget }) {
    wx.redirectTo({ url: `/pages/title/title?id=${currentTarget.dataset.id}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },

  onShareAppMessage() {
    const { t, title } = this.data
    if (!title) return { title: t.home, path: '/pages/home/home' }
    return {
      title: fill(t.shareTitle, title),
      path: `/pages/title/title?id=${title.id}`,
      imageUrl: title.still,
    }
  },
})
