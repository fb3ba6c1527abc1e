module.exports = {
  zh: { app: '优酷', going: '继续观看', episode: '第 {n} 集 · {p}%', film: '已看 {p}%' },
  en: { app: 'Youku', going: 'Go on watching', episode: 'Ep. {n} · {p}%', film: '{p}% watched' },
}
