import { useEffect, useState } from 'react';
import { ProblemError } from '../app/api/problem';

/** Seconds until the server listens again, counting down; 0 when it does. */
export function useWait(error: unknown): number {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const seconds = error instanceof ProblemError ? error.problem.retryAfter : undefined;
    setNow(Date.now());
    setUntil(seconds ? Date.now() + seconds * 1000 : 0);
  }, [error]);
  const waiting = until > now;
  useEffect(() => {
    if (!waiting) return;
    const clock = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(clock);
  }, [waiting]);
  return waiting ? Math.ceil((until - now) / 1000) : 0;
}
