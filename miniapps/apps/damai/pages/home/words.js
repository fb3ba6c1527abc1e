module.exports = {
  zh: {
    app: '大麦',
    search: '搜演出、场馆',
    week: '本周值得一看',
    all: '{city}演出',
    from: '起',
    score: '{n} 分',
    empty: '这里暂时没有这类演出',
    emptyHint: '换个城市或类型看看。',
    reset: '看全部演出',
  },
  en: {
    app: 'Damai',
    search: 'Shows and venues',
    week: 'Worth seeing this week',
    all: 'On in {city}',
    from: 'up',
    score: '{n}',
    empty: 'Nothing of this kind here now',
    emptyHint: 'Try another city or kind.',
    reset: 'See all shows',
  },
}
