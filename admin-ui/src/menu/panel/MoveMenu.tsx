import { SwapOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { placeOf } from '../draft/buttons';
import { canMove, type Target } from '../draft/edits';
import type { ButtonEditing } from '../editor';
import styles from './ButtonPanel.module.css';

interface Way {
  key: string;
  label: string;
  target: Target;
}

/** The same moves as by dragging, one by one. */
export function MoveMenu({ editing }: { editing: ButtonEditing }) {
  const t = useTexts('menu');
  const { button, buttons, parent, moveTo } = editing;
  const place = placeOf(buttons, button.uid);
  if (!place) return null;
  const { index, siblings } = place;
  const here = parent?.uid;
  const ways: Way[] = [
    ...(index > 0 ? [{ key: 'back', label: t(parent ? 'move.up' : 'move.left'), target: { parent: here, index: index - 1 } }] : []),
    ...(index < siblings.length - 1
      ? [{ key: 'on', label: t(parent ? 'move.down' : 'move.right'), target: { parent: here, index: index + 1 } }]
      : []),
    ...buttons
      .filter(({ uid }) => uid !== here && canMove(buttons, button.uid, uid))
      .map(({ uid, name, subButtons }) => ({
        key: uid,
        label: t('move.into', { name: name || t('unnamed') }),
        target: { parent: uid, index: Math.max(subButtons.length, 1) },
      })),
    ...(parent && canMove(buttons, button.uid, undefined)
      ? [{ key: 'top', label: t('move.out'), target: { parent: undefined, index: buttons.length } }]
      : []),
  ];
  if (ways.length === 0) return null;
  const go = (key: string) => {
    const way = ways.find((each) => each.key === key);
    if (way) moveTo(way.target);
  };
  return (
    <Dropdown trigger={['click']} menu={{ items: ways.map(({ key, label }) => ({ key, label })), onClick: ({ key }) => go(key) }}>
      <Button type="text" icon={<SwapOutlined aria-hidden />} aria-haspopup="menu">
        <span className={styles.words}>{t('move')}</span>
      </Button>
    </Dropdown>
  );
}
