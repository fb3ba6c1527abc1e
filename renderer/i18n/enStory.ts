/** The window's text for whoever presents a story. */
export const enStory = {
  'story.menu': 'Present',
  'story.menuHint': 'Tell a story on two phones, in large type',
  'story.ready': 'Stories',
  'story.open': 'Open a story file…',
  'story.where': '{{scene}} of {{scenes}}',
  'story.next': 'Next scene',
  'story.back': 'Scene before',
  'story.notes': 'Notes',
  'story.full': 'Full screen',
  'story.export': 'Save as a page…',
  'notice.told': 'The story is written to',
  'story.end': 'End',
  'story.before': 'Before',
  'story.after': 'After',
  'story.left': 'Here it goes no further.',
  'story.nothing': 'Nothing was ruled yet.',
  'story.black': 'The screen is black. Press B to go on.',
  'story.keys':
    'Arrows or a remote go from scene to scene, N shows notes, B a black screen, Escape ends.',
} as const
