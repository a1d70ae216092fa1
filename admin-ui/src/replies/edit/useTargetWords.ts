import type { Content } from '../../app/api/model';
import { useTexts } from '../../app/i18n/texts';
import type { Target } from '../data/rules';
import { useReplies } from '../RepliesContext';

/** How a rung, or a line on it, is called, and what happens without an answer of its own. */
export function useTargetWords() {
  const t = useTexts('replies');
  const { menuKeys, rules } = useReplies();
  const nameOf = (key: string) => menuKeys.find((it) => it.key === key)?.path.at(-1) ?? key;
  return {
    nameOf,
    title: (target: Target): string => {
      if (target.rung === 'scan') return t('edit.scan', { scene: target.scene });
      return target.rung === 'tap' ? t('edit.tap', { name: nameOf(target.key) }) : t(`edit.${target.rung}`);
    },
    without: (target: Target): string => {
      if (target.rung === 'tap') return t(answersTaps(rules.default) ? 'tap.default' : 'tap.nothing');
      return t(`${target.rung}.empty`);
    },
  };
}

/** Only a message can be handed to a person. */
function answersTaps(content: Content | undefined): boolean {
  return content !== undefined && content.type !== 'transfer' && content.type !== 'silence';
}
