const { app, BrowserWindow } = require('electron')

/** What any Electron app costs: one window with one word. */
app.on('ready', () => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('data:text/html,<title>Empty</title><p>empty</p>')
})
