/** An item page with a SKU sheet: `sheet` says what the sheet is open for, `line` what is chosen. */
module.exports = Behavior({
  data: { line: null, sheet: '' },

  methods: {
    openSheet({ currentTarget }) {
      this.setData({ sheet: currentTarget.dataset.for })
    },
    closeSheet() {
      this.setData({ sheet: '' })
    },
    changeLine({ detail }) {
      this.setData({ line: detail })
    },
  },
})
