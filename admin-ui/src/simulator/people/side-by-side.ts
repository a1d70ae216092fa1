/** Of all people those whose phones are shown: the chosen one and who comes next, as many as fit. */
export function sideBySide<T>(people: T[], active: T | undefined, room: number): T[] {
  const at = active === undefined ? 0 : Math.max(0, people.indexOf(active));
  const count = Math.min(room, people.length);
  const start = Math.min(at, people.length - count);
  return people.slice(start, start + count);
}
