/** Made by generate.mjs from @mini-types/my 3.0.14; apiTable.ts reads it. */
export const myApis = `
addPhoneContact async lastName:string middleName:string firstName:string nickName:string remark:string mobilePhoneNumber:string workFaxNumber:string workPhoneNumber:string hostNumber:string homeFaxNumber:string homePhoneNumber:string weChatNumber:string alipayAccount:string organization:string title:string email:string url:string addressCountry:string addressState:string addressCity:string addressStreet:string addressPostalCode:string workCountry:string workState:string workCity:string workStreet:string workPostalCode:string homeCountry:string homeState:string homeCity:string homeStreet:string homePostalCode:string -> void success
alert async title:string content:string buttonText:string confirmColor:string
ap.getMainSelectedCity async needFullName:boolean -> void fullName enName enDistrictName name code chineseMainLand isManualSelected settingTime districtName districtCode
ap.imgRisk async pid!:string appId!:string bizContext!:object -> void success riskResult riskResultDesc uniqueId
ap.imgRiskCallback async pid!:string appId!:string bizContext!:object -> void success riskResult riskResultDesc uniqueId
ap.navigateToAlipayPage async appCode:string appParams:object -> void success errorMsg
ap.navigateToFinance async type:string fundCode:string
ap.nsf async pid!:string bizContext!:object -> void result
ap.openAlipayApp async appCode!:string appParams:object
ap.openCardList async
ap.openKBVoucherDetail async passId:string
ap.openMerchantCardList async partnerId!:string
ap.openMerchantTicketList async partnerId!:string
ap.openMerchantVoucherList async partnerId!:string
ap.openTicketDetail async passId:string
ap.openTicketList async
ap.openURL async url!:string
ap.openVoucherDetail async passId:string
ap.openVoucherList async
ap.prepareUseCertificate async certificateId!:string
ap.preventCheat async pid!:string bizContext!:object -> void result
ap.updateAlipayClient async -> void success
arrayBufferToBase64 sync -> string
base64ToArrayBuffer sync -> any
calculateRoute async searchType:'walk'|'bus'|'drive'|'ride' startLat!:number startLng!:number endLat!:number endLng!:number throughPoints:array mode:number city:string destinationCity:string -> void success distance duration
call async
canIUse sync -> boolean
cancelBluetoothPair async deviceId!:string
canvasToTempFilePath async canvasId:string canvas:object x:any y:any width:any height:any destWidth:any destHeight:any fileType:any quality:any -> void tempFilePath apFilePath
checkBeforeAddOrder async outItemList:array -> void requireOrder sourceId sceneId
checkIsIfaaEnrolledInDevice async checkAuthMode!:'fingerPrint'|'facial' -> void success isEnrolled
checkIsSupportIfaaAuthentication async -> void supportMode success
chooseAlipayContact async count:number -> void contacts
chooseCity async showLocatedCity:boolean showHotCities:boolean setLocatedCity:boolean cities:array hotCities:array customHistoryCities:array -> void city adCode longitude latitude
chooseContact async chooseType:string includeMe:boolean includeMobileContactMode:'none'|'known'|'all' multiChooseMax:number multiChooseMaxTips:string -> void contactsDicArray
chooseDistrict async mode!:number mainTitle:string mainHeadList:array mainNormalList:array seniorTitle:string seniorPageList:array mainMergeOptions:object src:string adVersion:string -> void name adCode ext
chooseImage async count:number sizeType:array sourceType:any storeToAlbum:boolean -> void apFilePaths tempFilePaths tempFiles
chooseLocation async title:string showTab:boolean latitude:number longitude:number -> void name address longitude latitude provinceName cityName
choosePhoneContact async -> void name mobile
chooseVideo async sourceType:any compressed:boolean maxDuration:number camera:array -> void filePath duration size height width tempFilePath
clearStorage async -> void success
clearStorageSync sync -> object success
closeBluetoothAdapter async
closeSocket async code:number reason:string -> void message
compressImage async apFilePaths!:array compressLevel:number compressedWidth:number compressedHeight:number maxWidth:number maxHeight:number -> void apFilePaths
confirm async title:string content:string confirmButtonText:string cancelButtonText:string confirmColor:string cancelColor:string -> void confirm
connectBLEDevice async deviceId!:string timeout:number -> void error errorMessage
connectSocket object -> SocketTask
connectWifi async SSID:string BSSID:string maunal:boolean isWEP:boolean password:string -> void success error errorMessage
createAnimation object -> Animation
createCanvasContext object -> CanvasContext
createContext object -> CanvasContext
createInnerAudioContext object -> InnerAudioContext
createIntersectionObserver object -> IntersectionObserver
createLottieContext object -> LottieContext
createMapContext object -> MapContext
createMediaQueryObserver object -> MediaQueryObserver
createOffscreenCanvas object -> OffscreenCanvas
createRewardedAd object -> RewardedAd
createSelectorQuery object -> SelectorQuery
createVideoContext object -> VideoContext
createWebViewContext object -> WebViewContext
createWorker object -> Worker
datePicker async format:any currentDate:string startDate:string endDate:string -> void date
detectFileType async filePath!:string -> void type extension
disableAlertBeforeUnload async -> void success
disconnectBLEDevice async deviceId!:string -> void errorCode errorMessage
downloadFile async url!:string header:object -> void apFilePath tempFilePath headers header
enableAlertBeforeUnload async message:string -> void success
exitMiniProgram async
generateImageFromCode async code!:string format!:'QRCODE' width!:number correctLevel!:'L'|'M'|'Q'|'H' orientation!:'left'|'right'|'up'|'down'|'up-mirrored'|'down-mirrored'|'left-mirrored'|'right-mirrored' codeColor!:string -> void image
getAccessibilityManager object -> AccessibilityManager
getAccountInfoSync sync -> object miniProgram plugin
getAddress async -> void resultStatus result
getAppAuthorizeSetting sync -> object albumAuthorized bluetoothAuthorized cameraAuthorized locationAuthorized microphoneAuthorized notificationAuthorized notificationAlertAuthorized notificationBadgeAuthorized notificationSoundAuthorized overlayAuthorized locationReducedAccuracy phoneCalendarAuthorized
getAppBaseInfo sync -> object SDKVersion language version
getAppIdSync sync -> object appId
getAuthCode async scopes:array -> void authCode authErrorScopes authSuccessScopes
getAuthUserInfo async -> void nickName avatar
getAvailableAudioSources async -> void audioSources
getBLEDeviceCharacteristics async deviceId!:string serviceId!:string -> void characteristics
getBLEDeviceRSSI async deviceId!:string -> void RSSI
getBLEDeviceServices async deviceId!:string -> void services
getBLEDeviceStatus async sysAlert:boolean -> void authStatus powerStatus
getBLEMTU async deviceId!:string -> void mtu
getBackgroundAudioManager object -> BackgroundAudioManager
getBackgroundFetchData async fetchType!:string -> void fetchType timestamp fetchedData
getBatteryInfo async -> void level isCharging
getBatteryInfoSync sync -> object level isCharging
getBeacons async -> void beacons errCode errorMsg
getBluetoothAdapterState async -> void discovering available
getBluetoothDevices async -> void devices
getBluetoothPairs async -> void devices
getClipboard async -> void text
getConnectedBluetoothDevices async -> void devices
getConnectedWifi async -> void success wifi
getEnterOptionsSync sync -> object path query referrerInfo scene apiCategory
getExtConfig async -> void data extConfig
getExtConfigSync sync -> object
getFileInfo async filePath:string apFilePath:string digestAlgorithm:string sharedBiz:string -> void size digest
getFileSystemManager object -> FileSystemManager
getGeocoder object -> Geocoder
getImageInfo async src!:string -> void width height path size type orientation
getLaunchOptionsSync sync -> object path query referrerInfo scene apiCategory
getLeftButtonsBoundingClientRect sync -> object backButtonIcon backButtonInteractive homeButtonIcon
getLocalIPAddress async -> void localip netmask
getLocation async cacheTimeout:number type:number accuracy:number bizType:string -> void longitude latitude accuracy horizontalAccuracy country countryCode province provinceAdcode city cityAdcode district districtAdcode streetNumber pois
getLogManager object -> LogManager
getMapInfo async -> void is3d isSupportAnim sdkName sdkVersion isSupportOversea needStyleV7
getMenuButtonBoundingClientRect sync -> object success width height top right bottom left optionMenuWidth optionMenuHeight optionMenuTop optionMenuButtom optionMenuLeft optionMenuRight optionMenuStatus
getNetworkType async -> void networkAvailable networkType
getOpenUserInfo async protocols:object -> void response avatar code nickName msg subMsg subCode
getParentAppId sync -> string
getParentAppIdSync sync -> object appId
getPerformance object -> Performance
getPhoneNumber async protocols:object -> void response
getPluginIdSync sync -> object pluginId
getRecorderManager object -> RecorderManager
getRunData async countDate!:string protocols:object -> void response
getRunScene async -> void envVersion
getSavedFileInfo async filePath:string apFilePath:string -> void success size createTime
getSavedFileList async -> void success fileList
getScreenBrightness async -> void success brightness
getServerTime async -> void time
getSetting async -> void authSetting
getSiteInfo async
getStorage async key!:string -> void data
getStorageInfo async -> void keys currentSize limitSize
getStorageInfoSync sync -> object keys currentSize limitSize
getStorageSync sync -> object data
getSystemInfo async includeNotification:boolean includeBluetooth:boolean -> void app language pixelRatio platform platformType screenWidth titleBarHeight version windowWidth apiLevel appMode brand currentBattery fontSizeSetting model performance screen screenHeight statusBarHeight storage system transparentTitle windowHeight isIphoneXSeries safeArea albumAuthorized cameraAuthorized locationAuthorized microphoneAuthorized locationEnabled wifiEnabled bluetoothEnabled bluetoothAuthorized notificationAuthorized notificationAlertAuthorized notificationBadgeAuthorized notificationSoundAuthorized overlayAuthorized
getSystemInfoSync sync -> ITypeSystemInfo app language pixelRatio platform platformType screenWidth titleBarHeight version windowWidth apiLevel appMode brand currentBattery fontSizeSetting model performance screen screenHeight statusBarHeight storage system transparentTitle windowHeight isIphoneXSeries safeArea albumAuthorized cameraAuthorized locationAuthorized microphoneAuthorized locationEnabled wifiEnabled bluetoothEnabled bluetoothAuthorized notificationAuthorized notificationAlertAuthorized notificationBadgeAuthorized notificationSoundAuthorized overlayAuthorized
getSystemSetting sync -> object bluetoothEnabled locationEnabled wifiEnabled
getTitleColor async -> void color
getUpdateManager object -> UpdateManager
getUserInfo async -> void nickName avatar
getVideoInfo async src!:string -> void orientation type duration size height width fps bitrate
getWifiList async -> void success
getWindowInfo sync -> object pixelRatio screenWidth screenHeight windowWidth windowHeight statusBarHeight safeArea screenTop
hideAddToDesktopMenu async
hideAllAddToDesktopMenu async
hideBackHome async
hideKeyboard async -> void success reason
hideLoading async page:any
hideNavigationBarLoading async
hideOptionMenu async
hideShareMenu async
hideTabBar async animation:boolean
hideTabBarRedDot async index!:number
hideToast async
httpRequest async url!:string data:any dataType:string headers:object method:string timeout:number -> RequestTask data status headers
isScreenReaderEnabled async -> void screenReaderEnabled
loadFontFace async nativeCanvas:boolean family!:string source!:string desc:object global:boolean -> void status
loadPlugin async plugin!:string
makeBluetoothPair async deviceId!:string pin!:string timeout:number -> void success
makePhoneCall async number!:string -> void success
multiLevelSelect async title:string result:array list!:array path:string -> void success result
navigateBack async delta:any
navigateBackMiniProgram async extraData:object
navigateTo async url!:string events:object resolvedPath:string -> void eventChannel
navigateToBizScene async bizType:string
navigateToMiniProgram async appId!:string path:string query:object extraData:object envVersion:'release'|'develop'|'trial'
nextTick sync
notifyBLECharacteristicValueChange async deviceId!:string serviceId!:string characteristicId!:string descriptorId:string state:boolean
off sync
offAccelerometerChange listener -> void x y z timestamp
offAppHide listener
offAppShow listener
offAudioInterruptionBegin listener
offAudioInterruptionEnd listener
offBLECharacteristicValueChange listener -> void deviceId serviceId characteristicId value
offBLEConnectionStateChanged listener -> void deviceId connected
offBeaconServiceChange listener -> void available discovering
offBeaconUpdate listener -> void beacons
offBluetoothAdapterStateChange listener -> void available discovering
offBluetoothDeviceFound listener -> void devices
offCompassChange listener -> void direction timestamp
offComponentError listener
offDeviceMotionChange listener -> void alpha beta gamma
offError listener
offGetWifiList listener -> void wifiList
offGyroscopeChange listener -> void x y z timestamp
offLocatedComplete listener -> void longitude latitude locatedCityId
offMemoryWarning listener -> void level
offNetworkStatusChange listener -> void isConnected networkType
offPageNotFound listener -> void path query isEntryPage
offSocketClose listener -> void reason
offSocketError listener -> void errorMessage error
offSocketMessage listener -> void data isBuffer
offSocketOpen listener
offThemeChange listener
offUnhandledRejection listener -> void reason promise
offUserCaptureScreen listener
offWifiConnected listener -> void wifi
on sync -> object remove
onAccelerometerChange listener -> void x y z timestamp
onAppHide listener
onAppShow listener -> void path query referrerInfo scene apiCategory
onAudioInterruptionBegin listener
onAudioInterruptionEnd listener
onBLECharacteristicValueChange listener -> void deviceId serviceId characteristicId value
onBLEConnectionStateChanged listener -> void deviceId connected
onBeaconServiceChange listener -> void available discovering
onBeaconUpdate listener -> void beacons
onBluetoothAdapterStateChange listener -> void available discovering
onBluetoothDeviceFound listener -> void devices
onCompassChange listener -> void direction timestamp
onComponentError listener
onDeviceMotionChange listener -> void alpha beta gamma
onError listener
onGetWifiList listener -> void wifiList
onGyroscopeChange listener -> void x y z timestamp
onLocatedComplete listener -> void longitude latitude locatedCityId
onMemoryWarning listener -> void level
onNetworkStatusChange listener -> void isConnected networkType
onPageNotFound listener -> void path query isEntryPage
onSocketClose listener -> void reason
onSocketError listener -> void errorMessage error
onSocketMessage listener -> void data isBuffer
onSocketOpen listener
onThemeChange listener -> void colorScheme
onUnhandledRejection listener -> void reason promise
onUserCaptureScreen listener
onWifiConnected listener -> void wifi
openBluetoothAdapter async autoClose:boolean -> void isSupportBLE
openDocument async filePath!:string fileType:string
openKBVoucherDetail async passId:string
openLocation async longitude:any latitude:any name:string address:string scale:number
openMerchantTicketList async partnerId!:string
openMerchantVoucherList async partnerId!:string
openOtherApp async url!:string -> void error errorMessage success
openSetting async -> void authSetting
openTicketDetail async passId:string
openTicketList async
openVoucherDetail async passId:string
openVoucherList async
optionsSelect async title:string optionsOne!:array optionsTwo:array selectedOneIndex:number selectedTwoIndex:number positiveString:string negativeString:string -> void selectedOneIndex selectedTwoIndex selectedOneOption selectedTwoOption
pageScrollTo async scrollTop:number selector:string duration:number offsetTop:number
paySignCenter async signStr!:string -> void result resultStatus
previewImage async enableSavePhoto:boolean enableShowPhotoDownload:boolean urls!:array current:number
prompt async title:string message:string align:'left'|'center'|'right' placeholder:string confirmColor:string cancelColor:string okButtonText:string cancelButtonText:string -> void ok inputValue
reLaunch async url!:string resolvedPath:string
readBLECharacteristicValue async deviceId!:string serviceId!:string characteristicId!:string -> void characteristic
redirectTo async url!:string resolvedPath:string
regionPicker async title:string customItem:string mergeOptions:object selectedItem:array adVersion:string -> void data code
registerSSID async SSID!:string
removeSavedFile async apFilePath:string filePath:string
removeStorage async key!:string -> void success
removeStorageSync sync -> object success
removeTabBarBadge async index!:number
reportAnalytics sync
reportEvent sync
request async url!:string dataType:'base64'|'json'|'text'|'arraybuffer' method:'GET'|'POST'|'PUT'|'DELETE'|'OPTIONS'|'HEAD'|'TRACE'|'CONNECT' data:any headers:object header:object timeout:number referrerStrategy:string -> void data status headers statusCode header
requestSubscribeMessage async appId:string aboveContent:boolean entityIds!:array thirdTypeAppId:string sceneCode:string relatedOwnerId:string extInfo:object -> void behavior show keep refuse errorCode errorMessage result
rsa async action!:'encrypt'|'decrypt' text!:string key!:string -> void text
saveFile async apFilePath!:string filePath:string toDisk:boolean -> void success
saveFileToDisk async apFilePath!:string filePath!:string toDisk:boolean -> void success
saveImage async url!:string showActionSheet:boolean cusHandleResult:boolean
saveImageToPhotosAlbum async filePath!:string hideToast:boolean -> void success
saveVideoToPhotosAlbum async src:string filePath:string -> void success
scan async scanType:array hideAlbum:boolean onlyFromCamera:boolean actionType:'scan'|'route'|'scanAndRoute'|'scanAndRpc' needPath:boolean -> void code barCode qrCode rawData imageChannel result scanType
sendSocketMessage async data!:string isBuffer:boolean -> void success
setBLEMTU async deviceId!:string mtu!:number -> void success mtu
setBackgroundColor async backgroundColor:string backgroundColorTop:string backgroundColorBottom:string -> void success
setBackgroundTextStyle async textStyle!:'dark'|'light' -> void success
setCanPullDown async canPullDown!:boolean
setClipboard async text!:string -> void success
setKeepScreenOn async keepScreenOn:boolean -> void success
setLocatedCity async locatedCityName!:string locatedCityId!:string locatedCityAdCode:string locatedCityPinyin:string -> void locatedCityName
setNavigationBar async title:string image:string backgroundColor:string borderBottomColor:string reset:boolean frontColor:string
setNavigationBarBottomLineColor async borderBottomColor:string
setNavigationBarColor async backgroundColor:string frontColor:string
setNavigationBarTitle async title:string image:string
setOptionMenu async icon:string title:string
setScreenBrightness async brightness!:number -> void success
setStorage async data!:any key!:string
setStorageSync sync -> object success error errorMessage
setTabBarBadge async index!:number text!:string
setTabBarItem async index!:number text:string iconPath:string selectedIconPath:string
setTabBarStyle async color:string selectedColor:string backgroundColor:string borderStyle:string
setVisualEffectOnCapture async visualEffect!:'none'|'hidden'
setWifiList async wifiList!:array -> void success
showActionSheet async title:string destructiveBtnIndex:number badges:array items!:array cancelButtonText:string -> void index success
showAuthGuide async authType!:'BLUETOOTH'|'BACKGROUNDER'|'SHORTCUT'|'NOTIFICATION'|'SELFSTARTING'|'STORAGE'|'MICROPHONE'|'ADDRESSBOOK'|'CAMERA'|'PHOTO'|'LBSSERVICE'|'LBS'|'LBSHIGHACCURACY' -> void shown
showBLEPermissionGuide async firstTipTitle:string firstTipsMessage:string authTipsTitle:string authTipsMessage:string authTipsButton:string openTipsTitle:string openTipsMessage:string openTipsButton:string -> void success error errorMessage
showLoading async content:string delay:number
showModal async title:string content:string showCancel:boolean cancelText:string cancelColor:string confirmText:string confirmColor:string editable:boolean placeholderText:string -> void confirm content
showNavigationBarLoading async
showOptionMenu async
showShareMenu async -> void error success errorMessage
showSharePanel sync
showTabBar async animation:boolean
showTabBarRedDot async index!:number
showToast async content:string type:'none'|'success'|'fail'|'exception'|'loading' duration:number delay:number xOffset:number yOffset:number
startAPVerify async url!:string certifyId!:string -> void resultStatus result
startAccelerometer async interval:'game'|'ui'|'normal' -> void success
startBeaconDiscovery async uuids!:array
startBluetoothDevicesDiscovery async includeClassic:boolean deviceIds:array deviceNames:array allowDuplicatesKey:boolean interval:number services!:array
startCompass async interval:'game'|'ui'|'normal' -> void success
startGyroscope async interval:'game'|'ui'|'normal' -> void success
startIfaaAuthentication async requestAuthModes!:array challenge!:string -> void code message srcCode token verifyCode verifyId nextIsCasherPament2 subCode bizResponseData
startPullDownRefresh async -> void success
startWifi async -> void success
startZMVerify async token!:string -> void passed
stopAccelerometer async -> void success
stopBeaconDiscovery async
stopBluetoothDevicesDiscovery async -> void success
stopCompass async -> void success
stopGyroscope async -> void success
stopPullDownRefresh async
stopWifi async -> void success
switchTab async url!:string resolvedPath:string
tradePay async tradeNO:string orderStr:string -> void resultCode
unregisterSSID async SSID!:string
unsubscribeMessage async entityIds!:array -> void success error errorMessage
uploadFile async url!:string filePath!:string name:string fileType:string hideLoading:boolean header:object headers:object formData:object fileName:string -> void data statusCode header
uploadFileToOSS async
vibrate async -> void success
vibrateLong async -> void success
vibrateShort async -> void success
watchShake async monitorAccelerometer:boolean monitorCompass:boolean monitorGyroscope:boolean interval:number -> void success
writeBLECharacteristicValue async deviceId!:string serviceId!:string characteristicId!:string value!:string -> void errorCode errorMessage
`

/** What APIs make, with its methods. */
export const myClasses = `
AccessibilityManager announce+ isScreenReaderEnabled+
Animation backgroundColor bottom export height left opacity right rotate rotate3d rotateX rotateY rotateZ scale scale3d scaleX scaleY scaleZ skew skewX skewY step top translate translate3d translateX translateY translateZ width
BackgroundAudioManager offCanPlay offEnded offNext offPause offPlay offPrev offSeeked offSeeking offStop offTimeUpdate offWaiting onCanPlay onEnded onNext onPause onPlay onPrev onSeeked onSeeking onStop onTimeUpdate onWaiting pause play seek stop
CanvasContext arc arcTo beginPath bezierCurveTo clearRect clip closePath createCircularGradient createLinearGradient createPattern createRadialGradient draw drawImage fill fillRect fillText getImageData+ getLineDash lineTo measureText moveTo putImageData+ quadraticCurveTo rect restore rotate save scale setFillStyle setFontSize setGlobalAlpha setLineCap setLineDash setLineJoin setLineWidth setMiterLimit setShadow setStrokeStyle setTextAlign setTextBaseline setTransform stroke strokeRect strokeText toDataURL+ toTempFilePath+ transform translate
FileSystemManager access+ accessSync appendFile+ appendFileSync copyFile+ copyFileSync getFileInfo+ getFileInfoSync getSavedFileList+ getSavedFileListSync mkdir+ mkdirSync readdir+ readdirSync readFile+ readFileSync removeSavedFile+ removeSavedFileSync rename+ renameSync rmdir+ rmdirSync saveFile+ saveFileSync stat+ statSync unlink+ unlinkSync unzip+ writeFile+ writeFileSync zip+
Geocoder reverseGeocoding+
InnerAudioContext destroy offCanPlay offEnded offError offNext offPause offPlay offPrev offSeeked offSeeking offStop offTimeUpdate offWaiting onCanPlay onEnded onError onNext onPause onPlay onPrev onSeeked onSeeking onStop onTimeUpdate onWaiting pause play seek stop
IntersectionObserver disconnect in observe relativeTo relativeToViewport
LottieContext downgradeToPlaceholder fillVariableValue getDuration+ getLottieInfo+ goToAndPlay goToAndStop pause play playFromMinToMaxFrame playFromMinToMaxProgress setSpeed stop
MapContext addGroundOverlay+ addMarkers+ calculateDistance+ changeMarkers+ clearRoute+ gestureEnable+ getCenterLocation+ getMapProperties+ getRegion+ getRotate+ getScale+ getSkew+ includePoints+ initMarkerCluster+ mapToScreen+ moveToLocation+ polygonContainsPoint+ removeGroundOverlay+ removeMarkers+ screenToMap+ setCenterOffset+ setMapType+ setProps showRoute+ showsCompass+ showsScale+ smoothDrawPolyline+ smoothMoveMarker+ smoothMovePolyline+ stopSmoothDrawPolyline+ translateMarker+ updateComponents+ updateGroundOverlay+
OffscreenCanvas cancelAnimationFrame createImage requestAnimationFrame toDataURL toTempFilePath+
RecorderManager offDecibelChange offError offFrameRecorded offPause offResume offStart offStop onDecibelChange onError onFrameRecorded onPause onResume onStart onStop pause resume start stop
RewardedAd destroy+ load+ offClose offError offLoad onClose onError onLoad show+
SelectorQuery boundingClientRect context exec fields in node scrollOffset select selectAll selectViewport
SocketTask close+ offClose offError offMessage offOpen onClose onError onMessage onOpen send+
UpdateManager applyUpdate+ offCheckForUpdate offUpdateFailed offUpdateReady onCheckForUpdate onUpdateFailed onUpdateReady
VideoContext exitFullScreen exitPictureInPicture getCurrentTime+ hideControl hideStatusBar mute pause play playbackRate requestFullScreen seek showControl showFloatingWindow showStatusBar startInteractions stop stopInteractions switchQuality updateQualityList
WebViewContext postMessage
Worker postMessage terminate
`
