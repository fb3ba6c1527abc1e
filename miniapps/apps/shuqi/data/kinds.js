module.exports = [
  { id: 'all', name: { zh: '全部', en: 'All' } },
  { id: 'life', name: { zh: '生活', en: 'Life' } },
  { id: 'mystery', name: { zh: '悬疑', en: 'Mystery' } },
  { id: 'romance', name: { zh: '情感', en: 'Romance' } },
  { id: 'scifi', name: { zh: '科幻', en: 'Science fiction' } },
]
