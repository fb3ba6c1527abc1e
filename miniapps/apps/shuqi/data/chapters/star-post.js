module.exports = [
  {
    name: { zh: '七号信筒', en: 'Letterbox seven' },
    text: {
      zh: [
        '星河邮政第七分局设在一颗没有名字的小行星上。编制三人：局长一个，邮差一个，信筒一个。信筒也算人，因为它会说话，而且领工资。',
        '我是那个邮差。我的邮区跨十一光年，一圈跑下来，地球上的人要过二十四个春节。所以出发之前，局长总会问一句：“有没有要回来才办的事？”我一直说没有。',
        '这次不一样。七号信筒吐出一封信，收信人写着我的名字，寄信日期是明天。',
        '“机器故障吧？”我说。信筒哼了一声：“我只负责吞信和吐信，时间的事归邮戳管。”',
      ],
      en: [
        'Branch seven of the Galactic Post stands on an asteroid without a name. Its staff is three: the postmaster, the carrier and the letterbox. The letterbox counts because it talks, and draws a wage.',
        'I am the carrier. My round is eleven light years; while I make it, people on Earth see twenty-four New Years.',
        'This time letterbox seven gave out a letter with my name on it. It had been posted tomorrow.',
      ],
    },
  },
  {
    name: { zh: '明天寄来的信', en: 'Posted tomorrow' },
    text: {
      zh: [
        '信只有一行字：不要在冥灯站停船。没有署名，笔迹是我自己的。',
        '局长把信对着灯照了三遍，又称了称重量，最后盖上一个“已阅”的章。“按条例，”他说，“邮差不得拆阅未到投递日期的邮件。你明天再看吧。”',
        '我说我已经看过了。他说那就明天再看一遍。局长是个守规矩的人，规矩守到头，总能让人安心一点。',
        '第二天我启程了。船舱里有四百一十二封信，一袋种子，两箱挂面。冥灯站在第三天的航程上，是方圆六光年里唯一能加水的地方。',
      ],
      en: [
        'There was one line: do not stop at Lantern Station. It was in my own hand.',
        'The postmaster stamped it “seen”. “By the rules,” he said, “mail may not be read before its day. Read it again tomorrow.”',
        'I set out with four hundred and twelve letters, a bag of seeds and two crates of noodles. Lantern Station is the only water within six light years.',
      ],
    },
  },
  {
    name: { zh: '冥灯站', en: 'Lantern Station' },
    text: {
      zh: [
        '我没有停。我从冥灯站旁边滑过去，近得能看见站台上那盏黄灯，灯下有人挥手，像在打招呼，又像在求救。',
        '水箱报警响了一整夜。我关掉热水、关掉花洒、关掉给种子保湿的喷雾，心里想的却全是那只挥动的手。',
        '天快亮的时候，我掉了头。邮差守则第一条：信必须送到。可是守则还有一条没有编号，是老邮差用铅笔写在封底的：如果信里写的不是你愿意成为的人，可以退信。',
        '站台上的人还在。是个女孩，抱着一只坏掉的水泵，见了我就喊：“你怎么才来！我等的就是你这趟船！”',
      ],
      en: [
        'I did not stop. I slid past so close that I saw the yellow lamp, and under it somebody waving, as one greets, or calls for help.',
        "All night the water alarm rang, and all night I thought of that hand. On the back of the carrier's rules an old man had pencilled: if a letter describes someone you do not want to be, you may refuse it.",
        'I turned round. She was still there, a girl with a broken pump. “There you are!” she cried. “It is your ship I have been waiting for!”',
      ],
    },
  },
  {
    name: { zh: '退信', en: 'Return to sender' },
    text: {
      zh: [
        '水泵修了六个小时。女孩叫阿澄，在这里看灯，一看就是四年。她给我灌满水箱，又从抽屉里拿出一沓信来：“正好，替我寄了。”',
        '最上面一封没有贴好，露出里面的一行字。我一眼就认了出来，是我的笔迹：不要在冥灯站停船。',
        '“这是上一个邮差留下的。”阿澄说，“他说他年轻的时候在这里停过，后来误了一封要紧的信，后悔了一辈子，托我寄回去提醒自己。可他走的时候又跟我说，要是那个人还是来了，就把信给他看。”',
        '信的背面还有一行：如果你还是停了，替我跟她说声谢谢。水很甜。',
      ],
      en: [
        'The pump took six hours. She was called Acheng and had kept the lamp for four years. She filled my tank and handed me a bundle. “Post these for me.”',
        'The top one was in my hand: do not stop at Lantern Station. “The last carrier left it,” she said. “But if the man comes all the same, he told me, show it to him.”',
        'On the back there was another line. If you did stop, thank her for me. The water is sweet.',
      ],
    },
  },
  {
    name: { zh: '最后一站', en: 'The last stop' },
    text: {
      zh: [
        '误了六个小时，第四百一十二封信就迟到了六个小时。收信人是一位老太太，住在邮区最远的一颗卫星上，门口种着一棵歪脖子树。',
        '她拆开信看了很久，笑起来：“是我自己年轻时写的。说如果有一天邮差迟到了，不要怪他，请他吃碗面。”',
        '我们用我带的挂面煮了两碗。她问我路上看见了什么，我说看见一盏灯。她说：“黄的？还亮着啊。那时候是我在看。”',
        '回程的路上，我给自己写了一封信。想了很久，最后只写一行：水箱记得加满。然后把日期填成了昨天。',
      ],
      en: [
        'Six hours late, I came to the last address: an old lady on the farthest moon, with a crooked tree before her door.',
        '“I wrote it myself when I was young,” she said. “If ever the carrier is late, do not scold him. Give him noodles.” We cooked mine. What had I seen? A lamp, I said. “Yellow? Is it still burning? It was mine once.”',
        'On the way back I wrote to myself. Fill the tank, I wrote, and dated it yesterday.',
      ],
    },
  },
]
