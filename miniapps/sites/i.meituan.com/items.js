import { moreItems } from './moreItems.js'

export const shop = { name: { zh: '美团', en: 'Meituan' } }

export function itemId(place) {
  return new URLSearchParams(place.search).get('id')
}

export const items = [
  {
    address: '/?id=1',
    title: {
      zh: '炭门老火锅 鸳鸯锅双人餐（羊肉、豆腐、青菜）',
      en: 'Charcoal Gate hot pot for two: lamb, tofu and greens, two broths',
    },
    price: 12_800,
    was: 19_800,
    sold: { zh: '半年售 4600+', en: '4,600+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '过期自动退', en: 'Refunded if unused' },
      { zh: '免预约', en: 'No booking' },
    ],
    delivery: { zh: '东四北大街店 · 距你 860 米', en: 'Dongsi North Street, 860 metres away' },
    promise: { zh: '11:00–22:00 可用，节假日通用', en: '11:00 to 22:00, holidays included' },
    picture: '/hotpot.svg',
    card: '锅 #b02415',
    choices: [
      {
        name: { zh: '套餐', en: 'Set' },
        values: [
          { zh: '鸳鸯锅双人餐', en: 'Two broths' },
          { zh: '清汤锅双人餐', en: 'Clear broth' },
        ],
      },
    ],
    reviews: [
      {
        by: '吃**货',
        text: {
          zh: '羊肉是现切的，两个人吃得很饱，到店报券码就行。',
          en: 'Lamb cut to order and plenty for two. Just say the code at the door.',
        },
      },
    ],
  },
  {
    address: '/?id=2',
    title: {
      zh: '树荫理发馆 洗剪吹单次（不限发长）',
      en: 'Tree Shade barber: wash, cut and dry, any length',
    },
    price: 4_800,
    was: 8_800,
    sold: { zh: '半年售 1200+', en: '1,200+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '需预约', en: 'By booking' },
    ],
    delivery: { zh: '灯草胡同口店 · 距你 240 米', en: 'Dengcao Hutong corner, 240 metres away' },
    promise: {
      zh: '10:00–20:00 可用，请提前 1 小时预约',
      en: '10:00 to 20:00, book an hour before',
    },
    picture: '/haircut.svg',
    card: '剪 #3f6d73',
    choices: [
      {
        name: { zh: '发型师', en: 'Barber' },
        values: [
          { zh: '不限', en: 'Anyone' },
          { zh: '店长', en: 'The owner' },
        ],
      },
    ],
    reviews: [
      {
        by: '大**树',
        text: { zh: '剪得利索，不推销办卡。', en: 'Quick and neat, and nobody sells you a card.' },
      },
    ],
  },
  ...moreItems,
]
