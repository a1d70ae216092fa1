interface Part {
  words: string;
  url?: string;
}

const LINK = /<a\s[^>]*?href\s*=\s*["']([^"']*)["'][^>]*>([\s\S]*?)<\/a>/gi;

/** A text in pieces: plain words, and the links in it. */
export function linkParts(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > end) parts.push({ words: text.slice(end, match.index) });
    parts.push({ words: match[2] ?? '', url: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ words: text.slice(end) });
  return parts;
}
