const { bookWords, chapterList, find } = require('../../bookWords')
const { chapterBeans, freeChapters } = require('../../data/terms')
const { fill, say } = require('../../i18n')
const shelf = require('../../store/shelf')
const words = require('./words')

Page({
  data: {
    t: {},
    isGone: false,
    book: null,
    facts: [],
    chapters: [],
    terms: '',
    isOnShelf: false,
    isStarted: false,
  },

  onLoad({ id }) {
    const t = say(words)
    const isGone = !find(id)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone })
    if (isGone) return
    const book = bookWords(id)
    this.setData({
      book,
      terms: fill(t.terms, { n: freeChapters, b: chapterBeans }),
      facts: [
        { name: t.score, text: book.score },
        { name: t.length, text: book.length },
        { name: t.state, text: book.state },
      ],
    })
  },

  onShow() {
    if (this.data.book) this.refresh()
  },

  refresh() {
    const { book, t } = this.data
    this.setData({
      chapters: chapterList(book.id).map((chapter) =>
        Object.assign(chapter, {
          numberText: fill(t.chapter, { n: chapter.number }),
          mark: this.markOf(chapter),
        }),
      ),
      isOnShelf: shelf.has(book.id),
      isStarted: shelf.placeOf(book.id) !== undefined,
    })
  },

  markOf({ isFree, isLocked }) {
    const { t } = this.data
    if (isFree) return t.free
    return isLocked ? fill(t.locked, { b: chapterBeans }) : t.unlocked
  },

  toggleShelf() {
    const { book, isOnShelf } = this.data
    if (isOnShelf) shelf.remove(book.id)
    else shelf.add(book.id)
    this.refresh()
  },

  read() {
    this.openChapter(shelf.placeOf(this.data.book.id) || 0)
  },

  tapChapter({ currentTarget }) {
    this.openChapter(currentTarget.dataset.index)
  },

  openChapter(chapter) {
    wx.navigateTo({ url: `/pages/reader/reader?book=${this.data.book.id}&chapter=${chapter}` })
  },

  goStore() {
    wx.switchTab({ url: '/pages/store/store' })
  },

  onShareAppMessage() {
    const { book, t } = this.data
    if (!book) return { title: t.home, path: '/pages/store/store' }
    return {
      title: fill(t.shareTitle, book),
      path: `/pages/book/book?id=${book.id}`,
      imageUrl: book.image,
    }
  },
})
