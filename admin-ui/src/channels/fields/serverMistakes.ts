import type { FormInstance } from 'antd';
import { fieldProblems } from '../../app/api/problem';

/** Puts what the service found wrong to the fields it is about; false when it is about none of them. */
export function showMistakes(form: FormInstance, error: unknown): boolean {
  const fields = fieldProblems(error).map(({ pointer, detail }) => ({ name: pointer.slice(1), errors: [detail] }));
  if (fields.length === 0) return false;
  form.setFields(fields);
  form.focusField(fields[0]?.name);
  return true;
}
