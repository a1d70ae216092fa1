import { type ReactNode, useEffect, useId, useState } from 'react';
import { ProblemNotice } from '../app/ui/ProblemNotice';
import styles from './statistics.module.css';

interface CardProps {
  title: string;
  tools?: ReactNode;
  /** Said above the numbers that are still there, or in their place. */
  failed: string;
  error: unknown;
  /** What the failure means, where the page knows better. */
  meaning?: string | undefined;
  onRetry: () => void;
  /** Numbers are there. */
  ready: boolean;
  /** The numbers are those of the question before. */
  old?: boolean;
  /** How much room is kept while nothing is there. */
  height: number;
  children: ReactNode;
}

/** A part of the page with its own question: loads, fails and recovers by itself, in the same room. */
export function Card({ title, tools, failed, error, meaning, onRetry, ready, old = false, height, children }: CardProps) {
  const id = useId();
  const failure = useStanding(error, ready);
  return (
    <section className={styles.card} aria-labelledby={id} aria-busy={!ready || old}>
      <div className={styles.cardHead}>
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      {failure ? <ProblemNotice what={failed} error={failure} meaning={meaning} onRetry={onRetry} /> : null}
      {ready ? <div className={old ? styles.old : undefined}>{children}</div> : null}
      {!ready && !failure ? <div className={styles.skeleton} style={{ height }} /> : null}
      {!ready && failure ? <div style={{ minHeight: Math.max(0, height - 140) }} /> : null}
    </section>
  );
}

/** A failure stands until there are numbers; the tries in between would only make it flicker. */
function useStanding(error: unknown, ready: boolean): unknown {
  const [standing, setStanding] = useState<unknown>(null);
  useEffect(() => {
    if (error) setStanding(error);
    else if (ready) setStanding(null);
  }, [error, ready]);
  return error ?? (ready ? null : standing);
}
