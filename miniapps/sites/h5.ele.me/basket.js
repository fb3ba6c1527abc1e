export const shop = { name: { zh: '灯草面馆（东四店）', en: 'Dengcao Noodles, Dongsi' } }
export const packing = 200
export const delivery = 300
export const fromTotal = 2_000

export const kinds = [
  { id: 'liked', name: { zh: '热销', en: 'Popular' } },
  { id: 'noodles', name: { zh: '面食', en: 'Noodles' } },
  { id: 'rice', name: { zh: '盖饭', en: 'Rice' } },
  { id: 'small', name: { zh: '小吃凉菜', en: 'Small plates' } },
  { id: 'drinks', name: { zh: '饮品', en: 'Drinks' } },
]

export const dishes = [
  {
    id: 1,
    kinds: ['liked', 'noodles'],
    name: { zh: '红烧牛肉面', en: 'Braised beef noodles' },
    detail: { zh: '牛腱慢炖三小时，手擀面', en: 'Shin simmered three hours, hand-cut noodles' },
    sold: 1_286,
    price: 2_800,
    picture: {
      bowl: '#8e2f23',
      soup: '#b5612b',
      noodles: '#f3d58c',
      on: ['beef', 'greens', 'egg'],
    },
  },
  {
    id: 2,
    kinds: ['liked', 'small'],
    name: { zh: '鲜肉小笼包（8 只）', en: 'Soup dumplings, 8' },
    detail: { zh: '现包现蒸，配姜丝香醋', en: 'Steamed to order, with ginger and vinegar' },
    sold: 942,
    price: 1_800,
    picture: { bowl: '#b98a54', soup: '#e8cf9f', on: ['buns'] },
  },
  {
    id: 3,
    kinds: ['noodles'],
    name: { zh: '四川担担面', en: 'Dandan noodles' },
    detail: { zh: '花生碎、芽菜、红油，微辣', en: 'Peanuts, pickled greens, chilli oil, mild' },
    sold: 611,
    price: 1_900,
    picture: { bowl: '#2f4f6f', soup: '#c2461f', noodles: '#f1d08a', on: ['mince', 'greens'] },
  },
  {
    id: 4,
    kinds: ['noodles'],
    name: { zh: '番茄鸡蛋面', en: 'Tomato and egg noodles' },
    detail: { zh: '不辣，孩子爱吃', en: 'Not spicy, children like it' },
    sold: 488,
    price: 1_700,
    picture: { bowl: '#33664f', soup: '#df6a3a', noodles: '#f6dd9e', on: ['egg', 'tomato'] },
  },
  {
    id: 5,
    kinds: ['liked', 'rice'],
    name: { zh: '照烧鸡腿饭', en: 'Teriyaki chicken rice' },
    detail: { zh: '整只去骨鸡腿，配时蔬', en: 'A whole boned leg, with greens' },
    sold: 730,
    price: 2_600,
    picture: { bowl: '#3a3f4d', soup: '#fbf7ec', on: ['chicken', 'greens'] },
  },
  {
    id: 6,
    kinds: ['rice'],
    name: { zh: '鱼香肉丝盖饭', en: 'Yuxiang pork on rice' },
    detail: { zh: '酸甜微辣，米饭可续', en: 'Sweet, sour and mild, with rice' },
    sold: 356,
    price: 2_200,
    picture: { bowl: '#6d5a8c', soup: '#fbf7ec', on: ['mince', 'tomato', 'greens'] },
  },
  {
    id: 7,
    kinds: ['small'],
    name: { zh: '蒜香拍黄瓜', en: 'Smashed cucumber with garlic' },
    detail: { zh: '清爽解腻', en: 'Fresh and light' },
    sold: 517,
    price: 900,
    picture: { bowl: '#e8e3d8', soup: '#f7f3ea', on: ['cucumber'] },
  },
  {
    id: 8,
    kinds: ['drinks'],
    name: { zh: '冰镇酸梅汤', en: 'Iced sour plum drink' },
    detail: { zh: '自家熬煮，少糖，500 毫升', en: 'Home made, less sugar, 500 ml' },
    sold: 823,
    price: 800,
    picture: { bowl: '#d9d2c4', soup: '#5c1f2a', on: ['ice'] },
  },
]

/** Reads `1x2,7x1`: dish 1 twice and dish 7 once. */
export function readBasket(text) {
  const lines = new Map()
  for (const part of text.split(',')) {
    const [id, count] = part.split('x').map(Number)
    if (dishes.some((dish) => dish.id === id) && count > 0) lines.set(id, Math.min(count, 99))
  }
  return lines
}

export function writeBasket(basket) {
  return [...basket].map(([id, count]) => `${id}x${count}`).join(',')
}

export function linesOf(basket) {
  return dishes
    .filter((dish) => basket.has(dish.id))
    .map((dish) => ({ dish, count: basket.get(dish.id) }))
}

/** What the dishes cost together, in fen, without packing and delivery. */
export function sumOf(basket) {
  return linesOf(basket).reduce((sum, { dish, count }) => sum + dish.price * count, 0)
}
