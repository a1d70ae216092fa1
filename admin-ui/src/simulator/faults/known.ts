import type { TextKey } from '../../app/i18n/texts';
import type { Fault } from '../api/model';

/** Calls that a fault can be limited to. */
export const PLACES = [null, '/cgi-bin/menu/create', '/cgi-bin/message/custom/send', '/cgi-bin/stable_token'] as const;
export const TIMES = [null, 1, 3] as const;

export interface KnownFault {
  id: string;
  name: TextKey<'simulator'>;
  meaning: TextKey<'simulator'>;
  /** As it is switched on at first. */
  fault: Fault;
}

/** Faults that accounts really meet, the likely ones first. */
export const KNOWN: KnownFault[] = [
  known('40001', { kind: 'errcode', errcode: 40001, path: '/cgi-bin/menu/create' }),
  known('42001', { kind: 'errcode', errcode: 42001, path: '/cgi-bin/menu/create' }),
  known('-1', { kind: 'errcode', errcode: -1 }),
  known('45015', { kind: 'errcode', errcode: 45015, path: '/cgi-bin/message/custom/send' }),
  known('48001', { kind: 'errcode', errcode: 48001, path: '/cgi-bin/menu/create' }),
  known('40164', { kind: 'errcode', errcode: 40164, path: '/cgi-bin/stable_token' }),
  known('slow', { kind: 'slow', ms: 4000 }),
  known('reset', { kind: 'reset-before' }),
  known('bad-gateway', { kind: 'bad-gateway' }),
];

type Id = '40001' | '42001' | '-1' | '45015' | '48001' | '40164' | 'slow' | 'reset' | 'bad-gateway';

function known(id: Id, fault: Fault): KnownFault {
  return { id, name: `fault.${id}`, meaning: `fault.${id}.means`, fault };
}

export function isThis(known: KnownFault, { kind, errcode }: Fault): boolean {
  return kind === known.fault.kind && (errcode ?? undefined) === known.fault.errcode;
}

/** The list with this one in place of what was on, or without it. */
export function withFault(faults: Fault[], known: KnownFault, fault: Fault | undefined): Fault[] {
  const others = faults.filter((one) => !isThis(known, one));
  return fault ? [...others, fault] : others;
}
