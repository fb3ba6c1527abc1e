const { language } = require('/shared/language')

const tenth = (number) => (Math.round(number * 10) / 10).toFixed(1).replace(/\.0$/, '')

/** Large counts as people read them: 2.3 万, 23.2k. */
function countOf(number) {
  if (language === 'zh') return number < 10000 ? String(number) : `${tenth(number / 10000)}万`
  return number < 1000 ? String(number) : `${tenth(number / 1000)}k`
}

module.exports = { countOf }
