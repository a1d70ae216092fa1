import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { fieldsOf, hasReply } from '../draft/actions';
import type { ButtonEditing } from '../editor';
import { ReplyEditor } from '../reply/ReplyEditor';
import type { Replies } from '../reply/useReplies';
import { ActionField } from './ActionField';
import styles from './ButtonPanel.module.css';
import { KeyField } from './KeyField';
import { LinesField } from './LinesField';
import { MoveMenu } from './MoveMenu';
import { NameField } from './NameField';
import { ValueField } from './ValueField';

interface ButtonPanelProps {
  editing: ButtonEditing;
  replies: Replies;
}

/** Everything about the selected button. */
export function ButtonPanel({ editing, replies }: ButtonPanelProps) {
  const t = useTexts('menu');
  const title = useId();
  const { button, parent, live } = editing;
  const { action, values, subButtons } = button;
  const isList = subButtons.length > 0;
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <header className={styles.head}>
        <div className={styles.title}>
          {parent ? <p className={styles.where}>{t('panel.in', { name: parent.name || t('unnamed') })}</p> : null}
          <h2 id={title}>{button.name || t('panel.new')}</h2>
        </div>
        <MoveMenu editing={editing} />
        <Button type="text" danger icon={<DeleteOutlined aria-hidden />} onClick={editing.remove}>
          <span className={styles.words}>{t('delete')}</span>
        </Button>
      </header>
      <NameField editing={editing} />
      <ActionField editing={editing} />
      {isList ? <LinesField editing={editing} /> : null}
      {isList || !action
        ? null
        : fieldsOf(action)
            .filter((field) => field !== 'key')
            .map((field) => <ValueField key={field} field={field} editing={editing} />)}
      {!isList && hasReply(action) ? (
        <>
          <ReplyEditor
            key={button.uid}
            action={action ?? 'click'}
            buttonKey={values.key ?? ''}
            live={live.has(values.key ?? '')}
            replies={replies}
          />
          <KeyField editing={editing} />
        </>
      ) : null}
    </section>
  );
}
