/** A page for each component of weui-miniprogram. */
export const weui = {
  name: 'weui-miniprogram',
  version: '1.5.6',
  style: '@import "weui-miniprogram/weui-wxss/dist/style/weui.wxss";',
  tag: (component) => `mp-${component}`,
  pages: {
    actionsheet: `<mp-actionsheet show title="更多" actions="{{ [{ text: '分享', value: 1 }, { text: '删除', type: 'warn', value: 2 }] }}" />`,
    badge: `<mp-cells title="角标">
      <mp-cell wx:for="{{ ['8', '99+', '新'] }}" wx:key="*this" value="还有消息没有看"><mp-badge content="{{ item }}" slot="footer" /></mp-cell>
      <mp-cell value="只有红点"><mp-badge slot="footer" /></mp-cell>
    </mp-cells>`,
    cells: `<mp-cells title="设置" footer="说明文字">
      <mp-cell link hover value="账号" footer="已绑定" />
      <mp-cell value="版本" footer="1.0" />
    </mp-cells>`,
    checkbox: `<mp-cells title="多选">
      <mp-checkbox-group multi bindchange="hear">
        <mp-checkbox label="苹果" value="1" checked />
        <mp-checkbox label="香蕉" value="2" />
      </mp-checkbox-group>
    </mp-cells>`,
    dialog: `<mp-dialog show title="提示" buttons="{{ [{ text: '取消' }, { text: '确定' }] }}" bindbuttontap="hear">要继续吗？</mp-dialog>`,
    form: `<mp-form rules="{{ [{ name: 'mobile', rules: { required: true, message: '必填' } }] }}" models="{{ { mobile: '' } }}">
      <mp-cells title="表单">
        <mp-cell prop="mobile" title="手机" show-error><input placeholder="请输入手机号" /></mp-cell>
      </mp-cells>
    </mp-form>`,
    'form-page': `<mp-form-page title="资料" subtitle="请如实填写">
      <mp-cells><mp-cell title="姓名"><input placeholder="姓名" /></mp-cell></mp-cells>
      <button slot="button" type="primary">提交</button>
    </mp-form-page>`,
    gallery: `<mp-gallery show imgUrls="{{ ['/picture.svg', '/picture.svg'] }}" current="{{ 0 }}" showDelete bindchange="hear" />`,
    grids: `<mp-grids grids="{{ [{ text: '首页', imgUrl: '/picture.svg', url: '#' }, { text: '我的', imgUrl: '/picture.svg', url: '#' }] }}" />`,
    'half-screen-dialog': `<mp-half-screen-dialog show title="标题" subTitle="副标题" desc="说明" tips="提示" buttons="{{ [{ text: '知道了' }] }}" />`,
    icon: `<mp-icon wx:for="{{ ['add', 'search', 'like', 'star', 'album', 'camera', 'location', 'pencil', 'time', 'volume-up'] }}" wx:key="*this" type="{{ index % 2 ? 'field' : 'outline' }}" icon="{{ item }}" color="#07c160" size="{{ 60 }}" />`,
    loading: `<mp-loading wx:for="{{ ['正在加载', '还在加载', '就要好了', '马上就来'] }}" wx:key="*this" type="circle" tips="{{ item }}" /><mp-loading /><mp-loading type="dot-gray" animated />`,
    msg: `<mp-msg type="success" title="操作成功" desc="已保存"><button slot="handle" type="primary">返回</button></mp-msg>`,
    'navigation-bar': `<mp-navigation-bar title="标题" back loading color="#fff" background="#07c160" />`,
    searchbar: `<mp-searchbar placeholder="搜索" bindinput="hear" />`,
    slideview: `<mp-slideview buttons="{{ [{ text: '删除', type: 'warn' }] }}" show><mp-cell value="左滑删除这一条很长的消息" footer="刚才" /></mp-slideview>`,
    tabbar: `<mp-tabbar current="{{ 0 }}" list="{{ [{ text: '首页', iconPath: '/picture.svg', selectedIconPath: '/picture.svg' }, { text: '我的', iconPath: '/picture.svg', selectedIconPath: '/picture.svg', badge: '8' }] }}" />`,
    toptips: `<mp-toptips msg="出错了" type="error" show delay="{{ 60000 }}" />`,
    uploader: `<mp-uploader title="图片" tips="最多九张" max-count="{{ 9 }}" files="{{ [{ url: '/picture.svg' }] }}" bindfail="hear" />`,
  },
}
