const checkout = require('/shared/checkout')
const { fill } = require('/shared/language')
const { wantedLines } = require('/shared/wanted')
const { find, findAlone } = require('../../data/items')
const teams = require('../../data/teams')
const t = require('../../i18n')

function modeWords(team) {
  if (team === 'alone') return t.aloneMode
  if (team === 'new') return t.teamMode
  const known = teams.find(team)
  return fill(t.joinMode, { name: known ? known.name : t.friend })
}

Page({
  behaviors: [checkout],

  data: { t, lines: [], team: 'new', mode: '', saved: 0, total: 0, title: '' },

  onLoad(query) {
    const { team = 'new' } = query
    wx.setNavigationBarTitle({ title: t.checkout })
    const lines = wantedLines(query, team === 'alone' ? findAlone : find)
    const total = lines.reduce((sum, line) => sum + line.sum, 0)
    const full = wantedLines(query, findAlone).reduce((sum, line) => sum + line.sum, 0)
    this.setData({
      lines,
      team,
      total,
      saved: full - total,
      mode: modeWords(team),
      title: lines.length ? lines[0].title : '',
    })
  },

  order() {
    const { lines, team, total } = this.data
    const isComplete = team !== 'new'
    return { lines, goods: total, delivery: 0, total, team, isComplete, shop: t.shopName }
  },
})
