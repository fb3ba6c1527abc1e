const key = 'watching'
const savedKey = 'saved'

/** What was watched, latest first: title, episode and how far, in percent. */
const all = () => wx.getStorageSync(key) || []

const find = (title) => all().find((each) => each.title === title)

function keep(title, episode, percent) {
  const others = all().filter((each) => each.title !== title)
  wx.setStorageSync(key, [{ title, episode, percent }, ...others])
}

const saved = () => wx.getStorageSync(savedKey) || []

function toggleSaved(title) {
  const titles = saved()
  const isSaved = titles.includes(title)
  wx.setStorageSync(
    savedKey,
    isSaved ? titles.filter((each) => each !== title) : [title, ...titles],
  )
  return !isSaved
}

module.exports = { all, find, keep, saved, toggleSaved }
