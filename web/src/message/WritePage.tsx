import { useState } from 'react';
import { useNavigate } from 'react-router';
import { written, type Writing } from '../api/messages';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { choices } from '../ui/codes';
import { AreaField, CheckField, ChoiceField, TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { LoginLink } from '../ui/LoginLink';
import { Notice } from '../ui/Notice';
import { OrganField } from '../ui/OrganField';
import { PageHead } from '../ui/PageHead';
import { ownSources } from './sources';
import { messageWords } from './words';
import './message.css';

/** A citizen writes to an organ; an officer registers what came in elsewhere. */
export default function WritePage() {
  const w = useWords(messageWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { authenticated, roles = [] } = useSession();
  const sender = useSending();
  const [key] = useState(() => crypto.randomUUID());
  const submit = (body: Writing) =>
    sender.run(async () => {
      const { value } = await send(written, body, { key });
      void navigate(paths.message(value.id));
    });
  const sources = choices('sources', language);
  const own = !roles.includes('clerk') && !roles.includes('head');
  return (
    <>
      <PageHead title={w.write} lead={w.writeLead} />
      <div className="sheet message-form">
        {!authenticated && (
          <Notice title={w.signInToWrite}>
            <LoginLink />
          </Notice>
        )}
        {authenticated && (
          <Form label={w.write} submit={w.send} sender={sender} onSend={submit}>
            <OrganField name="organ" label={w.organ} />
            <div className="form-pair">
              <ChoiceField
                name="source"
                label={w.source}
                required
                options={own ? sources.filter(([code]) => ownSources.includes(code)) : sources}
              />
              <ChoiceField name="type" label={w.type} options={choices('kinds', language)} />
            </div>
            <TextField name="subject" label={w.subject} required max={100} />
            <AreaField name="text" label={w.text} required rows={8} />
            <TextField name="contact" label={w.contact} hint={w.contactHint} max={200} />
            <CheckField name="mayPublish" label={w.mayPublish} />
          </Form>
        )}
      </div>
    </>
  );
}
