const books = require('./data/books')
const chapters = require('./data/chapters')
const { chapterBeans, freeChapters } = require('./data/terms')
const { say } = require('./i18n')
const beans = require('./store/beans')

const find = (id) => books.find((book) => book.id === id)

function bookWords(id) {
  const { author, intro, length, line, name, score, state } = find(id)
  return {
    id,
    score,
    image: `/images/${id}.svg`,
    name: say(name),
    author: say(author),
    intro: say(intro),
    length: say(length),
    line: say(line),
    state: say(state),
  }
}

const beansOf = (id, index) =>
  index < freeChapters || beans.isUnlocked(id, index) ? 0 : chapterBeans

const chapterList = (id) =>
  chapters[id].map(({ name }, index) => ({
    index,
    number: index + 1,
    name: say(name),
    isFree: index < freeChapters,
    isLocked: beansOf(id, index) > 0,
  }))

module.exports = { beansOf, bookWords, chapterList, find }
