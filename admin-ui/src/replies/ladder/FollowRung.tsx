import { useTexts } from '../../app/i18n/texts';
import { Rung } from './Rung';
import { SingleAnswer } from './SingleAnswer';

/** The welcome. */
export function FollowRung() {
  const t = useTexts('replies');
  return (
    <Rung rung="follow">
      <SingleAnswer target={{ rung: 'follow' }} empty={t('follow.empty')} write="follow.write" editLabel="edit.follow" />
    </Rung>
  );
}
