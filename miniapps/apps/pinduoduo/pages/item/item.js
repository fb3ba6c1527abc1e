const { firstChosen, lineOf } = require('/shared/choices')
const { fill } = require('/shared/language')
const sku = require('/shared/sku')
const { checkoutUrl } = require('/shared/wanted')
const { find, findAlone } = require('../../data/items')
const { teams, clock } = require('../../data/teams')
const t = require('../../i18n')

Page({
  behaviors: [sku],

  data: { t, item: null, skuItem: null, teams: [], invitation: '' },

  onLoad({ id, inviter = '' }) {
    const item = find(id)
    wx.setNavigationBarTitle({ title: t.item })
    this.seconds = 0
    this.setData({
      item,
      skuItem: item,
      line: lineOf(item, firstChosen(item), 1),
      openTeams: fill(t.openTeams, { count: teams.length }),
      invitation: inviter ? fill(t.invited, { name: decodeURIComponent(inviter) }) : '',
    })
    this.drawTeams()
  },

  onShow() {
    this.ticking = setInterval(() => this.tick(), 1000)
  },

  onHide() {
    clearInterval(this.ticking)
  },

  onUnload() {
    clearInterval(this.ticking)
  },

  tick() {
    this.seconds += 1
    this.drawTeams()
  },

  drawTeams() {
    this.setData({
      teams: teams.map((team) => ({
        ...team,
        missing: fill(t.missing, { count: 1 }),
        left: fill(t.left, { time: clock(Math.max(0, team.left - this.seconds)) }),
      })),
    })
  },

  /** The sheet is opened for `alone`, for `new`, or for the id of a team to join. */
  choose({ currentTarget }) {
    const mode = currentTarget.dataset.for
    const { item } = this.data
    this.setData({ sheet: mode, skuItem: mode === 'alone' ? findAlone(item.id) : find(item.id) })
  },

  confirm({ detail: line }) {
    const { sheet } = this.data
    this.closeSheet()
    wx.navigateTo({ url: `${checkoutUrl(line)}&team=${sheet}` })
  },

  onShareAppMessage() {
    const { id, title, pictures } = this.data.item
    return { title, path: `/pages/item/item?id=${id}`, imageUrl: pictures[0] }
  },
})
