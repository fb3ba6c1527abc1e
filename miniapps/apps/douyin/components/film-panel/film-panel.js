const address = require('/shared/address')
const { fill } = require('/shared/language')
const remarks = require('../../data/remarks')
const taste = require('../../store/taste')
const t = require('../../i18n')

Component({
  properties: {
    film: { type: Object, value: null },
    /** `remarks`, `share`, or empty while it is closed. */
    kind: String,
  },

  data: { t, list: [], heading: '', text: '' },

  observers: {
    film(film) {
      if (film) this.draw(film.id)
    },
  },

  methods: {
    draw(id) {
      const own = taste
        .said(id)
        .map((text, index) => ({ id: `own-${index}`, by: address.name, text, likes: 0 }))
      const list = [...own, ...remarks[id]].map((each) => ({ ...each, mark: each.by[0] }))
      this.setData({ list, heading: fill(t.remarks, { count: list.length }) })
    },

    write({ detail }) {
      this.setData({ text: detail.value })
    },

    say() {
      const text = this.data.text.trim()
      if (!text) return
      const { id } = this.data.film
      taste.say(id, text)
      this.setData({ text: '' })
      this.draw(id)
      this.triggerEvent('said')
    },

    copyLink() {
      const { id, title } = this.data.film
      wx.setClipboardData({
        data: fill(t.linkText, { title, link: `https://v.douyin.com/${id}/` }),
        success: () => wx.showToast({ title: t.copied, icon: 'success' }),
      })
    },

    close() {
      this.triggerEvent('close')
    },
  },
})
