import type { ReactNode } from 'react';
import { download } from '../api/download';
import { passFor } from '../api/pass';
import { useSending } from '../api/useSending';
import { ProblemNotice } from './ProblemNotice';

interface Properties {
  path: string;
  name: string;
  children: ReactNode;
}

/** A file to be saved: a link for who is signed in, a button for who holds a number and code. */
export function FileLink({ path, name, children }: Properties) {
  const sender = useSending();
  if (!passFor(path)) {
    return (
      <a href={path} download={name}>
        {children}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className="link-button"
        disabled={sender.busy}
        onClick={() => void sender.run(() => download(path, name))}
      >
        {children}
      </button>
      {sender.problem && <ProblemNotice problem={sender.problem} />}
    </>
  );
}
