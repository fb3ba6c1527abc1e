import { say } from './language.js'

const places = [
  { id: 'US', name: { zh: '美国', en: 'United States' }, price: 'US$4.99' },
  { id: 'EU', name: { zh: '欧盟', en: 'European Union' }, price: '€4.99' },
  { id: 'KR', name: { zh: '韩国', en: 'South Korea' }, price: '₩6,500' },
  { id: 'JP', name: { zh: '日本', en: 'Japan' }, price: 'JP¥800' },
  { id: 'IN', name: { zh: '印度', en: 'India' }, price: '₹399' },
  { id: 'BR', name: { zh: '巴西', en: 'Brazil' }, price: 'R$24.90' },
]
const form = document.querySelector('form')
const pay = document.querySelector('.pay')
const problem = document.querySelector('.problem')
const done = document.querySelector('.done')

for (const { id, name, price } of places) {
  const label = document.createElement('label')
  const radio = document.createElement('input')
  radio.type = 'radio'
  radio.name = 'place'
  radio.value = id
  radio.dataset.testid = `place-${id}`
  const words = document.createElement('span')
  words.textContent = say(name)
  const amount = document.createElement('b')
  amount.textContent = price
  label.append(radio, words, amount)
  document.querySelector('.places').append(label)
}

const chosen = () => places.find(({ id }) => id === form.elements.place.value)

function show() {
  const place = chosen()
  pay.textContent = place
    ? say({ zh: `支付 ${place.price}`, en: `Pay ${place.price}` })
    : say({ zh: '支付', en: 'Pay' })
}

form.noValidate = true
form.addEventListener('change', () => {
  problem.textContent = ''
  show()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const place = chosen()
  const account = form.elements.account
  if (place === undefined)
    problem.textContent = say({ zh: '请先选择付款地区。', en: 'Choose where you pay first.' })
  else if (!account.validity.valid)
    problem.textContent = say({
      zh: '请填写邮箱，例如 reader@developer.example。',
      en: 'Write an e-mail such as reader@developer.example.',
    })
  else {
    done.querySelector('p').textContent = say({
      zh: `${account.value} 支付了 ${place.price}。回到应用即可使用。`,
      en: `${account.value} paid ${place.price}. Go back to the app to use it.`,
    })
    form.hidden = true
    done.hidden = false
  }
})
show()
