const { localise } = require('/shared/language')

module.exports = localise([
  { id: 'fruit', name: { zh: '新鲜水果', en: 'Fruit' } },
  { id: 'greens', name: { zh: '时令蔬菜', en: 'Vegetables' } },
  { id: 'sea', name: { zh: '海鲜水产', en: 'Seafood' } },
  { id: 'meat', name: { zh: '肉禽蛋品', en: 'Meat, eggs' } },
  { id: 'dairy', name: { zh: '乳品饮料', en: 'Dairy, drinks' } },
  { id: 'ready', name: { zh: '烘焙熟食', en: 'Bakery, ready' } },
])
