import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import styles from './StartPanel.module.css';
import { type Starter, useStarters } from './starters';

interface StartPanelProps {
  onStart: (starter: Starter) => void;
  onEmpty: () => void;
  onImport: () => void;
}

/** How a first menu begins: from a ready-made one, from an empty one, or from what WeChat has. */
export function StartPanel({ onStart, onEmpty, onImport }: StartPanelProps) {
  const t = useTexts('menu');
  const starters = useStarters();
  return (
    <section className={styles.start} aria-labelledby="menu-start">
      <h2 id="menu-start">{t('start.title')}</h2>
      <p className={styles.quiet}>{t('start.hint')}</p>
      <ul className={styles.starters}>
        {starters.map((starter) => (
          <li key={starter.id}>
            <button type="button" className={styles.starter} onClick={() => onStart(starter)}>
              <span className={styles.name}>{starter.name}</span>
              <span className={styles.quiet}>{starter.what}</span>
              <span className={styles.bar} aria-hidden>
                {starter.buttons.map(({ uid, name }) => (
                  <span key={uid}>{name}</span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.other}>
        <Button icon={<PlusOutlined aria-hidden />} onClick={onEmpty}>
          {t('start.empty')}
        </Button>
        <Button type="text" onClick={onImport}>
          {t('start.import')}
        </Button>
      </div>
    </section>
  );
}
