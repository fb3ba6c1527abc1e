module.exports = [
  { id: 'small', beans: 600, gift: 0, price: 600 },
  { id: 'medium', beans: 1800, gift: 100, price: 1800 },
  { id: 'large', beans: 5000, gift: 500, price: 5000 },
  { id: 'largest', beans: 9800, gift: 1500, price: 9800 },
]
