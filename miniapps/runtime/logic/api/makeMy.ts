import { readApis, readClasses } from '../../api/apiTable.ts'
import { myApis, myClasses } from '../../api/myApis.ts'
import type { ApiContext } from '../apiContext.ts'
import { acceptedApis } from './accepted.ts'
import { accountApis } from './alipay/account.ts'
import { chooserApis } from './alipay/choosers.ts'
import { dialogApis } from './alipay/dialogs.ts'
import { networkApis } from './alipay/network.ts'
import { phoneApis } from './alipay/phone.ts'
import { storageApis } from './alipay/storage.ts'
import { surroundingsApis } from './alipay/surroundings.ts'
import { createAnimation } from './animation.ts'
import { joinSets, serves, type ApiSet } from './apiSet.ts'
import { asideApis } from './asides.ts'
import { audioApis } from './audio.ts'
import { byName } from './byName.ts'
import { canIUse } from './canIUse.ts'
import { canvasApis } from './canvas/canvasApis.ts'
import { fileApis } from './files/fileApis.ts'
import { makeFileStore, type FileStore } from './files/fileStore.ts'
import { forwardedApis } from './forwarded.ts'
import { makeGrants } from './grants.ts'
import { isListener, makeApis } from './makeApis.ts'
import { managerApis } from './managers.ts'
import { mediaContextApis } from './mediaContexts.ts'
import { navigationApis } from './navigation.ts'
import { versions } from './phone.ts'
import { pictureApis } from './pictures.ts'
import { recorderApis } from './recorder.ts'
import { shareMenuApis } from './shareMenu.ts'
import { socketApis } from './sockets.ts'
import { makeStore } from './storage.ts'
import { alipayWording } from './wordings.ts'

/** The global `my`: what Alipay shares with WeChat, and over it what it words or shapes otherwise. */
export function makeMy(
  context: ApiContext,
  files: FileStore = makeFileStore(),
): Record<string, unknown> {
  const tables = { apis: readApis(myApis), classes: readClasses(myClasses) }
  const grants = makeGrants(context)
  const set = joinSets([
    acceptedApis,
    acceptedByAlipay,
    managerApis,
    forwardedApis(context),
    shareMenuApis(context),
    navigationApis(context),
    pictureApis(context, grants, files),
    canvasApis(context, files),
    audioApis(context),
    recorderApis(context, grants, files),
    mediaContextApis(tables.classes, alipayWording, context),
    socketApis(alipayWording, context),
    asideApis(context),
    fileApis(files, tables.classes, alipayWording, context),
    storageApis(makeStore(context)),
    surroundingsApis(context, grants),
    accountApis(context, grants),
    dialogApis(context),
    chooserApis(context),
    networkApis(context, files),
    phoneApis(context, grants, files),
    {
      direct: {
        createAnimation,
        // The page in a web-view hears it by an SDK that is fetched from the net, which it cannot be here.
        createWebViewContext: () => ({ postMessage: () => {} }),
        showSharePanel: () => {
          void context.call('showSharePanel', {}).catch(() => context.missing('showSharePanel'))
        },
      },
    },
  ])
  const isSimulated = (api: string): boolean =>
    api === 'canIUse' || serves(set, api) || isListener(api)
  const made = makeApis(tables, set, alipayWording, context)
  const { version } = versions.alipay
  return Object.assign(made, {
    ...byName(made, context),
    canIUse: (question: unknown) =>
      question === 'component2' || canIUse(question, tables, isSimulated),
    env: {
      USER_DATA_PATH: 'https://usr',
      clientName: 'ap',
      clientVersion: version,
      language: context.surroundings().language === 'zh_CN' ? 'zh-Hans' : 'en',
      platform: 'Android',
    },
    isIDE: false,
    SDKVersion: versions.alipay.SDKVersion,
    tb: {},
  })
}

const acceptedByAlipay: ApiSet = {
  served: Object.fromEntries(
    [
      'hideAddToDesktopMenu',
      'hideAllAddToDesktopMenu',
      'hideOptionMenu',
      'setCanPullDown',
      'setLocatedCity',
      'setNavigationBarBottomLineColor',
      'setOptionMenu',
      'showOptionMenu',
      'vibrate',
    ].map((name) => [name, () => ({ success: true })]),
  ),
}
