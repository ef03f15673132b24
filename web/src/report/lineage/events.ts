import type { Language } from '../../ui/language';

const names: Record<string, [zh: string, en: string]> = {
  'application-submitted': ['提出申请', 'application submitted'],
  'application-received': ['收到申请', 'application received'],
  'application-corrected': ['补正', 'application corrected'],
  'application-replied': ['作出答复', 'reply issued'],
  'application-closed': ['办结', 'application closed'],
  'outcome-corrected': ['更正办理结果', 'outcome corrected'],
  'remedy-filed': ['提起复议或诉讼', 'remedy filed'],
  'remedy-decided': ['复议或诉讼作出结果', 'remedy decided'],
  'message-received': ['收到留言', 'message received'],
  'document-made': ['制作文件', 'document made'],
  'document-published': ['公开文件', 'document published'],
  'document-repealed': ['废止文件', 'document repealed'],
  'document-withdrawn': ['撤下文件', 'document withdrawn'],
  'site-registered': ['登记网站或新媒体账号', 'site or account registered'],
  'items-counted': ['登记事项数量', 'items counted'],
  'decisions-counted': ['登记处理决定数量', 'decisions counted'],
  'fees-collected': ['收取行政事业性收费', 'fees collected'],
  'procurement-concluded': ['完成政府采购', 'procurement concluded'],
  'issue-published': ['出版公报', 'gazette issue published'],
  'inspection-circulated': ['发布检查通报', 'inspection circulated'],
  'task-planned': ['部署任务', 'task planned'],
};

/** io.gongkai.request.application-replied.v1 → 作出答复; an unknown type is shown as it is. */
export function eventName(type: string, language: Language): string {
  const short = /([a-z]+(?:-[a-z]+)*)(?:\.v\d+)?$/.exec(type)?.[1] ?? type;
  const name = names[short];
  return name ? name[language === 'zh' ? 0 : 1] : short;
}
