const shows = require('../../data/shows')
const viewers = require('../../data/viewers')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const { seatWords } = require('../../seating')
const { dateText, showWords } = require('../../showWords')
const tickets = require('../../store/tickets')
const words = require('./words')

Page({
  data: {
    t: {},
    isGone: false,
    show: null,
    date: 0,
    dateText: '',
    seats: [],
    viewers: [],
    viewersHint: '',
    going: [],
    total: 0,
    totalText: '',
    payText: '',
    canPay: false,
    methodName: '',
    isPaying: false,
  },

  onLoad({ show: id, date, seats: said = '' }) {
    const t = say(words)
    const show = shows.find((each) => each.id === id)
    const ids = said.split(',').filter((each) => /^\d+-\d+$/.test(each))
    const isGone = !show || !show.dates[date] || ids.length === 0
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone })
    if (isGone) return
    const seats = ids.map((seat) => seatWords(show, seat))
    const total = seats.reduce((sum, { price }) => sum + price, 0)
    this.setData({
      date: Number(date),
      show: showWords(show),
      dateText: dateText(show.dates[date]),
      seats: seats.map((seat) => Object.assign(seat, { priceText: money(seat.price) })),
      viewers: viewers.map((viewer) => Object.assign({}, viewer, { name: say(viewer.name) })),
      viewersHint: fill(t.viewersHint, { n: ids.length }),
      total,
      totalText: money(total),
      payText: fill(t.pay, { n: money(total) }),
    })
    this.setGoing(viewers.slice(0, ids.length).map((viewer) => viewer.id))
  },

  tapViewer({ currentTarget }) {
    const { id } = currentTarget.dataset
    const { going, seats, t } = this.data
    if (going.includes(id)) this.setGoing(going.filter((each) => each !== id))
    else if (going.length < seats.length) this.setGoing([...going, id])
    else wx.showToast({ title: fill(t.viewersTooMany, { n: seats.length }), icon: 'none' })
  },

  setGoing(going) {
    this.setData({
      going,
      viewers: this.data.viewers.map((viewer) =>
        Object.assign({}, viewer, { isGoing: going.includes(viewer.id) }),
      ),
    })
  },

  followMethods({ detail }) {
    this.setData({ canPay: detail.isReady, methodName: detail.name })
  },

  async pay() {
    const { canPay, going, isPaying, methodName, seats, t } = this.data
    if (isPaying || !canPay) return
    if (going.length < seats.length) {
      const title = fill(t.viewersMissing, { n: seats.length - going.length })
      wx.showToast({ title, icon: 'none' })
      return
    }
    this.setData({ isPaying: true })
    const outcome = await this.selectComponent('#payment').pay()
    this.setData({ isPaying: false })
    if (outcome === 'paid') this.placeOrder(going, methodName)
  },

  placeOrder(going, methodName) {
    const { date, seats, show, total } = this.data
    const id = tickets.place({
      show: show.id,
      date,
      seats: seats.map((seat) => seat.id),
      viewers: going,
      total,
      methodName,
    })
    wx.redirectTo({ url: `/pages/ticket/ticket?id=${id}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
