function yuan(fen) {
  return (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2)
}

module.exports = { yuan }
