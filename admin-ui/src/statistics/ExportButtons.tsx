import { CopyOutlined, DownloadOutlined, PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { useMedia } from '../app/theme/mode';
import styles from './statistics.module.css';

interface ExportButtonsProps {
  onCopy: () => Promise<void>;
  onDownload: () => Promise<void>;
  onPicture?: (() => Promise<void>) | undefined;
  /** Icons alone. */
  small?: boolean;
}

/** What is drawn, to take along. */
export function ExportButtons({ onCopy, onDownload, onPicture, small = false }: ExportButtonsProps) {
  const t = useTexts('statistics');
  const narrow = useMedia('(max-width: 767px)') || small;
  const words = (text: string) => (narrow ? null : text);
  return (
    <div className={styles.exports} role="group" aria-label={t('export')}>
      <Button size="small" type="text" icon={<CopyOutlined aria-hidden />} title={t('csv.copy')} aria-label={t('csv.copy')} onClick={() => void onCopy()}>
        {words(t('csv.copy'))}
      </Button>
      <Button size="small" type="text" icon={<DownloadOutlined aria-hidden />} title={t('csv.download')} aria-label={t('csv.download')} onClick={() => void onDownload()}>
        {words(t('csv.download'))}
      </Button>
      {onPicture ? (
        <Button size="small" type="text" icon={<PictureOutlined aria-hidden />} title={t('png.label')} aria-label={t('png.label')} onClick={() => void onPicture()}>
          {words(t('png'))}
        </Button>
      ) : null}
    </div>
  );
}
