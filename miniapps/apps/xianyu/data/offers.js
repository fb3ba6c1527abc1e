const { fill } = require('/shared/language')
const { yuan } = require('/shared/price')
const t = require('../i18n')
const { answerTo } = require('./haggling')
const threads = require('./threads')

function makeOffer(item, price) {
  const answer = answerTo(price, item)
  if (answer.verdict === 'accepted') threads.agree(item.id, price)
  return threads.say(
    item.id,
    { from: 'me', text: fill(t.offered, { price: yuan(price) }) },
    {
      from: 'seller',
      verdict: answer.verdict,
      price: answer.price,
      text: fill(t[answer.verdict], { price: yuan(answer.price) }),
    },
  )
}

function takeCounter(item, price) {
  threads.agree(item.id, price)
  return threads.say(
    item.id,
    { from: 'me', text: fill(t.takeCounter, { price: yuan(price) }) },
    { from: 'seller', verdict: 'accepted', price, text: fill(t.accepted, { price: yuan(price) }) },
  )
}

module.exports = { makeOffer, takeCounter }
