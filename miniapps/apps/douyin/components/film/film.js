const taste = require('../../store/taste')
const remarks = require('../../data/remarks')
const { countOf } = require('../../data/countOf')
const t = require('../../i18n')

Component({
  properties: {
    film: { type: Object, value: null },
    isPlaying: Boolean,
    /** Counts up whenever likes, follows or remarks may have changed elsewhere. */
    turn: Number,
  },

  data: { t, isPaused: false, isLiked: false, isFollowed: false, likes: '', said: '', shared: '' },

  observers: {
    'film, turn'(film) {
      if (film) this.draw(film)
    },
    isPlaying() {
      this.setData({ isPaused: false })
    },
  },

  methods: {
    draw({ id, makerId, likes, shares }) {
      const isLiked = taste.liked().includes(id)
      this.setData({
        isLiked,
        isFollowed: taste.followed().includes(makerId),
        likes: countOf(likes + (isLiked ? 1 : 0)),
        said: countOf(remarks[id].length + taste.said(id).length),
        shared: countOf(shares),
      })
    },

    playOrPause() {
      this.setData({ isPaused: !this.data.isPaused })
    },

    like() {
      taste.toggleLike(this.data.film.id)
      this.draw(this.data.film)
    },

    follow() {
      taste.toggleFollow(this.data.film.makerId)
      this.draw(this.data.film)
      this.triggerEvent('follow')
    },

    openPanel({ currentTarget }) {
      this.triggerEvent('panel', { kind: currentTarget.dataset.kind, film: this.data.film })
    },

    openItem() {
      wx.navigateTo({ url: `/pages/item/item?id=${this.data.film.item}` })
    },
  },
})
