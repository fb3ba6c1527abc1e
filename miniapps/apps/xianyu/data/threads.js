const key = 'threads'

function read() {
  return wx.getStorageSync(key) || []
}

/** Messages are `{ id, from: 'me' | 'seller', text, price?, verdict? }`; `agreed` is in fen. */
function find(itemId) {
  return read().find((thread) => thread.itemId === itemId) || { itemId, messages: [], agreed: 0 }
}

function write(thread) {
  wx.setStorageSync(key, [thread, ...read().filter(({ itemId }) => itemId !== thread.itemId)])
  return thread
}

function say(itemId, ...messages) {
  const thread = find(itemId)
  const said = [...thread.messages, ...messages]
  return write({ ...thread, messages: said.map((message, id) => ({ ...message, id })) })
}

function agree(itemId, price) {
  return write({ ...find(itemId), agreed: price })
}

module.exports = { read, find, say, agree }
