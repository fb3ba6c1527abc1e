const address = require('/shared/address')
const { fill } = require('/shared/language')
const { orderPage } = require('/shared/order-page')
const orders = require('/shared/orders')
const teams = require('../../data/teams')
const t = require('../../i18n')

const joinDelay = 1500
const invitedFriend = { mark: '葵', colour: '#c98a12' }

const page = orderPage(t)

Page({
  ...page,

  data: {
    ...page.data,
    status: '',
    hint: '',
    isTeam: false,
    isWaiting: false,
    friend: invitedFriend,
  },

  onLoad(query) {
    page.onLoad.call(this, query)
    this.draw()
  },

  onUnload() {
    clearTimeout(this.joining)
  },

  draw() {
    const { order } = this.data
    if (!order) return
    const isWaiting = !order.isComplete
    this.setData({
      isWaiting,
      isTeam: order.team !== 'alone',
      friend: teams.find(order.team) || invitedFriend,
      status: isWaiting ? t.teamWaiting : order.team === 'alone' ? t.paidAlone : t.teamDone,
      hint: isWaiting ? t.hintWaiting : t.hintDone,
    })
  },

  /** In this simulator the friend who gets the invitation always joins. */
  complete() {
    orders.change(this.data.order.id, { isComplete: true })
    this.setData({ order: orders.find(this.data.order.id) })
    this.draw()
    wx.showToast({ title: t.friendJoined, icon: 'success' })
  },

  onShareAppMessage() {
    const { itemId, title, picture } = this.data.order.lines[0]
    if (this.data.isWaiting) {
      clearTimeout(this.joining)
      this.joining = setTimeout(() => this.complete(), joinDelay)
    }
    return {
      title: fill(t.inviteTitle, { title }),
      path: `/pages/item/item?id=${itemId}&inviter=${encodeURIComponent(address.name)}`,
      imageUrl: picture,
    }
  },
})
