Component({
  properties: { lines: Array },
})
