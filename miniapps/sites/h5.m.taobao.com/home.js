import { say, yuan } from './language.js'

const kinds = [
  { id: 'all', mark: '全', colour: '#e4572e', name: { zh: '全部', en: 'All' } },
  { id: 'shoes', mark: '鞋', colour: '#c9681b', name: { zh: '鞋靴', en: 'Shoes' } },
  { id: 'clothes', mark: '衣', colour: '#4669a3', name: { zh: '女装', en: 'Clothes' } },
  { id: 'home', mark: '家', colour: '#2a735d', name: { zh: '居家', en: 'Home' } },
  { id: 'digital', mark: '数', colour: '#6a5bb8', name: { zh: '数码', en: 'Digital' } },
]

const things = [
  {
    kind: 'shoes',
    address: 'https://item.taobao.com/item.htm?id=1',
    picture: '/shoes.svg',
    title: { zh: '轻风缓震跑步鞋 男女同款 透气网面', en: 'Light Breeze cushioned running shoes' },
    price: 23_900,
    sold: { zh: '2000+ 人付款', en: '2,000+ sold' },
  },
  {
    kind: 'home',
    address: 'https://item.taobao.com/item.htm?id=2',
    picture: '/cup.svg',
    title: { zh: '竹影 316 不锈钢保温杯 500 毫升', en: 'Bamboo Shade vacuum flask, 500 ml' },
    price: 8_900,
    sold: { zh: '1 万+ 人付款', en: '10,000+ sold' },
  },
  {
    kind: 'digital',
    address: 'https://item.taobao.com/item.htm?id=3',
    picture: '/earbuds.svg',
    title: {
      zh: '云雀真无线蓝牙耳机 主动降噪',
      en: 'Lark true wireless earbuds, noise cancelling',
    },
    price: 16_900,
    sold: { zh: '5000+ 人付款', en: '5,000+ sold' },
  },
  {
    kind: 'clothes',
    address: 'https://item.taobao.com/item.htm?id=4',
    picture: '/dress.svg',
    title: { zh: '晴野碎花连衣裙 收腰显瘦 棉质短袖', en: 'Clear Field floral dress, fitted waist' },
    price: 15_900,
    sold: { zh: '800+ 人付款', en: '800+ sold' },
  },
  {
    kind: 'home',
    address: 'https://detail.tmall.com/item.htm?id=1',
    picture: '/toothbrush.svg',
    title: {
      zh: '天猫 净齿声波电动牙刷 旅行盒套装',
      en: 'Tmall: Clear sonic toothbrush, travel set',
    },
    price: 29_900,
    sold: { zh: '月销 6000+', en: '6,000+ a month' },
  },
]

const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const shown = { kind: 'all', word: '' }

function isWanted(thing) {
  const inKind = shown.kind === 'all' || thing.kind === shown.kind
  const text = `${thing.title.zh} ${thing.title.en}`.toLowerCase()
  return inKind && text.includes(shown.word)
}

function draw() {
  find('kinds').innerHTML = kinds
    .map(
      ({ id, mark, name }) => `<button class="kind" data-kind="${id}"
        aria-pressed="${id === shown.kind}"><span class="kind-mark" aria-hidden="true">${mark}</span>
        ${say(name)}</button>`,
    )
    .join('')
  for (const { id, colour } of kinds)
    find('kinds').querySelector(`[data-kind="${id}"] .kind-mark`).style.background = colour
  const wanted = things.filter(isWanted)
  find('grid').innerHTML = wanted
    .map(
      (thing) => `<a class="thing" href="${thing.address}"><img src="${thing.picture}" alt="" />
        <span class="thing-words"><span class="thing-name">${say(thing.title)}</span>
        <span class="thing-foot"><b>${yuan(thing.price)}</b>${say(thing.sold)}</span></span></a>`,
    )
    .join('')
  find('none').hidden = wanted.length > 0
}

find('search').placeholder = say({ zh: '跑步鞋', en: 'Running shoes' })
find('search-form').addEventListener('submit', (event) => {
  event.preventDefault()
  shown.word = find('search').value.trim().toLowerCase()
  shown.kind = 'all'
  draw()
})
find('kinds').addEventListener('click', ({ target }) => {
  const kind = target.closest('[data-kind]')
  if (!kind) return
  shown.kind = kind.dataset.kind
  shown.word = ''
  find('search').value = ''
  draw()
})
draw()
