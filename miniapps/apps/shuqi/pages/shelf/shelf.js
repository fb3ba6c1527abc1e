const { bookWords, chapterList } = require('../../bookWords')
const { fill, say } = require('../../i18n')
const shelf = require('../../store/shelf')
const { nameTabs } = require('../../tabs')
const words = require('./words')

Page({
  data: { t: {}, books: [], going: null, isEditing: false, countText: '' },

  onLoad() {
    const t = say(words)
    nameTabs()
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t })
  },

  onShow() {
    this.list()
  },

  onHide() {
    this.setData({ isEditing: false })
  },

  list() {
    const { t } = this.data
    const books = shelf.all().map((id) => {
      const place = shelf.placeOf(id)
      return Object.assign(bookWords(id), {
        place,
        placeText: place === undefined ? t.unread : fill(t.place, { n: place + 1 }),
      })
    })
    const going = books.find(({ place }) => place !== undefined)
    this.setData({
      books,
      going: going
        ? Object.assign({}, going, { chapter: chapterList(going.id)[going.place].name })
        : null,
      countText: fill(t.count, { n: books.length }),
    })
  },

  toggleEditing() {
    this.setData({ isEditing: !this.data.isEditing })
  },

  tapBook({ currentTarget }) {
    const { id } = currentTarget.dataset
    if (!this.data.isEditing) {
      wx.navigateTo({ url: `/pages/book/book?id=${id}` })
      return
    }
    shelf.remove(id)
    this.list()
    if (this.data.books.length === 0) this.setData({ isEditing: false })
  },

  readOn() {
    const { id, place } = this.data.going
    wx.navigateTo({ url: `/pages/reader/reader?book=${id}&chapter=${place}` })
  },

  goStore() {
    wx.switchTab({ url: '/pages/store/store' })
  },
})
