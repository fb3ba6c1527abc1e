module.exports = [
  { id: 'all', name: { zh: '全部', en: 'All' } },
  { id: 'concert', name: { zh: '演唱会', en: 'Concerts' } },
  { id: 'theatre', name: { zh: '戏剧舞蹈', en: 'Theatre' } },
  { id: 'classical', name: { zh: '音乐会', en: 'Classical' } },
  { id: 'comedy', name: { zh: '脱口秀', en: 'Comedy' } },
  { id: 'family', name: { zh: '亲子', en: 'Family' } },
  { id: 'sport', name: { zh: '体育', en: 'Sport' } },
]
