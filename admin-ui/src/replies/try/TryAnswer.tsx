import type { Preview } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { AnswerBubble } from '../content/AnswerBubble';
import { rungOf, RUNGS } from '../ladder/rungs';
import type { Deed } from './deed';
import { showRung } from './showRung';
import styles from './TryIt.module.css';
import { useReason } from './useReason';
import { useTargetWords } from '../edit/useTargetWords';

interface TryAnswerProps {
  preview: Preview;
  deed: Deed;
  at: Date;
}

/** The exchange as on the phone, and which rung answered and why. */
export function TryAnswer({ preview, deed, at }: TryAnswerProps) {
  const t = useTexts('replies');
  const { nameOf } = useTargetWords();
  const reason = useReason(preview, deed, at);
  const rung = rungOf(preview.rule);
  const did = {
    writes: undefined,
    follows: t('try.did.follow'),
    scans: t('try.did.scan', { scene: deed.scene }),
    taps: t('try.did.tap', { name: nameOf(deed.key) }),
  }[deed.does];
  return (
    <div className={styles.answer}>
      <AnswerBubble content={preview.content} asked={deed.does === 'writes' ? deed.text : undefined} did={did} />
      <div className={styles.why}>
        <p className={styles.which}>
          {rung ? t('try.rung', { number: RUNGS.indexOf(rung) + 1, rung: t(`rung.${rung}`) }) : t('try.rung.none')}
        </p>
        <p>{reason}</p>
        {rung ? (
          <button type="button" className={styles.show} onClick={() => showRung(preview.rule, 'always')}>
            {t('try.show')}
          </button>
        ) : null}
      </div>
    </div>
  );
}
