const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<[^>]+>|[^<]+/g;
const STEP = '  ';

/** XML or JSON with a line for each element; anything else as it is. */
export function pretty(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith('<')) return prettyXml(trimmed);
  if (!trimmed.startsWith('{') && !trimmed.startsWith('[')) return text;
  try {
    return JSON.stringify(JSON.parse(trimmed), null, 2);
  } catch {
    return text;
  }
}

/** Elements below each other; one that holds text alone stays on its line. */
function prettyXml(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  let open = false;
  for (const token of xml.match(TOKEN) ?? []) {
    if (token.startsWith('</')) {
      depth = Math.max(0, depth - 1);
      if (open) lines[lines.length - 1] += token;
      else lines.push(STEP.repeat(depth) + token);
      open = false;
    } else if (isTag(token)) {
      lines.push(STEP.repeat(depth) + token);
      open = !token.endsWith('/>') && !token.startsWith('<?') && !token.startsWith('<!');
      if (open) depth += 1;
    } else if (open) {
      if (token.trim() !== '') lines[lines.length - 1] += token.startsWith('<!') ? token : token.trim();
    } else if (token.trim() !== '') {
      lines.push(STEP.repeat(depth) + token.trim());
    }
  }
  return lines.join('\n');
}

function isTag(token: string): boolean {
  return token.startsWith('<') && !token.startsWith('<![CDATA[');
}
