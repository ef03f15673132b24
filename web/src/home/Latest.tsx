import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import type { Page } from '../api/page';
import type { Endpoint } from '../api/request';
import { useRemote } from '../api/useRemote';
import { Await } from '../ui/Await';
import { useLanguage } from '../ui/language';
import { day } from '../ui/text';

interface Published {
  id: string;
  published?: string | null;
}

interface Properties<T extends Published> {
  title: string;
  from: Endpoint<Page<T>>;
  none: string;
  /** The way to the whole list. */
  all: [path: string, name: string];
  children: (item: T) => ReactNode;
}

/** The newest of a kind of publication and the day of each. */
export function Latest<T extends Published>({ title, from, none, all, children }: Properties<T>) {
  const language = useLanguage();
  const remote = useRemote(from);
  const heading = useId();
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <Await remote={remote} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul className="home-list">
              {items.map((item) => (
                <li key={item.id}>
                  {children(item)}
                  {item.published && <time dateTime={item.published}>{day(item.published, language)}</time>}
                </li>
              ))}
            </ul>
          )
        }
      </Await>
      <p className="home-all">
        <Link to={all[0]}>{all[1]}</Link>
      </p>
    </section>
  );
}
