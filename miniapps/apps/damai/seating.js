const zones = require('./data/zones')
const { fill, say } = require('./i18n')
const tickets = require('./store/tickets')

const columns = 12
/** Rows bend towards the stage at their ends, as those of a real hall do. */
const bend = 1.3
const seatText = { zh: '{row} 排 {column} 座', en: 'Row {row}, seat {column}' }

function hash(text) {
  return [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7)
}

const zoneOf = (row) => zones.find(({ rows }) => rows.includes(row))

function seatWords(show, id) {
  const [row, column] = id.split('-').map(Number)
  const zone = zoneOf(row)
  return {
    id,
    text: fill(say(seatText), { row, column }),
    zone: zone.id,
    zoneName: say(zone.name),
    price: show.prices[zone.id],
  }
}

/** All seats by rows: the same ones are taken each time one looks, and those bought here are too. */
function rowsOf(show, date) {
  const bought = tickets.seatsOf(show.id, date)
  return zones
    .flatMap(({ rows }) => rows)
    .map((row) => ({
      row,
      seats: Array.from({ length: columns }, (_, index) => {
        const id = `${row}-${index + 1}`
        const isTaken = hash(`${show.id}/${date}/${id}`) % 100 < 34 || bought.includes(id)
        const side = index - (columns - 1) / 2
        return {
          id,
          isTaken,
          zone: zoneOf(row).id,
          isAisle: index === 3 || index === 9,
          lift: -Math.round(side * side * bend),
          turn: -Math.round(side * 1.5),
        }
      }),
    }))
}

module.exports = { rowsOf, seatWords }
