import { bilingual } from '../../ui/language';

export const lineageWords = bilingual(
  {
    rule: '怎样统计',
    value: '数值',
    digest: '数据摘要',
    zero: '没有符合统计条件的事项，所以这个数是 0。',
    count: (count: string) => `由 ${count} 个事项组成`,
    public: '公众可见事项的类型、日期和归入的行；登录的工作人员还可看到所属机关的案件编号。',
    members: '构成这个数的事项',
    event: '事项',
    day: '日期',
    row: '归入',
    amount: '数额',
    ref: '编号',
  },
  {
    rule: 'What is counted',
    value: 'Value',
    digest: 'Digest',
    zero: 'Nothing matches, so this number is 0.',
    count: (count: string) => `Made of ${count} items`,
    public:
      'The public sees type, day and row of each item; signed-in staff also see the case numbers of their organ.',
    members: 'Items behind this number',
    event: 'Item',
    day: 'Day',
    row: 'Row',
    amount: 'Amount',
    ref: 'Number',
  },
);
