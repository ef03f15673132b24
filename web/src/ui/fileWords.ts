import { bilingual, type Language } from './language';

export const fileWords = bilingual(
  {
    files: '附件',
    choose: '添加附件（可不填）',
    chooseHint:
      '身份证明、补充材料等。可以是PDF、OFD、图片、Word（.docx）或Excel（.xlsx）文件，每个不超过20MB，最多20个。',
    chooseAnswer: '添加随答复提供的文件',
    answerHint: '送审之前添加，答复发出后申请人才能看到。类型和大小的要求与申请附件相同。',
    waiting: '等待上传',
    sending: (share: number) => `正在上传，已完成${share}%`,
    sent: '已上传',
    failed: '没有上传',
    remove: (name: string) => `移除${name}`,
    progress: (name: string) => `${name}的上传进度`,
    summary: (sent: number, all: number) => `已上传${sent}个附件，共${all}个`,
    none: '没有附件。',
    unnamed: '（文件名不可见）',
    ofAnswer: '随答复提供',
    upload: '上传',
    again: '重新上传',
    tooLarge: '文件超过20MB。',
    tooMany: '附件已达20个。',
    refused: '不接受这种类型的文件。文件的类型按内容判断，与名称无关。',
    unreachable: '连接中断，请重试。',
  },
  {
    files: 'Files',
    choose: 'Add files (optional)',
    chooseHint:
      'Proof of identity, further material. PDF, OFD, pictures, Word (.docx) or Excel (.xlsx), 20 MB each at most, no more than 20.',
    chooseAnswer: 'Add files of the answer',
    answerHint:
      'Added before the review; the applicant sees them with the answer. Same types and sizes as for applications.',
    waiting: 'waiting',
    sending: (share: number) => `uploading, ${share}% done`,
    sent: 'uploaded',
    failed: 'not uploaded',
    remove: (name: string) => `Remove ${name}`,
    progress: (name: string) => `Upload of ${name}`,
    summary: (sent: number, all: number) => `${sent} of ${all} files uploaded`,
    none: 'No files.',
    unnamed: '(name not shown)',
    ofAnswer: 'part of the answer',
    upload: 'Upload',
    again: 'Upload again',
    tooLarge: 'The file is longer than 20 MB.',
    tooMany: 'There are 20 files already.',
    refused: 'Files of this type are not taken; the content tells the type, not the name.',
    unreachable: 'The connection broke; please try again.',
  },
);

const units = ['B', 'KB', 'MB'];

/** 2048 → 2 KB. */
export function sizeOf(bytes: number, language: Language): string {
  const unit = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const value = bytes / 1024 ** unit;
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 1 });
  return `${number.format(value)} ${units[unit]}`;
}
