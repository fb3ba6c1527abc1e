const { nameTabs } = require('/shared/tabs')
const { find } = require('../../data/items')
const threads = require('../../data/threads')
const t = require('../../i18n')

Page({
  data: { t, threads: [] },

  onLoad() {
    wx.setNavigationBarTitle({ title: t.messages })
    nameTabs(t.tabs)
  },

  onShow() {
    this.setData({
      threads: threads.read().map(({ itemId, messages, agreed }) => ({
        id: itemId,
        item: find(itemId),
        last: messages[messages.length - 1].text,
        agreed,
      })),
    })
  },

  open({ currentTarget }) {
    wx.navigateTo({ url: `/pages/thread/thread?id=${currentTarget.dataset.id}` })
  },

  lookAround() {
    wx.switchTab({ url: '/pages/home/home' })
  },
})
