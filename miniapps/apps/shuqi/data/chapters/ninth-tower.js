module.exports = [
  {
    name: { zh: '多出来的一声', en: 'One stroke too many' },
    text: {
      zh: [
        '临渊城有八座钟楼，城里的孩子从小就会背：东平、西定、南安、北宁，春和、夏满、秋实、冬藏。每到正午，八座钟依次敲响，一声接一声，绕城一周，正好是一盏茶的工夫。',
        '我在测时司当学徒，每天的差事是数钟。数钟不难，难的是数完以后什么也不说。师父说，测时司的人只记时刻，不记缘由。',
        '九月初三那天，我数到了第九声。',
        '声音很低，像从很深的井里传上来，尾音却极长，长得让院里的鸽子一齐飞了起来。我回头看师父，他正低头写字，笔尖停在半空，墨滴下来，把“八”字洇成了一团。',
      ],
      en: [
        'Linyuan has eight bell towers, and every child can name them. At noon they strike one after another round the city, for as long as it takes to drink a cup of tea.',
        'I was an apprentice in the Office of Hours. My task was to count, and having counted, to say nothing.',
        'On the third day of the ninth month I counted nine. It was a low sound, as from a well. When I turned to my master, his brush hung in the air, and ink had dropped upon the word eight.',
      ],
    },
  },
  {
    name: { zh: '测时司的旧图', en: 'The old plan' },
    text: {
      zh: [
        '师父说我数错了。可那天夜里，我看见他一个人提着灯，走进了存旧图的阁楼。',
        '我等他下来，才摸黑上去。最底层的柜子没有锁好，里面压着一张羊皮图，画的是一百年前的临渊。八座钟楼都在，名字也都对，只是城的正中，有一个被刮掉的圆。',
        '刮得很仔细，连墨痕都磨平了。但羊皮有记性，对着灯光侧过来看，还能看见刀尖划过的毛茬，拼出两个字的半边。',
        '第一个字是“无”。第二个字，我看了很久，觉得它像“时”，又像“明”。',
      ],
      en: [
        'My master said that I had miscounted. But that night I saw him climb with a lamp to the attic where old plans are kept.',
        'When he had gone I went up too. A sheepskin plan showed the city a hundred years ago: the eight towers, and in the middle a circle that had been scraped away.',
        'Skin remembers. Held slantwise to the light, it gave back half of a name.',
      ],
    },
  },
  {
    name: { zh: '城中央的空地', en: 'The empty ground' },
    text: {
      zh: [
        '城中央是一块空地，种着几棵石榴，住着一个卖糖人的老头。我从小在那里跑来跑去，从没想过它为什么空着。',
        '我买了一只糖人，问他这里从前有没有一座楼。他的手没有停，糖丝在他指间拉得又细又亮。“有没有楼我不知道，”他说，“不过正午的时候，这块地没有影子。”',
        '我等到正午。石榴树的影子果然不见了，我的也不见了，可太阳并不在头顶。八声钟响绕城而过，到最后一声落下去的时候，地面微微一震。',
        '第九声就从我脚底下传了上来。',
      ],
      en: [
        'In the middle of the city lies empty ground with a few pomegranate trees and an old man who sells sugar figures. I had never asked why nothing was built there.',
        '“I know of no tower,” he said, pulling the sugar thin. “But at noon this ground has no shadows.”',
        'I waited. My shadow went, though the sun was not overhead. Eight bells passed round the city, and the ninth came up from under my feet.',
      ],
    },
  },
  {
    name: { zh: '地下的楼', en: 'The tower below' },
    text: {
      zh: [
        '石榴树下有一块松动的砖。砖下面是台阶，一级一级往下，越走越凉。我数着台阶，数到三百六十五，脚下踩到了木板，那是一座钟楼的屋顶。',
        '它是倒着建的。别的楼往天上长，它往地里长；别的钟告诉人现在是什么时辰，它的钟面上没有刻度，只有一根针，指着一个名字。',
        '针尖停在我的名字上。',
        '身后有灯光移过来。师父站在最后一级台阶上，头发在灯下全白了。他说：“你数到第九声的那天，我就知道该交班了。”',
      ],
      en: [
        'Under a loose brick there were stairs. I counted three hundred and sixty-five, and stood on the roof of a tower that grows downwards.',
        'Other clocks tell the hour. Its dial had no hours, but a single hand that points at a name. It pointed at mine.',
        'A lamp came nearer. “On the day you counted nine,” said my master, “I knew that it was time to hand over.”',
      ],
    },
  },
  {
    name: { zh: '守第九声的人', en: 'Keeper of the ninth stroke' },
    text: {
      zh: [
        '原来测时司真正要守的，只有这一座。八座钟报的是众人的时辰，第九座报的是一个人的：谁能听见，谁就来替全城记住那些被忘掉的事。',
        '师父记了四十年。他把本子交给我，一共四十册，每册三百六十五页。我翻开第一页，上面写着：某年某月某日，东平楼下，有人把最后一个馒头分给了狗。',
        '“就记这个？”我问。“就记这个。”他说，“大事有史官。”',
        '第二天正午，我坐在井一样深的楼里，听八声钟从头顶远远走过。然后我拉动绳子，敲响了第九声。城里没有人抬头，只有鸽子全都飞了起来。',
      ],
      en: [
        "The eight bells tell everyone's hour. The ninth tells one person's: whoever hears it shall remember for the city what is forgotten.",
        'He gave me forty volumes. The first page said that on such a day, below the East Tower, someone had shared his last bun with a dog. “Only that?” I asked. “Only that. For great things there are historians.”',
        'Next noon I listened to eight bells going by above. Then I pulled the rope. Nobody looked up. Only the pigeons rose, all of them.',
      ],
    },
  },
]
