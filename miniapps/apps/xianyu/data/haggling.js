/**
 * How a seller answers an offer, always alike: from `least` upwards it is accepted,
 * within a tenth below it is countered with `least`, and anything lower is declined.
 */
function answerTo(offer, { least }) {
  if (offer >= least) return { verdict: 'accepted', price: offer }
  if (offer >= least * 0.9) return { verdict: 'countered', price: least }
  return { verdict: 'declined', price: 0 }
}

module.exports = { answerTo }
