import { expect, test } from 'vitest'
import { EventChannel } from './eventChannel.ts'

function pair(): { here: EventChannel; there: EventChannel; faults: string[] } {
  const faults: string[] = []
  const fault = (where: string): void => {
    faults.push(where)
  }
  const [here, there] = [new EventChannel(fault), new EventChannel(fault)]
  here.join(there)
  return { here, there, faults }
}

test('what one end emits the other hears, and it alone', () => {
  const { here, there } = pair()
  const heard: unknown[] = []
  there.on('chosen', (...data) => heard.push(['there', ...data]))
  here.on('chosen', (...data) => heard.push(['here', ...data]))
  here.emit('chosen', { id: 1 }, 2)
  expect(heard).toEqual([['there', { id: 1 }, 2]])
})

test('a listener may hear once, or be taken off', () => {
  const { here, there } = pair()
  const heard: string[] = []
  const always = (): void => void heard.push('always')
  there.once('a', () => heard.push('once'))
  there.on('a', always)
  here.emit('a')
  here.emit('a')
  there.off('a', always)
  here.emit('a')
  expect(heard).toEqual(['once', 'always', 'always'])
})

test('a listener that throws is told of and keeps nobody else from hearing', () => {
  const { here, there, faults } = pair()
  const heard: string[] = []
  there.on('a', () => {
    throw new Error('broken')
  })
  there.on('a', () => heard.push('second'))
  here.emit('a')
  expect({ heard, faults }).toEqual({ heard: ['second'], faults: ['eventChannel a'] })
})
