import { readApis, readClasses } from '../../api/apiTable.ts'
import { wxApis, wxClasses } from '../../api/wxApis.ts'
import type { ApiContext } from '../apiContext.ts'
import { acceptedApis } from './accepted.ts'
import { accountApis } from './account.ts'
import { createAnimation } from './animation.ts'
import { joinSets, serves } from './apiSet.ts'
import { asideApis } from './asides.ts'
import { audioApis } from './audio.ts'
import { canIUse } from './canIUse.ts'
import { canvasApis } from './canvas/canvasApis.ts'
import { miniappApis } from './checkoutPlugin.ts'
import { cloudApis } from './cloud.ts'
import { makeFileStore, userFolder, type FileStore } from './files/fileStore.ts'
import { fileApis } from './files/fileApis.ts'
import { fromPhoneApis } from './fromPhone.ts'
import { forwardedApis } from './forwarded.ts'
import { makeGrants } from './grants.ts'
import { locationApis } from './location.ts'
import { isListener, makeApis } from './makeApis.ts'
import { managerApis } from './managers.ts'
import { mediaContextApis } from './mediaContexts.ts'
import { navigationApis } from './navigation.ts'
import { networkApis } from './network.ts'
import { paymentApis } from './payment.ts'
import { pictureApis } from './pictures.ts'
import { radioApis } from './radios.ts'
import { recorderApis } from './recorder.ts'
import { shareMenuApis } from './shareMenu.ts'
import { socketApis } from './sockets.ts'
import { makeStore, storageApis } from './storage.ts'
import { systemInfoApis } from './systemInfo.ts'
import { wechatWording } from './wordings.ts'
import { router, worklet } from './worklet.ts'

/** The global `wx`. */
export function makeWx(
  context: ApiContext,
  files: FileStore = makeFileStore(),
): Record<string, unknown> {
  const tables = { apis: readApis(wxApis), classes: readClasses(wxClasses) }
  const grants = makeGrants(context)
  const set = joinSets([
    acceptedApis,
    managerApis,
    forwardedApis(context),
    shareMenuApis(context),
    storageApis(makeStore(context), context),
    navigationApis(context),
    systemInfoApis(context, grants),
    accountApis(context, grants),
    networkApis(context, files),
    socketApis(wechatWording, context),
    pictureApis(context, grants, files),
    locationApis(context, grants),
    fromPhoneApis(context),
    paymentApis(context),
    canvasApis(context, files),
    audioApis(context),
    recorderApis(context, grants, files),
    mediaContextApis(tables.classes, wechatWording, context),
    fileApis(files, tables.classes, wechatWording, context),
    asideApis(context),
    radioApis,
    { direct: { createAnimation } },
  ])
  const isSimulated = (api: string): boolean =>
    api === 'canIUse' || serves(set, api) || isListener(api)
  return {
    ...makeApis(tables, set, wechatWording, context),
    canIUse: (question: unknown) => canIUse(question, tables, isSimulated),
    env: { USER_DATA_PATH: userFolder },
    cloud: cloudApis(context),
    miniapp: miniappApis(context),
    router,
    worklet,
  }
}
