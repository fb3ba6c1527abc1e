const cities = require('./data/cities')
const days = require('./data/days')
const { say } = require('./i18n')

const dateText = ({ day, time }) => `${say(days[day])} ${time}`

function showWords(show) {
  const { city, dates, id, name, prices, score, venue } = show
  return {
    id,
    score,
    image: `/images/${id}.svg`,
    name: say(name),
    venue: say(venue),
    city: say(cities.find((each) => each.id === city).name),
    firstDate: dateText(dates[0]),
    from: Math.min(...Object.values(prices)) / 100,
  }
}

module.exports = { dateText, showWords }
