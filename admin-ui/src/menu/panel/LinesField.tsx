import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { LIMITS } from '../draft/rules';
import type { ButtonEditing } from '../editor';
import styles from './ButtonPanel.module.css';
import { useDeed } from './useDeed';

/** The buttons in the list of a title. */
export function LinesField({ editing }: { editing: ButtonEditing }) {
  const t = useTexts('menu');
  const deed = useDeed();
  const { button, addLine, select } = editing;
  return (
    <div className={styles.lines}>
      <p className={styles.label}>{t('lines', { count: button.subButtons.length, max: LIMITS.lines })}</p>
      <ul className={styles.lineList}>
        {button.subButtons.map((line) => (
          <li key={line.uid}>
            <button type="button" className={styles.line} onClick={() => select(line.uid)}>
              <span className={styles.lineName}>{line.name || t('unnamed')}</span>
              <span className={styles.lineDeed}>{deed(line)}</span>
            </button>
          </li>
        ))}
      </ul>
      {button.subButtons.length < LIMITS.lines ? (
        <Button icon={<PlusOutlined aria-hidden />} onClick={addLine}>
          {t('add.line')}
        </Button>
      ) : null}
    </div>
  );
}
