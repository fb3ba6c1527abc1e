import { often } from './often.mjs'

const columns = `columns="{{ ['杭州', '宁波', '温州', '绍兴'] }}"`
const regions = {
  province_list: { 110000: '北京市' },
  city_list: { 110100: '北京市' },
  county_list: { 110101: '东城区', 110102: '西城区' },
}
const choices = `{{ [{ text: '全部', value: 0 }, { text: '新款', value: 1 }] }}`
const tree = `{{ [{ text: '浙江', value: '33', children: [{ text: '杭州', value: '3301' }] }] }}`

/** A page for each component of @vant/weapp, together with those that only stand in it. */
export const vant = {
  name: '@vant/weapp',
  version: '1.11.7',
  style: '@import "@vant/weapp/common/index.wxss";',
  tag: (component) => `van-${component}`,
  data: { regions },
  pages: {
    'action-sheet': `<van-action-sheet show title="选择" actions="{{ [{ name: '一' }, { name: '二', subname: '说明' }] }}" cancel-text="取消" />`,
    area: `<van-area area-list="{{ regions }}" value="110101" bindchange="hear" />`,
    button: often(
      `<van-button type="primary">主要</van-button><van-button loading type="info" loading-text="加载" /><van-button icon="star-o" plain round size="small">收藏</van-button>`,
    ),
    calendar: `<van-calendar show poppable="{{ false }}" show-title type="range" />`,
    card: `<van-card num="2" price="10.00" desc="描述" title="商品" thumb="/picture.svg" tag="新"><view slot="footer"><van-button size="mini">购买</van-button></view></van-card>`,
    cascader: `<van-cascader value="3301" title="地区" options="${tree}" bind:finish="hear" />`,
    cell: `<van-cell-group title="分组"><van-cell title="单元格" value="内容" label="描述" is-link icon="location-o" /></van-cell-group>`,
    checkbox: often(
      `<van-checkbox-group value="{{ ['a'] }}"><van-checkbox name="a">甲</van-checkbox><van-checkbox name="b" shape="square">乙</van-checkbox></van-checkbox-group>`,
    ),
    circle: `<van-circle value="{{ 70 }}" text="七成" /><van-circle type="2d" value="{{ 30 }}" text="三成" />`,
    col: often(
      `<van-row gutter="20"><van-col span="8"><van-tag size="large">第一栏</van-tag></van-col><van-col span="8" offset="8"><van-tag size="large">第二栏</van-tag></van-col></van-row>`,
    ),
    collapse: `<van-collapse value="{{ ['1'] }}"><van-collapse-item title="标题一" name="1">内容一</van-collapse-item><van-collapse-item title="标题二" name="2">内容二</van-collapse-item></van-collapse>`,
    'config-provider': often(
      `<van-config-provider theme-vars="{{ { rateIconFullColor: '#07c160' } }}"><van-rate value="{{ 4 }}" /></van-config-provider>`,
    ),
    'count-down': often(`<van-count-down time="{{ 108000000 }}" format="HH 时 mm 分 ss 秒" />`),
    'datetime-picker': `<van-datetime-picker type="datetime" value="{{ 1700000000000 }}" bind:input="hear" />`,
    dialog: `<van-dialog show title="标题" message="内容" show-cancel-button />`,
    divider: often(`<van-divider contentPosition="center">文字</van-divider>`),
    'dropdown-menu': `<van-dropdown-menu><van-dropdown-item value="{{ 0 }}" options="${choices}" /><van-dropdown-item value="{{ 1 }}" options="${choices}" /></van-dropdown-menu>`,
    empty: `<van-empty image="/picture.svg" description="没有内容" />`,
    field: `<van-field value="文字" label="姓名" placeholder="请输入" clearable required /><van-field type="textarea" autosize label="留言" placeholder="留言" show-word-limit maxlength="50" />`,
    'goods-action': `<van-goods-action><van-goods-action-icon icon="chat-o" text="客服" dot /><van-goods-action-button text="购物车" type="warning" /><van-goods-action-button text="购买" /></van-goods-action>`,
    grid: `<van-grid column-num="3" clickable><van-grid-item icon="home-o" text="首页" dot /><van-grid-item icon="search" text="搜索" badge="9" /><van-grid-item use-slot>自定</van-grid-item></van-grid>`,
    icon: often(
      `<van-icon name="chat" size="30px" info="9" /><van-icon name="star" color="red" dot />`,
    ),
    image: `<van-image width="100" height="100" src="/picture.svg" round /><van-image width="100" height="100" src="/none.png" />`,
    'index-bar': `<van-index-bar index-list="{{ ['A', 'B'] }}"><van-index-anchor index="A" /><van-cell title="安" /><van-index-anchor index="B" /><van-cell title="白" /></van-index-bar>`,
    info: often(
      `<view style="position: relative; width: 40px; height: 40px; background: #eee"><van-info info="8" /></view>`,
    ),
    loading: often(`<van-loading /><van-loading type="spinner" vertical>加载中</van-loading>`),
    'nav-bar': `<van-nav-bar title="标题" left-text="返回" right-text="按钮" left-arrow />`,
    'notice-bar': `<van-notice-bar left-icon="volume-o" text="很长的通知会自己滚动，很长的通知会自己滚动，很长的通知会自己滚动" mode="closeable" />`,
    notify: often(`<van-notify id="van-notify" /><van-button>页面</van-button>`),
    overlay: `<van-overlay show><view style="margin: 120px 40px; padding: 40px; background: #fff">内容</view></van-overlay>`,
    panel: `<van-panel title="标题" desc="描述" status="状态" use-footer-slot><view>内容</view><view slot="footer">底部</view></van-panel>`,
    picker: `<van-picker show-toolbar title="标题" ${columns} default-index="{{ 1 }}" />`,
    'picker-column': `<van-picker-column initial-options="{{ ['杭州市西湖区', '宁波市北仑区', '温州市鹿城区', '绍兴市越城区'] }}" item-height="{{ 44 }}" visible-item-count="{{ 5 }}" default-index="{{ 1 }}" />`,
    popup: `<van-popup show position="bottom" round closeable custom-style="height: 40%">内容</van-popup>`,
    progress: often(
      `<van-progress percentage="50" stroke-width="8" /><van-progress percentage="70" pivot-text="红" color="#ee0a24" />`,
    ),
    radio: often(
      `<van-radio-group value="1"><van-radio name="1">甲</van-radio><van-radio name="2" icon-size="24px">乙</van-radio></van-radio-group>`,
    ),
    rate: often(
      `<van-rate value="{{ 2.5 }}" allow-half /><van-rate value="{{ 3 }}" disabled icon="like" void-icon="like-o" />`,
    ),
    search: `<van-search value="词" placeholder="搜索" show-action />`,
    'share-sheet': `<van-share-sheet show title="分享" options="{{ [{ name: '微信', icon: 'wechat' }, { name: '海报', icon: 'poster' }] }}" />`,
    sidebar: `<van-sidebar active-key="{{ 0 }}"><van-sidebar-item title="一" dot /><van-sidebar-item title="二" badge="5" /></van-sidebar>`,
    skeleton: often(
      `<van-skeleton title avatar row="3" /><van-skeleton loading="{{ false }}">内容</van-skeleton>`,
    ),
    slider: often(
      `<van-slider value="50" bar-height="4px" use-button-slot><view slot="button">五十</view></van-slider><van-slider range value="{{ [20, 60] }}" />`,
    ),
    stepper: often(
      `<van-stepper value="{{ 2 }}" min="1" max="8" /><van-stepper theme="round" value="{{ 1 }}" disable-input />`,
    ),
    steps: often(
      `<van-steps steps="{{ [{ text: '一', desc: '甲' }, { text: '二', desc: '乙' }] }}" active="{{ 1 }}" />`,
    ),
    sticky: often(
      `<van-sticky offset-top="{{ 20 }}"><van-button type="primary">吸顶</van-button></van-sticky>`,
    ),
    'submit-bar': `<van-submit-bar price="{{ 3050 }}" button-text="提交" tip="提示" />`,
    'swipe-cell': `<van-swipe-cell right-width="{{ 65 }}" left-width="{{ 65 }}"><view slot="left">选</view><van-cell title="滑动" value="内容" /><view slot="right">删</view></van-swipe-cell>`,
    switch: often(`<van-switch checked /><van-switch checked="{{ false }}" loading size="24px" />`),
    tabbar: `<van-tabbar active="home" fixed="{{ false }}"><van-tabbar-item icon="search" dot>搜索</van-tabbar-item><van-tabbar-item icon="cart-o" info="99+">购物车</van-tabbar-item><van-tabbar-item name="home" icon="home-o">首页</van-tabbar-item><van-tabbar-item name="my" icon="friends-o" info="5">我的</van-tabbar-item></van-tabbar>`,
    tabs: `<van-tabs active="{{ 1 }}" swipeable animated sticky><van-tab title="一">第一页的内容，比标题长得多，好让人一眼看见</van-tab><van-tab title="二" dot>第二页的内容，比标题长得多，好让人一眼看见它在哪里，并且知道它已经换过来了</van-tab></van-tabs>`,
    tag: often(
      `<van-tag type="primary" closeable>标签</van-tag><van-tag plain round mark type="danger">标签</van-tag>`,
    ),
    toast: often(`<van-toast id="van-toast" /><van-cell title="轻提示" />`),
    transition: `<van-transition show name="fade-up"><view style="width: 100px; height: 100px; background: #1989fa" /></van-transition>`,
    'tree-select': `<van-tree-select items="${tree}" main-active-index="{{ 0 }}" active-id="3301" />`,
    uploader: `<van-uploader file-list="{{ [{ url: '/picture.svg', isImage: true }, { url: '/picture.svg', status: 'uploading', message: '上传中' }] }}" max-count="{{ 3 }}" />`,
  },
}
