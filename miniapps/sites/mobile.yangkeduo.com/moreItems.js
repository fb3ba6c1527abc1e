export const moreItems = [
  {
    address: '/goods.html?goods_id=3',
    title: {
      zh: '每日坚果大礼包 750 克 30 小袋 孕妇可吃',
      en: 'Mixed nuts, 750 g in 30 daily bags',
    },
    price: 4590,
    was: 7980,
    sold: { zh: '已拼 6 万+ 件', en: '60,000+ in teams' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '安徽芜湖 · 24 小时内发货', en: 'From Wuhu within 24 hours' },
    promise: { zh: '坏单包赔 · 不好吃退', en: 'Refund if you do not like them' },
    picture: '/nuts.svg',
    card: '坚 #8a5a34',
    choices: [{ name: { zh: '规格', en: 'Box' }, values: [{ zh: '30 袋', en: '30 bags' }] }],
    reviews: [
      {
        by: '上**班',
        text: {
          zh: '每天一袋刚好，腰果给得多。',
          en: 'One bag a day is just right, plenty of cashews.',
        },
      },
    ],
  },
  {
    address: '/goods.html?goods_id=4',
    title: {
      zh: '云南水果玉米 8 根 现掰现发 生吃爆汁',
      en: 'Yunnan sweet corn, 8 cobs, juicy even raw',
    },
    price: 1990,
    was: 3280,
    sold: { zh: '已拼 4 万+ 件', en: '40,000+ in teams' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '云南昆明 · 48 小时内发货', en: 'From Kunming within 48 hours' },
    promise: { zh: '坏果包赔', en: 'Bad ones refunded' },
    picture: '/corn.svg',
    card: '玉 #a8862a',
    choices: [{ name: { zh: '规格', en: 'Box' }, values: [{ zh: '8 根', en: '8 cobs' }] }],
    reviews: [
      {
        by: '甜**妞',
        text: {
          zh: '真的能生吃，煮五分钟更香。',
          en: 'You really can eat it raw. Five minutes of boiling is better still.',
        },
      },
    ],
  },
  {
    address: '/goods.html?goods_id=5',
    title: {
      zh: '笑脸棉拖鞋 秋冬防滑厚底 情侣款',
      en: 'Smiling slippers, warm, thick and firm soles',
    },
    price: 1590,
    was: 2990,
    sold: { zh: '已拼 12 万+ 件', en: '120,000+ in teams' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '浙江温州 · 24 小时内发货', en: 'From Wenzhou within 24 hours' },
    promise: { zh: '7 天无理由 · 运费险', en: '7-day returns, postage insured' },
    picture: '/slippers.svg',
    card: '鞋 #56606e',
    choices: [{ name: { zh: '尺码', en: 'Size' }, values: ['36-37', '38-39', '40-41', '42-43'] }],
    reviews: [
      {
        by: '怕**冷',
        text: {
          zh: '踩着软，脚不冷了，室友也要拼一双。',
          en: 'Soft and warm. My flatmate wants a pair too.',
        },
      },
    ],
  },
  {
    address: '/goods.html?goods_id=6',
    title: {
      zh: '彩色收纳箱 三件套 加厚带盖 衣柜整理',
      en: 'Storage boxes, set of three, with lids',
    },
    price: 3990,
    was: 6990,
    sold: { zh: '已拼 3 万+ 件', en: '30,000+ in teams' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '浙江台州 · 48 小时内发货', en: 'From Taizhou within 48 hours' },
    promise: { zh: '破损包赔', en: 'Breakage covered' },
    picture: '/boxes.svg',
    card: '盒 #56769a',
    choices: [{ name: { zh: '规格', en: 'Box' }, values: [{ zh: '三件套', en: 'Set of 3' }] }],
    reviews: [
      {
        by: '爱**收',
        text: {
          zh: '盖子扣得紧，叠三层不塌。',
          en: 'Lids close well and three stand on each other.',
        },
      },
    ],
  },
  {
    address: '/goods.html?goods_id=7',
    title: { zh: '纯棉毛巾 3 条装 加厚吸水 家用洗脸', en: 'Cotton towels, set of three, thick' },
    price: 1880,
    was: 3580,
    sold: { zh: '已拼 9 万+ 件', en: '90,000+ in teams' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '河北高阳 · 24 小时内发货', en: 'From Gaoyang within 24 hours' },
    promise: { zh: '掉毛包退', en: 'Refund if they shed' },
    picture: '/towels.svg',
    card: '巾 #5f8f86',
    choices: [{ name: { zh: '规格', en: 'Box' }, values: [{ zh: '3 条', en: '3' }] }],
    reviews: [
      {
        by: '洗**白',
        text: { zh: '吸水好，洗了不硬。', en: 'Takes up water well and stays soft.' },
      },
    ],
  },
  {
    address: '/goods.html?goods_id=8',
    title: { zh: '云南红土小土豆 5 斤 软糯粉面', en: 'Small potatoes from red soil, 2.5 kg' },
    price: 1290,
    was: 2180,
    sold: { zh: '已拼 5 万+ 件', en: '50,000+ in teams' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '云南曲靖 · 48 小时内发货', en: 'From Qujing within 48 hours' },
    promise: { zh: '坏果包赔', en: 'Bad ones refunded' },
    picture: '/potatoes.svg',
    card: '薯 #9a6a3a',
    choices: [{ name: { zh: '规格', en: 'Box' }, values: [{ zh: '5 斤', en: '2.5 kg' }] }],
    reviews: [
      {
        by: '土**派',
        text: {
          zh: '煎着吃外脆里糯，孩子抢光。',
          en: 'Crisp outside, soft inside. The children ate them all.',
        },
      },
    ],
  },
  {
    address: '/goods.html?goods_id=9',
    title: { zh: '大红长柄伞 16 骨防风 双人加大', en: 'Big red umbrella, 16 ribs, for two' },
    price: 2990,
    was: 4980,
    sold: { zh: '已拼 1 万+ 件', en: '10,000+ in teams' },
    offers: [
      { zh: '2 人团', en: 'Group of 2' },
      { zh: '全场包邮', en: 'Free delivery' },
    ],
    delivery: { zh: '福建晋江 · 24 小时内发货', en: 'From Jinjiang within 24 hours' },
    promise: { zh: '断骨包换', en: 'Broken ribs replaced' },
    picture: '/umbrella.svg',
    card: '伞 #b8322a',
    choices: [{ name: { zh: '颜色', en: 'Colour' }, values: [{ zh: '大红', en: 'Red' }] }],
    reviews: [
      {
        by: '台**风',
        text: {
          zh: '大风天没翻，两个人够用。',
          en: 'Did not turn over in a storm, wide enough for two.',
        },
      },
    ],
  },
]
