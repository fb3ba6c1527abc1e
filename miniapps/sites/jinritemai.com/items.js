export const shop = { name: { zh: '抖音小店', en: 'Douyin shop' } }

const ids = ['cup', 'noodle-box', 'bell', 'lamp', 'wool', 'persimmons']

/** The address names the thing, which is found by its place. */
export function itemId(place) {
  return ids.indexOf(new URLSearchParams(place.search).get('id')) + 1
}

export const items = [
  {
    address: '/?id=cup',
    title: {
      zh: '手拉坯青瓷马克杯 冰裂釉 300 毫升',
      en: 'Hand-thrown celadon mug, crackle glaze, 300 ml',
    },
    price: 6800,
    was: 8800,
    sold: { zh: '已售 3200+', en: '3,200+ sold' },
    offers: [{ zh: '包邮', en: 'Free delivery' }],
    delivery: { zh: '浙江龙泉 · 48 小时内发货', en: 'From Longquan within 48 hours' },
    promise: { zh: '破损包赔 · 7 天无理由', en: 'Replaced if broken, returns within 7 days' },
    picture: '/cup.svg',
    card: '杯 #5f8f79',
    choices: [{ name: { zh: '釉色', en: 'Glaze' }, values: [{ zh: '豆青', en: 'Celadon' }] }],
    reviews: [
      {
        by: '杯**控',
        text: {
          zh: '每一只的裂纹都不一样，握着很舒服。',
          en: 'No two crackle alike, and it sits well in the hand.',
        },
      },
    ],
  },
  {
    address: '/?id=noodle-box',
    title: {
      zh: '小武手工拉面 半干面 6 人份 配红油料包',
      en: 'Half-dried pulled noodles for six with chilli oil',
    },
    price: 3990,
    was: 4990,
    sold: { zh: '已售 1.2 万+', en: '12,000+ sold' },
    offers: [{ zh: '包邮', en: 'Free delivery' }],
    delivery: { zh: '甘肃兰州 · 24 小时内发货', en: 'From Lanzhou within 24 hours' },
    promise: { zh: '坏单包退 · 冷链到家', en: 'Refunded if spoilt, sent chilled' },
    picture: '/noodle-box.svg',
    card: '面 #b8402f',
    choices: [
      {
        name: { zh: '粗细', en: 'Width' },
        values: [
          { zh: '细', en: 'Fine' },
          { zh: '韭叶', en: 'Leek-leaf' },
          { zh: '宽', en: 'Wide' },
        ],
      },
    ],
    reviews: [
      {
        by: '面**由',
        text: {
          zh: '煮三分钟刚好，筋道，红油香。',
          en: 'Three minutes is right: springy, and the oil smells good.',
        },
      },
    ],
  },
  {
    address: '/?id=bell',
    title: {
      zh: '黄铜老式自行车铃 一声脆响',
      en: 'Brass bicycle bell of the old kind, one clear ring',
    },
    price: 3500,
    was: 4200,
    sold: { zh: '已售 860+', en: '860+ sold' },
    offers: [{ zh: '包邮', en: 'Free delivery' }],
    delivery: { zh: '北京东城 · 48 小时内发货', en: 'From Beijing within 48 hours' },
    promise: { zh: '7 天无理由 · 送安装扳手', en: 'Returns within 7 days, spanner included' },
    picture: '/bell.svg',
    card: '铃 #a8781f',
    choices: [{ name: { zh: '卡箍', en: 'Clamp' }, values: [{ zh: '22 毫米', en: '22 mm' }] }],
    reviews: [
      {
        by: '串**子',
        text: { zh: '声音和小时候一模一样。', en: 'It sounds just as when I was little.' },
      },
    ],
  },
  {
    address: '/?id=lamp',
    title: {
      zh: '日出唤醒灯 渐亮 30 分钟 白噪音',
      en: 'Sunrise lamp that grows light for 30 minutes',
    },
    price: 15900,
    was: 19900,
    sold: { zh: '已售 5400+', en: '5,400+ sold' },
    offers: [{ zh: '包邮', en: 'Free delivery' }],
    delivery: { zh: '广东中山 · 24 小时内发货', en: 'From Zhongshan within 24 hours' },
    promise: { zh: '一年换新 · 7 天无理由', en: 'Replaced for a year, returns within 7 days' },
    picture: '/lamp.svg',
    card: '灯 #b8622f',
    choices: [{ name: { zh: '插头', en: 'Plug' }, values: [{ zh: 'USB 供电', en: 'USB' }] }],
    reviews: [
      {
        by: '早**鸟',
        text: { zh: '终于不是被闹钟吓醒的了。', en: 'At last no alarm frightens me awake.' },
      },
    ],
  },
  {
    address: '/?id=wool',
    title: {
      zh: '馒头同款毛线球 剑麻芯 3 只装',
      en: "Mantou's balls of wool, sisal inside, three of them",
    },
    price: 2680,
    was: 3280,
    sold: { zh: '已售 9700+', en: '9,700+ sold' },
    offers: [{ zh: '包邮', en: 'Free delivery' }],
    delivery: { zh: '江苏南通 · 48 小时内发货', en: 'From Nantong within 48 hours' },
    promise: {
      zh: '咬坏包换一次 · 7 天无理由',
      en: 'Replaced once when chewed, returns within 7 days',
    },
    picture: '/wool.svg',
    card: '线 #3f7f7a',
    choices: [
      {
        name: { zh: '铃铛', en: 'Bell' },
        values: [
          { zh: '带铃铛', en: 'With a bell' },
          { zh: '不带铃铛', en: 'Without' },
        ],
      },
    ],
    reviews: [
      {
        by: '猫**奴',
        text: { zh: '家里两只抢，建议买两份。', en: 'Our two fight over them. Buy two sets.' },
      },
    ],
  },
  {
    address: '/?id=persimmons',
    title: {
      zh: '富平吊柿饼 流心 500 克 独立包装',
      en: 'Fuping hung persimmons, soft inside, 500 g',
    },
    price: 4280,
    was: 5680,
    sold: { zh: '已售 2.1 万+', en: '21,000+ sold' },
    offers: [{ zh: '包邮', en: 'Free delivery' }],
    delivery: { zh: '陕西富平 · 48 小时内发货', en: 'From Fuping within 48 hours' },
    promise: { zh: '坏果包赔 · 顺丰包邮', en: 'Bad fruit refunded, delivery free' },
    picture: '/persimmons.svg',
    card: '柿 #c85a20',
    choices: [{ name: { zh: '规格', en: 'Box' }, values: [{ zh: '500 克', en: '500 g' }] }],
    reviews: [
      {
        by: '甜**家',
        text: { zh: '霜厚，流心，配茶刚好。', en: 'Frosty outside, soft inside, right for tea.' },
      },
    ],
  },
]
