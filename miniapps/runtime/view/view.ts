import { boot } from './boot.ts'
import { showCard } from './overlays/card.ts'
import { wordsIn } from './words.ts'

boot().catch((error: unknown) => {
  const words = wordsIn(navigator.language.startsWith('zh') ? 'zh_CN' : 'en')
  showCard(document.body, words.notStarted, String(error), words.reload)
})
