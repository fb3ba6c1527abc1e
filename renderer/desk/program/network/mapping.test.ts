import { expect, test } from 'vitest'
import { deskProgramCalls } from '../../../../electron/ipc/deskPrograms.ts'
import { mappableHost, mappingFault } from './mapping.ts'

test('a host name and a server of this machine make a mapping', () => {
  const servers = ['http://127.0.0.1:8080', 'http://localhost:1']
  expect(servers.map((server) => mappingFault('api.shop.cn', server))).toEqual([
    undefined,
    undefined,
  ])
  for (const server of servers)
    expect(
      deskProgramCalls['program.map'].safeParse({ program: 'a', host: 'api.shop.cn', server })
        .success,
    ).toBe(true)
})

test('the first thing that is wrong is named', () => {
  const faults = [
    ['', 'http://127.0.0.1:80'],
    ['https://api.shop.cn', 'http://127.0.0.1:80'],
    ['api.shop.cn/v1', 'http://127.0.0.1:80'],
    ['api.shop.cn', 'http://192.168.1.2:80'],
    ['api.shop.cn', '127.0.0.1:80'],
    ['api.shop.cn', 'http://localhost:80/'],
    ['api.shop.cn', 'http://localhost:0'],
    ['api.shop.cn', 'http://localhost:70000'],
  ] as const
  expect(faults.map(([host, server]) => mappingFault(host, server))).toEqual([
    'host',
    'host',
    'host',
    'server',
    'server',
    'server',
    'port',
    'port',
  ])
})

test('a request’s host can be mapped when its address has one', () => {
  expect(mappableHost('https://api.shop.cn/v1?x=1')).toBe('api.shop.cn')
  expect(mappableHost('not an address')).toBeUndefined()
})
