export const moreItems = [
  {
    address: '/?id=3',
    title: {
      zh: '烟火小院烧烤 小院烧烤四人餐',
      en: 'Smoke Yard Skewers: Skewers for four in the yard',
    },
    price: 25800,
    was: 36600,
    sold: { zh: '半年售 2300+', en: '2,300+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '免预约', en: 'No booking' },
    ],
    delivery: { zh: '北新桥头条 7 号 · 距你 1.3 公里', en: '7 Beixinqiao First Lane, 1.3 km away' },
    promise: { zh: '16:00–02:00 可用，周末通用', en: '16:00 to 02:00, weekends included' },
    picture: '/skewers.svg',
    card: '串 #8a3420',
    choices: [
      {
        name: { zh: '套餐', en: 'Set' },
        values: [{ zh: '小院烧烤四人餐', en: 'Skewers for four in the yard' }],
      },
    ],
    reviews: [
      {
        by: '夜**人',
        text: {
          zh: '院子里有风，板筋必点。',
          en: 'There is a breeze in the yard. Order the tendon.',
        },
      },
    ],
  },
  {
    address: '/?id=4',
    title: { zh: '慢半拍咖啡 拿铁两杯', en: 'Half a Beat Coffee: Two lattes' },
    price: 3900,
    was: 6400,
    sold: { zh: '半年售 3100+', en: '3,100+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '免预约', en: 'No booking' },
    ],
    delivery: { zh: '东四三条 18 号 · 距你 380 米', en: '18 Dongsi Third Lane, 380 metres away' },
    promise: { zh: '08:00–21:00 可用', en: '08:00 to 21:00' },
    picture: '/coffee.svg',
    card: '咖 #8a5630',
    choices: [{ name: { zh: '套餐', en: 'Set' }, values: [{ zh: '拿铁两杯', en: 'Two lattes' }] }],
    reviews: [
      {
        by: '晒**阳',
        text: { zh: '靠窗的位子下午有太阳。', en: 'The window seats get the afternoon sun.' },
      },
    ],
  },
  {
    address: '/?id=5',
    title: { zh: '向阳影院 双人观影加爆米花', en: 'Sunward Cinema: Cinema for two with popcorn' },
    price: 8990,
    was: 13800,
    sold: { zh: '半年售 5200+', en: '5,200+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '需预约', en: 'By booking' },
    ],
    delivery: {
      zh: '东直门内大街 5 号 · 距你 1.9 公里',
      en: '5 Dongzhimen Inner Street, 1.9 km away',
    },
    promise: { zh: '全天可用，首映日除外', en: 'All day, not on opening days' },
    picture: '/cinema.svg',
    card: '影 #6a4bc4',
    choices: [
      {
        name: { zh: '套餐', en: 'Set' },
        values: [{ zh: '双人观影加爆米花', en: 'Cinema for two with popcorn' }],
      },
    ],
    reviews: [
      {
        by: '第**排',
        text: {
          zh: '七排中间最好，爆米花是现爆的。',
          en: 'Row seven, in the middle. The popcorn is fresh.',
        },
      },
    ],
  },
  {
    address: '/?id=6',
    title: {
      zh: '松风足道 草本足浴加肩颈 60 分钟',
      en: 'Pine Wind Foot Bath: Herbal foot bath and shoulders, 60 minutes',
    },
    price: 11800,
    was: 19800,
    sold: { zh: '半年售 860+', en: '860+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '需预约', en: 'By booking' },
    ],
    delivery: {
      zh: '朝阳门内大街 90 号 · 距你 1.1 公里',
      en: '90 Chaoyangmen Inner Street, 1.1 km away',
    },
    promise: { zh: '11:00–24:00 可用', en: '11:00 to 24:00' },
    picture: '/massage.svg',
    card: '足 #3a78c2',
    choices: [
      {
        name: { zh: '套餐', en: 'Set' },
        values: [
          { zh: '草本足浴加肩颈 60 分钟', en: 'Herbal foot bath and shoulders, 60 minutes' },
        ],
      },
    ],
    reviews: [
      {
        by: '久**坐',
        text: {
          zh: '师傅手劲正好，泡完走路都轻。',
          en: 'Just the right pressure. I walked home lighter.',
        },
      },
    ],
  },
  {
    address: '/?id=7',
    title: {
      zh: '一号羽毛球馆 羽毛球场地 1 小时',
      en: 'Number One Badminton: A badminton court for an hour',
    },
    price: 4500,
    was: 8000,
    sold: { zh: '半年售 640+', en: '640+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '需预约', en: 'By booking' },
    ],
    delivery: {
      zh: '安定门东大街 28 号 · 距你 2.4 公里',
      en: '28 Andingmen East Street, 2.4 km away',
    },
    promise: { zh: '工作日 07:00–17:00 可用', en: 'Weekdays, 07:00 to 17:00' },
    picture: '/badminton.svg',
    card: '羽 #3f8f4b',
    choices: [
      {
        name: { zh: '套餐', en: 'Set' },
        values: [{ zh: '羽毛球场地 1 小时', en: 'A badminton court for an hour' }],
      },
    ],
    reviews: [
      {
        by: '后**场',
        text: { zh: '灯不晃眼，地胶新换的。', en: 'No glare, and the floor is new.' },
      },
    ],
  },
  {
    address: '/?id=8',
    title: { zh: '王姥姥饺子 50 元代金券', en: 'Granny Wang Dumplings: Voucher worth ¥50' },
    price: 3990,
    was: 5000,
    sold: { zh: '半年售 7800+', en: '7,800+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '免预约', en: 'No booking' },
    ],
    delivery: { zh: '演乐胡同 41 号 · 距你 520 米', en: '41 Yanyue Hutong, 520 metres away' },
    promise: { zh: '每天 10:30–21:30 可用', en: 'Every day, 10:30 to 21:30' },
    picture: '/dumplings.svg',
    card: '饺 #a8742f',
    choices: [
      { name: { zh: '套餐', en: 'Set' }, values: [{ zh: '50 元代金券', en: 'Voucher worth ¥50' }] },
    ],
    reviews: [
      {
        by: '皮**馅',
        text: {
          zh: '茴香馅的要早点去，中午就没了。',
          en: 'Go early for fennel, it is gone by noon.',
        },
      },
    ],
  },
  {
    address: '/?id=9',
    title: { zh: '炭门老火锅 100 元代金券', en: 'Charcoal Gate Hot Pot: Voucher worth ¥100' },
    price: 8500,
    was: 10000,
    sold: { zh: '半年售 1.2 万+', en: '12,000+ in half a year' },
    offers: [
      { zh: '随时退', en: 'Refund at any time' },
      { zh: '免预约', en: 'No booking' },
    ],
    delivery: {
      zh: '东四北大街 212 号 · 距你 860 米',
      en: '212 Dongsi North Street, 860 metres away',
    },
    promise: { zh: '周一至周五可用', en: 'Monday to Friday' },
    picture: '/hotpot.svg',
    card: '锅 #b02415',
    choices: [
      {
        name: { zh: '套餐', en: 'Set' },
        values: [{ zh: '100 元代金券', en: 'Voucher worth ¥100' }],
      },
    ],
    reviews: [
      {
        by: '吃**货',
        text: { zh: '羊肉是现切的，两个人吃得很饱。', en: 'Lamb cut to order and plenty for two.' },
      },
    ],
  },
]
