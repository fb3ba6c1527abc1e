import type { ProgramNews } from '../../../electron/ipc/program.ts'
import { emit } from './nodes/emit.ts'
import type { Services } from './services.ts'

/** What main tells unasked goes on to the Worker, or to the web-view it is about. */
export function hearMain(news: ProgramNews, services: Services): void {
  const { post, pages, nodes } = services
  switch (news.type) {
    case 'app':
      return post({ type: 'app', event: news.event, input: news.input })
    case 'navigate':
      return post({
        type: 'navigate',
        kind: news.kind,
        ...(news.url === undefined ? {} : { url: news.url }),
        ...(news.delta === undefined ? {} : { delta: news.delta }),
      })
    case 'share':
      return services.share('menu')
    case 'ask-data':
      return post({ type: 'ask-data' })
    case 'law-changed':
      return post({ type: 'told', event: 'lawChanged', value: {} })
    case 'web-view': {
      const found = pages.front()?.body.querySelector('wx-web-view') ?? null
      const node = nodes.ownerOf(found)
      if (node) emit(services, node, news.event, news.input)
      return
    }
  }
}
