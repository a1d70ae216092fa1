import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../app/i18n/texts';
import { AnswerBubble } from '../content/AnswerBubble';
import { EmptyAnswer } from '../ladder/EmptyAnswer';
import answers from '../ladder/Answers.module.css';
import { Rung } from '../ladder/Rung';
import { useReadable } from '../ladder/useReadable';
import { useReplies } from '../RepliesContext';
import { HoursSentence } from './HoursSentence';
import { HoursSwitch } from './HoursSwitch';

/** The office hours said back, a switch, and what is answered outside them. */
export function HoursRung() {
  const t = useTexts('replies');
  const { rules, edit } = useReplies();
  const readable = useReadable();
  const calendar = rules.offHours;
  if (!calendar) {
    return (
      <Rung rung="hours">
        <EmptyAnswer
          says={t('hours.empty')}
          action={
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => edit({ what: 'hours' })}>
              {t('hours.write')}
            </Button>
          }
        />
      </Rung>
    );
  }
  return (
    <Rung rung="hours" aside={<HoursSwitch calendar={calendar} />}>
      <HoursSentence calendar={calendar} />
      <div className={answers.single}>
        {calendar.content ? <AnswerBubble content={readable(calendar.content)} /> : <p className={answers.none}>{t('hours.no-content')}</p>}
        <Button icon={<EditOutlined aria-hidden />} onClick={() => edit({ what: 'hours' })} aria-label={t('edit.of', { name: t('edit.hours') })}>
          {t('edit')}
        </Button>
      </div>
      {calendar.enabled ? null : <p className={answers.none}>{t('hours.off')}</p>}
    </Rung>
  );
}
