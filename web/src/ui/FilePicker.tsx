import { useId } from 'react';
import { fileWords } from './fileWords';
import { useWords } from './language';
import { UploadList } from './UploadList';
import { uploadTypes, type Uploads } from './useUploads';

interface Properties {
  uploads: Uploads;
  label?: string;
  hint?: string;
}

/** Chooses files; what happens to each of them is told below. */
export function FilePicker({ uploads, label, hint }: Properties) {
  const w = useWords(fileWords);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label ?? w.choose}</label>
      <p id={`${id}-hint`} className="field-hint">
        {hint ?? w.chooseHint}
      </p>
      <input
        id={id}
        type="file"
        multiple
        accept={uploadTypes}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          uploads.add([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // the same file may be chosen again after it was removed
        }}
      />
      <UploadList uploads={uploads} />
    </div>
  );
}
