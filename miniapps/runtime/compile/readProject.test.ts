import { expect, test } from 'vitest'
import type { Problem } from '../compiled.ts'
import { type Project, readProject } from './readProject.ts'

function read(texts: Readonly<Record<string, string>>): Project & { problems: Problem[] } {
  const encoder = new TextEncoder()
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]))
  const problems: Problem[] = []
  return { ...readProject(files, (problem) => problems.push(problem)), problems }
}

test('a project says where its program is, and its private settings win', () => {
  const condition = (name: string): string =>
    `{"miniprogram": {"list": [{"name": "${name}", "pathName": "/pages/a", "query": "id=1", "scene": 1011}]}}`
  expect(
    read({
      'project.config.json': `{"appid": "wx1", "projectname": "shop", "miniprogramRoot": "./src/", "condition": ${condition('all')}}`,
      'project.private.config.json': `{"projectname": "mine", "condition": ${condition('own')}}`,
      'src/app.json': '{}',
    }),
  ).toEqual({
    root: 'src/',
    appId: 'wx1',
    name: 'mine',
    conditions: [
      { name: 'own', page: 'pages/a', query: 'id=1', scene: 1011 },
      { name: 'all', page: 'pages/a', query: 'id=1', scene: 1011 },
    ],
    problems: [],
  })
})

test.each([
  ['the folder itself', { 'app.json': '', 'sub/app.json': '' }, ''],
  ['the folder nearest to the top', { 'a/b/app.json': '', 'z/app.json': '' }, 'z/'],
  ['beside a package', { 'node_modules/x/app.json': '', 'a/b/app.json': '' }, 'a/b/'],
  [
    'within a packed repository',
    { 'r-main/project.config.json': '{"miniprogramRoot": "m"}', 'r-main/m/app.json': '' },
    'r-main/m/',
  ],
  [
    'where it is, rather than where the project says',
    { 'project.config.json': '{"miniprogramRoot": "dist"}', 'src/app.json': '' },
    'src/',
  ],
  [
    'of Alipay',
    { 'mini.project.json': '{"miniprogramRoot": "client"}', 'client/app.json': '' },
    'client/',
  ],
])('a program is found: %s', (_, texts, root) => {
  expect(read(texts as Record<string, string>).root).toBe(root)
})

test('settings that are no JSON are told, and the program is found still', () => {
  const { root, problems } = read({ 'project.config.json': '{', 'app.json': '' })
  expect(root).toBe('')
  expect(problems).toEqual([
    {
      severity: 'error',
      file: 'project.config.json',
      line: 1,
      column: 2,
      message: 'expected "a name" or }, got the end of the file',
      source: '{',
    },
  ])
})
