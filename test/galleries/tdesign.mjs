import { often } from './often.mjs'

const options = `{{ [{ label: '北京', value: '110000', children: [{ label: '东城区', value: '110101' }] }, { label: '天津', value: '120000', children: [{ label: '和平区', value: '120101' }] }] }}`
const columns = `{{ [{ label: '春', value: 1 }, { label: '夏', value: 2 }] }}`
const message = `{{ [{ type: 'text', data: '你好' }] }}`

/** A page for each component of tdesign-miniprogram, together with those that only stand in it. */
export const tdesign = {
  name: 'tdesign-miniprogram',
  version: '1.16.0',
  style: '@import "tdesign-miniprogram/common/style/theme/_index.wxss";',
  tag: (component) => `t-${component}`,
  scripts: {
    cascader:
      'Page({ data: { isVisible: false }, onReady() { this.setData({ isVisible: true }) } })',
    // Each step finds its place by a function of its own.
    guide: `Page({ data: { current: -1, steps: [] }, onReady() { const element = () => new Promise((resolve) => this.createSelectorQuery().select('.target').boundingClientRect(resolve).exec()); this.setData({ current: 0, steps: [{ element, title: '标题', body: '说明', placement: 'bottom' }] }) } })`,
  },
  pages: {
    'action-sheet': `<t-action-sheet visible description="说明" items="{{ ['一', { label: '二', disabled: true }] }}" />`,
    attachments: `<t-attachments items="{{ [{ fileType: 'image', name: 'a.png', url: '/picture.svg', size: 1024 }, { fileType: 'pdf', name: 'b.pdf', size: 2048 }] }}" />`,
    avatar: often(
      `<t-avatar-group max="2"><t-avatar image="/picture.svg" /><t-avatar icon="user" /><t-avatar>王</t-avatar></t-avatar-group>`,
    ),
    'back-top': `<view wx:for="{{ 60 }}" wx:key="*this" style="margin: 12px">长页的第 {{ item }} 行</view><t-back-top theme="round" text="顶部" scrollTop="{{ 300 }}" visibilityHeight="{{ 0 }}" />`,
    badge: often(
      `<t-badge count="8"><t-icon name="notification" /></t-badge><t-badge dot content="消息" />`,
    ),
    button: often(
      `<t-button theme="primary">主要</t-button><t-button variant="outline" icon="app" loading>加载</t-button><t-button ghost block disabled>不可用</t-button>`,
    ),
    calendar: `<t-calendar usePopup="{{ false }}" type="range" value="{{ [1700000000000, 1700400000000] }}" minDate="{{ 1698768000000 }}" maxDate="{{ 1704038400000 }}" />`,
    cascader: `<t-cascader visible="{{ isVisible }}" value="110101" title="地区" options="${options}" />`,
    cell: `<t-cell-group title="分组" bordered><t-cell title="单元格" note="内容" description="说明" arrow leftIcon="lock-on" /></t-cell-group>`,
    'chat-actionbar': often(`<t-chat-actionbar content="内容" chatId="1" comment="good" />`),
    'chat-content': often(
      `<t-chat-content role="assistant" content="{{ { type: 'text', data: '你好' } }}" />`,
    ),
    'chat-list': `<view style="height: 400px"><t-chat-list data="{{ [{ role: 'user', content: [{ type: 'text', data: '问' }] }, { role: 'assistant', content: [{ type: 'text', data: '答' }] }] }}" /></view>`,
    'chat-loading': often(`<t-chat-loading animation="moving" text="思考" />`),
    'chat-markdown': `<t-chat-markdown content="{{ '# 题 \\n\\n- 一 \\n- **二** \\n\\n| 甲 | 乙 | \\n| - | - | \\n| 1 | 2 |' }}" />`,
    'chat-message': `<t-chat-message role="user" name="我" datetime="今天" avatar="/picture.svg" placement="right" content="${message}" /><t-chat-message role="assistant" content="${message}" status="complete" />`,
    'chat-record': `<t-chat-record />`,
    'chat-sender': `<t-chat-sender placeholder="说点什么" value="你好" />`,
    'chat-thinking': often(
      `<t-chat-thinking status="complete" content="{{ { title: '想过了', text: '内容' } }}" />`,
    ),
    'check-tag': often(
      `<t-check-tag checked content="{{ ['选中', '未选'] }}" /><t-check-tag content="标签" closable />`,
    ),
    checkbox: `<t-checkbox-group value="{{ [1] }}"><t-checkbox value="{{ 1 }}" label="甲" /><t-checkbox value="{{ 2 }}" label="乙" icon="line" content="说明" /></t-checkbox-group>`,
    col: often(
      `<t-row gutter="16"><t-col span="8"><t-button block>一</t-button></t-col><t-col span="8" offset="8">二</t-col></t-row>`,
    ),
    collapse: `<t-collapse value="{{ [0] }}"><t-collapse-panel header="一" value="{{ 0 }}">内容</t-collapse-panel><t-collapse-panel header="二" value="{{ 1 }}" expandIcon>内容</t-collapse-panel></t-collapse>`,
    'color-picker': `<t-color-picker usePopup="{{ false }}" type="multiple" defaultValue="#0052d9" enableAlpha />`,
    'config-provider': often(
      `<t-config-provider themeVars="{{ { buttonPrimaryBgColor: 'red' } }}"><t-button theme="primary">按钮</t-button></t-config-provider>`,
    ),
    'count-down': often(
      `<t-count-down time="{{ 96000000 }}" splitWithUnit theme="square" /><t-count-down time="{{ 9600000 }}" millisecond />`,
    ),
    'date-time-picker': `<t-date-time-picker visible title="时间" mode="minute" value="2024-05-06 10:20" format="YYYY-MM-DD HH:mm" />`,
    dialog: `<t-dialog visible title="标题" content="内容" confirmBtn="确定" cancelBtn="取消" />`,
    divider: often(`<t-divider content="文字" /><t-divider dashed align="left" content="左" />`),
    drawer: `<t-drawer visible title="标题" placement="left" items="{{ [{ title: '一', icon: 'app' }, { title: '二' }] }}" />`,
    'dropdown-menu': `<t-dropdown-menu><t-dropdown-item options="${columns}" value="{{ 1 }}" /><t-dropdown-item label="多选" multiple options="${columns}" value="{{ [1] }}" /></t-dropdown-menu>`,
    empty: `<t-empty icon="info-circle-filled" description="没有内容" />`,
    fab: `<t-fab icon="add" text="新建" style="right: 16px; bottom: 32px" /><view>内容</view>`,
    footer: often(
      `<t-footer text="版权" links="{{ [{ name: '链接', url: '' }] }}" /><t-footer logo="{{ { icon: '/picture.svg', title: '牌子' } }}" />`,
    ),
    form: `<t-form data="{{ { name: '' } }}" rules="{{ { name: [{ required: true, message: '必填' }] } }}"><t-form-item label="姓名" name="name"><t-input placeholder="请输入" borderless /></t-form-item><t-form-item label="性别" name="sex"><t-radio-group value="1"><t-radio value="1" label="女" /><t-radio value="2" label="男" /></t-radio-group></t-form-item><t-button theme="primary" type="submit" block>提交</t-button></t-form>`,
    grid: `<t-grid column="3" border><t-grid-item text="一" image="/picture.svg" /><t-grid-item text="二" icon="app" badgeProps="{{ { count: 8 } }}" /></t-grid>`,
    guide: `<view class="target">目标</view><t-guide current="{{ current }}" steps="{{ steps }}" />`,
    icon: often(
      `<t-icon name="home" size="48rpx" /><t-icon name="star-filled" color="#f5ba18" bindclick="hear" />`,
    ),
    image: `<t-image src="/picture.svg" width="72" height="72" shape="round" /><t-image src="/none.png" width="72" height="72" error="坏" />`,
    'image-viewer': `<t-image-viewer visible images="{{ ['/picture.svg', '/picture.svg'] }}" showIndex closeBtn deleteBtn />`,
    indexes: `<t-indexes indexList="{{ ['A', 'B'] }}"><t-indexes-anchor index="A" /><t-cell title="安" /><t-indexes-anchor index="B" /><t-cell title="白" /></t-indexes>`,
    input: `<t-input label="标签" placeholder="请输入" value="文字" clearable tips="提示" suffix="元" /><t-input type="password" label="密码" maxlength="{{ 8 }}" />`,
    link: often(`<t-link content="链接" theme="primary" underline suffixIcon="jump" hover />`),
    loading: often(
      `<t-loading text="加载中" layout="vertical" /><t-loading theme="dots" /><t-loading theme="spinner" />`,
    ),
    message: `<t-message visible content="消息" theme="success" duration="{{ 0 }}" closeBtn /><t-message-item content="条" duration="{{ 0 }}" visible />`,
    navbar: `<t-navbar title="标题" leftArrow fixed="{{ false }}" /><t-navbar title="首页" homeIcon="home" fixed="{{ false }}" />`,
    'notice-bar': `<t-notice-bar visible content="很长的通知会自己滚动，很长的通知会自己滚动" marquee suffixIcon="close" theme="warning" />`,
    overlay: `<t-overlay visible><view style="margin: 120px 40px; padding: 40px; background: #fff">内容</view></t-overlay>`,
    paragraph: often(
      `<t-paragraph ellipsis="{{ { rows: 1 } }}">很长的一段文字，很长的一段文字，很长的一段文字，很长的一段文字</t-paragraph>`,
    ),
    picker: `<t-picker visible title="季节" value="{{ [2] }}"><t-picker-item options="${columns}" /></t-picker>`,
    popover: `<view style="padding: 120px 40px"><t-popover visible content="气泡" placement="top"><t-button>按钮</t-button></t-popover></view>`,
    popup: `<t-popup visible placement="bottom" closeBtn><view style="height: 240px">内容</view></t-popup>`,
    progress: often(
      `<t-progress percentage="60" /><t-progress theme="circle" percentage="30" status="success" /><t-progress theme="plump" percentage="80" />`,
    ),
    'pull-down-refresh': `<t-pull-down-refresh value="{{ false }}" loadingTexts="{{ ['下拉', '松手', '正在', '完成'] }}"><view wx:for="{{ 20 }}" wx:key="*this" style="margin: 12px">第 {{ item }} 行内容</view></t-pull-down-refresh>`,
    qrcode: `<t-qrcode value="https://example.com" size="{{ 160 }}" level="M" />`,
    radio: `<t-radio-group value="1"><t-radio value="1" label="甲" /><t-radio value="2" label="乙" icon="dot" content="说明" /></t-radio-group>`,
    rate: often(
      `<t-rate value="{{ 3.5 }}" allowHalf showText texts="{{ ['差', '一般', '好', '很好', '极好'] }}" />`,
    ),
    result: `<t-result theme="success" title="成功" description="说明" /><t-result theme="error" title="失败" />`,
    'scroll-view': often(`<t-scroll-view style="height: 200px"><view>滚动</view></t-scroll-view>`),
    search: `<t-search placeholder="搜索" value="词" action="取消" resultList="{{ ['词一'] }}" />`,
    segmented: `<t-segmented options="{{ [{ label: '一', value: 1 }, { label: '二', value: 2 }] }}" value="{{ 1 }}" />`,
    'side-bar': `<t-side-bar value="1"><t-side-bar-item value="1" label="一" badgeProps="{{ { count: 3 } }}" /><t-side-bar-item value="2" label="二" icon="app" /></t-side-bar>`,
    skeleton: often(
      `<t-skeleton theme="paragraph" animation="gradient" loading /><t-skeleton theme="avatar" loading />`,
    ),
    slider: often(
      `<t-slider value="{{ 30 }}" label showExtremeValue /><t-slider range value="{{ [20, 60] }}" marks="{{ { 0: '零', 50: '半' } }}" theme="capsule" />`,
    ),
    stepper: often(
      `<t-stepper value="{{ 3 }}" theme="filled" /><t-stepper value="{{ 1 }}" theme="outline" size="large" disabled />`,
    ),
    steps: often(
      `<t-steps current="{{ 1 }}"><t-step-item title="一" content="说明" /><t-step-item title="二" icon="cart" /></t-steps><t-steps theme="dot" layout="vertical" current="{{ 0 }}"><t-step-item title="一" /></t-steps>`,
    ),
    sticky: often(
      `<t-sticky offsetTop="{{ 20 }}"><t-button theme="primary">吸顶</t-button></t-sticky>`,
    ),
    'swipe-cell': `<t-swipe-cell opened right="{{ [{ text: '编辑', className: 'edit', style: 'background: #ed7b2f; color: #fff' }, { text: '删除' }] }}"><t-cell title="左滑" /></t-swipe-cell>`,
    swiper: `<t-swiper list="{{ ['/picture.svg', '/picture.svg'] }}" height="160" navigation="{{ { type: 'dots-bar' } }}" /><view style="position: relative; height: 40px; background: #0052d9"><t-swiper-nav type="fraction" total="{{ 3 }}" current="{{ 1 }}" /></view>`,
    switch: often(
      `<t-switch value="{{ true }}" label="{{ ['开', '关'] }}" /><t-switch loading /><t-switch size="large" disabled />`,
    ),
    'tab-bar': `<t-tab-bar value="a" theme="tag"><t-tab-bar-item value="a" icon="home">首页</t-tab-bar-item><t-tab-bar-item value="b" icon="user" badgeProps="{{ { dot: true } }}">我的</t-tab-bar-item></t-tab-bar>`,
    table: `<t-table rowKey="id" bordered stripe columns="{{ [{ colKey: 'id', title: '号', width: 80 }, { colKey: 'name', title: '名', ellipsis: true }] }}" data="{{ [{ id: 1, name: '甲' }, { id: 2, name: '乙' }] }}" />`,
    tabs: `<t-tabs value="1" theme="card" animation="{{ { duration: 0.3 } }}"><t-tab-panel label="一" value="0">甲</t-tab-panel><t-tab-panel label="二" value="1" badgeProps="{{ { count: 8 } }}">乙</t-tab-panel></t-tabs>`,
    tag: often(
      `<t-tag theme="primary" variant="light" icon="discount" closable>标签</t-tag><t-tag shape="mark" size="large" maxWidth="80">很长很长很长的标签</t-tag>`,
    ),
    text: often(
      `<t-text strong mark underline copyable content="文字" /><t-text theme="secondary" code>代码</t-text>`,
    ),
    textarea: `<t-textarea label="留言" placeholder="留言" value="文字" maxlength="{{ 100 }}" indicator autosize bordered />`,
    title: often(
      `<t-title level="h1">标题一</t-title><t-title level="h4" ellipsis>标题四</t-title>`,
    ),
    toast: often(`<t-toast id="t-toast" /><t-button>页面</t-button>`),
    transition: `<t-transition visible name="fade"><view style="width: 100px; height: 100px; background: #0052d9" /></t-transition>`,
    'tree-select': `<t-tree-select options="${options}" value="{{ ['110000', '110101'] }}" />`,
    upload: `<t-upload files="{{ [{ url: '/picture.svg', name: 'a.png', type: 'image' }, { url: '/picture.svg', status: 'loading', percent: 30, type: 'image' }] }}" max="{{ 4 }}" />`,
    watermark: `<t-watermark watermarkContent="{{ { text: '水印' } }}" width="{{ 120 }}" height="{{ 64 }}"><view style="height: 300px">内容</view></t-watermark>`,
  },
}
