const shows = require('../../data/shows')
const zones = require('../../data/zones')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const { rowsOf, seatWords } = require('../../seating')
const { dateText } = require('../../showWords')
const words = require('./words')

const most = 4

Page({
  data: {
    t: {},
    name: '',
    date: '',
    zones: [],
    zone: '',
    rows: [],
    chosen: [],
    isChosen: {},
    totalText: '',
  },

  onLoad({ show: id, date, zone = '' }) {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    this.show = shows.find((each) => each.id === id) || shows[0]
    this.dateIndex = this.show.dates[date] ? Number(date) : 0
    this.setData({
      t,
      zone,
      name: say(this.show.name),
      date: dateText(this.show.dates[this.dateIndex]),
      zones: zones.map((each) => ({
        id: each.id,
        colour: each.colour,
        name: say(each.name),
        price: money(this.show.prices[each.id]),
      })),
    })
  },

  onShow() {
    this.setData({ rows: rowsOf(this.show, this.dateIndex) })
  },

  tapZone({ currentTarget }) {
    const { id } = currentTarget.dataset
    this.setData({ zone: id === this.data.zone ? '' : id })
  },

  tapSeat({ currentTarget }) {
    const { id, taken } = currentTarget.dataset
    if (taken) return
    const { chosen, t } = this.data
    const ids = chosen.map((seat) => seat.id)
    if (ids.includes(id)) this.choose(ids.filter((each) => each !== id))
    else if (ids.length === most) wx.showToast({ title: t.limit, icon: 'none' })
    else this.choose([...ids, id])
  },

  choose(ids) {
    const chosen = ids.map((id) => {
      const seat = seatWords(this.show, id)
      return Object.assign(seat, { priceText: money(seat.price) })
    })
    const total = chosen.reduce((sum, { price }) => sum + price, 0)
    this.setData({
      chosen,
      isChosen: Object.fromEntries(ids.map((id) => [id, true])),
      totalText: fill(this.data.t.confirmSum, { n: ids.length, p: money(total) }),
    })
  },

  confirm() {
    const seats = this.data.chosen.map(({ id }) => id).join()
    wx.navigateTo({
      url: `/pages/checkout/checkout?show=${this.show.id}&date=${this.dateIndex}&seats=${seats}`,
    })
  },
})
