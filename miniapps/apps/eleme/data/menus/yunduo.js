module.exports = {
  sections: [
    { id: 'cakes', name: { zh: '蛋糕', en: 'Cakes' } },
    { id: 'drinks', name: { zh: '饮品', en: 'Drinks' } },
  ],
  items: [
    {
      id: 'cream-cake',
      section: 'cakes',
      name: { zh: '草莓云朵蛋糕', en: 'Strawberry cloud cake' },
      detail: { zh: '乳脂奶油，当日现做', en: 'Dairy cream, made today' },
      price: 2800,
      sold: 806,
      image: '/images/cream-cake.svg',
      options: ['cake'],
    },
    {
      id: 'fruit-cake',
      section: 'cakes',
      name: { zh: '酸奶水果盒子', en: 'Fruit and yoghurt box' },
      detail: { zh: '一人食', en: 'For one' },
      price: 2400,
      sold: 533,
      image: '/images/fruit-cup.svg',
      options: [],
    },
    {
      id: 'cake-milk-tea',
      section: 'drinks',
      name: { zh: '伯爵鲜奶茶', en: 'Earl grey milk tea' },
      detail: { zh: '茶香浓，微甜', en: 'Strong tea, a little sweet' },
      price: 1700,
      sold: 428,
      image: '/images/milk-tea.svg',
      options: ['sugar', 'ice'],
    },
  ],
}
