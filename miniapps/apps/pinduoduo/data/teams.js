const { localise } = require('/shared/language')

/** Teams that lack one person; `left` are the seconds until they lapse. */
const teams = localise([
  { id: 'nan', name: { zh: '阿楠', en: 'Nan' }, mark: '楠', colour: '#e0792c', left: 84129 },
  { id: 'yu', name: { zh: '雨果', en: 'Yuguo' }, mark: '雨', colour: '#4b7fb5', left: 51234 },
])

function find(id) {
  return teams.find((team) => team.id === id)
}

const two = (number) => String(number).padStart(2, '0')

function clock(seconds) {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => two(Math.floor(part)))
    .join(':')
}

module.exports = { teams, find, clock }
