import { moreItems } from './moreItems.js'

export const shop = { name: { zh: '京东', en: 'JD' } }

/** The address carries the number of the thing: /100002.html is the second. */
export function itemId(place) {
  return Number(place.pathname.replace(/\D/g, '')) - 100_000
}

export const items = [
  {
    address: '/100001.html',
    title: {
      zh: '暖川电热水壶 1.7 升 304 不锈钢 自动断电',
      en: 'Warm Stream electric kettle, 1.7 litres, steel, switches itself off',
    },
    price: 12_900,
    was: 16_900,
    sold: { zh: '2 万+ 评价', en: '20,000+ reviews' },
    offers: [
      { zh: '自营', en: 'Sold by JD' },
      { zh: '满 99 包邮', en: 'Free delivery over ¥99' },
    ],
    delivery: {
      zh: '现货 · 23:00 前下单，预计明天送达',
      en: 'In stock, order before 23:00 for tomorrow',
    },
    promise: {
      zh: '180 天只换不修 · 7 天无理由',
      en: 'Replaced within 180 days, returns within 7 days',
    },
    picture: '/kettle.svg',
    card: '壶 #5d87a1',
    choices: [
      {
        name: { zh: '颜色', en: 'Colour' },
        values: [
          { zh: '拉丝银', en: 'Brushed steel' },
          { zh: '曜石黑', en: 'Black' },
        ],
      },
      {
        name: { zh: '容量', en: 'Size' },
        values: [
          { zh: '1.7 升', en: '1.7 l' },
          { zh: '1.2 升', en: '1.2 l' },
        ],
      },
    ],
    reviews: [
      {
        by: 'j***8',
        text: {
          zh: '昨天晚上下的单，今天上午就到。烧水快，声音比旧的小。',
          en: 'Ordered last night, here this morning. Boils fast and is quieter than my old one.',
        },
      },
    ],
  },
  {
    address: '/100002.html',
    title: {
      zh: '书桌护眼台灯 无频闪 三档色温 可折叠',
      en: 'Desk lamp without flicker, three whites, folds flat',
    },
    price: 19_900,
    was: 25_900,
    sold: { zh: '8000+ 评价', en: '8,000+ reviews' },
    offers: [
      { zh: '自营', en: 'Sold by JD' },
      { zh: '两件 95 折', en: '5% off two' },
    ],
    delivery: { zh: '现货 · 预计明天送达', en: 'In stock, arrives tomorrow' },
    promise: { zh: '两年质保 · 7 天无理由', en: 'Two year guarantee, returns within 7 days' },
    picture: '/lamp.svg',
    card: '灯 #3c4a68',
    choices: [
      {
        name: { zh: '颜色', en: 'Colour' },
        values: [
          { zh: '白色', en: 'White' },
          { zh: '灰色', en: 'Grey' },
        ],
      },
    ],
    reviews: [
      {
        by: '木***子',
        text: {
          zh: '孩子写作业用，光很均匀，折起来不占地方。',
          en: 'For homework. Even light, and it takes no room when folded.',
        },
      },
    ],
  },
  ...moreItems,
]
