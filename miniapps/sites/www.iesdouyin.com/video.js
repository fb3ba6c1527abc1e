const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const likes = 8_421

find('play').addEventListener('click', () => find('stage').classList.toggle('playing'))
find('like').addEventListener('click', () => {
  const liked = find('like').ariaPressed !== 'true'
  find('like').ariaPressed = String(liked)
  find('likes').textContent = String(likes + (liked ? 1 : 0))
})
