import { useTexts } from '../../app/i18n/texts';
import { Rung } from './Rung';
import { SingleAnswer } from './SingleAnswer';

/** What is answered when no rung above does. */
export function DefaultRung() {
  const t = useTexts('replies');
  return (
    <Rung rung="default">
      <SingleAnswer target={{ rung: 'default' }} empty={t('default.empty')} write="default.write" editLabel="edit.default" />
    </Rung>
  );
}
