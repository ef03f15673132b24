import { bilingual } from '../ui/language';

export const grounds = bilingual(
  {
    PURPOSE_REACHED: '处理目的已实现、无法实现或者不再必要',
    PERIOD_OVER: '保存期限已届满',
    CONSENT_WITHDRAWN: '个人撤回同意',
    UNLAWFUL: '违反法律、行政法规或者违反约定处理个人信息',
    OTHER_LAW: '法律、行政法规规定的其他情形',
  },
  {
    PURPOSE_REACHED: 'the purpose is reached, cannot be reached or needs the data no more',
    PERIOD_OVER: 'the period of keeping is over',
    CONSENT_WITHDRAWN: 'the consent was withdrawn',
    UNLAWFUL: 'the data were handled against law or agreement',
    OTHER_LAW: 'another law says so',
  },
);

export const purposes = bilingual(
  {
    'handle-case': '办理申请',
    list: '查看列表',
    supervise: '监督检查',
    'own-case': '本人查看',
    'find-similar': '比较相似申请',
    'search-cases': '查找申请',
    'write-letter': '起草文书',
    'print-letter': '制作文书',
    'handle-message': '办理留言',
  },
  {
    'handle-case': 'handling the case',
    list: 'a list',
    supervise: 'supervision',
    'own-case': 'own case',
    'find-similar': 'comparing similar cases',
    'search-cases': 'searching',
    'write-letter': 'writing a letter',
    'print-letter': 'printing a letter',
    'handle-message': 'handling a message',
  },
);

export const kinds = bilingual(
  { party: '身份和联系方式', text: '申请内容和往来文字', file: '文书和附件', organ: '本机关的全部申请内容' },
  { party: 'identity and contacts', text: 'words', file: 'files', organ: "the words of the organ's cases" },
);

export const peopleWords = bilingual(
  {
    people: '申请人资料',
    readings: '查阅记录',
    readingsLead: '谁在什么时候、为什么查看过这位申请人的资料。',
    noReadings: '还没有人查看过。',
    backToCase: '回到申请',
    at: '时间（北京时间）',
    by: '查阅人',
    purpose: '目的',
    what: '查看内容',
    masked: '已遮盖',
    maskedYes: '是',
    maskedNo: '否',
    renew: '重发查询号和查询码',
    renewLead: '核实申请人身份后重发；原来的查询号和查询码立即失效。',
    once: '新的查询号和查询码',
    onceLead: '只显示这一次，请当面告知或者打印交给申请人。',
    number: '查询号',
    code: '查询码',
    erase: '删除个人信息',
    eraseTitle: '删除申请人的个人信息',
    eraseWarning: '删除后无法恢复',
    eraseLead:
      '申请人的姓名、证件、联系方式、申请内容和往来文字将永远不能再读取，包括同一申请人在本平台的其他申请。件数、期限和统计不受影响。',
    ground: '删除的依据（《个人信息保护法》第四十七条）',
    confirmWith: (ref: string) => `请输入申请编号“${ref}”以确认`,
    confirmHint: '须与申请编号完全一致。',
    erased: '申请人的个人信息已经删除，不能再读取。',
  },
  {
    people: "The applicant's data",
    readings: 'Readings',
    readingsLead: "Who read this applicant's data, when and why.",
    noReadings: 'Nobody has yet.',
    backToCase: 'Back to the case',
    at: 'When (Beijing)',
    by: 'By',
    purpose: 'Why',
    what: 'What',
    masked: 'Masked',
    maskedYes: 'yes',
    maskedNo: 'no',
    renew: 'New number and code',
    renewLead: 'After the identity was checked; the old ones end at once.',
    once: 'The new number and code',
    onceLead: 'Shown this once; tell them or print them for the applicant.',
    number: 'Number',
    code: 'Code',
    erase: 'Erase the personal data',
    eraseTitle: "Erase the applicant's personal data",
    eraseWarning: 'This cannot be undone',
    eraseLead:
      'Name, documents, contacts and words can never be read again, in the other cases of the same applicant neither. Counts, days and reports stay.',
    ground: 'Ground (PIPL art. 47)',
    confirmWith: (ref: string) => `Type the number of the case, “${ref}”, to confirm`,
    confirmHint: 'Exactly as it is.',
    erased: 'The personal data are erased and can be read no more.',
  },
);
