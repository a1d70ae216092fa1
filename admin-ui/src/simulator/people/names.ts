import type { Person } from '../api/model';

/** The name, with a number when somebody has it already. */
export function unlike(name: string, people: Person[]): string {
  const taken = people.map(({ nickname }) => nickname);
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name} ${number}`);
  while (taken.includes(numbered())) number += 1;
  return numbered();
}
