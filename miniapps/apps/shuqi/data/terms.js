/** The first chapters of every book are free; each further one costs book beans. */
module.exports = { freeChapters: 3, chapterBeans: 60 }
