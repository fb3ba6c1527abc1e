module.exports = {
  zh: {
    title: '票夹',
    state: '待观演',
    count: '{n} 张',
    empty: '票夹是空的',
    emptyHint: '去挑一场喜欢的演出吧。',
    home: '看演出',
  },
  en: {
    title: 'Tickets',
    state: 'To come',
    count: '{n} tickets',
    empty: 'No tickets yet',
    emptyHint: 'Choose a show you would like to see.',
    home: 'See shows',
  },
}
