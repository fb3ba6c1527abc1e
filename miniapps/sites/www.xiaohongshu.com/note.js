import { say } from './language.js'

const find = (name) => document.querySelector(`[data-testid="${name}"]`)

function count(button, shown, start) {
  const draw = () => {
    shown.textContent = String(start + (button.ariaPressed === 'true' ? 1 : 0))
  }
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true')
    draw()
  })
  draw()
}

function drawFollow() {
  find('follow').textContent =
    find('follow').ariaPressed === 'true'
      ? say({ zh: '已关注', en: 'Following' })
      : say({ zh: '关注', en: 'Follow' })
}

find('follow').addEventListener('click', () => {
  find('follow').ariaPressed = String(find('follow').ariaPressed !== 'true')
  drawFollow()
})
count(find('like'), find('likes'), 1_204)
count(find('keep'), find('keeps'), 867)
drawFollow()
