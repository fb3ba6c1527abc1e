const key = 'membership'

/** Days of membership bought, and what was bought, latest first. */
const current = () => wx.getStorageSync(key) || { days: 0, orders: [] }

const isMember = () => current().days > 0

function add({ plan, days, price, methodName }) {
  const { days: before, orders } = current()
  const id = String(6_000_001 + orders.length)
  wx.setStorageSync(key, {
    days: before + days,
    orders: [{ id, plan, days, price, methodName }, ...orders],
  })
  return id
}

const find = (id) => current().orders.find((order) => order.id === id)

module.exports = { add, current, find, isMember }
