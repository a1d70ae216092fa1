interface Numbered {
  number: number;
}

/** Both lists as one, in order, each number once; where both have one, the later list's counts. */
export function merged<T extends Numbered>(earlier: readonly T[], later: readonly T[]): T[] {
  const byNumber = new Map([...earlier, ...later].map((item) => [item.number, item]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
