module.exports = [
  { id: 'all', name: { zh: '精选', en: 'For you' } },
  { id: 'drama', name: { zh: '剧集', en: 'Drama' } },
  { id: 'film', name: { zh: '电影', en: 'Film' } },
  { id: 'animation', name: { zh: '动漫', en: 'Animation' } },
  { id: 'documentary', name: { zh: '纪录片', en: 'Documentary' } },
  { id: 'variety', name: { zh: '综艺', en: 'Variety' } },
]
