import type { Problem } from '../api/problem';
import { bilingual, useLanguage, useWords } from './language';
import { LoginLink } from './LoginLink';
import { Notice } from './Notice';

const texts = bilingual(
  {
    unavailable: '这部分服务暂时无法使用',
    unavailableDetail: '负责这些数据的服务没有应答。页面其余部分不受影响，请稍后重试。',
    unreachable: '连接不上平台',
    unreachableDetail: '请检查网络连接后重试。',
    notFound: '没有找到',
    notFoundDetail: '您要找的内容不存在，或者不对外公开。',
    notAllowed: '需要登录或相应权限',
    notAllowedDetail: '当前身份不能查看这部分内容。',
    stale: '有人先办了一步',
    staleDetail:
      '在您打开之后，这件事已被别人更改，您的这一步没有办理。您填写的内容还在；请读取最新情况后再决定。',
    staleAgain: '读取最新情况',
    atFields: '请检查标红的各项。',
    failed: '没有办成',
    failedDetail: '平台处理这个请求时出错了。',
    article: '依据',
    code: '错误代码',
    request: '请求编号',
    again: '重试',
  },
  {
    unavailable: 'This service is not available right now',
    unavailableDetail:
      'The service behind this part does not answer. The rest of the page works; please try again later.',
    unreachable: 'The platform cannot be reached',
    unreachableDetail: 'Please check your connection and try again.',
    notFound: 'Not found',
    notFoundDetail: 'What you asked for does not exist or is not public.',
    notAllowed: 'Signing in or another right is needed',
    notAllowedDetail: 'You may not see this part as who you are now.',
    stale: 'Somebody was faster',
    staleDetail:
      'This was changed after you opened it; your step was not taken. What you wrote is still here: read the newest state, then decide.',
    staleAgain: 'Read the newest state',
    atFields: 'Please check the marked fields.',
    failed: 'That did not work',
    failedDetail: 'The platform failed to handle this request.',
    article: 'Basis',
    code: 'Error code',
    request: 'Request id',
    again: 'Try again',
  },
);

type Heading = 'stale' | 'unavailable' | 'unreachable' | 'notFound' | 'notAllowed' | 'failed';

function headingOf(problem: Problem): Heading {
  const { status, code } = problem.details;
  if (code === 'unreachable') return 'unreachable';
  if (code === 'stale-version') return 'stale';
  if (problem.unavailable) return 'unavailable';
  if (status === 404 || status === 410) return 'notFound';
  return status === 401 || status === 403 ? 'notAllowed' : 'failed';
}

interface Properties {
  problem: Problem;
  again?: () => void;
  /** The faults are shown at their fields. */
  atFields?: boolean;
}

/** A problem in words: what happened, what the law says, and the number to quote when asking for help. */
export function ProblemNotice({ problem, again, atFields = false }: Properties) {
  const w = useWords(texts);
  const language = useLanguage();
  const heading = headingOf(problem);
  const { code, detail, article, requestId } = problem.details;
  // The platform's own words say which field, which day, which steps; they are Chinese.
  const said = heading === 'stale' ? undefined : detail;
  return (
    <Notice kind={problem.unavailable ? 'warning' : 'bad'} title={w[heading]} live>
      {(language === 'en' || !said) && <p>{w[`${heading}Detail`]}</p>}
      {said && <p lang="zh-CN">{said}</p>}
      {atFields && <p>{w.atFields}</p>}
      {article && (
        <p>
          {w.article}：{article}
        </p>
      )}
      <p className="notice-small">
        {w.code}：<code>{code}</code>
        {requestId && (
          <>
            {'　'}
            {w.request}：<code>{requestId}</code>
          </>
        )}
      </p>
      {code === 'unauthenticated' && <LoginLink />}
      {again && (
        <button type="button" className="button" onClick={again}>
          {heading === 'stale' ? w.staleAgain : w.again}
        </button>
      )}
    </Notice>
  );
}
