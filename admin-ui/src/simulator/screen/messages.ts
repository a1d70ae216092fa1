import type { Article, Message } from '../../phone/types';
import { mediaUrl } from '../api/calls';
import type { ChatEntry } from '../api/model';

/** What a follower sent, as a bubble; undefined for what is no message. */
export function sentMessage({ type, content }: ChatEntry): Message | undefined {
  const get = (name: string) => textOf(content[name]);
  switch (type) {
    case 'text':
      return { kind: 'text', text: get('Content') ?? '' };
    case 'image':
      return picture(get('MediaId'));
    case 'voice':
      return { kind: 'voice', label: get('Recognition') };
    case 'video':
    case 'shortvideo':
      return { kind: 'video' };
    case 'location':
      return {
        kind: 'location',
        label: get('Label'),
        latitude: Number(content.Location_X),
        longitude: Number(content.Location_Y),
      };
    case 'link':
      return { kind: 'link', title: get('Title') ?? '', description: get('Description'), url: get('Url') ?? '' };
    default:
      return undefined;
  }
}

/** What the account answered or wrote by itself; undefined for what no follower sees. */
export function receivedMessage({ type, content }: ChatEntry): Message | undefined {
  const get = (...names: string[]) => names.map((name) => textOf(content[name])).find(Boolean);
  switch (type) {
    case 'text':
      return { kind: 'text', text: get('text') ?? '' };
    case 'image':
    case 'media_id':
    case 'view_limited':
      return picture(get('mediaId', 'media_id'));
    case 'voice':
      return { kind: 'voice' };
    case 'video':
      return { kind: 'video', title: get('title'), description: get('description') };
    case 'music':
      return { kind: 'music', title: get('title'), description: get('description'), url: get('musicUrl', 'musicurl') };
    case 'news':
      return { kind: 'news', articles: articles(content.articles) };
    case 'msgmenu':
      return { kind: 'choices', head: get('head_content'), options: options(content.list), tail: get('tail_content') };
    case 'miniprogrampage':
      return { kind: 'mini-program', title: get('title') ?? '', appId: get('appid') };
    case 'transfer_customer_service':
    case 'transfer_biz_ai_ivr':
      return undefined;
    default:
      return { kind: 'other', name: type };
  }
}

function picture(mediaId: string | undefined): Message {
  return { kind: 'image', url: mediaId && mediaUrl(mediaId) };
}

function articles(value: unknown): Article[] {
  return records(value).map((article) => {
    const address = textOf(article.pictureUrl) ?? textOf(article.picurl);
    return {
      title: textOf(article.title) ?? '',
      description: textOf(article.description),
      // Pages load nothing of other hosts: the simulator has a picture for every address.
      pictureUrl: address && mediaUrl(address),
      url: textOf(article.url),
    };
  });
}

function options(value: unknown): { id: string; text: string }[] {
  return records(value).map((option) => ({ id: textOf(option.id) ?? '', text: textOf(option.content) ?? '' }));
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

/** Text or number; empty is nothing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
