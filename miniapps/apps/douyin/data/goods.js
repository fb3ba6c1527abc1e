const spec = (zh, en, ...values) => ({ name: { zh, en }, values })
const value = (id, zh, en, more = 0) => ({ id, name: { zh, en }, more })

/** Invented things of invented makers; money in fen. */
module.exports = [
  {
    id: 'cup',
    short: { zh: '青瓷马克杯', en: 'Celadon mug' },
    maker: 'ni',
    film: 'k8Vw2Yn',
    title: {
      zh: '手拉坯青瓷马克杯 冰裂釉 300 毫升',
      en: 'Hand-thrown celadon mug, crackle glaze, 300 ml',
    },
    price: 6800,
    was: 8800,
    sold: { zh: '已售 3200+', en: '3,200+ sold' },
    delivery: { zh: '浙江龙泉 · 48 小时内发货', en: 'From Longquan within 48 hours' },
    promise: { zh: '破损包赔 · 7 天无理由', en: 'Replaced if broken, returns within 7 days' },
    specs: [
      spec(
        '釉色',
        'Glaze',
        value('celadon', '豆青', 'Celadon'),
        value('moon', '月白', 'Moon white', 600),
      ),
    ],
    review: {
      by: '杯**控',
      text: {
        zh: '每一只的裂纹都不一样，握着很舒服。',
        en: 'No two crackle alike, and it sits well in the hand.',
      },
    },
  },
  {
    id: 'noodle-box',
    short: { zh: '手工拉面 6 人份', en: 'Noodles for six' },
    maker: 'wu',
    film: 'jm4TqLd',
    title: {
      zh: '小武手工拉面 半干面 6 人份 配红油料包',
      en: 'Half-dried pulled noodles for six with chilli oil',
    },
    price: 3990,
    was: 4990,
    sold: { zh: '已售 1.2 万+', en: '12,000+ sold' },
    delivery: { zh: '甘肃兰州 · 24 小时内发货', en: 'From Lanzhou within 24 hours' },
    promise: { zh: '坏单包退 · 冷链到家', en: 'Refunded if spoilt, sent chilled' },
    specs: [
      spec(
        '粗细',
        'Width',
        value('fine', '细', 'Fine'),
        value('leek', '韭叶', 'Leek-leaf'),
        value('wide', '宽', 'Wide'),
      ),
    ],
    review: {
      by: '面**由',
      text: {
        zh: '煮三分钟刚好，筋道，红油香。',
        en: 'Three minutes is right: springy, and the oil smells good.',
      },
    },
  },
  {
    id: 'bell',
    short: { zh: '黄铜自行车铃', en: 'Brass bicycle bell' },
    maker: 'anan',
    film: 'ieR9aBc',
    title: {
      zh: '黄铜老式自行车铃 一声脆响',
      en: 'Brass bicycle bell of the old kind, one clear ring',
    },
    price: 3500,
    was: 4200,
    sold: { zh: '已售 860+', en: '860+ sold' },
    delivery: { zh: '北京东城 · 48 小时内发货', en: 'From Beijing within 48 hours' },
    promise: { zh: '7 天无理由 · 送安装扳手', en: 'Returns within 7 days, spanner included' },
    specs: [
      spec('卡箍', 'Clamp', value('22', '22 毫米', '22 mm'), value('31', '31 毫米', '31 mm', 200)),
    ],
    review: {
      by: '串**子',
      text: { zh: '声音和小时候一模一样。', en: 'It sounds just as when I was little.' },
    },
  },
  {
    id: 'lamp',
    short: { zh: '日出唤醒灯', en: 'Sunrise lamp' },
    maker: 'shan',
    film: 'nP3sRhe',
    title: {
      zh: '日出唤醒灯 渐亮 30 分钟 白噪音',
      en: 'Sunrise lamp that grows light for 30 minutes',
    },
    price: 15900,
    was: 19900,
    sold: { zh: '已售 5400+', en: '5,400+ sold' },
    delivery: { zh: '广东中山 · 24 小时内发货', en: 'From Zhongshan within 24 hours' },
    promise: { zh: '一年换新 · 7 天无理由', en: 'Replaced for a year, returns within 7 days' },
    specs: [
      spec(
        '插头',
        'Plug',
        value('usb', 'USB 供电', 'USB'),
        value('battery', '充电款', 'Rechargeable', 3000),
      ),
    ],
    review: {
      by: '早**鸟',
      text: { zh: '终于不是被闹钟吓醒的了。', en: 'At last no alarm frightens me awake.' },
    },
  },
  {
    id: 'wool',
    short: { zh: '毛线球 3 只装', en: 'Balls of wool' },
    maker: 'mantou',
    film: 'q7XcGuB',
    title: {
      zh: '馒头同款毛线球 剑麻芯 3 只装',
      en: "Mantou's balls of wool, sisal inside, three of them",
    },
    price: 2680,
    was: 3280,
    sold: { zh: '已售 9700+', en: '9,700+ sold' },
    delivery: { zh: '江苏南通 · 48 小时内发货', en: 'From Nantong within 48 hours' },
    promise: {
      zh: '咬坏包换一次 · 7 天无理由',
      en: 'Replaced once when chewed, returns within 7 days',
    },
    specs: [
      spec(
        '铃铛',
        'Bell',
        value('with', '带铃铛', 'With a bell'),
        value('without', '不带铃铛', 'Without'),
      ),
    ],
    review: {
      by: '猫**奴',
      text: { zh: '家里两只抢，建议买两份。', en: 'Our two fight over them. Buy two sets.' },
    },
  },
  {
    id: 'persimmons',
    short: { zh: '吊柿饼', en: 'Hung persimmons' },
    maker: 'anan',
    title: {
      zh: '富平吊柿饼 流心 500 克 独立包装',
      en: 'Fuping hung persimmons, soft inside, 500 g',
    },
    price: 4280,
    was: 5680,
    sold: { zh: '已售 2.1 万+', en: '21,000+ sold' },
    delivery: { zh: '陕西富平 · 48 小时内发货', en: 'From Fuping within 48 hours' },
    promise: { zh: '坏果包赔 · 顺丰包邮', en: 'Bad fruit refunded, delivery free' },
    specs: [
      spec('规格', 'Box', value('500', '500 克', '500 g'), value('1000', '1 千克', '1 kg', 3600)),
    ],
    review: {
      by: '甜**家',
      text: { zh: '霜厚，流心，配茶刚好。', en: 'Frosty outside, soft inside, right for tea.' },
    },
  },
]
