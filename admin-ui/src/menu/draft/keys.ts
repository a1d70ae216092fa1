const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а-a б-b в-v г-h ґ-g д-d е-e є-ye ж-zh з-z и-y і-i ї-yi й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ь- ю-yu я-ya ё-e ъ- ы-y э-e'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);

/**
 * A key from a name: "Today's menu" becomes TODAYS_MENU. Names without Latin or Cyrillic letters
 * get a number. Never one of those taken.
 */
export function keyFor(name: string, taken: ReadonlySet<string>): string {
  const words = latin(name)
    .toUpperCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 32)
    .replace(/_+$/, '');
  const numbered = !/[A-Z]/.test(words);
  const stem = numbered ? ['BUTTON', words].filter(Boolean).join('_') : words;
  for (let number = numbered && words === '' ? 1 : 0; ; number++) {
    const key = number === 0 ? stem : `${stem}_${number === 1 && !numbered ? 2 : number}`;
    if (!taken.has(key)) return key;
  }
}

function latin(name: string): string {
  return [...name.toLowerCase().normalize('NFC')]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
