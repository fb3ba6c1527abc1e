module.exports = [
  {
    id: 'vip',
    name: { zh: '会员抢先看', en: 'First for VIP' },
    titles: ['night-walk', 'starport', 'platform-17', 'duckweed-wind', 'north-wall'],
  },
  {
    id: 'liked',
    name: { zh: '大家都在看', en: 'Everyone is watching' },
    titles: ['canteen', 'fox-clock', 'tonight', 'tea-road', 'north-wall'],
  },
  {
    id: 'weekend',
    name: { zh: '周末看部电影', en: 'A film for the weekend' },
    titles: ['deep-letters', 'piano-lane', 'snowline', 'fox-clock'],
  },
]
