import { useEffect, useState } from 'react';
import { dayIn, type LocalDate } from './dates';

const MINUTE = 60_000;

/** The present, moved on twice a minute, so that "today" is the next day after midnight. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function useToday(zone: string): LocalDate {
  return dayIn(zone, useNow());
}
