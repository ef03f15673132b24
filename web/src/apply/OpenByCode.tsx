import { useNavigate } from 'react-router';
import { type Access, openedAccess } from '../api/access';
import { keepPass } from '../api/pass';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { paths } from '../app/paths';
import { TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { accessWords } from './accessWords';

/** Opens one case with the number and code that were shown when it was submitted. */
export function OpenByCode({ known }: { known?: Access }) {
  const w = useWords(accessWords);
  const navigate = useNavigate();
  const sender = useSending();
  const open = (typed: Access) =>
    sender.run(async () => {
      const { value } = await send(openedAccess, known ?? typed);
      keepPass(value.application, value.handle);
      void navigate(paths.application(value.application));
    });
  return (
    <Form label={w.byCode} submit={known ? w.follow : w.open} sender={sender} onSend={open}>
      {!known && (
        <div className="form-pair">
          <TextField name="number" label={w.number} required max={40} />
          <TextField name="code" label={w.code} required max={60} />
        </div>
      )}
    </Form>
  );
}
