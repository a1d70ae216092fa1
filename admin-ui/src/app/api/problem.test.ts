import { describe, expect, it } from 'vitest';
import { problem } from '../test/server';
import { kindOf, problemAt, ProblemError, problemOf, readProblem } from './problem';

describe('problems', () => {
  it('keep what WeChat said', async () => {
    const answer = problem(502, { type: 'urn:problem-type:mistok:wechat-refused', title: 'Refused', errcode: 40018, fix: 'Shorten it' });
    expect(await readProblem(answer)).toMatchObject({ status: 502, errcode: 40018, fix: 'Shorten it' });
  });

  it('name the mistake of a field', () => {
    const error = new ProblemError({
      type: 'urn:problem-type:mistok:invalid',
      title: 'Invalid',
      status: 400,
      errors: [{ pointer: '/name', detail: 'is missing' }],
    });
    expect(problemAt(error, '/name')).toBe('is missing');
    expect(problemAt(error, '/appId')).toBeUndefined();
  });

  it('bear an answer of something in between', async () => {
    const answer = new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Retry-After': '7' } });
    const found = await readProblem(answer);
    expect([kindOf(found), found.retryAfter]).toEqual(['unreadable-answer', 7]);
  });

  it('recognise that nobody answered', () => {
    expect(kindOf(problemOf(new TypeError('Failed to fetch')))).toBe('offline');
  });

  it('tell code that is gone from a call that nobody answered', () => {
    const gone = new TypeError('Failed to fetch dynamically imported module: https://mistok.example/assets/page-1a2b.js');
    expect(kindOf(problemOf(gone))).toBe('unexpected');
  });
});
