/** An item's `specs` are questions with answers; `chosen` has the id of one answer for each. */
function firstChosen(item) {
  return (item.specs || []).map((spec) => spec.values[0].id)
}

function valuesOf(item, chosen) {
  return (item.specs || []).map(
    (spec, index) => spec.values.find(({ id }) => id === chosen[index]) || spec.values[0],
  )
}

function lineOf(item, chosen, quantity) {
  const values = valuesOf(item, chosen)
  const price = values.reduce((sum, { more = 0 }) => sum + more, item.price)
  const pictured = values.find(({ picture }) => picture)
  return {
    id: [item.id, ...values.map(({ id }) => id)].join('-'),
    itemId: item.id,
    chosen: values.map(({ id }) => id),
    title: item.title,
    words: values.map(({ name }) => name).join(' · '),
    picture: pictured ? pictured.picture : item.pictures[0],
    price,
    quantity,
    sum: price * quantity,
  }
}

module.exports = { firstChosen, lineOf }
