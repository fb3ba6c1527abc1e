const size = (id) => ({ id: id.toLowerCase(), name: id })

const clothSizes = { name: { zh: '尺码', en: 'Size' }, values: ['S', 'M', 'L', 'XL'].map(size) }

const shoeSizes = {
  name: { zh: '鞋码', en: 'Size' },
  values: ['38', '39', '40', '41', '42', '43'].map(size),
}

/** Colours as `[id, zh, en]`, each with its own picture `images/<thing>-<id>.svg`. */
function colours(thing, list) {
  return {
    name: { zh: '颜色分类', en: 'Colour' },
    values: list.map(([id, zh, en]) => ({
      id,
      name: { zh, en },
      picture: `/images/${thing}-${id}.svg`,
    })),
  }
}

module.exports = { clothSizes, shoeSizes, colours }
