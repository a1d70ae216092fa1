/** What a follower does in a try. */
export interface Deed {
  does: 'writes' | 'follows' | 'scans' | 'taps';
  text: string;
  scene: string;
  key: string;
}

export const DEEDS: Deed['does'][] = ['writes', 'follows', 'scans', 'taps'];
export const FIRST_DEED: Deed = { does: 'writes', text: '', scene: '', key: '' };

export function isComplete({ does, text, scene, key }: Deed): boolean {
  const needed = { writes: text, follows: 'nothing', scans: scene, taps: key }[does];
  return needed.trim() !== '';
}

export function eventOf({ does, text, scene, key }: Deed) {
  switch (does) {
    case 'writes':
      return { type: 'text-received', text };
    case 'follows':
      return { type: 'followed' };
    case 'scans':
      return { type: 'scene-scanned', scene };
    case 'taps':
      return { type: 'menu-button-clicked', key };
  }
}
