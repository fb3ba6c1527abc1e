import { moreItems } from './moreItems.js'

export const shop = { name: { zh: '拼多多', en: 'Pinduoduo' } }

export function itemId(place) {
  return new URLSearchParams(place.search).get('goods_id')
}

export const items = [
  {
    address: '/goods.html?goods_id=1',
    title: {
      zh: '赣南脐橙 现摘现发 5 斤装 单果 75 毫米以上',
      en: 'Gannan navel oranges, picked to order, 2.5 kg, 75 mm and larger',
    },
    price: 2_380,
    was: 3_990,
    sold: { zh: '已拼 10 万+ 件', en: '100,000+ in groups' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '坏果包赔', en: 'Bad fruit refunded' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '江西赣州 · 48 小时内发货', en: 'From Ganzhou within 48 hours' },
    promise: { zh: '极速退款 · 坏果包赔', en: 'Quick refund, bad fruit refunded' },
    picture: '/oranges.svg',
    card: '橙 #f28a1b',
    choices: [
      {
        name: { zh: '规格', en: 'Box' },
        values: [
          { zh: '5 斤装', en: '2.5 kg' },
          { zh: '9 斤装', en: '4.5 kg' },
        ],
      },
    ],
    reviews: [
      {
        by: '老**家',
        text: {
          zh: '皮薄水多，一箱没有坏的，家里人都说甜。',
          en: 'Thin skin, juicy, none bad. The family finds them sweet.',
        },
      },
    ],
  },
  {
    address: '/goods.html?goods_id=2',
    title: {
      zh: '竹浆本色抽纸 24 包整箱 加厚 4 层',
      en: 'Bamboo tissues, unbleached, 24 packs, four layers',
    },
    price: 2_690,
    was: 4_990,
    sold: { zh: '已拼 8 万+ 件', en: '80,000+ in groups' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '四川成都 · 24 小时内发货', en: 'From Chengdu within 24 hours' },
    promise: { zh: '极速退款 · 7 天无理由', en: 'Quick refund, returns within 7 days' },
    picture: '/tissues.svg',
    card: '纸 #b48d4a',
    choices: [
      {
        name: { zh: '规格', en: 'Box' },
        values: [
          { zh: '24 包', en: '24 packs' },
          { zh: '12 包', en: '12 packs' },
        ],
      },
    ],
    reviews: [
      {
        by: '春**天',
        text: { zh: '纸软不掉屑，一箱能用很久。', en: 'Soft, no dust, a box lasts long.' },
      },
    ],
  },
  ...moreItems,
]
