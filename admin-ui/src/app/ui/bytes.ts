const encoder = new TextEncoder();

/** Length in UTF-8, as WeChat counts: a Latin letter is 1, Cyrillic 2, Chinese 3, most emoji 4. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
