import { useTime } from '../app/time';
import styles from './Conversation.module.css';

interface TimeLineProps {
  moment: string | undefined;
  zone: string | undefined;
}

/** "19:20", with the day when it is not today. */
export function TimeLine({ moment, zone }: TimeLineProps) {
  const time = useTime(zone);
  if (moment === undefined || zone === undefined) return null;
  const today = time.format(new Date(), 'date') === time.format(moment, 'date');
  return (
    <time className={styles.time} dateTime={moment}>
      {today ? time.format(moment, 'time') : time.format(moment, 'dateTime')}
    </time>
  );
}
