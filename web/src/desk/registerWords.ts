import { bilingual } from '../ui/language';

export const registerWords = bilingual(
  {
    title: '登记来件',
    lead: '把当天收到的信函、传真、当面和口头申请逐件录入，一次登记。',
    form: '录入一件申请',
    put: '加入待登记',
    channel: '渠道',
    arrived: '到达日期',
    arrivedHint: '不填则为今天。',
    subject: '信息名称或者文号',
    description: '内容描述',
    pile: (count: number) => `待登记（${count}件）`,
    remove: '删除',
    register: '全部登记',
    done: (created: number, refused: number) =>
      refused > 0 ? `已登记${created}件，${refused}件未登记` : `已登记${created}件`,
    refused: (line: string) => `第${line}件未登记`,
  },
  {
    title: 'Register mail',
    lead: 'Letters, faxes, visits and spoken applications of the day, registered at once.',
    form: 'One application',
    put: 'Put on the pile',
    channel: 'Channel',
    arrived: 'Arrived on',
    arrivedHint: 'Empty: today.',
    subject: 'Name or number of the information',
    description: 'Description',
    pile: (count: number) => `To be registered (${count})`,
    remove: 'Remove',
    register: 'Register all',
    done: (created: number, refused: number) => `${created} registered, ${refused} refused`,
    refused: (line: string) => `No. ${line} was refused`,
  },
);
