type Body = { [name: string]: unknown };

const readings: Record<string, (value: string) => unknown> = {
  number: (value) => (value === '' ? undefined : Number(value)),
  list: (value) => value.split(/[\n、，,]+/).flatMap((word) => word.trim() || []),
  flag: (value) => value === 'true',
};

function at(body: unknown, [name = '', ...rest]: string[]): unknown {
  const value = (body as Body | undefined)?.[name];
  return rest.length === 0 ? value : at(value, rest);
}

function put(body: Body, [name = '', ...rest]: string[], value: unknown) {
  if (rest.length === 0) body[name] = value;
  else put((body[name] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {}) as Body, rest, value);
}

/**
 * The JSON that a form says: a field's name is the pointer of its value (`applicant/name`, `items/0/subject`),
 * `data-as` its type (number, list, flag); what is empty is left out. Checked boxes that are lists
 * say their values together.
 */
export function bodyOf(form: HTMLFormElement): Body {
  const body: Body = {};
  for (const element of form.elements) {
    if (!(element instanceof HTMLInputElement) && !('value' in element && 'name' in element)) continue;
    const field = element as HTMLInputElement;
    if (!field.name || field.disabled || field.type === 'file') continue;
    if (field.type === 'radio' && !field.checked) continue;
    if (field.type === 'checkbox') {
      const path = field.name.split('/');
      const several = field.dataset['as'] === 'list';
      if (field.checked)
        put(body, path, several ? [...((at(body, path) ?? []) as string[]), field.value] : true);
      continue;
    }
    const value = readings[field.dataset['as'] ?? '']?.(field.value) ?? field.value.trim();
    if (value !== '' && value !== undefined) put(body, field.name.split('/'), value);
  }
  return body;
}
