/** A page that shows films: which panel stands open, for which film, and `turn`, which makes films draw themselves again. */
module.exports = Behavior({
  data: { panel: '', panelFilm: null, turn: 0 },

  methods: {
    openPanel({ detail: { kind, film } }) {
      this.setData({ panel: kind, panelFilm: film })
    },

    closePanel() {
      this.setData({ panel: '' })
    },

    redraw() {
      this.setData({ turn: this.data.turn + 1 })
    },

    onShareAppMessage() {
      const { id, caption, cover, maker } = this.shownFilm()
      return {
        title: `@${maker.name} ${caption}`,
        path: `/pages/video/video?id=${id}`,
        imageUrl: cover,
      }
    },
  },
})
