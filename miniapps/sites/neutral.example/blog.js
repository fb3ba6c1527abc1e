const find = (name) => document.querySelector(`[data-testid="${name}"]`)
const address = 'https://item.taobao.com/item.htm?id=1'

find('script-redirect').addEventListener('click', () => location.assign(address))
find('script-open').addEventListener('click', () => open(address))
