/** Below its picture a card is about 0.65 of its width high. */
const heightOf = ({ shape }) => shape + 0.65

Component({
  properties: { items: Array },

  data: { columns: [] },

  observers: {
    items(items) {
      const columns = ['left', 'right'].map((id) => ({ id, items: [], height: 0 }))
      const [left, right] = columns
      for (const item of items) {
        const column = right.height < left.height ? right : left
        column.items.push(item)
        column.height += heightOf(item)
      }
      this.setData({ columns })
    },
  },
})
