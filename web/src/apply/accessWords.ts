import { bilingual } from '../ui/language';

export const accessWords = bilingual(
  {
    byCode: '用查询号和查询码查询',
    byCodeLead: '没有登录时提交的申请，用提交后给出的查询号和查询码查看。',
    number: '查询号',
    code: '查询码',
    open: '查询',
    follow: '查看办理进度',
    onceTitle: '请记下查询号和查询码',
    onceLead: '这两项只显示这一次，平台不保存查询码原文。凭它们查看进度、补正和领取答复，请勿告诉他人。',
    copy: '复制查询号和查询码',
    copied: '已复制',
    stranger: '不登录也可以申请。提交后会给您查询号和查询码，用来查看进度和答复。',
  },
  {
    byCode: 'With number and code',
    byCodeLead: 'An application sent without an account is opened with the number and code shown then.',
    number: 'Number',
    code: 'Code',
    open: 'Open',
    follow: 'Follow the application',
    onceTitle: 'Please keep number and code',
    onceLead: 'They are shown this once. Whoever has them can follow, correct and read the answer.',
    copy: 'Copy number and code',
    copied: 'copied',
    stranger: 'You may apply without signing in; you will be shown a number and a code to follow with.',
  },
);
