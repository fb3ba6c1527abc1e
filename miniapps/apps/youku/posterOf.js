const titles = require('./data/titles')
const { fill, say } = require('./i18n')

const counts = { zh: '全 {n} 集', en: '{n} episodes' }

function posterOf(id) {
  const { episodes, isVip, kind, line, name, score } = titles.find((title) => title.id === id)
  return {
    id,
    isVip,
    kind,
    image: `/images/poster-${id}.svg`,
    still: `/images/still-${id}.svg`,
    name: say(name),
    line: say(line),
    foot: episodes > 1 ? fill(say(counts), { n: episodes }) : score,
  }
}

module.exports = { posterOf }
