const key = 'tickets'

const all = () => wx.getStorageSync(key) || []

function place(ticket) {
  const before = all()
  const id = String(8_000_001 + before.length)
  wx.setStorageSync(key, [Object.assign({}, ticket, { id }), ...before])
  return id
}

const find = (id) => all().find((ticket) => ticket.id === id)

const seatsOf = (show, date) =>
  all()
    .filter((ticket) => ticket.show === show && ticket.date === date)
    .flatMap(({ seats }) => seats)

module.exports = { all, find, place, seatsOf }
