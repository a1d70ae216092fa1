import { useTexts } from '../app/i18n/texts';

/** The phone of a simulated account: `/?account=wx...`. */
export function SimulatorPage() {
  const t = useTexts('simulator');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
