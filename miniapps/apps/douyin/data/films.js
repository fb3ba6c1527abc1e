const { localise } = require('/shared/language')
const { find: findItem } = require('./items')
const makers = require('./makers')

/** `id` is the code of the short link; the layers of a picture lie on one another and move. */
const films = [
  {
    id: 'ieR9aBc',
    picture: 'lane',
    layers: [
      { name: 'base', move: 'near' },
      { name: 'lantern', move: 'swing' },
      { name: 'bike', move: 'away' },
    ],
    maker: 'anan',
    title: { zh: '雨后的胡同', en: 'The hutong after rain' },
    caption: {
      zh: '下了一夜的雨，早上推开门，整条胡同都是亮的。',
      en: 'It rained all night. In the morning the whole lane was shining.',
    },
    tags: { zh: '#胡同 #雨后', en: '#hutong #rain' },
    sound: { zh: '原声 · 檐下滴水', en: 'Own sound: dripping eaves' },
    likes: 8421,
    shares: 512,
    item: 'bell',
  },
  {
    id: 'jm4TqLd',
    picture: 'noodles',
    layers: [
      { name: 'base', move: 'still' },
      { name: 'strands', move: 'stretch' },
      { name: 'left', move: 'left' },
      { name: 'right', move: 'right' },
    ],
    maker: 'wu',
    title: { zh: '一块面拉一百二十八根', en: 'One dough, 128 strands' },
    caption: {
      zh: '一块面，七扣，一百二十八根，不断一根。',
      en: 'One piece of dough, seven folds, 128 strands and none of them broken.',
    },
    tags: { zh: '#拉面 #手艺', en: '#noodles #craft' },
    sound: { zh: '原声 · 案板上', en: 'Own sound: on the board' },
    likes: 23160,
    shares: 1874,
    item: 'noodle-box',
  },
  {
    id: 'k8Vw2Yn',
    picture: 'clay',
    layers: [
      { name: 'base', move: 'still' },
      { name: 'pot', move: 'grow' },
      { name: 'hands', move: 'lift' },
    ],
    maker: 'ni',
    title: { zh: '泥巴站起来的三分钟', en: 'Three minutes until clay stands up' },
    caption: {
      zh: '手要稳，心要慢，泥自己会站起来。',
      en: 'Steady hands, slow heart, and the clay stands up by itself.',
    },
    tags: { zh: '#拉坯 #解压', en: '#pottery #calm' },
    sound: { zh: '原声 · 转盘', en: 'Own sound: the wheel' },
    likes: 15730,
    shares: 903,
    item: 'cup',
  },
  {
    id: 'nP3sRhe',
    picture: 'clouds',
    layers: [
      { name: 'base', move: 'still' },
      { name: 'sun', move: 'rise' },
      { name: 'far', move: 'drift' },
      { name: 'near', move: 'drift-back' },
      { name: 'front', move: 'still' },
    ],
    maker: 'shan',
    title: { zh: '等了四个小时的日出', en: 'Four hours for one sunrise' },
    caption: {
      zh: '凌晨两点上山，云海六点才开门。值。',
      en: 'Up the mountain at two, the sea of clouds opened at six. Worth it.',
    },
    tags: { zh: '#日出 #徒步', en: '#sunrise #hiking' },
    sound: { zh: '原声 · 山顶的风', en: 'Own sound: wind on the top' },
    likes: 41200,
    shares: 3025,
    item: 'lamp',
  },
  {
    id: 'q7XcGuB',
    picture: 'cat',
    layers: [
      { name: 'base', move: 'still' },
      { name: 'rain', move: 'fall' },
      { name: 'tail', move: 'wag' },
      { name: 'cat', move: 'breathe' },
      { name: 'wool', move: 'roll' },
    ],
    maker: 'mantou',
    title: { zh: '下雨天，馒头不出门', en: 'Mantou stays in when it rains' },
    caption: {
      zh: '下雨天不营业。毛线球另算。',
      en: 'Closed on rainy days. The ball of wool is another matter.',
    },
    tags: { zh: '#猫 #下雨天', en: '#cat #rain' },
    sound: { zh: '原声 · 窗外的雨', en: 'Own sound: rain outside' },
    likes: 67300,
    shares: 4410,
    item: 'wool',
  },
]

const all = localise(films).map((film) => ({
  ...film,
  makerId: film.maker,
  maker: makers[film.maker],
  goods: findItem(film.item).short,
  cover: `/images/${film.picture}.svg`,
  layers: film.layers.map((layer) => ({
    ...layer,
    picture: `/images/${film.picture}-${layer.name}.svg`,
  })),
}))

function find(id) {
  return all.find((film) => film.id === id)
}

module.exports = { films: all, find }
