module.exports = [
  {
    name: { zh: '末班渡轮', en: 'The last ferry' },
    text: {
      zh: [
        '渡轮靠岸的时候天已经黑透了。岛上只有一条街，街上只有一盏灯，灯下坐着一个剥蚝的女人，头也不抬地问：“你是来看房子的，还是来看海的？”',
        '我说我来找外婆的房子。她这才停下刀，借着灯光看了我一会儿，说：“哦，阿秀的外孙女。房子还在，门不在了。”',
        '门是被前年的台风带走的。她领着我走过一段碎珊瑚铺的路，指给我看：石头墙，红瓦顶，门洞里挂着一张渔网，风一吹，网眼里全是星星。',
        '“先凑合住，”她说，“夜里没有贼，只有螃蟹。”',
      ],
      en: [
        'It was dark when the ferry came in. There was one street with one lamp, and under it a woman opening oysters. “Have you come to see a house,” she asked, “or the sea?”',
        "My grandmother's house, I said. She looked at me. “Axiu's girl. The house is still there. The door is not.”",
        'A typhoon had taken it. In the doorway hung a fishing net, and every mesh of it was full of stars.',
      ],
    },
  },
  {
    name: { zh: '一扇门的价钱', en: 'The price of a door' },
    text: {
      zh: [
        '岛上做门的只有阿坤伯。他量了门洞，量了三遍，报出一个价钱，够我在城里租半个月的房子。我说太贵了，他说不贵，你外婆的门要用船板做。',
        '船板是从拆掉的旧渔船上来的，吃过几十年的盐，虫子不蛀，台风也要掂量掂量。“可是现在没有船拆了，”他说，“要等。”',
        '“等多久？”“等一条船老。”他坐在门槛上抽烟，烟被海风吹得笔直，“急什么，海又不会走。”',
        '我原本只请了七天假。那天晚上我躺在网后面听潮声，算了算日子，第一次觉得七天不是一个整数。',
      ],
      en: [
        "Only Uncle Kun makes doors on the island. He measured three times and named a price. It was not dear, he said: your grandmother's door must be made of ship's planks.",
        'But no ship was being broken up. “Then we wait.” How long? “Until a ship is old. What is the hurry? The sea will not leave.”',
        'I had seven days off. That night, listening to the tide, I felt for the first time that seven was not a round number.',
      ],
    },
  },
  {
    name: { zh: '蚝街早市', en: 'Oyster Street at dawn' },
    text: {
      zh: [
        '剥蚝的女人叫美娥，天不亮就敲我的墙：“起来，去占摊。”我稀里糊涂跟着她，在早市上卖了一个上午的蚝，手上划了三道口子，收了一百四十块钱。',
        '她把钱分我一半。我不要，她就塞进我口袋里，说：“你外婆从前也在这里卖，她剥得比我快。她说剥蚝跟劝人一样，要找对缝。”',
        '我不记得外婆会剥蚝。我记得的是她在城里那间朝北的小屋，记得她总把窗户开一条缝，说要听听外面。外面只有汽车。',
        '现在我知道她在听什么了。',
      ],
      en: [
        "The woman was called Mei'e. Before dawn she knocked at my wall, and I sold oysters all morning, cut my hand three times, and earned a hundred and forty yuan.",
        '“Your grandmother was faster,” she said. “Opening oysters is like persuading people, she used to say. You must find the seam.”',
        'I remembered her in a room in the city that faced north, with the window always a little open. Now I knew what she had been listening for.',
      ],
    },
  },
  {
    name: { zh: '老船靠岸', en: 'An old boat comes in' },
    text: {
      zh: [
        '第六天，有一条老船靠岸了。船主叫海生，七十三岁，船也快五十岁。他在滩上绕着船走了两圈，拍拍船帮，对阿坤伯说：“就它吧。”',
        '我连忙说不用，我可以用别的木头。他摆摆手：“不是为你。它也该上岸了，上岸总要有个去处。”',
        '拆船那天，半条街的人都来了。没有人说话，只听见锤子一下一下，把几十年的海从木头里敲出来。最后一块船板卸下来，里侧刻着一行小字，是一个孩子的笔迹。',
        '写的是：阿秀，等我回来教你开船。',
      ],
      en: [
        'On the sixth day an old boat came in. Haisheng, who was seventy-three, walked round it twice, patted its side and said to Kun: “Take this one.”',
        'Half the street came to watch it broken up. Nobody spoke. The hammers knocked the sea out of the wood.',
        "On the last plank there was a line in a child's hand. Axiu, it said, wait till I am back and I will teach you to sail.",
      ],
    },
  },
  {
    name: { zh: '门朝海', en: 'The door faces the sea' },
    text: {
      zh: [
        '门装好的那天正好是第七天。阿坤伯把有字的那一面朝里，说这样进门的人看不见，住在里面的人天天看得见。',
        '海生伯来坐了一会儿。他说那时候他们都是十岁，他跟船出去三个月，回来阿秀已经跟家里搬去了城里。“后来她回来了，”他喝了口茶，“可我那时候又出海了。”',
        '末班渡轮拉响汽笛。我站在门口，行李已经收好，脚却没有动。海从门里看出去，窄窄的一条，像一封没有拆开的信。',
        '我给单位打了个电话，说假期可能要再长一点。对面问长多久。我看着门板上的字，想了想说：“等一条船老。”',
      ],
      en: [
        'On the seventh day the door was hung. Kun turned the writing inwards: those who come in cannot see it, and those who live here see it every day.',
        'They had both been ten, said Haisheng. He was three months at sea, and when he came back she had moved to the city. “Later she returned. But then I was at sea again.”',
        'The last ferry sounded. I rang the office: my leave might be longer. How much longer? I looked at the plank. “Until a ship is old,” I said.',
      ],
    },
  },
]
