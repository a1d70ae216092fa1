import type { Content } from '../../app/api/model';

export type Kind = Content['type'];
type ContentOf<K extends Kind> = Extract<Content, { type: K }>;

/** What a follower did; decides which answers are possible and which values can be put in. */
export type Situation = 'follow' | 'scan' | 'tap' | 'message' | 'any';

const ANSWERS: Kind[] = ['text', 'image', 'news', 'voice', 'video', 'music', 'transfer', 'silence'];
const EMPTY: { [K in Kind]: ContentOf<K> } = {
  text: { type: 'text', text: '' },
  image: { type: 'image', mediaId: '' },
  news: { type: 'news', title: '', description: '', pictureUrl: '', url: '' },
  voice: { type: 'voice', mediaId: '' },
  video: { type: 'video', mediaId: '' },
  music: { type: 'music', thumbMediaId: '' },
  transfer: { type: 'transfer' },
  external: { type: 'external', url: '' },
  silence: { type: 'silence' },
};

export function emptyContent(kind: Kind): Content {
  return EMPTY[kind];
}

/** Only a message can be handed to a person; an external system's own fallback cannot ask another one. */
export function kindsFor(situation: Situation, asFallback = false): Kind[] {
  const all: Kind[] = asFallback ? ANSWERS : [...ANSWERS.slice(0, -1), 'external', 'silence'];
  return situation === 'message' || situation === 'any' ? all : all.filter((kind) => kind !== 'transfer');
}

/** The content with a field changed; one that may be missing is left out when it is empty. */
export function withField<C extends Content>(content: C, field: string, value: string): C {
  const changed: Record<string, unknown> = { ...content, [field]: value };
  if (value === '' && !(field in EMPTY[content.type])) delete changed[field];
  return changed as C;
}
