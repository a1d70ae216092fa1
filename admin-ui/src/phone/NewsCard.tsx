import styles from './Card.module.css';
import { Opener } from './Opener';
import { Picture } from './Picture';
import type { Article } from './types';

interface NewsCardProps {
  articles: Article[];
  onOpen?: ((url: string) => void) | undefined;
}

/** Articles: the first with its picture, the others as lines below. */
export function NewsCard({ articles, onOpen }: NewsCardProps) {
  const [first, ...others] = articles;
  if (!first) return null;
  const opener = ({ url }: Article) => (onOpen && url ? () => onOpen(url) : undefined);
  return (
    <div className={styles.card}>
      <Opener className={styles.article} open={opener(first)}>
        <Picture url={first.pictureUrl} />
        <div className={styles.articleText}>
          <span className={styles.title}>{first.title}</span>
          {first.description ? <span className={styles.text}>{first.description}</span> : null}
        </div>
      </Opener>
      {others.map((article, at) => (
        <Opener className={styles.more} key={at} open={opener(article)}>
          <span className={styles.title}>{article.title}</span>
          <Picture url={article.pictureUrl} />
        </Opener>
      ))}
    </div>
  );
}
