import { useTitle } from './useTitle';

/** The head of a page: its title, which is also that of the document, and what the page is for. */
export function PageHead({ title, lead }: { title: string; lead: string }) {
  useTitle(title);
  return (
    <header className="page-head">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
    </header>
  );
}
