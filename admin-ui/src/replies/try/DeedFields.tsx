import { AutoComplete, Input, Select } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { strayKeys } from '../data/menuKeys';
import { useReplies } from '../RepliesContext';
import { type Deed, DEEDS } from './deed';
import styles from './TryIt.module.css';

interface DeedFieldsProps {
  deed: Deed;
  onChange: (deed: Deed) => void;
}

/** "A follower [writes] [how much?]" */
export function DeedFields({ deed, onChange }: DeedFieldsProps) {
  const t = useTexts('replies');
  return (
    <>
      <Select
        className={styles.does ?? ''}
        value={deed.does}
        onChange={(does) => onChange({ ...deed, does })}
        options={DEEDS.map((does) => ({ value: does, label: t(`try.${does}`) }))}
        aria-label={t('try.does')}
      />
      <div className={styles.what}>
        <What deed={deed} onChange={onChange} />
      </div>
    </>
  );
}

function What({ deed, onChange }: DeedFieldsProps) {
  const t = useTexts('replies');
  const { rules, menuKeys } = useReplies();
  switch (deed.does) {
    case 'follows':
      return null;
    case 'writes':
      return (
        <Input
          value={deed.text}
          onChange={(event) => onChange({ ...deed, text: event.target.value })}
          placeholder={t('try.text.example')}
          aria-label={t('try.text')}
        />
      );
    case 'scans':
      return (
        <AutoComplete
          className={styles.fill ?? ''}
          value={deed.scene}
          onChange={(scene: string) => onChange({ ...deed, scene })}
          options={Object.keys(rules.scans).map((scene) => ({ value: scene }))}
          placeholder={t('scan.scene')}
          aria-label={t('scan.scene')}
        />
      );
    case 'taps': {
      const stray = strayKeys(Object.keys(rules.keys), menuKeys).map((key) => ({ value: key, label: key }));
      return (
        <Select
          className={styles.fill ?? ''}
          value={deed.key || null}
          onChange={(key) => onChange({ ...deed, key })}
          options={[...menuKeys.map(({ key, path }) => ({ value: key, label: path.join(' → ') })), ...stray]}
          placeholder={t('try.item')}
          aria-label={t('try.item')}
          notFoundContent={t('tap.empty')}
        />
      );
    }
  }
}
