import styles from './Ladder.module.css';
import { DefaultRung } from './DefaultRung';
import { FollowRung } from './FollowRung';
import { ScanRung } from './ScanRung';
import { TapRung } from './TapRung';
import { KeywordRung } from '../keywords/KeywordRung';
import { HoursRung } from '../hours/HoursRung';
import { useTexts } from '../../app/i18n/texts';

/** The situations, in the order in which they apply. */
export function Ladder() {
  const t = useTexts('replies');
  return (
    <ol className={styles.ladder} aria-label={t('ladder')}>
      <FollowRung />
      <ScanRung />
      <TapRung />
      <KeywordRung />
      <HoursRung />
      <DefaultRung />
    </ol>
  );
}
