import { Button } from 'antd';
import { useState } from 'react';
import type { PublishedMenu } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useTime } from '../../app/time';
import styles from './History.module.css';
import { Taps } from './Taps';

const AT_ONCE = 12;

interface VersionListProps {
  /** Newest first. */
  versions: PublishedMenu[];
  chosen: number;
  onChoose: (version: number) => void;
}

/** When, by whom, and how often followers tapped while it was theirs. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const t = useTexts('menu');
  const time = useTime();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <div>
      <ol className={styles.versions} aria-label={t('history.list')}>
        {versions.slice(0, shown).map(({ version, publishedAt, publishedBy }, at) => (
          <li key={version}>
            <button
              type="button"
              className={version === chosen ? `${styles.version} ${styles.chosen}` : styles.version}
              aria-current={version === chosen ? 'true' : undefined}
              onClick={() => onChoose(version)}
            >
              <span className={styles.when}>
                {time.format(publishedAt, 'dateTime')}
                {at === 0 ? <span className={styles.current}>{t('history.current')}</span> : null}
              </span>
              <span className={styles.who}>{t('history.who', { version, name: publishedBy })}</span>
              <Taps from={publishedAt} to={versions[at - 1]?.publishedAt} />
            </button>
          </li>
        ))}
      </ol>
      {versions.length > shown ? (
        <Button type="link" onClick={() => setShown(shown + AT_ONCE)}>
          {t('history.more')}
        </Button>
      ) : null}
    </div>
  );
}
