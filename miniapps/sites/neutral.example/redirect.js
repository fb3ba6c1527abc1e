location.replace('https://item.taobao.com/item.htm?id=1')
