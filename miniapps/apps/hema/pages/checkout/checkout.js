const checkout = require('/shared/checkout')
const { wantedLines } = require('/shared/wanted')
const { feeOf } = require('../../data/delivery')
const { find } = require('../../data/items')
const { daysAt } = require('../../data/slots')
const t = require('../../i18n')

Page({
  behaviors: [checkout],

  data: {
    t,
    lines: [],
    days: [],
    day: { slots: [] },
    slot: {},
    isPicking: false,
    note: '',
    goods: 0,
    fee: 0,
    total: 0,
    title: '',
  },

  onLoad(query) {
    wx.setNavigationBarTitle({ title: t.checkout })
    const lines = wantedLines(query, find).map((line) => ({
      ...line,
      words: find(line.itemId).unit,
    }))
    const goods = lines.reduce((sum, line) => sum + line.sum, 0)
    const fee = feeOf(goods)
    const days = daysAt(new Date())
    this.setData({
      lines,
      goods,
      fee,
      days,
      day: days[0],
      slot: days[0].slots[0],
      slotDay: days[0].name,
      total: goods + fee,
      isFromBasket: !query.item,
      title: lines.length ? lines[0].title : '',
    })
  },

  pick() {
    this.setData({ isPicking: true })
  },

  stopPicking() {
    this.setData({ isPicking: false })
  },

  chooseDay({ currentTarget }) {
    this.setData({ day: this.data.days.find(({ id }) => id === currentTarget.dataset.id) })
  },

  chooseSlot({ currentTarget }) {
    const { day } = this.data
    this.setData({
      slot: day.slots.find(({ id }) => id === currentTarget.dataset.id),
      slotDay: day.name,
      isPicking: false,
    })
  },

  write({ detail }) {
    this.setData({ note: detail.value })
  },

  order() {
    const { lines, goods, fee, total, slot, slotDay, note } = this.data
    return {
      lines,
      goods,
      delivery: fee,
      total,
      note,
      slot: `${slotDay} · ${slot.name}`,
      shop: t.store,
    }
  },
})
