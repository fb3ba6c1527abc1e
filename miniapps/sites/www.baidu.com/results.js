import { say } from './language.js'

const pages = [
  {
    address: 'https://item.taobao.com/item.htm?id=1',
    words: '跑步鞋 鞋 淘宝 running shoes taobao',
    title: { zh: '轻风缓震跑步鞋 - 淘宝', en: 'Light Breeze running shoes - Taobao' },
    text: {
      zh: '透气网面，防滑软底，¥239，包邮。',
      en: 'Breathable mesh, soft grip sole, ¥239, free delivery.',
    },
  },
  {
    address: 'https://www.xiaohongshu.com/explore/1',
    words: '胡同 早餐 散步 跑步鞋 保温杯 hutong breakfast walk flask shoes',
    title: { zh: '胡同里的早餐地图 - 小红书', en: 'Breakfast in the hutong - Xiaohongshu' },
    text: { zh: '七点先去东口喝豆浆，油条要现炸的……', en: 'At seven, soy milk at the east end …' },
  },
  {
    address: 'https://item.taobao.com/item.htm?id=2',
    words: '保温杯 杯 淘宝 flask cup taobao',
    title: { zh: '竹影不锈钢保温杯 - 淘宝', en: 'Bamboo Shade vacuum flask - Taobao' },
    text: { zh: '316 不锈钢，500 毫升，¥89。', en: '316 steel, 500 ml, ¥89.' },
  },
  {
    address: 'https://item.jd.com/100001.html',
    words: '电热水壶 水壶 京东 kettle jd',
    title: { zh: '暖川电热水壶 - 京东', en: 'Warm Stream kettle - JD' },
    text: {
      zh: '1.7 升，自动断电，预计明天送达。',
      en: '1.7 litres, switches itself off, arrives tomorrow.',
    },
  },
  {
    address: 'https://h5.ele.me/',
    words: '面馆 外卖 东四 饿了么 noodles dongsi eleme',
    title: { zh: '灯草面馆（东四店） - 饿了么', en: 'Dengcao Noodles, Dongsi - Ele.me' },
    text: {
      zh: '红烧牛肉面 ¥28，约 32 分钟送达。',
      en: 'Braised beef noodles ¥28, about 32 minutes.',
    },
  },
  {
    address: 'https://m.damai.cn/',
    words: '话剧 周末 大麦 play weekend plays theatre damai',
    title: { zh: '话剧《夜航船》北京站 - 大麦', en: 'The Night Boat, Beijing - Damai' },
    text: {
      zh: '周六 19:30，隆福小剧场，¥180 起。',
      en: 'Saturday 19:30, Longfu Studio, from ¥180.',
    },
  },
  {
    address: 'https://mp.weixin.qq.com/s/hutong',
    words: '胡同 散步 hutong walk walks',
    title: { zh: '走进胡同，走出围墙', en: 'Into the hutong, out of the walls' },
    text: { zh: '胡同是院墙之间的路……', en: 'A hutong is the way between walls …' },
  },
]

const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const asked = (new URLSearchParams(location.search).get('wd') ?? '').trim()
const parts = asked.toLowerCase().split(/\s+/).filter(Boolean)
const found = pages.filter(
  ({ words }) => parts.length > 0 && parts.every((part) => words.includes(part)),
)

function resultOf({ address, title, text }) {
  const link = document.createElement('a')
  link.className = 'result'
  link.href = address
  link.innerHTML = `<b>${say(title)}</b><p>${say(text)}</p><small>${new URL(address).hostname}</small>`
  return link
}

find('search').value = asked
find('results').replaceChildren(...found.map(resultOf))
find('none').hidden = found.length > 0
