const { fill, say } = require('../../i18n')
const tickets = require('../../store/tickets')
const { nameTabs } = require('../../tabs')
const { ticketWords } = require('../../ticketWords')
const words = require('./words')

Page({
  data: { t: {}, tickets: [] },

  onLoad() {
    nameTabs()
  },

  onShow() {
    const t = say(words)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({
      t,
      tickets: tickets.all().map((ticket) =>
        Object.assign(ticketWords(ticket), {
          count: fill(t.count, { n: ticket.seats.length }),
        }),
      ),
    })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/ticket/ticket?id=${currentTarget.dataset.id}` })
  },

  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
