Page({
  data: {
    date: Date.UTC(2024, 1, 14, 4),
    months: [Date.UTC(2024, 1, 1, 4), Date.UTC(2024, 1, 28, 4)],
  },
  cell(cell) {
    return cell.isSelected ? { bottom: { label: 'here' } } : {}
  },
})
