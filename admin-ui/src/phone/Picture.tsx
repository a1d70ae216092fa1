import { useState } from 'react';
import styles from './Card.module.css';
import { PictureIcon } from './icons';

interface PictureProps {
  url?: string | undefined;
  /** Says what it is; a picture without it is decoration. */
  label?: string | undefined;
}

/** A picture if it is ours to load; the pages ask no foreign host, so others are shown by their host's name. */
export function Picture({ url, label }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  if (url && url !== broken && isOurs(url)) {
    return (
      <span className={`${styles.picture} ${styles.shown}`}>
        <img src={url} alt={label ?? ''} onError={() => setBroken(url)} />
      </span>
    );
  }
  const host = url ? hostOf(url) : undefined;
  return (
    <span className={styles.picture}>
      <PictureIcon />
      {[label, host].filter(Boolean).join(' · ')}
    </span>
  );
}

function isOurs(url: string): boolean {
  return /^(data:image\/|blob:)/.test(url) || parsed(url, location.origin)?.origin === location.origin;
}

function hostOf(url: string): string | undefined {
  return parsed(url)?.host;
}

function parsed(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}
