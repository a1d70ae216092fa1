import { describe, expect, it } from 'vitest';
import type { Fault } from '../api/model';
import { isThis, KNOWN, withFault } from './known';

const [first, second] = KNOWN;
if (!first || !second) throw new Error('no faults');

describe('faults', () => {
  it('are told apart', () => {
    expect(KNOWN.filter((known) => KNOWN.some((other) => other !== known && isThis(known, other.fault)))).toEqual([]);
    expect(isThis(first, { ...first.fault, path: null, errmsg: null, ms: null, times: 2 })).toBe(true);
  });

  it('are switched one by one, and foreign ones stay', () => {
    const foreign: Fault = { kind: 'html' };
    const on = withFault([foreign], first, first.fault);
    expect(withFault(on, second, second.fault)).toEqual([foreign, first.fault, second.fault]);
    expect(withFault(on, first, { ...first.fault, times: 1 })).toEqual([foreign, { ...first.fault, times: 1 }]);
    expect(withFault(on, first, undefined)).toEqual([foreign]);
  });
});
