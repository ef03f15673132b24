import { useState } from 'react';
import type { Application, Submission } from '../api/applications';
import { submitted } from '../api/applications';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { useSession } from '../app/SessionContext';
import { FilePicker } from '../ui/FilePicker';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { OrganField } from '../ui/OrganField';
import { ApplicantFields } from '../ui/ApplicantFields';
import { DeliveryFields } from '../ui/DeliveryFields';
import { useUploads } from '../ui/useUploads';
import { PageHead } from '../ui/PageHead';
import { accessWords } from './accessWords';
import { AssistanceFields } from './AssistanceFields';
import { sendFiles } from './sendFiles';
import { SentFiles } from './SentFiles';
import { Submitted } from './Submitted';
import { WantedFields } from './WantedFields';
import { applyWords } from './words';
import './apply.css';

/** The application form of art. 29. It asks for no purpose: the regulation of 2019 asks for none. */
export default function ApplyPage() {
  const w = useWords(applyWords);
  const a = useWords(accessWords);
  const session = useSession();
  const sender = useSending();
  const [key] = useState(() => crypto.randomUUID());
  const [done, setDone] = useState<Application>();

  const uploads = useUploads();
  const delivery = useSending();

  const deliver = (made: Application) => delivery.run(() => sendFiles(made, uploads));
  const submit = (body: Submission) =>
    sender.run(async () => {
      const { value } = await send(submitted, { ...body, channel: 'ONLINE' }, { key });
      setDone(value);
      void deliver(value);
    });
  if (done)
    return (
      <Submitted application={done}>
        <SentFiles uploads={uploads} sender={delivery} onAgain={() => void deliver(done)} />
      </Submitted>
    );
  return (
    <>
      <PageHead title={w.apply} lead={w.applyLead} />
      <div className="sheet apply-form">
        {!session.authenticated && <p className="apply-stranger">{a.stranger}</p>}
        <Form label={w.apply} submit={w.submit} sender={sender} onSend={submit}>
          <OrganField name="organ" label={w.organ} hint={w.organHint} />
          <ApplicantFields />
          <WantedFields />
          <DeliveryFields />
          <AssistanceFields />
          <FilePicker uploads={uploads} />
          <p className="field-hint">{w.privacy}</p>
        </Form>
      </div>
    </>
  );
}
