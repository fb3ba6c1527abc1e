const { fill, say } = require('../../i18n')
const tickets = require('../../store/tickets')
const { ticketWords } = require('../../ticketWords')
const words = require('./words')

Page({
  data: { t: {}, isGone: false, ticket: null, number: '', codeText: '' },

  onLoad({ id }) {
    const t = say(words)
    const ticket = tickets.find(id)
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({ t, isGone: !ticket })
    if (!ticket) return
    this.setData({
      ticket: ticketWords(ticket),
      number: id,
      codeText: fill(t.code, { n: id }),
    })
  },

  goTickets() {
    wx.switchTab({ url: '/pages/tickets/tickets' })
  },
})
