const key = 'saved'

function read() {
  return wx.getStorageSync(key) || []
}

function toggle(id) {
  const known = read()
  const isSaved = !known.includes(id)
  wx.setStorageSync(key, isSaved ? [id, ...known] : known.filter((each) => each !== id))
  return isSaved
}

module.exports = { read, toggle }
