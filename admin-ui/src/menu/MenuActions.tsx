import { EllipsisOutlined, HistoryOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTexts } from '../app/i18n/texts';
import styles from './MenuEditor.module.css';

interface MenuActionsProps {
  changes: number;
  /** There is a published menu. */
  published: boolean;
  empty: boolean;
  onChanges: () => void;
  onPublish: () => void;
  onHistory: () => void;
  onImport: () => void;
  onDiscard: () => void;
}

/** What can be done with the whole menu. */
export function MenuActions({ changes, published, empty, onChanges, onPublish, onHistory, onImport, onDiscard }: MenuActionsProps) {
  const t = useTexts('menu');
  const items: MenuProps['items'] = [
    { key: 'import', label: t('import'), onClick: onImport },
    { key: 'discard', label: t('discard'), danger: true, disabled: changes === 0, onClick: onDiscard },
  ];
  return (
    <>
      {published ? (
        <Button type="text" icon={<HistoryOutlined aria-hidden />} onClick={onHistory}>
          <span className={styles.words}>{t('history')}</span>
        </Button>
      ) : null}
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" icon={<EllipsisOutlined aria-hidden />} aria-label={t('more')} aria-haspopup="menu" />
      </Dropdown>
      {changes > 0 ? <Button onClick={onChanges}>{t('changes', { count: changes })}</Button> : null}
      <Button type="primary" disabled={empty || changes === 0} onClick={onPublish}>
        {t('publish')}
      </Button>
    </>
  );
}
