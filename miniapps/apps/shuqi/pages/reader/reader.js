const { beansOf, chapterList, find } = require('../../bookWords')
const chapters = require('../../data/chapters')
const { fill, isEnglish, say } = require('../../i18n')
const beans = require('../../store/beans')
const settings = require('../../store/settings')
const shelf = require('../../store/shelf')
const { frames, sizes } = require('./looks')
const words = require('./words')

Page({
  data: {
    t: {},
    isEnglish: false,
    isGone: false,
    theme: 'paper',
    themes: [],
    size: 0,
    fontSize: sizes[2],
    number: '',
    name: '',
    text: [],
    chapter: 0,
    chapters: [],
    isLast: false,
    cost: 0,
    costText: '',
    balanceText: '',
    canUnlock: false,
    panel: '',
  },

  onLoad({ book, chapter = '0' }) {
    const t = say(words)
    const isGone = !find(book) || !chapters[book][chapter]
    this.setData({
      t,
      isEnglish: isEnglish(),
      isGone,
      themes: Object.keys(t.themes).map((id) => ({ id, name: t.themes[id] })),
    })
    this.dress(settings.read())
    if (isGone) return
    this.book = book
    wx.setNavigationBarTitle({ title: say(find(book).name) })
    this.turnTo(Number(chapter))
  },

  onShow() {
    if (this.book) this.turnTo(this.data.chapter)
  },

  turnTo(chapter) {
    const { t } = this.data
    const { name, text } = chapters[this.book][chapter]
    const cost = beansOf(this.book, chapter)
    const balance = beans.balance()
    shelf.keepPlace(this.book, chapter)
    this.setData({
      chapter,
      cost,
      number: fill(t.chapter, { n: chapter + 1 }),
      name: say(name),
      text: cost ? say(text).slice(0, 1) : say(text),
      chapters: chapterList(this.book),
      isLast: chapter === chapters[this.book].length - 1,
      costText: fill(t.cost, { b: cost }),
      balanceText: fill(t.balance, { n: balance }),
      canUnlock: balance >= cost,
    })
  },

  open(chapter) {
    this.setData({ panel: '' })
    this.turnTo(chapter)
    wx.pageScrollTo({ scrollTop: 0, duration: 0 })
  },

  previous() {
    if (this.data.chapter > 0) this.open(this.data.chapter - 1)
  },

  next() {
    if (!this.data.isLast) this.open(this.data.chapter + 1)
    else wx.showToast({ title: this.data.t.end, icon: 'none' })
  },

  chooseChapter({ currentTarget }) {
    this.open(currentTarget.dataset.index)
  },

  unlock() {
    const { chapter, cost, t } = this.data
    if (!beans.unlock(this.book, chapter, cost)) return
    wx.showToast({ title: t.unlocked, icon: 'success' })
    this.turnTo(chapter)
  },

  topUp() {
    wx.navigateTo({ url: '/pages/topup/topup' })
  },

  dress({ size, theme }) {
    this.setData({ size, theme, fontSize: sizes[size] })
    wx.setNavigationBarColor(frames[theme])
  },

  change(kept) {
    settings.keep(kept)
    this.dress(settings.read())
  },

  smaller() {
    this.change({ size: Math.max(0, this.data.size - 1) })
  },

  larger() {
    this.change({ size: Math.min(sizes.length - 1, this.data.size + 1) })
  },

  chooseTheme({ currentTarget }) {
    const { id } = currentTarget.dataset
    this.change(id === 'night' ? { theme: id } : { theme: id, day: id })
  },

  toggleNight() {
    const { day, theme } = settings.read()
    this.change({ theme: theme === 'night' ? day : 'night' })
  },

  openList() {
    this.setData({ panel: this.data.panel === 'list' ? '' : 'list' })
  },

  openSettings() {
    this.setData({ panel: this.data.panel === 'settings' ? '' : 'settings' })
  },

  closePanel() {
    this.setData({ panel: '' })
  },

  goStore() {
    wx.switchTab({ url: '/pages/store/store' })
  },

  stay() {},

  onShareAppMessage() {
    if (!this.book) return { title: this.data.t.home, path: '/pages/store/store' }
    return {
      title: `${say(find(this.book).name)} · ${this.data.name}`,
      path: `/pages/reader/reader?book=${this.book}&chapter=${this.data.chapter}`,
      imageUrl: `/images/${this.book}.svg`,
    }
  },
})
