import type { Problem } from '../api/problem';
import { useTexts } from '../i18n/texts';
import styles from './ProblemNotice.module.css';

/** The facts for whoever looks after the system. */
export function TechnicalReason({ problem }: { problem: Problem }) {
  const t = useTexts('app');
  return (
    <details className={styles.details}>
      <summary>{t('problem.technical')}</summary>
      <dl className={styles.facts}>
        {facts(problem).map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function facts(problem: Problem): [string, string][] {
  const { type, status, detail, instance, service, errcode, errmsg, fix, errors } = problem;
  const all: [string, string | number | undefined][] = [
    ['type', type],
    ['status', status === 0 ? undefined : status],
    ['detail', detail],
    ['instance', instance],
    ['service', service],
    ['errcode', errcode],
    ['errmsg', errmsg],
    ['fix', fix],
    ...(errors ?? []).map((error): [string, string] => [error.pointer, error.detail]),
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
}
