import { say } from './language.js'

document.querySelector('[data-testid="search"]').placeholder = say({
  zh: '输入想找的内容',
  en: 'What are you looking for?',
})
