const coupons = [
  { over: 40000, off: 5000 },
  { over: 20000, off: 2000 },
]

function discountOn(total) {
  const coupon = coupons.find(({ over }) => total >= over)
  return coupon ? coupon.off : 0
}

module.exports = { discountOn }
