import type { Button } from '../app/api/model';

/** Where a button stands in the menu that followers have; counted from 1, rows from the top. */
export interface Place {
  column: number;
  row?: number;
  parent?: string;
  columns: number;
  rows: number;
}

export function placesOf(buttons: Button[]): Map<string, Place> {
  const places = new Map<string, Place>();
  buttons.forEach((top, column) => {
    const here = { column: column + 1, columns: buttons.length, rows: top.subButtons.length };
    if (top.itemId !== undefined) places.set(top.itemId, here);
    top.subButtons.forEach(({ itemId }, row) => {
      if (itemId !== undefined) places.set(itemId, { ...here, row: row + 1, parent: top.name });
    });
  });
  return places;
}

/** Types for which WeChat tells nobody about a tap. */
const SILENT = ['media_id', 'view_limited', 'article_id', 'article_view_limited'];

export function isSilent(type: string): boolean {
  return SILENT.includes(type);
}

/** What no menu published from here ever had: the item stands for the key, address or page itself. */
export function isForeign(itemId: string): boolean {
  return /^(key|url|page):/.test(itemId);
}
