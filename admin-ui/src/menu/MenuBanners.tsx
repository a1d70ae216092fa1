import { Button } from 'antd';
import { useState } from 'react';
import { kindOf, problemOf } from '../app/api/problem';
import type { Menu } from '../app/api/model';
import { useTexts } from '../app/i18n/texts';
import { useTime } from '../app/time';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import { Banner } from './Banner';
import type { Publishing } from './changes/usePublish';
import type { Draft } from './draft/useDraft';
import { ImportNotes } from './ImportNotes';
import styles from './MenuEditor.module.css';
import type { WholeMenu } from './useWholeMenu';

interface MenuBannersProps {
  menu: Menu;
  draft: Draft;
  whole: WholeMenu;
  publishing: Publishing;
  onReview: () => void;
  onSelect: (uid: string) => void;
}

/** What one should know about the whole menu, above it. */
export function MenuBanners({ menu, draft, whole, publishing, onReview, onSelect }: MenuBannersProps) {
  const t = useTexts('menu');
  const elsewhere = usePublishedElsewhere(menu, publishing);
  return (
    <div className={styles.banners}>
      {draft.conflict ? (
        <Banner
          tone="warning"
          title={t('conflict.title')}
          actions={
            <>
              <Button onClick={draft.takeTheirs}>{t('conflict.theirs')}</Button>
              <Button onClick={draft.keepMine}>{t('conflict.mine')}</Button>
            </>
          }
        >
          {t('conflict.what')}
        </Banner>
      ) : null}
      {draft.saving === 'failed' ? <ProblemNotice what={t('save.failed')} error={draft.error} onRetry={draft.retry} /> : null}
      {draft.elsewhere ? <Banner tone="info" title={t('elsewhere.draft')} onClose={draft.dismissElsewhere} /> : null}
      {elsewhere.words ? <Banner tone="info" title={elsewhere.words} onClose={elsewhere.dismiss} /> : null}
      {publishing.watching ? (
        <Banner tone="warning" title={t('publish.doubt')} actions={<Button onClick={onReview}>{t('publish.doubt.show')}</Button>}>
          {t('publish.watching')}
        </Banner>
      ) : null}
      <ImportFailure error={whole.importError} onClose={whole.dismiss} />
      <ImportNotes notes={whole.notes} onSelect={onSelect} onClose={whole.dismiss} />
    </div>
  );
}

function ImportFailure({ error, onClose }: { error: unknown; onClose: () => void }) {
  const t = useTexts('menu');
  if (error && kindOf(problemOf(error)) === 'no-live-menu') return <Banner tone="info" title={t('import.nothing')} onClose={onClose} />;
  return <ProblemNotice what={t('import.failed')} error={error} />;
}

/** Somebody else has published while this page was open. */
function usePublishedElsewhere({ published }: Menu, publishing: Publishing) {
  const t = useTexts('menu');
  const time = useTime();
  const version = published?.version ?? 0;
  const [known, setKnown] = useState(version);
  const own = publishing.running || publishing.watching || publishing.version === version;
  if (own && known < version) setKnown(version);
  const foreign = published && !own && version > known;
  return {
    words: foreign ? t('elsewhere.published', { name: published.publishedBy, time: time.format(published.publishedAt, 'time') }) : undefined,
    dismiss: () => setKnown(version),
  };
}
