/** Made by generate.mjs from miniprogram-api-typings 5.2.3; apiTable.ts reads it. */
export const wxApis = `
addCard async cardList!:array -> void cardList
addFileToFavorites async filePath!:string fileName:string
addPaymentPassFinish async activationData!:string encryptedPassData!:string ephemeralPublicKey!:string panid!:string -> void errorMsg result
addPaymentPassGetCertificateData async style!:number -> void certificates errnonceorMsg errorMsg result signNonce
addPhoneCalendar async startTime!:number title!:string alarm:boolean alarmOffset:number allDay:boolean description:string endTime:string location:string path:string signature:string
addPhoneContact async firstName!:string addressCity:string addressCountry:string addressPostalCode:string addressState:string addressStreet:string email:string homeAddressCity:string homeAddressCountry:string homeAddressPostalCode:string homeAddressState:string homeAddressStreet:string homeFaxNumber:string homePhoneNumber:string hostNumber:string lastName:string middleName:string mobilePhoneNumber:string nickName:string organization:string photoFilePath:string remark:string title:string url:string weChatNumber:string workAddressCity:string workAddressCountry:string workAddressPostalCode:string workAddressState:string workAddressStreet:string workFaxNumber:string workPhoneNumber:string
addPhoneRepeatCalendar async startTime!:number title!:string alarm:boolean alarmOffset:number allDay:boolean description:string endTime:string location:string path:string repeatEndTime:number repeatInterval:'day'|'week'|'month'|'year' signature:string
addVideoToFavorites async videoPath!:string thumbPath:string
arrayBufferToBase64 sync -> string
authPrivateMessage async shareTicket!:string -> void encryptedData iv valid
authorize async scope!:string
authorizeForMiniProgram async scope!:'scope.record'|'scope.writePhotosAlbum'|'scope.camera'
base64ToArrayBuffer sync -> any
batchGetStorage async keyList!:array
batchGetStorageSync sync -> array
batchSetStorage async kvList!:array
batchSetStorageSync sync
bindEmployeeRelation async tmplIds!:array -> void bindingStatus
canAddSecureElementPass async panid!:string -> void errorMsg result
canIUse sync -> boolean
cancelIdleCallback sync
canvasGetImageData async canvasId!:string height!:number width!:number x!:number y!:number -> void data height width
canvasPutImageData async canvasId!:string data!:any height!:number width!:number x!:number y!:number
canvasToTempFilePath async canvas:object canvasId:string destHeight:number destWidth:number fileType:'jpg'|'png' height:number quality:number width:number x:number y:number -> void tempFilePath
checkDeviceSupportHevc async -> void supportHevc
checkEmployeeRelation async -> void bindingStatus
checkIsAddedToMyMiniProgram async -> void added
checkIsOpenAccessibility async -> void open
checkIsPictureInPictureActive sync -> boolean
checkIsSoterEnrolledInDevice async checkAuthMode!:'fingerPrint'|'facial'|'speech' -> void isEnrolled
checkIsSupportFacialRecognition async
checkIsSupportSoterAuthentication async -> void supportMode
checkSession async
checkTransitCardSupport async issuerID!:string actionType:string -> void errorMsg hasConflictCard result supportNFC supportSE walletReady
chooseAddress async -> void cityName countyName detailInfo detailInfoNew nationalCode postalCode provinceName streetName telNumber userName
chooseContact async -> void displayName phoneNumber phoneNumberList
chooseImage async count:number sizeType:array sourceType:array -> void tempFilePaths tempFiles
chooseInvoice async -> void invoiceInfo
chooseInvoiceTitle async -> void bankAccount bankName companyAddress taxNumber telephone title type
chooseLicensePlate async -> void plateNumber
chooseLocation async latitude:number longitude:number -> void address latitude longitude name
chooseMedia async camera:'back'|'front' count:number maxDuration:number mediaType:array sizeType:array sourceType:array -> void tempFiles type
chooseMessageFile async count!:number extension:array type:'all'|'video'|'image'|'file' -> void tempFiles
choosePoi async -> void address city latitude longitude name type
chooseVideo async camera:'back'|'front' compressed:boolean maxDuration:number sourceType:array -> void duration height size tempFilePath width
clearStorage async
clearStorageSync sync
closeBLEConnection async deviceId!:string -> void errCode
closeBluetoothAdapter async -> void errCode
closeSocket async code:number reason:string
compressImage async src!:string compressedHeight:number compressedWidth:number quality:number -> void tempFilePath
compressVideo async bitrate!:number fps!:number resolution!:number src!:string quality:'low'|'medium'|'high' -> void size tempFilePath
connectSocket object url!:string forceCellularNetwork:boolean header:object perMessageDeflate:boolean protocols:array tcpNoDelay:boolean timeout:number -> SocketTask
connectWifi async SSID!:string password!:string BSSID:string maunal:boolean partialInfo:boolean -> void errCode
createAnimation object -> Animation
createAudioContext object -> AudioContext
createBLEConnection async deviceId!:string timeout:number -> void errCode
createBLEPeripheralServer async -> void server
createBufferURL sync -> string
createCacheManager object -> CacheManager
createCameraContext object -> CameraContext
createCanvasContext object -> CanvasContext
createContext object -> CanvasContext
createGlobalPayment object -> GlobalPayment
createInferenceSession object -> InferenceSession
createInnerAudioContext object -> InnerAudioContext
createIntersectionObserver object -> IntersectionObserver
createInterstitialAd object -> InterstitialAd
createLivePlayerContext object -> LivePlayerContext
createLivePusherContext object -> LivePusherContext
createMapContext object -> MapContext
createMediaAudioPlayer object -> MediaAudioPlayer
createMediaContainer object -> MediaContainer
createMediaQueryObserver object -> MediaQueryObserver
createMediaRecorder object -> MediaRecorder
createOffscreenCanvas object -> OffscreenCanvas
createRewardedVideoAd object -> RewardedVideoAd
createSelectorQuery object -> SelectorQuery
createTCPSocket object -> TCPSocket
createUDPSocket object -> UDPSocket
createVKSession object -> VKSession
createVideoContext object -> VideoContext
createVideoDecoder object -> VideoDecoder
createWebAudioContext object -> WebAudioContext
createWorker object -> Worker
cropImage async cropScale!:'16:9'|'9:16'|'4:3'|'3:4'|'5:4'|'4:5'|'1:1' src!:string -> void tempFilePath
deleteTransitCard async issuerID!:string sign!:string timestamp!:string orderNo:string refundAccountNumber:string -> void errno errorCode
disableAlertBeforeUnload async
downloadFile object url!:string enableHttp2:boolean enableProfile:boolean enableQuic:boolean filePath:string header:object timeout:number -> DownloadTask filePath profile statusCode tempFilePath
drawCanvas async canvasId!:string actions!:array reserve:boolean
editImage async src!:string -> void tempFilePath
enableAlertBeforeUnload async message!:string
enterChatToolMode async chatToolRooms:array selectLimit:number singleChatRoom:boolean
exitMiniProgram async
exitVoIPChat async
faceDetect async frameBuffer!:any height!:number width!:number enableAngle:boolean enableConf:boolean enableMultiFace:boolean enablePoint:boolean -> void angleArray confArray detectRect faceInfo pointArray x y
getAccountInfoSync sync -> AccountInfo miniProgram plugin
getApiCategory sync -> string
getAppAuthorizeSetting sync -> AppAuthorizeSetting albumAuthorized bluetoothAuthorized cameraAuthorized locationAuthorized locationReducedAccuracy microphoneAuthorized notificationAlertAuthorized notificationAuthorized notificationBadgeAuthorized notificationSoundAuthorized phoneCalendarAuthorized
getAppBaseInfo sync -> AppBaseInfo PCKernelVersion SDKVersion enableDebug fontSizeScaleFactor fontSizeSetting host language version theme
getAvailableAudioSources async -> void audioSources
getBLEDeviceCharacteristics async deviceId!:string serviceId!:string -> void characteristics
getBLEDeviceRSSI async deviceId!:string -> void RSSI
getBLEDeviceServices async deviceId!:string -> void services
getBLEMTU async deviceId!:string writeType:'write'|'writeNoResponse' -> void mtu
getBackgroundAudioManager object -> BackgroundAudioManager
getBackgroundAudioPlayerState async -> void currentPosition dataUrl downloadPercent duration status
getBackgroundFetchData async fetchType!:string -> void fetchedData path query scene timeStamp
getBackgroundFetchToken async -> void token
getBatteryInfo async -> void isCharging isLowPowerModeEnabled level
getBatteryInfoSync sync -> GetBatteryInfoSyncResult isCharging isLowPowerModeEnabled level
getBeacons async -> void beacons
getBluetoothAdapterState async -> void available discovering
getBluetoothDevices async -> void devices
getChannelsLiveInfo async finderUserName!:string endTime:number startTime:number -> void description feedId headUrl nickname nonceId otherInfos replayStatus status
getChannelsLiveNoticeInfo async finderUserName!:string -> void headUrl nickname noticeId otherInfos reservable startTime status
getChannelsShareKey async -> void promoter sharerOpenId
getChatToolInfo async -> void cloudID encryptedData iv
getClipboardData async -> void data
getCommonConfig async mode!:number keys:array -> void conf conf_type errcode errmsg expire_sec
getConnectedBluetoothDevices async services!:array -> void devices
getConnectedWifi async partialInfo:boolean -> void wifi
getDeviceBenchmarkInfo async -> void benchmarkLevel modelLevel
getDeviceInfo sync -> DeviceInfo abi benchmarkLevel brand cpuType deviceAbi memorySize model platform system
getDeviceVoIPList async -> void list
getEnterOptionsSync sync -> LaunchOptionsApp apiCategory forwardMaterials hostExtraData path query referrerInfo scene chatType shareTicket
getExptInfoSync sync -> object
getExtConfig async -> void extConfig
getExtConfigSync sync -> object
getFileInfo async filePath!:string digestAlgorithm:string -> void size digest
getFileSystemManager object -> FileSystemManager
getFuzzyLocation async type:'wgs84'|'gcj02' -> void latitude longitude
getGroupEnterInfo async allowSingleChat:boolean needGroupOpenID:boolean -> void cloudID encryptedData iv
getHCEState async -> void errCode
getImageInfo async src!:string -> void height orientation path type width
getInferenceEnvInfo async -> void ver
getLaunchOptionsSync sync -> LaunchOptionsApp apiCategory forwardMaterials hostExtraData path query referrerInfo scene chatType shareTicket
getLocalIPAddress async -> void localip netmask
getLocation async altitude:boolean highAccuracyExpireTime:number isHighAccuracy:boolean type:string -> void accuracy altitude horizontalAccuracy latitude longitude speed verticalAccuracy
getLogManager object -> LogManager
getMenuButtonBoundingClientRect sync -> ClientRect bottom height left right top width
getNFCAdapter object -> NFCAdapter
getNetworkType async -> void hasSystemProxy networkType signalStrength weakNet
getPerformance object -> Performance
getPluginUpdateManager object -> PluginUpdateManager
getPrivacySetting async -> void needAuthorization privacyContractName
getRandomValues async length!:number -> void randomValues
getRealtimeLogManager object -> RealtimeLogManager
getRecorderManager object -> RecorderManager
getRendererUserAgent async
getSavedFileInfo async filePath!:string -> void size createTime
getSavedFileList async -> void fileList
getScreenBrightness async -> void value
getScreenRecordingState async -> void state
getSecureElementPasses async -> void errorMsg passes result
getSelectedTextRange async -> void end start
getSetting async withSubscriptions:boolean -> void authSetting subscriptionsSetting miniprogramAuthSetting
getShareInfo async shareTicket!:string timeout:number -> void cloudID encryptedData iv
getShowSplashAdStatus async -> void code status
getSkylineInfo async -> void isSupported version reason
getSkylineInfoSync sync -> SkylineInfo isSupported version reason
getStorage async key!:string encrypt:boolean -> void data
getStorageInfo async -> void currentSize keys limitSize
getStorageInfoSync sync -> GetStorageInfoSyncOption currentSize keys limitSize
getStorageSync sync -> any
getSystemInfo async -> void SDKVersion albumAuthorized benchmarkLevel bluetoothEnabled brand cameraAuthorized deviceOrientation enableDebug fontSizeSetting host language locationAuthorized locationEnabled locationReducedAccuracy microphoneAuthorized model notificationAlertAuthorized notificationAuthorized notificationBadgeAuthorized notificationSoundAuthorized phoneCalendarAuthorized pixelRatio platform safeArea screenHeight screenWidth statusBarHeight system version wifiEnabled windowHeight windowWidth theme
getSystemInfoAsync async -> void SDKVersion albumAuthorized benchmarkLevel bluetoothEnabled brand cameraAuthorized deviceOrientation enableDebug fontSizeSetting host language locationAuthorized locationEnabled locationReducedAccuracy microphoneAuthorized model notificationAlertAuthorized notificationAuthorized notificationBadgeAuthorized notificationSoundAuthorized phoneCalendarAuthorized pixelRatio platform safeArea screenHeight screenWidth statusBarHeight system version wifiEnabled windowHeight windowWidth theme
getSystemInfoSync sync -> SystemInfo SDKVersion albumAuthorized benchmarkLevel bluetoothEnabled brand cameraAuthorized deviceOrientation enableDebug fontSizeSetting host language locationAuthorized locationEnabled locationReducedAccuracy microphoneAuthorized model notificationAlertAuthorized notificationAuthorized notificationBadgeAuthorized notificationSoundAuthorized phoneCalendarAuthorized pixelRatio platform safeArea screenHeight screenWidth statusBarHeight system version wifiEnabled windowHeight windowWidth theme
getSystemSetting sync -> SystemSetting bluetoothEnabled deviceOrientation locationEnabled wifiEnabled
getTransitCardCPLC async -> void cplc errorMsg result seid walletVersionCode
getTransitCardInfo async fields!:array issuerID!:string -> void cardInfo errorMsg result
getTransitCardList async issuerID:string -> void cards errorMsg result
getUpdateManager object -> UpdateManager
getUserCryptoManager object -> UserCryptoManager
getUserInfo async lang:'en'|'zh_CN'|'zh_TW' withCredentials:boolean -> void cloudID encryptedData iv rawData signature userInfo
getUserProfile async desc!:string lang:'en'|'zh_CN'|'zh_TW' -> void cloudID encryptedData iv rawData signature userInfo
getVideoInfo async src!:string -> void bitrate duration fps height orientation size type width
getWeRunData async -> void cloudID encryptedData iv
getWifiList async -> void errCode
getWindowInfo sync -> WindowInfo pixelRatio safeArea screenHeight screenTop screenWidth statusBarHeight windowHeight windowWidth
getXrFrameSystem sync -> any
hideHomeButton async
hideKeyboard async
hideLoading async noConflict:boolean
hideNavigationBarLoading async
hideShareMenu async menus:array
hideTabBar async animation:boolean
hideTabBarRedDot async index!:number
hideToast async noConflict:boolean
initFaceDetect async
isBluetoothDevicePaired async deviceId!:string
isVKSupport sync -> boolean
issueTransitCard async issuerID!:string operation!:string orderNo!:string sign!:string entrustId:string paymentMode:string timestamp:string -> void errno cardNo errorCode
join1v1Chat async caller!:object listener!:object backgroundType:number disableSwitchVoice:boolean minWindowType:number roomType:'voice'|'video' -> void errCode
joinVoIPChat async groupId!:string nonceStr!:string signature!:string timeStamp!:number forceCellularNetwork:boolean muteConfig:object roomType:'voice'|'video' -> void errCode openIdList
jumpToOfflinePay async appId!:string nonceStr!:string package!:string paySign!:string queryStr!:string signType!:string timeStamp!:string
loadBuiltInFontFace async family!:string source!:'WeChatSansSS'|'WeChatSansStd' global:boolean scopes:array
loadFontFace async family!:string source!:string desc:object global:boolean scopes:array -> void status
login async timeout:number -> void code
makeBluetoothPair async deviceId!:string pin!:string timeout:number
makePhoneCall async phoneNumber!:string
navigateBack async delta:number
navigateBackMiniProgram async extraData:object
navigateTo async url!:string events:object routeConfig:object routeOptions:object routeType:string withOpenContainer:object -> void eventChannel
navigateToMiniProgram async appId:string envVersion:'develop'|'trial'|'release' extraData:object noRelaunchIfPathUnchanged:boolean path:string shortLink:string
nextTick sync
notifyBLECharacteristicValueChange async characteristicId!:string deviceId!:string serviceId!:string state!:boolean type:string -> void errCode
notifyGroupMembers async entrancePath!:string members!:array title!:string type:'participate'|'complete'
offAccelerometerChange listener
offAfterPageLoad listener -> void componentFramework openType page path query routeEventId
offAfterPageUnload listener -> void path routeEventId
offApiCategoryChange listener -> void apiCategory
offAppHide listener
offAppRoute listener -> void notFound openType page path pipMode query renderer routeEventId timeStamp webviewId
offAppRouteDone listener -> void openType path query routeEventId timeStamp webviewId
offAppShow listener
offAudioInterruptionBegin listener
offAudioInterruptionEnd listener
offBLECharacteristicValueChange listener
offBLEConnectionStateChange listener -> void connected deviceId
offBLEMTUChange listener -> void deviceId mtu
offBLEPeripheralConnectionStateChanged listener -> void connected deviceId serverId
offBatteryInfoChange listener -> void isLowPowerModeEnabled
offBeaconServiceChange listener
offBeaconUpdate listener
offBeforeAppRoute listener -> void notFound openType page path pipMode query renderer routeEventId webviewId
offBeforePageLoad listener -> void componentFramework openType path query routeEventId
offBeforePageUnload listener -> void page path routeEventId
offBluetoothAdapterStateChange listener
offBluetoothDeviceFound listener
offCompassChange listener
offCopyUrl listener
offDeviceMotionChange listener
offEmbeddedMiniProgramHeightChange listener -> void height initialHeight
offError listener
offGeneratePoster listener
offGetWifiList listener -> void wifiList
offGyroscopeChange listener
offHCEMessage listener -> void data messageType reason
offKeyDown listener -> void altKey code key shiftKey timeStamp
offKeyUp listener -> void altKey code key shiftKey timeStamp
offKeyboardHeightChange listener -> void height
offLazyLoadError listener -> void subpackage type
offLocalServiceDiscoveryStop listener
offLocalServiceFound listener -> void ip port serviceName serviceType
offLocalServiceLost listener -> void serviceName serviceType
offLocalServiceResolveFail listener -> void serviceName serviceType
offLocationChange listener -> void accuracy altitude horizontalAccuracy latitude longitude speed verticalAccuracy
offLocationChangeError listener -> void errCode
offMemoryWarning listener -> void level
offMenuButtonBoundingClientRectWeightChange listener -> void bottom height left right top width
offNetworkStatusChange listener
offNetworkWeakChange listener -> void networkType weakNet
offPageNotFound listener -> void isEntryPage path query
offParallelStateChange listener -> void isOnParallel leftPage rightPage
offScreenRecordingStateChanged listener -> void state
offThemeChange listener -> void theme
offUnhandledRejection listener -> void promise reason
offUserCaptureScreen listener
offUserOffTranslation listener
offUserTriggerTranslation listener -> void locale type
offVoIPChatInterrupted listener -> void errCode
offVoIPChatMembersChanged listener -> void errCode openIdList
offVoIPChatSpeakersChanged listener -> void errCode openIdList
offVoIPChatStateChanged listener -> void code data errCode
offVoIPVideoMembersChanged listener -> void errCode openIdList
offWifiConnected listener -> void wifi
offWifiConnectedWithPartialInfo listener -> void wifi
offWindowResize listener -> void size
offWindowStateChange listener -> void state
onAccelerometerChange listener -> void x y z
onAfterPageLoad listener -> void componentFramework openType page path query routeEventId
onAfterPageUnload listener -> void path routeEventId
onApiCategoryChange listener -> void apiCategory
onAppHide listener -> void reason
onAppRoute listener -> void notFound openType page path pipMode query renderer routeEventId timeStamp webviewId
onAppRouteDone listener -> void openType path query routeEventId timeStamp webviewId
onAppShow listener -> void apiCategory forwardMaterials hostExtraData path query referrerInfo scene chatType shareTicket
onAudioInterruptionBegin listener
onAudioInterruptionEnd listener
onBLECharacteristicValueChange listener -> void characteristicId deviceId serviceId value
onBLEConnectionStateChange listener -> void connected deviceId
onBLEMTUChange listener -> void deviceId mtu
onBLEPeripheralConnectionStateChanged listener -> void connected deviceId serverId
onBackgroundAudioPause listener
onBackgroundAudioPlay listener
onBackgroundAudioStop listener
onBackgroundFetchData listener -> void fetchType fetchedData path query scene timeStamp
onBatteryInfoChange listener -> void isLowPowerModeEnabled
onBeaconServiceChange listener -> void available discovering
onBeaconUpdate listener -> void beacons
onBeforeAppRoute listener -> void notFound openType page path pipMode query renderer routeEventId webviewId
onBeforePageLoad listener -> void componentFramework openType path query routeEventId
onBeforePageUnload listener -> void page path routeEventId
onBluetoothAdapterStateChange listener -> void available discovering
onBluetoothDeviceFound listener -> void devices
onCompassChange listener -> void accuracy direction
onCopyUrl listener -> void promise query title
onDeviceMotionChange listener -> void alpha beta gamma
onEmbeddedMiniProgramHeightChange listener -> void height initialHeight
onError listener -> void message
onGeneratePoster listener -> void promise src
onGetWifiList listener -> void wifiList
onGyroscopeChange listener -> void x y z
onHCEMessage listener -> void data messageType reason
onKeyDown listener -> void altKey code key shiftKey timeStamp
onKeyUp listener -> void altKey code key shiftKey timeStamp
onKeyboardHeightChange listener -> void height
onLazyLoadError listener -> void subpackage type
onLocalServiceDiscoveryStop listener
onLocalServiceFound listener -> void ip port serviceName serviceType
onLocalServiceLost listener -> void serviceName serviceType
onLocalServiceResolveFail listener -> void serviceName serviceType
onLocationChange listener -> void accuracy altitude horizontalAccuracy latitude longitude speed verticalAccuracy
onLocationChangeError listener -> void errCode
onMemoryWarning listener -> void level
onMenuButtonBoundingClientRectWeightChange listener -> void bottom height left right top width
onNeedPrivacyAuthorization listener
onNetworkStatusChange listener -> void isConnected networkType
onNetworkWeakChange listener -> void networkType weakNet
onPageNotFound listener -> void isEntryPage path query
onParallelStateChange listener -> void isOnParallel leftPage rightPage
onScreenRecordingStateChanged listener -> void state
onSocketClose listener -> void code reason
onSocketError listener
onSocketMessage listener -> void data
onSocketOpen listener -> void header
onThemeChange listener -> void theme
onUnhandledRejection listener -> void promise reason
onUserCaptureScreen listener -> void promise query
onUserOffTranslation listener
onUserTriggerTranslation listener -> void locale type
onVoIPChatInterrupted listener -> void errCode
onVoIPChatMembersChanged listener -> void errCode openIdList
onVoIPChatSpeakersChanged listener -> void errCode openIdList
onVoIPChatStateChanged listener -> void code data errCode
onVoIPVideoMembersChanged listener -> void errCode openIdList
onWifiConnected listener -> void wifi
onWifiConnectedWithPartialInfo listener -> void wifi
onWindowResize listener -> void size
onWindowStateChange listener -> void state
openAppAuthorizeSetting async
openBluetoothAdapter async mode:'central'|'peripheral' -> void errCode
openBusinessView async businessType!:string queryString:string extraData:object path:string -> void extraData
openCard async cardList!:array
openChannelsActivity async feedId!:string finderUserName!:string
openChannelsEvent async eventId!:string finderUserName!:string
openChannelsLive async finderUserName!:string feedId:string nonceId:string
openChannelsLiveNoticeInfo async finderUserName!:string
openChannelsUserProfile async finderUserName!:string
openChatTool async url!:string chatType:number roomid:string
openCustomerServiceChat async corpId!:string extInfo!:object sendMessageImg:string sendMessagePath:string sendMessageTitle:string showMessageCard:boolean
openDesignerProfile async url!:string
openDocument async filePath!:string fileType:'doc'|'docx'|'xls'|'xlsx'|'ppt'|'pptx'|'pdf' showMenu:boolean
openEmbeddedMiniProgram async appId!:string allowFullScreen:boolean envVersion:'develop'|'trial'|'release' extraData:object noRelaunchIfPathUnchanged:boolean path:string shortLink:string verify:'binding'|'unionProduct'
openHKOfflinePayView async nonceStr!:string package!:string paySign!:string timeStamp!:string signType:'SHA1'
openInquiriesTopic async pageId!:string
openLocation async latitude!:number longitude!:number address:string name:string scale:number
openOfficialAccountArticle async url!:string -> void cancel confirm
openOfficialAccountChat async username!:string
openOfficialAccountProfile async username!:string
openPrivacyContract async
openSetting async withSubscriptions:boolean -> void authSetting subscriptionsSetting
openSingleStickerView async url!:string
openStickerIPView async url!:string
openStickerSetView async url!:string
openStoreCouponDetail async couponId!:string promoterShareLink!:string shopAppid!:string
openStoreOrderDetail async orderId!:string
openSystemBluetoothSetting async
openVideoEditor async filePath!:string maxDuration!:string minDuration!:string -> void duration size tempFilePath tempThumbPath
pageScrollTo async duration:number offsetTop:number scrollTop:number selector:string
pauseBackgroundAudio async
pauseVoice async
playBackgroundAudio async dataUrl!:string coverImgUrl:string title:string
playVoice async filePath!:string duration:number
pluginLogin async -> void code
postMessageToReferrerMiniProgram sync
postMessageToReferrerPage sync
preDownloadSubpackage object packageType!:string -> PreDownloadSubpackageTask
preloadAssets async data!:array
preloadSkylineView async
preloadWebview async
previewImage async urls!:array current:any referrerPolicy:string showmenu:boolean
previewMedia async sources!:array current:number referrerPolicy:string showmenu:boolean
reLaunch async url!:string
readBLECharacteristicValue async characteristicId!:string deviceId!:string serviceId!:string -> void errCode
rechargeTransitCard async issuerID!:string operation!:string orderNo!:string sign!:string timestamp:string -> void errno errorCode
redirectTo async url!:string
removeSavedFile async filePath!:string
removeSecureElementPass async panid!:string -> void errorMsg result
removeStorage async key!:string
removeStorageSync sync
removeTabBarBadge async index!:number
reportAnalytics sync
reportEvent sync
reportMonitor sync
reportPerformance sync
request object url!:string data:any dataType:string enableCache:boolean enableChunked:boolean enableHttp2:boolean enableHttpDNS:boolean enableHttpDNSFallback:boolean enableProfile:boolean enableQuic:boolean forceCellularNetwork:boolean header:object httpDNSServiceId:string httpDNSTimeout:number method:'OPTIONS'|'GET'|'HEAD'|'POST'|'PUT'|'DELETE'|'TRACE'|'CONNECT' redirect:'follow'|'manual' responseType:'text'|'arraybuffer' timeout:number useHighPerformanceMode:boolean -> RequestTask cookies data exception header profile statusCode useHttpDNS
requestAppleSubscribeSign sync
requestCommonPayment async mode!:'retail_pay_goods'|'retail_pay_indirect_goods'|'retail_pay_combined_goods'|'retail_pay_goods_new' paySig!:string signData!:object signature!:string
requestDeviceVoIP async deviceName!:string groupId!:string modelId!:string sn!:string snTicket!:string isGroup:boolean
requestFacialVerify async verifyId!:string -> void errCode
requestIdleCallback sync
requestMerchantTransfer async mchId!:string package!:string appId:string openId:string subAppId:string subMchId:string
requestOrderPayment async nonceStr!:string package!:string paySign!:string timeStamp!:string signType:'MD5'|'HMAC-SHA256'|'RSA'
requestPayment async nonceStr!:string package!:string paySign!:string timeStamp!:string signType:'MD5'|'HMAC-SHA256'|'RSA'
requestPluginPayment async fee!:number paymentArgs!:object version!:'develop'|'trial'|'release' currencyType:string
requestSubscribeDeviceMessage async modelId!:string sn!:string snTicket!:string tmplIds!:array
requestSubscribeEmployeeMessage async tmplIds!:array -> void bindingStatus
requestSubscribeMessage async tmplIds!:array
requestVirtualPayment async mode!:'short_series_goods'|'short_series_coin' paySig!:string signData!:object signature!:string
requirePrivacyAuthorize async
reserveChannelsLive async noticeId!:string
restartMiniProgram async path!:string
revokeBufferURL sync
rewriteRoute async url!:string preserveQuery:boolean
saveFile async tempFilePath!:string filePath:string -> void savedFilePath
saveFileToDisk async filePath!:string
saveImageToPhotosAlbum async filePath!:string
saveVideoToPhotosAlbum async filePath!:string
scanCode async onlyFromCamera:boolean scanType:array -> void charSet path rawData result scanType
seekBackgroundAudio async position!:number
selectGroupMembers async maxSelectCount:number -> void members
sendHCEMessage async data!:any -> void errCode
sendSms async content:string phoneNumber:string
sendSocketMessage async data!:any
setBLEMTU async deviceId!:string mtu!:number -> void mtu
setBackgroundColor async backgroundColor:string backgroundColorBottom:string backgroundColorTop:string
setBackgroundFetchToken async token!:string
setBackgroundTextStyle async textStyle!:'dark'|'light'
setClipboardData async data!:string
setEnable1v1Chat async enable!:boolean backgroundType:number minWindowType:number
setEnableDebug async enableDebug!:boolean
setInnerAudioOption async mixWithOther:boolean obeyMuteSwitch:boolean speakerOn:boolean
setKeepScreenOn async keepScreenOn!:boolean
setNavigationBarColor async backgroundColor!:string frontColor!:string animation:object
setNavigationBarTitle async title!:string
setScreenBrightness async value!:number
setStorage async data!:any key!:string encrypt:boolean
setStorageSync sync
setTabBarBadge async index!:number text!:string
setTabBarItem async index!:number iconPath:string selectedIconPath:string text:string
setTabBarStyle async backgroundColor:string borderStyle:string color:string selectedColor:string
setTopBarText async text!:string
setVisualEffectOnCapture async visualEffect:string
setWifiList async wifiList!:array -> void errCode
setWindowSize async height!:number width!:number
shareAppMessageToGroup async title!:string imageUrl:string path:string
shareEmojiToGroup async imagePath!:string entrancePath:string needShowEntrance:boolean
shareFileMessage async filePath!:string fileName:string
shareFileToGroup async filePath!:string entrancePath:string fileName:string needShowEntrance:boolean
shareImageToGroup async imagePath!:string entrancePath:string needShowEntrance:boolean
shareToOfficialAccount async title!:string content:string images:array recommendPath:string recommendTitle:string tags:array -> void postUrl status
shareToWeRun async recordList!:array
shareVideoMessage async videoPath!:string thumbPath:string
shareVideoToGroup async videoPath!:string entrancePath:string needShowEntrance:boolean thumbPath:string
showActionSheet async itemList!:array alertText:string itemColor:string -> void tapIndex
showLoading async title!:string mask:boolean
showModal async cancelColor:string cancelText:string confirmColor:string confirmText:string content:string editable:boolean placeholderText:string showCancel:boolean title:string -> void cancel confirm content
showNavigationBarLoading async
showRedPackage async url!:string
showShareImageMenu async path!:string entrancePath:string needShowEntrance:boolean
showShareMenu async menus:array withShareTicket:boolean
showTabBar async animation:boolean
showTabBarRedDot async index!:number
showToast async title!:string duration:number icon:'success'|'error'|'loading'|'none' image:string mask:boolean
startAccelerometer async interval:'game'|'ui'|'normal'
startBeaconDiscovery async uuids!:array ignoreBluetoothAvailable:boolean -> void errCode
startBluetoothDevicesDiscovery async allowDuplicatesKey:boolean interval:number powerLevel:'low'|'medium'|'high' services:array -> void errCode
startCompass async
startDeviceMotionListening async interval:'game'|'ui'|'normal'
startGyroscope async interval:'game'|'ui'|'normal'
startHCE async aid_list!:array -> void errCode
startLocalServiceDiscovery async serviceType!:string
startLocationUpdate async type:string
startLocationUpdateBackground async type:string
startPullDownRefresh async
startRecord async -> void tempFilePath
startSoterAuthentication async challenge!:string requestAuthModes!:array authContent:string -> void authMode errCode resultJSON resultJSONSignature
startWifi async -> void errCode
stopAccelerometer async
stopBackgroundAudio async
stopBeaconDiscovery async -> void errCode
stopBluetoothDevicesDiscovery async -> void errCode
stopCompass async
stopDeviceMotionListening async
stopFaceDetect async
stopGyroscope async
stopHCE async -> void errCode
stopLocalServiceDiscovery async
stopLocationUpdate async
stopPullDownRefresh async
stopRecord async
stopVoice async
stopWifi async -> void errCode
subscribeVoIPVideoMembers async openIdList!:array
switchTab async url!:string
updateShareMenu async activityId:string chooseType:number isPrivateMessage:boolean isUpdatableMessage:boolean participant:array templateInfo:object toDoActivityId:string useForChatTool:boolean withShareTicket:boolean
updateVoIPChatMuteConfig async muteConfig!:object
updateWeChatApp async
uploadFile object filePath!:string name!:string url!:string enableHttp2:boolean enableProfile:boolean enableQuic:boolean formData:object header:object timeout:number -> UploadTask data profile statusCode
vibrateLong async
vibrateShort async type:string
writeBLECharacteristicValue async characteristicId!:string deviceId!:string serviceId!:string value!:any writeType:'write'|'writeNoResponse' -> void errCode
`

/** What APIs make, with its methods. */
export const wxClasses = `
Animation export backgroundColor bottom height left matrix matrix3d opacity right rotate rotate3d rotateX rotateY rotateZ scale scale3d scaleX scaleY scaleZ skew skewX skewY step top translate translate3d translateX translateY translateZ width
AudioContext pause play seek setSrc
BackgroundAudioManager onCanplay onEnded onError onNext onPause onPlay onPrev onSeeked onSeeking onStop onTimeUpdate onWaiting pause play seek stop
CacheManager addRules clearCaches clearRules deleteCache deleteCaches deleteRule deleteRules off on start stop match addRule
CameraContext setZoom+ startRecord+ stopRecord+ takePhoto+ onCameraFrame
CanvasContext arc arcTo beginPath bezierCurveTo clearRect clip closePath createPattern draw drawImage fill fillRect fillText lineTo moveTo quadraticCurveTo rect restore rotate save scale setFillStyle setFontSize setGlobalAlpha setLineCap setLineDash setLineJoin setLineWidth setMiterLimit setShadow setStrokeStyle setTextAlign setTextBaseline setTransform stroke strokeRect strokeText transform translate measureText createCircularGradient createLinearGradient
DownloadTask abort offHeadersReceived offProgressUpdate onHeadersReceived onProgressUpdate
FileSystemManager readdirSync readCompressedFileSync access+ accessSync appendFile+ appendFileSync close+ copyFile+ copyFileSync fstat+ ftruncate+ getFileInfo+ getSavedFileList+ mkdir+ mkdirSync open+ read+ readCompressedFile+ readFile+ readZipEntry+ readdir+ removeSavedFile+ rename+ renameSync rmdir+ rmdirSync saveFile+ stat+ truncate+ unlink+ unlinkSync unzip+ write+ writeFile+ writeFileSync readSync fstatSync statSync writeSync openSync saveFileSync readFileSync closeSync ftruncateSync truncateSync
GlobalPayment abort openMethodPicker requestGlobalPayment
InferenceSession destroy offError offLoad onError onLoad run
InnerAudioContext destroy offCanplay offEnded offError offPause offPlay offSeeked offSeeking offStop offTimeUpdate offWaiting onCanplay onEnded onError onPause onPlay onSeeked onSeeking onStop onTimeUpdate onWaiting pause play seek stop
IntersectionObserver disconnect observe relativeTo relativeToViewport
InterstitialAd destroy offClose offError offLoad onClose onError onLoad load show
LivePlayerContext exitBackgroundPlayback exitCasting+ exitFullScreen+ exitPictureInPicture+ mute+ pause+ play+ reconnectCasting+ requestBackgroundPlayback requestFullScreen+ resume+ snapshot+ startCasting+ stop+ switchCasting+
LivePusherContext applyBlusherStickMakeup+ applyEyeBrowMakeup+ applyEyeShadowMakeup+ applyFaceContourMakeup+ applyFilter+ applyLipStickMakeup+ applySticker+ clearFilters+ clearMakeups+ clearStickers+ createOffscreenCanvas exitPictureInPicture+ getMaxZoom+ onCustomRendererEvent pause+ pauseBGM+ playBGM+ resume+ resumeBGM+ sendMessage+ setBGMVolume+ setMICVolume+ setZoom+ snapshot+ start+ startPreview+ stop+ stopBGM+ stopPreview+ switchCamera+ toggleTorch+
LogManager debug info log warn
MapContext addArc+ addCustomLayer+ addGroundOverlay+ addMarkers+ addVisualLayer+ eraseLines+ executeVisualLayerCommand+ fromScreenLocation+ getCenterLocation+ getRegion+ getRotate+ getScale+ getSkew+ includePoints+ initMarkerCluster+ moveAlong+ moveToLocation+ on openMapApp+ removeArc+ removeCustomLayer+ removeGroundOverlay+ removeMarkers+ removeVisualLayer+ setBoundary+ setCenterOffset+ setLocMarkerIcon+ toScreenLocation+ translateMarker+ updateGroundOverlay+
MediaAudioPlayer addAudioSource destroy removeAudioSource start stop
MediaContainer addTrack destroy export extractDataSource removeTrack
MediaRecorder off on destroy pause requestFrame resume start stop
NFCAdapter offDiscovered onDiscovered startDiscovery+ stopDiscovery+ getIsoDep getMifareClassic getMifareUltralight getNdef getNfcA getNfcB getNfcF getNfcV
OffscreenCanvas createImage getContext
Performance getEntries getEntriesByName getEntriesByType setBufferSize createObserver
PluginUpdateManager onCheckForUpdate onUpdateFailed onUpdateReady
PreDownloadSubpackageTask onProgressUpdate
RealtimeLogManager getCurrentState addFilterMsg error in info setFilterMsg warn tag
RecorderManager onError onFrameRecorded onInterruptionBegin onInterruptionEnd onPause onResume onStart onStop pause resume start stop
RequestTask abort offChunkReceived offHeadersReceived onChunkReceived onHeadersReceived
RewardedVideoAd load show destroy offClose offError offLoad onClose onError onLoad
SelectorQuery exec select selectAll selectViewport in
SocketTask close+ onClose onError onMessage onOpen send+
TCPSocket bindWifi close connect offBindWifi offClose offConnect offError offMessage onBindWifi onClose onConnect onError onMessage write
UDPSocket close connect offClose offError offListening offMessage onClose onError onListening onMessage send setTTL write bind
UpdateManager applyUpdate onCheckForUpdate onUpdateFailed onUpdateReady
UploadTask abort offHeadersReceived offProgressUpdate onHeadersReceived onProgressUpdate
UserCryptoManager getLatestUserKey+ getRandomValues+
VKSession getAllMarker getAllOSDMarker hitTest cancelAnimationFrame destroy detectBody detectDepth detectFace detectHand off on removeMarker removeOSDMarker runOCR setDepthOccRange start stop update3DMode updateMaskMode updateOSDThreshold getVKFrame addMarker addOSDMarker requestAnimationFrame
VideoContext exitBackgroundPlayback exitCasting exitFullScreen exitPictureInPicture+ hideStatusBar pause play playbackRate reconnectCasting requestBackgroundPlayback requestFullScreen seek sendDanmu showStatusBar startCasting stop switchCasting
VideoDecoder getFrameData remove seek start stop off on
WebAudioContext createAnalyser createBiquadFilter createChannelMerger createChannelSplitter createConstantSource createDelay createDynamicsCompressor createGain createIIRFilter createOscillator createPanner createPeriodicWave close resume suspend createScriptProcessor createWaveShaper createBuffer decodeAudioData createBufferSource
Worker getCameraFrameData onError onMessage onProcessKilled postMessage terminate testOnProcessKilled
`
