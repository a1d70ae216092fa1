import { App } from 'antd';
import { useTexts } from '../app/i18n/texts';
import { copyText } from '../app/ui/clipboard';
import { useChannel } from '../app/useChannel';
import { fetchCsv, type SeriesAsked } from './queries';
import type { Span } from './range';

/** Excel takes a file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

type Table = Parameters<typeof fetchCsv>[1];

/** Taking along what is drawn: as CSV to the clipboard or into a file. */
export function useCsv(table: Table, asked: Partial<SeriesAsked>, file: string) {
  const t = useTexts('statistics');
  const app = useTexts('app');
  const { message } = App.useApp();
  const { id } = useChannel();
  const withRows = async (use: (rows: string) => Promise<void> | void) => {
    try {
      await use(await fetchCsv(id, table, asked));
    } catch {
      void message.error(t('csv.failed'));
    }
  };
  const copy = () =>
    withRows(async (rows) => {
      const copied = await copyText(rows);
      void message[copied ? 'success' : 'error'](app(copied ? 'copy.copied' : 'copy.failed'));
    });
  const download = () => withRows((rows) => save(new Blob([BYTE_ORDER_MARK, rows], { type: 'text/csv;charset=utf-8' }), `${file}.csv`));
  return { copy, download };
}

export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** "Lviv Coffee taps 2026-11-19 2026-11-25", without what file systems refuse. */
export function fileName(channel: string, what: string, { from, to }: Span): string {
  const days = from === to ? from : `${from} ${to}`;
  return `${channel} ${what} ${days}`.replace(/[\\/:*?"<>|]/g, '-');
}
