const REMEMBERED = 'mistok.channel';

/** The channel somebody worked on last in this browser: where they start the next time. */
export function lastChannel(): string | null {
  return localStorage.getItem(REMEMBERED);
}

export function rememberChannel(channelId: string): void {
  localStorage.setItem(REMEMBERED, channelId);
}

export function forgetChannel(): void {
  localStorage.removeItem(REMEMBERED);
}
