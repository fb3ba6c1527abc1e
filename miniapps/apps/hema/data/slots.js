const t = require('../i18n')

const opens = 8
const closes = 21

const hour = (number) => `${String(number).padStart(2, '0')}:00`

function slotsFrom(day, first) {
  return Array.from({ length: Math.max(0, closes - first) }, (_, index) => ({
    id: `${day}-${first + index}`,
    name: `${hour(first + index)}–${hour(first + index + 1)}`,
  }))
}

/** Days with the slots that can still be chosen at this time. */
function daysAt(now) {
  const current = now.getHours()
  const soon = { id: 'soon', name: t.soon, text: t.soonText }
  const isOpen = current >= opens && current < closes
  const today = slotsFrom('today', Math.max(opens, current + 1))
  const days = [
    { id: 'today', name: t.today, slots: isOpen ? [soon, ...today] : today },
    { id: 'tomorrow', name: t.tomorrow, slots: slotsFrom('tomorrow', opens) },
  ]
  return days.filter(({ slots }) => slots.length)
}

module.exports = { daysAt }
