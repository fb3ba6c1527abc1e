const money = (fen) => `¥${fen / 100}`

module.exports = { money }
