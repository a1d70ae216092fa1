import type { Preview } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import { useLanguage } from '../../app/i18n/useLanguage';
import { formatInZone } from '../../app/time';
import { useChannel } from '../../app/useChannel';
import { groupAt, groupKeywords } from '../data/keywordGroups';
import { useTargetWords } from '../edit/useTargetWords';
import { statusAt, wallTime } from '../hours/status';
import { zoneInWords } from '../hours/words';
import { useReplies } from '../RepliesContext';
import type { Deed } from './deed';

/** Why this rule answered, as reply-service says it in `because`, in the reader's language. */
export function useReason({ rule, because }: Preview, deed: Deed, at: Date): string {
  const t = useTexts('replies');
  const [language] = useLanguage();
  const { timeZone } = useChannel();
  const { rules } = useReplies();
  const { nameOf } = useTargetWords();
  const about = rule.slice(rule.indexOf(':') + 1);
  const reason = () => {
    switch (rule.split(':', 1)[0]) {
      case 'key':
        return t('because.key', { name: nameOf(about) });
      case 'scan':
        return t('because.scan', { scene: about });
      case 'subscribe':
        return t('because.subscribe');
      case 'keyword': {
        const keyword = rules.keywords[Number(about) - 1];
        if (!keyword) return because;
        const number = groupAt(groupKeywords(rules.keywords), Number(about)) + 1;
        return t(`because.${keyword.match}`, { number, pattern: keyword.pattern });
      }
      case 'off-hours': {
        const zone = rules.offHours?.timeZone ?? timeZone;
        const status = rules.offHours && statusAt(rules.offHours, wallTime(at, zone));
        const words = { when: formatInZone(at, zone, 'weekday', language), time: formatInZone(at, zone, 'time', language), zone: zoneInWords(zone, language) };
        return status?.holiday ? t('because.holiday', { ...words, holiday: status.holiday }) : t('because.closed', words);
      }
      case 'default':
        return t('because.default');
      case 'none':
        return t(`because.none.${deed.does}`);
      default:
        return because;
    }
  };
  return because.includes('only a message can be handed') ? `${reason()} ${t('because.transfer')}` : reason();
}
