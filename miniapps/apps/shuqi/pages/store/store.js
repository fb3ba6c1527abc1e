const { bookWords } = require('../../bookWords')
const books = require('../../data/books')
const coming = require('../../data/coming')
const kinds = require('../../data/kinds')
const { fill, say } = require('../../i18n')
const shelf = require('../../store/shelf')
const { nameTabs } = require('../../tabs')
const words = require('./words')

const today = ['star-post', 'old-letter', 'rain-lane']

function found({ author, name }, search) {
  const wanted = search.trim().toLowerCase()
  return [name, author].some(({ zh, en }) => `${zh} ${en}`.toLowerCase().includes(wanted))
}

Page({
  data: { t: {}, kinds: [], kind: 'all', search: '', today: [], books: [], coming: [] },

  onLoad() {
    const t = say(words)
    nameTabs()
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({
      t,
      today: today.map(bookWords),
      kinds: kinds.map(({ id, name }) => ({ id, name: say(name) })),
    })
    this.list({})
    this.listComing()
  },

  list(change) {
    const { kind, search, t } = Object.assign({}, this.data, change)
    const listed = books
      .filter((book) => kind === 'all' || book.kind === kind)
      .filter((book) => found(book, search))
      .map(({ id, score }) => Object.assign(bookWords(id), { score: fill(t.score, { n: score }) }))
    this.setData(Object.assign({}, change, { books: listed }))
  },

  listComing() {
    const awaited = shelf.awaited()
    this.setData({
      coming: coming.map(({ id, name, author }) => ({
        id,
        image: `/images/${id}.svg`,
        name: say(name),
        author: say(author),
        isAwaited: awaited.includes(id),
      })),
    })
  },

  search({ detail }) {
    this.list({ search: detail.value })
  },

  chooseKind({ currentTarget }) {
    this.list({ kind: currentTarget.dataset.id })
  },

  reset() {
    this.list({ kind: 'all', search: '' })
  },

  toggleAwaited({ currentTarget }) {
    shelf.toggleAwaited(currentTarget.dataset.id)
    this.listComing()
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/book/book?id=${currentTarget.dataset.id}` })
  },

  onShareAppMessage() {
    return {
      title: this.data.t.title,
      path: '/pages/store/store',
      imageUrl: '/images/star-post.svg',
    }
  },
})
