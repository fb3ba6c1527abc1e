const read = () => wx.getStorageSync('saved') || []

function toggle(id) {
  const known = read()
  const isOn = !known.includes(id)
  wx.setStorageSync('saved', isOn ? [id, ...known] : known.filter((each) => each !== id))
  return isOn
}

module.exports = { read, toggle }
