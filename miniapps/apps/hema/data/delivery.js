const freeFrom = 4900
const fee = 600

function feeOf(goods) {
  return goods === 0 || goods >= freeFrom ? 0 : fee
}

function missingToFree(goods) {
  return Math.max(0, freeFrom - goods)
}

module.exports = { feeOf, missingToFree }
