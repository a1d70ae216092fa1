import { Fragment, type ReactNode } from 'react';

interface RichProps {
  /** A translated text with tags: "Read <a>how</a>". */
  text: string;
  /** What becomes of each tag's content. */
  tags: Record<string, (content: string) => ReactNode>;
}

/** A sentence of which a part is a link or stands out, in whatever order a language puts it. */
export function Rich({ text, tags }: RichProps) {
  const parts = text.split(/<(\w+)>(.*?)<\/\1>/);
  return parts.map((part, at) => {
    if (at % 3 === 1) return null;
    if (at % 3 === 0) return part;
    const draw = tags[parts[at - 1] ?? ''];
    return <Fragment key={at}>{draw ? draw(part) : part}</Fragment>;
  });
}
