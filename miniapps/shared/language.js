/** Pages carry both languages; the browser's own decides which one is seen. */
const isChinese = navigator.language.toLowerCase().startsWith('zh')
const title = document.querySelector('title')
document.documentElement.lang = isChinese ? 'zh-CN' : 'en'
if (!isChinese && title?.dataset.en) document.title = title.dataset.en

export function say(words) {
  return isChinese ? words.zh : words.en
}

export function yuan(fen) {
  return `¥${(fen / 100).toFixed(fen % 100 === 0 ? 0 : 2)}`
}
