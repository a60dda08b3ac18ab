import type { Language } from './language';
import { numbered, words } from './words';

export const chinese: Language = {
  id: 'zh',
  forwarded: ['转发自'],
  readMore: ['阅读全文', '查看原文', '查看全文', '阅读更多', '查看更多', '全文', '详情'],
  litter: ['您的浏览器不支持此媒体', '在 telegram 中查看', '在 telegram 中打开'],
  pinned: ['置顶了一张照片', '置顶了一个视频', '置顶了一条消息'],
  captions: ['图片说明'],
  credits: ['图片', '图', '摄影', '图片来源', '来源', '视频'],
  vocabulary: {
    months: numbered(
      '一月',
      '二月',
      '三月',
      '四月',
      '五月',
      '六月',
      '七月',
      '八月',
      '九月',
      '十月',
      '十一月',
      '十二月',
    ),
    weekdays: ['星期一 周一', '星期二 周二', '星期三 周三', '星期四 周四', '星期五 周五', '星期六 周六', '星期日 周日'],
    titles: words(`
      主席 总统 总理 首相 总书记 书记 部长 副部长 外长 大使 发言人 秘书长 议长 委员长 副总理 副总统 副主席 国务委员 市长 省长
      州长 主任 局长 院长 校长 司令 代表 特使 国王 埃米尔 学者 专家 众议长 团长 副团长 会长 董事长 总经理 顾问 总领事 夫人 常委
    `),
    events: words(`
      会议 会谈 峰会 论坛 座谈会 发布会 记者会 研讨会 大会 仪式 晚宴 宴会 招待会 碰头会 例会 全会 午餐会 外长会 部长会 全体会议 对话会 博览会 对话 磋商 访问
    `),
    meeting: words('会见 会晤 接见 拜会'),
    conversing: words('会谈 通电话 通话 视频会晤 会晤 会面 见面'),
    holding: words('举行 召开 主持 主持召开 出席 参加 开幕 闭幕 致贺信 致辞 进行'),
    speaking: words('指出 强调 表示 宣布 说 认为 称'),
  },
};
