import type { Account } from '../api/model';

const CALLBACK = /^(https?:\/\/[^/]+.*)\/callback\/wechat\/([^/?#]+)/;

export function phoneAddress(appId: string): string {
  return `?account=${encodeURIComponent(appId)}`;
}

/** The account in the page's address. */
export function chosenAppId(): string | undefined {
  return new URLSearchParams(location.search).get('account')?.trim() || undefined;
}

/** Where Mistok's pages are: the account's callback address tells, or the page we came from. */
export function adminAddress(account?: Account): { home: string; channel?: string } {
  const [, home, channelId] = CALLBACK.exec(account?.server?.url ?? '') ?? [];
  if (home !== undefined && channelId !== undefined) return { home, channel: `${home}/c/${channelId}/overview` };
  const from = URL.canParse(document.referrer) ? new URL(document.referrer).origin : location.origin;
  return { home: from === location.origin ? `${location.protocol}//${location.hostname}:8080` : from };
}
