const key = 'beans'

const read = () => wx.getStorageSync(key) || { balance: 0, unlocked: [], orders: [] }
const write = (change) => wx.setStorageSync(key, Object.assign(read(), change))
const nameOf = (book, chapter) => `${book}/${chapter}`

const balance = () => read().balance

const isUnlocked = (book, chapter) => read().unlocked.includes(nameOf(book, chapter))

function unlock(book, chapter, beans) {
  const { balance: before, unlocked } = read()
  if (before < beans) return false
  write({ balance: before - beans, unlocked: [...unlocked, nameOf(book, chapter)] })
  return true
}

function buy({ beans, price, methodName }) {
  const { balance: before, orders } = read()
  const id = String(5_000_001 + orders.length)
  write({ balance: before + beans, orders: [{ id, beans, price, methodName }, ...orders] })
  return id
}

const orders = () => read().orders

module.exports = { balance, buy, isUnlocked, orders, unlock }
