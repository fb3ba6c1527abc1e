const { localise } = require('/shared/language')

module.exports = localise([
  { id: '', name: { zh: '推荐', en: 'For you' } },
  { id: 'digital', name: { zh: '数码', en: 'Digital' } },
  { id: 'home', name: { zh: '家居', en: 'Home' } },
  { id: 'hobby', name: { zh: '乐器爱好', en: 'Hobbies' } },
  { id: 'sports', name: { zh: '户外', en: 'Outdoors' } },
  { id: 'books', name: { zh: '图书', en: 'Books' } },
])
