import type { Person } from '../api/model';

const place = (appId: string) => `mistok.phone.${appId}`;

/** Known people keep their places, new ones come after them. */
export function inOrder(appId: string, people: Person[]): Person[] {
  const known = remembered(appId);
  const rank = ({ openId }: Person) => (known.includes(openId) ? known.indexOf(openId) : known.length);
  return [...people].sort((a, b) => rank(a) - rank(b));
}

export function rememberOrder(appId: string, people: Person[]): void {
  localStorage.setItem(place(appId), JSON.stringify(people.map(({ openId }) => openId)));
}

function remembered(appId: string): string[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(place(appId)) ?? '[]');
    return Array.isArray(parsed) ? (parsed as string[]) : [];
  } catch {
    return [];
  }
}
