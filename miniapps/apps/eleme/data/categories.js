module.exports = [
  { id: 'all', name: { zh: '全部', en: 'All' }, image: '/images/category-all.svg' },
  { id: 'meal', name: { zh: '美食', en: 'Meals' }, image: '/images/category-meal.svg' },
  { id: 'drink', name: { zh: '奶茶饮品', en: 'Drinks' }, image: '/images/category-drink.svg' },
  { id: 'fruit', name: { zh: '水果', en: 'Fruit' }, image: '/images/category-fruit.svg' },
  {
    id: 'breakfast',
    name: { zh: '早餐', en: 'Breakfast' },
    image: '/images/category-breakfast.svg',
  },
  { id: 'light', name: { zh: '轻食', en: 'Light' }, image: '/images/category-light.svg' },
  { id: 'dessert', name: { zh: '甜品', en: 'Desserts' }, image: '/images/category-dessert.svg' },
  { id: 'night', name: { zh: '夜宵', en: 'Late' }, image: '/images/category-night.svg' },
]
