const { localise } = require('/shared/language')

const remark = (by, zh, en, likes) => ({ id: by, by, text: { zh, en }, likes })

/** What people wrote under each film. */
module.exports = localise({
  ieR9aBc: [
    remark('胡同串子', '这灯笼我小时候天天看。', 'I saw that lantern every day as a child.', 214),
    remark('早起的鸟', '求原图做壁纸！', 'I want this as a wallpaper.', 96),
    remark('阿南的邻居', '骑车那个是我爸。', 'The man on the bicycle is my father.', 1320),
  ],
  jm4TqLd: [
    remark('面食自由', '第六扣的时候我屏住呼吸了。', 'I held my breath at the sixth fold.', 402),
    remark('南方人', '我连挂面都能煮断。', 'I break even dried noodles.', 871),
    remark('碳水星人', '这一碗多少钱？', 'How much is a bowl?', 33),
  ],
  k8Vw2Yn: [
    remark('失眠专业户', '看了三遍，困了。', 'Watched it three times and got sleepy.', 560),
    remark('手残党', '我做的都塌了。', 'Mine all collapsed.', 128),
    remark('杯子控', '那个青色的杯子上链接！', 'Where do I find the green cup?', 245),
  ],
  nP3sRhe: [
    remark('膝盖说不', '谢谢你替我爬了。', 'Thank you for climbing it for me.', 930),
    remark('云朵收集者', '第一束光出来的时候哭了。', 'I cried at the first ray.', 377),
    remark('周末爱好者', '停车场几点开？', 'When does the car park open?', 41),
  ],
  q7XcGuB: [
    remark('猫奴本奴', '尾巴的节奏比我上班还准。', 'That tail keeps better time than I do.', 1502),
    remark('毛线球', '我已经三天没合眼了。', 'I have not slept for three days.', 2048),
    remark('小区保安', '它昨天出门了，我看见的。', 'It did go out yesterday, I saw it.', 688),
  ],
})
