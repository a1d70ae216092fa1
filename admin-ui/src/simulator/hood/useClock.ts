import { useMemo } from 'react';
import { useLanguage } from '../../app/i18n/useLanguage';

/** "14:02:11", as this computer's clock shows it. */
export function useClock(): (moment: string) => string {
  const [language] = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
    return (moment) => format.format(new Date(moment));
  }, [language]);
}
