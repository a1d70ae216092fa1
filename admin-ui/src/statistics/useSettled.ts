import { useEffect, useState } from 'react';

/** A value once it has stayed for that long; what goes away goes at once. */
export function useSettled<T>(value: T | undefined, milliseconds: number): T | undefined {
  const [settled, setSettled] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return value === undefined ? undefined : settled;
}
