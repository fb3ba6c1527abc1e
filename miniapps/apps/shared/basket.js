const key = 'basket'

/** Lines of `{ id, itemId, chosen, quantity, isSelected }`. */
function read() {
  return wx.getStorageSync(key) || []
}

function write(lines) {
  wx.setStorageSync(key, lines)
  return lines
}

function add({ id, itemId, chosen, quantity }) {
  const lines = read()
  const known = lines.find((line) => line.id === id)
  if (!known) return write([{ id, itemId, chosen, quantity, isSelected: true }, ...lines])
  return change(id, { quantity: Math.min(99, known.quantity + quantity), isSelected: true })
}

function change(id, changes) {
  return write(read().map((line) => (line.id === id ? { ...line, ...changes } : line)))
}

function setQuantity(id, quantity) {
  return quantity > 0 ? change(id, { quantity }) : remove([id])
}

function selectAll(isSelected) {
  return write(read().map((line) => ({ ...line, isSelected })))
}

function remove(ids) {
  return write(read().filter(({ id }) => !ids.includes(id)))
}

function count() {
  return read().reduce((sum, { quantity }) => sum + quantity, 0)
}

module.exports = { read, add, change, setQuantity, selectAll, remove, count }
