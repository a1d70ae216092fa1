import { useState } from 'react';
import type { Content } from '../../app/api/model';
import type { FieldProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/texts';
import { byteLength } from '../../app/ui/bytes';
import { LIMITS, type Mistake, mistakesIn } from './checks';
import { inOurWords } from './serverWords';

const NONE: FieldProblem[] = [];

/** The mistakes to show at the fields: the service's until the field changes, and ours once a field was left. */
export function useMistakes(value: Content, errors: FieldProblem[] = NONE, all = false) {
  const t = useTexts('replies');
  const [refused, setRefused] = useState({ errors, value });
  if (refused.errors !== errors) setRefused({ errors, value });
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());

  const refusal = (pointer: string) => {
    const found = errors.find((error) => error.pointer === pointer);
    const same = valueAt(refused.value, pointer) === valueAt(value, pointer);
    return found && same && refused.errors === errors ? inOurWords(found.detail, t) : undefined;
  };
  const ours = (pointer: string) => {
    const found = mistakesIn(value).find((mistake) => mistake.pointer === pointer);
    const shown = found && (all || touched.has(pointer) || isPlain(found));
    return shown ? t(`field.${found.problem}`, { over: overlength(value, pointer), braces: '{{' }) : undefined;
  };
  return {
    mistakeAt: (pointer: string) => ours(pointer) ?? refusal(pointer),
    touch: (pointer: string) => setTouched((before) => (before.has(pointer) ? before : new Set([...before, pointer]))),
  };
}

/** Too long is too long, whether the person has finished typing or not. */
function isPlain({ problem }: Mistake): boolean {
  return problem === 'too-long';
}

function valueAt(content: Content, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], content);
}

function overlength(content: Content, pointer: string): number {
  const field = pointer.split('/').at(-1) ?? '';
  const max = (LIMITS as Record<string, number>)[field] ?? (/url$/i.test(field) ? LIMITS.url : LIMITS.mediaId);
  const text = valueAt(content, pointer);
  return typeof text === 'string' ? byteLength(text) - max : 0;
}
