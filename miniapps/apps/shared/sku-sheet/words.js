const { localise } = require('../language')

module.exports = localise({
  title: { zh: '选择规格', en: 'Choose' },
  quantity: { zh: '数量', en: 'Quantity' },
  stock: { zh: '库存充足', en: 'In stock' },
})
