/** What the person likes, follows and says; each is kept on the phone. */
function toggle(key, id) {
  const known = wx.getStorageSync(key) || []
  const isOn = !known.includes(id)
  wx.setStorageSync(key, isOn ? [id, ...known] : known.filter((each) => each !== id))
  return isOn
}

const liked = () => wx.getStorageSync('likes') || []
const followed = () => wx.getStorageSync('follows') || []
const said = (id) => wx.getStorageSync(`said-${id}`) || []

function say(id, text) {
  const remarks = [text, ...said(id)]
  wx.setStorageSync(`said-${id}`, remarks)
  return remarks
}

module.exports = {
  liked,
  followed,
  said,
  say,
  toggleLike: (id) => toggle('likes', id),
  toggleFollow: (id) => toggle('follows', id),
}
