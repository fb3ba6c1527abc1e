const options = require('../../data/options')
const { say } = require('../../i18n')
const { money } = require('../../money')
const basket = require('../../store/basket')

/** The first choice of each option that wants one. */
function firstChoices(item) {
  return item.options
    .filter((id) => !options[id].isMany)
    .map((id) => `${id}.${options[id].choices[0].id}`)
}

function withChoice(chosen, option, said) {
  if (options[option].isMany)
    return chosen.includes(said) ? chosen.filter((each) => each !== said) : [...chosen, said]
  return [...chosen.filter((each) => !each.startsWith(`${option}.`)), said]
}

/** What the sheet shows. Choices stay in the menu's order, so that one dish is one line of the basket. */
function specOf(item, chosen) {
  const groups = item.options.map((id) => ({
    id,
    name: say(options[id].name),
    choices: options[id].choices.map((choice) => {
      const said = `${id}.${choice.id}`
      return {
        said,
        name: say(choice.name),
        add: choice.add ? `+${money(choice.add)}` : '',
        isOn: chosen.includes(said),
      }
    }),
  }))
  const inOrder = groups.flatMap(({ choices }) => choices).filter(({ isOn }) => isOn)
  const choices = inOrder.map(({ said }) => said)
  return {
    id: item.id,
    image: item.image,
    name: say(item.name),
    detail: say(item.detail),
    groups,
    choices,
    said: inOrder.map(({ name }) => name).join(' · '),
    price: money(basket.priceOf(item, choices)),
  }
}

module.exports = { firstChoices, specOf, withChoice }
