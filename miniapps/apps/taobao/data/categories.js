const { localise } = require('/shared/language')

module.exports = localise([
  { id: 'wear', name: { zh: '女装男装', en: 'Clothes' }, picture: '/images/shirt-sage.svg' },
  { id: 'shoes', name: { zh: '鞋靴箱包', en: 'Shoes, bags' }, picture: '/images/shoes-orange.svg' },
  { id: 'home', name: { zh: '家居百货', en: 'Home' }, picture: '/images/lamp-coral.svg' },
  {
    id: 'kitchen',
    name: { zh: '茶咖餐厨', en: 'Tea, kitchen' },
    picture: '/images/tea-celadon.svg',
  },
  { id: 'digital', name: { zh: '数码影音', en: 'Digital' }, picture: '/images/earbuds-night.svg' },
  { id: 'beauty', name: { zh: '美妆护肤', en: 'Beauty' }, picture: '/images/cream.svg' },
  { id: 'food', name: { zh: '零食点心', en: 'Snacks' }, picture: '/images/pastry.svg' },
  { id: 'pets', name: { zh: '宠物生活', en: 'Pets' }, picture: '/images/catbed-grey.svg' },
])
