const shelfKey = 'shelf'
const placesKey = 'places'
const awaitedKey = 'awaited'

/** Two books stand there from the beginning. */
const all = () => wx.getStorageSync(shelfKey) || ['rain-lane', 'teahouse']

const has = (book) => all().includes(book)

function add(book) {
  if (!has(book)) wx.setStorageSync(shelfKey, [book, ...all()])
}

function remove(book) {
  wx.setStorageSync(
    shelfKey,
    all().filter((each) => each !== book),
  )
}

/** Chapters from 0; undefined for a book that was never opened. */
const placeOf = (book) => (wx.getStorageSync(placesKey) || {})[book]

function keepPlace(book, chapter) {
  const places = wx.getStorageSync(placesKey) || {}
  wx.setStorageSync(placesKey, Object.assign({}, places, { [book]: chapter }))
}

const awaited = () => wx.getStorageSync(awaitedKey) || []

function toggleAwaited(book) {
  const books = awaited()
  wx.setStorageSync(
    awaitedKey,
    books.includes(book) ? books.filter((each) => each !== book) : [...books, book],
  )
}

module.exports = { add, all, awaited, has, keepPlace, placeOf, remove, toggleAwaited }
