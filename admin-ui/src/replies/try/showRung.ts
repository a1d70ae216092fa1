import { rungId, rungOf } from '../ladder/rungs';

/** Brings the rung of a rule into view; on small screens only when asked, because the answer stands above it. */
export function showRung(rule: string, when: 'if-hidden' | 'always'): void {
  const rung = rungOf(rule);
  if (!rung) return;
  requestAnimationFrame(() => {
    const element = document.getElementById(rungId(rung));
    if (!element || (when === 'if-hidden' && !matchMedia('(min-width: 900px)').matches)) return;
    const line = element.querySelector('[data-answers]') ?? element;
    line.scrollIntoView({ block: when === 'always' ? 'start' : 'nearest', behavior: 'smooth' });
  });
}
