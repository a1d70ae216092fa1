import type { ApiCall } from '../api/model';

/** What came of a call: WeChat's return code, 0 when it went well; undefined when there was no readable answer. */
export function returnCode({ status, response }: ApiCall): { code: number; words: string } | undefined {
  if (status !== 200) return undefined;
  try {
    const parsed: unknown = JSON.parse(response);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const { errcode, errmsg } = parsed as { errcode?: number; errmsg?: string };
    return { code: errcode ?? 0, words: (errmsg ?? '').replace(/ rid: .*$/, '') };
  } catch {
    return undefined;
  }
}
