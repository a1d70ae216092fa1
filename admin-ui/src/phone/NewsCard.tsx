import styles from './Card.module.css';
import { Picture } from './Picture';
import type { Article } from './types';

/** Articles: the first with its picture, the others as lines below. */
export function NewsCard({ articles }: { articles: Article[] }) {
  const [first, ...others] = articles;
  if (!first) return null;
  return (
    <div className={styles.card}>
      <div className={styles.article}>
        <Picture url={first.pictureUrl} />
        <div className={styles.articleText}>
          <span className={styles.title}>{first.title}</span>
          {first.description ? <span className={styles.text}>{first.description}</span> : null}
        </div>
      </div>
      {others.map((article, at) => (
        <div className={styles.more} key={at}>
          <span className={styles.title}>{article.title}</span>
          <Picture url={article.pictureUrl} />
        </div>
      ))}
    </div>
  );
}
