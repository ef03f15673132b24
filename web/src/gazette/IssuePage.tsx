import { Link, useParams } from 'react-router';
import { issue as issuePath, type Issue, type IssueItem } from '../api/gazette';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { useTitle } from '../ui/useTitle';
import { IssueFacts } from './IssueFacts';
import { gazetteWords } from './words';
import './gazette.css';

export default function IssuePage() {
  const { id = '' } = useParams();
  const w = useWords(gazetteWords);
  const remote = useRemote(issuePath(id));
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.issues}>{w.back}</Link>
      </p>
      <Await remote={remote} lines={8}>
        {(issue) => <IssueSheet issue={issue} />}
      </Await>
    </>
  );
}

function IssueSheet({ issue }: { issue: Issue }) {
  const w = useWords(gazetteWords);
  const name = w.issue(`${issue.year}`, `${issue.number}`);
  useTitle(`${w.title} ${name}`);
  const items = issue.items ?? [];
  const sections = [...new Set(items.map(({ section }) => section))];
  return (
    <article className="sheet">
      <h1 className="issue-title">
        {w.title} {name}
      </h1>
      <IssueFacts issue={issue} />
      <h2 className="issue-contents">{w.contents}</h2>
      {items.length === 0 && <p>{w.noItems}</p>}
      {sections.map((section) => (
        <section key={section} lang="zh-CN">
          <h3>{section}</h3>
          <ol className="issue-items">
            {items
              .filter((item) => item.section === section)
              .map((item, at) => (
                <Item key={item.document ?? at} item={item} />
              ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

function Item({ item: { title, document } }: { item: IssueItem }) {
  const w = useWords(gazetteWords);
  return (
    <li>
      {document ? <Link to={paths.document(document)}>{title ?? w.document}</Link> : (title ?? w.unnamed)}
    </li>
  );
}
