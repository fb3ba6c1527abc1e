import { films } from './films.js'
import { say } from './language.js'

const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const number = location.pathname.split('/').at(-1)
const film = films[number]
const [mark, colour] = film.face.split(' ')

document.title = `${say(film.title)} · ${say({ zh: '抖音', en: 'Douyin' })}`
find('film').src = film.picture
find('film').alt = say(film.title)
find('face').textContent = mark
find('face').style.background = colour
find('maker').textContent = `@${say(film.maker)}`
find('caption').textContent = say(film.caption)
find('likes').textContent = String(film.likes)
find('remarks').textContent = String(film.remarks)
for (const link of document.querySelectorAll('[data-opens]'))
  link.href = `snssdk1128://aweme/detail/${number}`

find('play').addEventListener('click', () => find('stage').classList.toggle('playing'))
find('like').addEventListener('click', () => {
  const liked = find('like').ariaPressed !== 'true'
  find('like').ariaPressed = String(liked)
  find('likes').textContent = String(film.likes + (liked ? 1 : 0))
})
