const key = 'city'

const current = () => wx.getStorageSync(key) || 'beijing'

const choose = (city) => wx.setStorageSync(key, city)

module.exports = { choose, current }
