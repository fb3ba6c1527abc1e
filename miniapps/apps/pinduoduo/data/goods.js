const box = (...values) => ({ name: { zh: '规格', en: 'Box' }, values })

module.exports = [
  {
    id: '1',
    picture: 'oranges',
    title: {
      zh: '赣南脐橙 现摘现发 5 斤装 单果 75 毫米以上',
      en: 'Gannan navel oranges, picked to order, 2.5 kg, 75 mm and larger',
    },
    price: 2380,
    alone: 3990,
    sold: { zh: '已拼 10 万+ 件', en: '100,000+ in teams' },
    delivery: { zh: '江西赣州 · 48 小时内发货', en: 'From Ganzhou within 48 hours' },
    promise: { zh: '极速退款 · 坏果包赔', en: 'Quick refund, bad fruit refunded' },
    specs: [
      box(
        { id: '5jin', name: { zh: '5 斤装', en: '2.5 kg' } },
        { id: '9jin', name: { zh: '9 斤装', en: '4.5 kg' }, more: 1400 },
      ),
    ],
    review: {
      by: '老**家',
      text: {
        zh: '皮薄水多，一箱没有坏的，家里人都说甜。',
        en: 'Thin skin, juicy, none bad. The family finds them sweet.',
      },
    },
  },
  {
    id: '2',
    picture: 'tissues',
    title: {
      zh: '竹浆本色抽纸 24 包整箱 加厚 4 层',
      en: 'Bamboo tissues, unbleached, 24 packs, four layers',
    },
    price: 2690,
    alone: 4990,
    sold: { zh: '已拼 8 万+ 件', en: '80,000+ in teams' },
    delivery: { zh: '四川成都 · 24 小时内发货', en: 'From Chengdu within 24 hours' },
    promise: { zh: '极速退款 · 7 天无理由', en: 'Quick refund, 7-day returns' },
    specs: [
      box(
        { id: '24', name: { zh: '24 包', en: '24 packs' } },
        { id: '12', name: { zh: '12 包', en: '12 packs' }, more: -1000 },
      ),
    ],
    review: {
      by: '春**天',
      text: { zh: '纸软不掉屑，一箱能用很久。', en: 'Soft, no dust, a box lasts long.' },
    },
  },
  {
    id: '3',
    picture: 'nuts',
    title: {
      zh: '每日坚果大礼包 750 克 30 小袋 孕妇可吃',
      en: 'Mixed nuts, 750 g in 30 daily bags',
    },
    price: 4590,
    alone: 7980,
    sold: { zh: '已拼 6 万+ 件', en: '60,000+ in teams' },
    delivery: { zh: '安徽芜湖 · 24 小时内发货', en: 'From Wuhu within 24 hours' },
    promise: { zh: '坏单包赔 · 不好吃退', en: 'Refund if you do not like them' },
    specs: [
      box(
        { id: '30bags', name: { zh: '30 袋', en: '30 bags' } },
        { id: '15bags', name: { zh: '15 袋', en: '15 bags' }, more: -1900 },
      ),
    ],
    review: {
      by: '上**班',
      text: {
        zh: '每天一袋刚好，腰果给得多。',
        en: 'One bag a day is just right, plenty of cashews.',
      },
    },
  },
  {
    id: '4',
    picture: 'corn',
    title: {
      zh: '云南水果玉米 8 根 现掰现发 生吃爆汁',
      en: 'Yunnan sweet corn, 8 cobs, juicy even raw',
    },
    price: 1990,
    alone: 3280,
    sold: { zh: '已拼 4 万+ 件', en: '40,000+ in teams' },
    delivery: { zh: '云南昆明 · 48 小时内发货', en: 'From Kunming within 48 hours' },
    promise: { zh: '坏果包赔', en: 'Bad ones refunded' },
    specs: [
      box(
        { id: '8cobs', name: { zh: '8 根', en: '8 cobs' } },
        { id: '12cobs', name: { zh: '12 根', en: '12 cobs' }, more: 800 },
      ),
    ],
    review: {
      by: '甜**妞',
      text: {
        zh: '真的能生吃，煮五分钟更香。',
        en: 'You really can eat it raw. Five minutes of boiling is better still.',
      },
    },
  },
  {
    id: '5',
    picture: 'slippers',
    title: {
      zh: '笑脸棉拖鞋 秋冬防滑厚底 情侣款',
      en: 'Smiling slippers, warm, thick and firm soles',
    },
    price: 1590,
    alone: 2990,
    sold: { zh: '已拼 12 万+ 件', en: '120,000+ in teams' },
    delivery: { zh: '浙江温州 · 24 小时内发货', en: 'From Wenzhou within 24 hours' },
    promise: { zh: '7 天无理由 · 运费险', en: '7-day returns, postage insured' },
    specs: [
      {
        name: { zh: '尺码', en: 'Size' },
        values: ['36-37', '38-39', '40-41', '42-43'].map((size) => ({ id: size, name: size })),
      },
    ],
    review: {
      by: '怕**冷',
      text: {
        zh: '踩着软，脚不冷了，室友也要拼一双。',
        en: 'Soft and warm. My flatmate wants a pair too.',
      },
    },
  },
  {
    id: '6',
    picture: 'boxes',
    title: {
      zh: '彩色收纳箱 三件套 加厚带盖 衣柜整理',
      en: 'Storage boxes, set of three, with lids',
    },
    price: 3990,
    alone: 6990,
    sold: { zh: '已拼 3 万+ 件', en: '30,000+ in teams' },
    delivery: { zh: '浙江台州 · 48 小时内发货', en: 'From Taizhou within 48 hours' },
    promise: { zh: '破损包赔', en: 'Breakage covered' },
    specs: [
      box(
        { id: 'three', name: { zh: '三件套', en: 'Set of 3' } },
        { id: 'six', name: { zh: '六件套', en: 'Set of 6' }, more: 3200 },
      ),
    ],
    review: {
      by: '爱**收',
      text: {
        zh: '盖子扣得紧，叠三层不塌。',
        en: 'Lids close well and three stand on each other.',
      },
    },
  },
  {
    id: '7',
    picture: 'towels',
    title: { zh: '纯棉毛巾 3 条装 加厚吸水 家用洗脸', en: 'Cotton towels, set of three, thick' },
    price: 1880,
    alone: 3580,
    sold: { zh: '已拼 9 万+ 件', en: '90,000+ in teams' },
    delivery: { zh: '河北高阳 · 24 小时内发货', en: 'From Gaoyang within 24 hours' },
    promise: { zh: '掉毛包退', en: 'Refund if they shed' },
    specs: [
      box(
        { id: '3towels', name: { zh: '3 条', en: '3' } },
        { id: '6towels', name: { zh: '6 条', en: '6' }, more: 1500 },
      ),
    ],
    review: {
      by: '洗**白',
      text: { zh: '吸水好，洗了不硬。', en: 'Takes up water well and stays soft.' },
    },
  },
  {
    id: '8',
    picture: 'potatoes',
    title: { zh: '云南红土小土豆 5 斤 软糯粉面', en: 'Small potatoes from red soil, 2.5 kg' },
    price: 1290,
    alone: 2180,
    sold: { zh: '已拼 5 万+ 件', en: '50,000+ in teams' },
    delivery: { zh: '云南曲靖 · 48 小时内发货', en: 'From Qujing within 48 hours' },
    promise: { zh: '坏果包赔', en: 'Bad ones refunded' },
    specs: [
      box(
        { id: '5jin', name: { zh: '5 斤', en: '2.5 kg' } },
        { id: '10jin', name: { zh: '10 斤', en: '5 kg' }, more: 900 },
      ),
    ],
    review: {
      by: '土**派',
      text: {
        zh: '煎着吃外脆里糯，孩子抢光。',
        en: 'Crisp outside, soft inside. The children ate them all.',
      },
    },
  },
  {
    id: '9',
    picture: 'umbrella',
    title: { zh: '大红长柄伞 16 骨防风 双人加大', en: 'Big red umbrella, 16 ribs, for two' },
    price: 2990,
    alone: 4980,
    sold: { zh: '已拼 1 万+ 件', en: '10,000+ in teams' },
    delivery: { zh: '福建晋江 · 24 小时内发货', en: 'From Jinjiang within 24 hours' },
    promise: { zh: '断骨包换', en: 'Broken ribs replaced' },
    specs: [
      {
        name: { zh: '颜色', en: 'Colour' },
        values: [{ id: 'red', name: { zh: '大红', en: 'Red' } }],
      },
    ],
    review: {
      by: '台**风',
      text: {
        zh: '大风天没翻，两个人够用。',
        en: 'Did not turn over in a storm, wide enough for two.',
      },
    },
  },
]
