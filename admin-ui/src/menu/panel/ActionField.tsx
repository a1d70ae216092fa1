import { Select } from 'antd';
import { useId } from 'react';
import { type Translate, useTexts } from '../../app/i18n/texts';
import { Field, fieldInput } from '../../replies/content/Field';
import { type Action, ACTION_GROUPS, RETIRED } from '../draft/actions';
import type { ButtonEditing } from '../editor';
import { ACTION_ICONS } from './actionIcons';
import styles from './ButtonPanel.module.css';
import { useMistakeWords } from './useMistakeWords';

type Choice = Action | 'list';

/** What happens when the button is tapped, as a choice in words. */
export function ActionField({ editing }: { editing: ButtonEditing }) {
  const t = useTexts('menu');
  const id = useId();
  const { button, parent, mistakeAt, choose } = editing;
  const mistake = useMistakeWords()(mistakeAt('action'));
  const value: Choice | undefined = button.subButtons.length > 0 ? 'list' : button.action;
  const option = (action: Choice) => ({ value: action, label: t(`action.${action}`) });
  const groups = ACTION_GROUPS.map(({ name, actions }) => ({
    label: t(`actions.${name}`),
    options: actions.filter((action) => action !== RETIRED || value === RETIRED).map(option),
  }));
  return (
    <Field id={id} label={t('action')} mistake={mistake}>
      <Select<Choice>
        {...fieldInput(id, mistake)}
        {...(value ? { value } : {})}
        data-field="action"
        placeholder={t('action.choose')}
        listHeight={440}
        virtual={false}
        onChange={choose}
        options={parent ? groups : [...groups, { label: t('actions.list'), options: [option('list')] }]}
        labelRender={({ value: chosen }) => drawChosen(chosen as Choice, t)}
        optionRender={({ value: chosen }) => drawOption(chosen as Choice, t)}
      />
    </Field>
  );
}

function drawChosen(choice: Choice, t: Translate<'menu'>) {
  return (
    <span className={styles.choice}>
      <span aria-hidden>{ACTION_ICONS[choice]}</span> {t(`action.${choice}`)}
    </span>
  );
}

function drawOption(choice: Choice, t: Translate<'menu'>) {
  return (
    <span className={styles.option}>
      <span aria-hidden>{ACTION_ICONS[choice]}</span>
      <span className={styles.optionWords}>
        {t(`action.${choice}`)}
        <span className={styles.optionHint}>{t(`action.${choice}.hint`)}</span>
      </span>
    </span>
  );
}
