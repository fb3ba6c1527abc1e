const address = require('../address')

Component({
  data: { address },
})
