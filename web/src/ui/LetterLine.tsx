import { type Letter, letterFile } from '../api/letters';
import { FileLink } from './FileLink';
import { bilingual, useLanguage, useWords } from './language';
import { day } from './text';
import './letter.css';

const texts = bilingual(
  {
    pdf: '下载PDF',
    docx: '下载DOCX',
    made: '文件正在生成，请稍后刷新。',
    pending: '待发出',
    voided: '已作废',
    revoked: '已撤销',
    erased: '文件已随个人信息删除',
    delivered: (date: string) => `${date}送达`,
    late: '晚于答复期限',
    on: (date: string) => `${date}发文`,
  },
  {
    pdf: 'PDF',
    docx: 'DOCX',
    made: 'The file is being made; please reload soon.',
    pending: 'not sent yet',
    voided: 'void',
    revoked: 'revoked',
    erased: 'its files are erased with the person',
    delivered: (date: string) => `delivered ${date}`,
    late: 'after the last day for the reply',
    on: (date: string) => `issued ${date}`,
  },
);

interface Properties {
  letter: Letter;
  /** Its files went with the person it names. */
  erased?: boolean;
}

/** A letter by name, number and day, with its files. */
export function LetterLine({ letter, erased = false }: Properties) {
  const w = useWords(texts);
  const language = useLanguage();
  const { name, number, on, pending, voided, revoked, delivered, late, pdf, docx } = letter;
  return (
    <>
      <p className="letter-name" lang="zh-CN">
        {name}
        {number && <span>{number}</span>}
      </p>
      <p className="letter-facts">
        <span>{w.on(day(on, language))}</span>
        {delivered && <span>{w.delivered(day(delivered, language))}</span>}
        {late && <strong className="tag">{w.late}</strong>}
        {pending && <span>{w.pending}</span>}
        {voided && <strong className="tag">{revoked ? w.revoked : w.voided}</strong>}
        {erased && <span>{w.erased}</span>}
        {pdf && !erased && (
          <FileLink path={letterFile(letter, 'pdf')} name={`${number ?? name}.pdf`}>
            {w.pdf}
          </FileLink>
        )}
        {docx && !erased && (
          <FileLink path={letterFile(letter, 'docx')} name={`${number ?? name}.docx`}>
            {w.docx}
          </FileLink>
        )}
        {!pdf && !voided && !erased && <span>{w.made}</span>}
      </p>
    </>
  );
}
