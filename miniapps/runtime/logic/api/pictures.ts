import { ApiFailure, type ApiContext } from '../apiContext.ts'
import type { ApiSet, Options, Result } from './apiSet.ts'
import type { FileStore } from './files/fileStore.ts'
import { forward } from './forwarded.ts'
import { listOf, numberOf, recordOf, textOf } from './given.ts'
import type { Grants } from './grants.ts'
import { madePicture, type Picture } from './picture.ts'
import { pictureSize } from './pictureSize.ts'

/** Asks as a phone does where a picture comes from; it is then drawn here. */
export async function choosePictures(
  context: ApiContext,
  sources: readonly unknown[],
): Promise<readonly Picture[]> {
  const words: Readonly<Record<string, string>> = { camera: '拍摄', album: '从手机相册选择' }
  const itemList = sources.map((source) => words[textOf(source)]).filter((word) => word)
  await context.call('showActionSheet', { itemList })
  return [madePicture('photo', Math.floor(Math.random() * 5))]
}

export function pictureApis(context: ApiContext, grants: Grants, files: FileStore): ApiSet {
  const sourcesOf = (options: Options): readonly unknown[] => {
    const given = options['sourceType']
    const list = typeof given === 'string' ? [given] : listOf(given)
    return list.length === 0 ? ['camera', 'album'] : list
  }
  const save =
    (name: string) =>
    async (options: Options): Promise<Result> => {
      await grants.require('scope.writePhotosAlbum')
      const filePath = files.told(textOf(options['filePath']))
      return forward(name, context)({ filePath }) as Promise<Result>
    }
  const shownAll = (list: unknown): readonly string[] =>
    listOf(list).map((url) => files.shown(textOf(recordOf(url)['url'] ?? url)))
  return {
    served: {
      chooseImage: async (options) => {
        const chosen = await choosePictures(context, sourcesOf(options))
        return {
          tempFilePaths: chosen.map(({ path }) => path),
          tempFiles: chosen.map(({ path, size }) => ({ path, size })),
        }
      },
      chooseMedia: async (options) => {
        const chosen = await choosePictures(context, sourcesOf(options))
        return { type: 'image', tempFiles: chosen.map(mediaOf) }
      },
      chooseMessageFile: async () => {
        const [{ path, size }] = (await choosePictures(context, ['album'])) as [Picture]
        const time = Math.floor(Date.now() / 1_000)
        return { tempFiles: [{ path, size, name: 'picture.svg', type: 'image', time }] }
      },
      previewImage: (options) =>
        forward(
          'previewImage',
          context,
        )({
          ...options,
          urls: shownAll(options['urls']),
          current: currentOf(options, files),
        }),
      getImageInfo: async (options) => {
        const src = textOf(options['src'])
        const size = pictureSize(files.read(src)) ?? recordOf(await measured(src, context))
        const { width, height, type } = size
        if (typeof width !== 'number') throw new ApiFailure('image not found')
        return { width, height, path: src, orientation: 'up', type: type ?? 'unknown' }
      },
      compressImage: (options) => ({ tempFilePath: textOf(options['src']) }),
      saveImageToPhotosAlbum: save('saveImageToPhotosAlbum'),
      saveVideoToPhotosAlbum: save('saveVideoToPhotosAlbum'),
      openDocument: (options) =>
        forward(
          'openDocument',
          context,
        )({
          filePath: files.told(textOf(options['filePath'])),
          fileType: textOf(options['fileType']),
        }),
    },
  }
}

function mediaOf({ path, size, width, height }: Picture): Result {
  return {
    tempFilePath: path,
    size,
    width,
    height,
    duration: 0,
    fileType: 'image',
    thumbTempFilePath: '',
  }
}

/** WeChat takes an address, old programs a place in the list. */
function currentOf({ current, urls }: Options, files: FileStore): string {
  if (typeof current === 'number') return files.shown(textOf(listOf(urls)[current]))
  return files.shown(textOf(current, textOf(listOf(urls)[0])))
}

/** Pictures of the network and of the program's package are measured where they can be loaded. */
async function measured(src: string, context: ApiContext): Promise<unknown> {
  if (numberOf(src.length) === 0) throw new ApiFailure('image not found')
  return context.call('getImageInfo', { src })
}
