const cities = require('../../data/cities')
const kinds = require('../../data/kinds')
const shows = require('../../data/shows')
const { fill, say } = require('../../i18n')
const { showWords } = require('../../showWords')
const city = require('../../store/city')
const { nameTabs } = require('../../tabs')
const words = require('./words')

const picks = ['echo', 'paper-crane', 'white-snake', 'moon-post']
const sayName = ({ id, name }) => ({ id, name: say(name) })

function found(show, search) {
  const wanted = search.trim().toLowerCase()
  return [show.name, show.venue].some(({ zh, en }) => `${zh} ${en}`.toLowerCase().includes(wanted))
}

Page({
  data: {
    t: {},
    city: {},
    kinds: [],
    kind: 'all',
    search: '',
    picks: [],
    shows: [],
    listName: '',
  },

  onLoad() {
    const t = say(words)
    nameTabs()
    wx.setNavigationBarTitle({ title: t.app })
    this.setData({
      t,
      kinds: kinds.map(sayName),
      picks: picks.map((id) => showWords(shows.find((show) => show.id === id))),
    })
    this.list({ city: this.cityWords(city.current()) })
  },

  cityWords(id) {
    return sayName(cities.find((each) => each.id === id))
  },

  list(change) {
    const { city: here, kind, search, t } = Object.assign({}, this.data, change)
    const listed = shows
      .filter((show) => show.city === here.id)
      .filter((show) => kind === 'all' || show.kind === kind)
      .filter((show) => found(show, search))
    this.setData(
      Object.assign({}, change, {
        shows: listed.map((show) =>
          Object.assign(showWords(show), { score: fill(t.score, { n: show.score }) }),
        ),
        listName: fill(t.all, { city: here.name }),
      }),
    )
  },

  chooseCity() {
    wx.showActionSheet({
      itemList: cities.map(({ name }) => say(name)),
      success: ({ tapIndex }) => {
        const { id } = cities[tapIndex]
        city.choose(id)
        this.list({ city: this.cityWords(id) })
      },
      fail: () => {},
    })
  },

  chooseKind({ currentTarget }) {
    this.list({ kind: currentTarget.dataset.id })
  },

  search({ detail }) {
    this.list({ search: detail.value })
  },

  reset() {
    this.list({ kind: 'all', search: '' })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/show/show?id=${currentTarget.dataset.id}` })
  },

  onShareAppMessage() {
    return { title: this.data.t.app, path: '/pages/home/home', imageUrl: '/images/echo.svg' }
  },
})
