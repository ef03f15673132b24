import { createContext, type FormEvent, type ReactNode, useContext } from 'react';
import type { Problem } from '../api/problem';
import type { Sender } from '../api/useSending';
import { bodyOf } from './formBody';
import { bilingual, useWords } from './language';
import { ProblemNotice } from './ProblemNotice';
import './form.css';

const texts = bilingual({ busy: '正在提交…' }, { busy: 'Sending…' });

const FormProblem = createContext<Problem | undefined>(undefined);

/** The problem of the form around, for its fields. */
export function useFormProblem(): Problem | undefined {
  return useContext(FormProblem);
}

interface Properties<T> {
  label: string;
  submit: string;
  sender: Sender;
  /** Sends what the fields say; its failure is shown at the fields and below them. */
  onSend: (body: T) => void;
  /** Reads the newest state after somebody else was faster. */
  onStale?: (() => void) | undefined;
  beside?: ReactNode;
  children?: ReactNode;
}

/** A form whose fields are named by the pointers of the body it sends. */
export function Form<T>({ label, submit, sender, onSend, onStale, beside, children }: Properties<T>) {
  const w = useWords(texts);
  const { problem, busy } = sender;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) onSend(bodyOf(event.currentTarget) as T);
  }

  const stale = problem?.details.code === 'stale-version' && onStale;
  return (
    <FormProblem value={problem}>
      <form className="form" aria-label={label} onSubmit={send}>
        {children}
        {problem && (
          <ProblemNotice
            problem={problem}
            atFields={!!problem.details.errors}
            {...(stale ? { again: onStale } : {})}
          />
        )}
        <div className="form-end">
          <button type="submit" className="button button-main" disabled={busy}>
            {busy ? w.busy : submit}
          </button>
          {beside}
        </div>
      </form>
    </FormProblem>
  );
}
