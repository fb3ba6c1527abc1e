const addresses = require('../data/addresses')

const key = 'address'

function current() {
  const id = wx.getStorageSync(key)
  return addresses.find((address) => address.id === id) || addresses[0]
}

const choose = (id) => wx.setStorageSync(key, id)

module.exports = { choose, current }
