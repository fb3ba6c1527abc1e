/** What the frame around the page takes on, by theme; the page's own colours are in reader.wxss. */
module.exports = {
  frames: {
    paper: { frontColor: '#000000', backgroundColor: '#f5eedb' },
    white: { frontColor: '#000000', backgroundColor: '#fbfbf9' },
    green: { frontColor: '#000000', backgroundColor: '#dfead9' },
    night: { frontColor: '#ffffff', backgroundColor: '#12140f' },
  },
  /** Text sizes in rpx, smallest first. */
  sizes: [30, 34, 38, 42, 48],
}
