Component({
  properties: { fen: Number, isPlain: Boolean },

  observers: {
    fen(fen) {
      const [whole, rest] = (fen / 100).toFixed(2).split('.')
      this.setData({ whole, rest: fen % 100 === 0 ? '' : `.${rest}` })
    },
  },
})
