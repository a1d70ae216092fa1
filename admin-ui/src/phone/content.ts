import type { Content } from '../app/api/model';
import type { Message } from './types';

/** What a follower sees of a reply's content; nothing for what they do not see. */
export function messageOf(content: Content): Message | undefined {
  switch (content.type) {
    case 'text':
      return { kind: 'text', text: content.text };
    case 'image':
      return { kind: 'image', label: content.mediaId };
    case 'voice':
      return { kind: 'voice', label: content.mediaId };
    case 'video':
      return { kind: 'video', title: content.title, description: content.description, label: content.mediaId };
    case 'music':
      return { kind: 'music', title: content.title, description: content.description, url: content.musicUrl };
    case 'news':
      return { kind: 'news', articles: [content] };
    case 'silence':
    case 'transfer':
    case 'external':
      return undefined;
  }
}
