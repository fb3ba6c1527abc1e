const shows = require('./data/shows')
const viewers = require('./data/viewers')
const { say } = require('./i18n')
const { money } = require('./money')
const { seatWords } = require('./seating')
const { dateText, showWords } = require('./showWords')

function ticketWords(ticket) {
  const show = shows.find(({ id }) => id === ticket.show)
  return {
    id: ticket.id,
    show: showWords(show),
    date: dateText(show.dates[ticket.date]),
    seats: ticket.seats.map((seat, index) => ({
      id: seat,
      text: seatWords(show, seat).text,
      viewer: say(viewers.find(({ id }) => id === ticket.viewers[index]).name),
    })),
    total: money(ticket.total),
    methodName: ticket.methodName,
  }
}

module.exports = { ticketWords }
