import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { useEditor } from './EditorContext';
import styles from './ContentEditor.module.css';
import { placeholder, variablesFor } from './variables';

interface VariableMenuProps {
  /** Label of the field it puts into. */
  field: string;
  onInsert: (text: string) => void;
}

/** What can be put into a text and becomes something else for each follower. */
export function VariableMenu({ field, onInsert }: VariableMenuProps) {
  const t = useTexts('replies');
  const { situation } = useEditor();
  const items = variablesFor(situation).map((variable) => ({
    key: placeholder(variable),
    label: (
      <span className={styles.variable}>
        <span>{t(`variable.${variable}`)}</span>
        <code>{placeholder(variable)}</code>
      </span>
    ),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => onInsert(key) }} placement="bottomRight">
      <Button size="small" type="text" icon={<PlusOutlined aria-hidden />} aria-label={t('variable.insert.label', { field })}>
        {t('variable.insert')}
      </Button>
    </Dropdown>
  );
}
