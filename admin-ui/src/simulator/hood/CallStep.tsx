import { CheckCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { useState } from 'react';
import { type TextKey, useTexts } from '../../app/i18n/texts';
import type { ApiCall } from '../api/model';
import { returnCode } from './callResult';
import { Fold } from './Fold';
import { type Form, FormSwitch } from './FormSwitch';
import styles from './Hood.module.css';
import { Message } from './Message';
import { pretty } from './pretty';
import { useClock } from './useClock';

const CALLS: Record<string, TextKey<'simulator'>> = {
  '/cgi-bin/token': 'call.token',
  '/cgi-bin/stable_token': 'call.token',
  '/cgi-bin/menu/create': 'call.menu.create',
  '/cgi-bin/menu/get': 'call.menu.get',
  '/cgi-bin/get_current_selfmenu_info': 'call.menu.get',
  '/cgi-bin/menu/delete': 'call.menu.delete',
  '/cgi-bin/message/custom/send': 'call.send',
  '/cgi-bin/getcallbackip': 'call.addresses',
  '/cgi-bin/callback/check': 'call.check',
  '/cgi-bin/customservice/getkflist': 'call.staff',
  '/cgi-bin/get_api_domain_ip': 'call.addresses',
  '/cgi-bin/clear_quota': 'call.quota',
};

/** One call of WeChat's API by the account. */
export function CallStep({ call }: { call: ApiCall }) {
  const t = useTexts('simulator');
  const clock = useClock();
  const known = CALLS[call.path];
  return (
    <Fold
      head={
        <>
          <span className={styles.meta}>
            <time dateTime={call.at}>{clock(call.at)}</time>
            <span className={styles.person}>{t('call.by')}</span>
            <code className={styles.tag}>{call.path.replace('/cgi-bin/', '')}</code>
          </span>
          <Result call={call} what={known ? t(known) : t('call.other')} />
        </>
      }
    >
      <Inside call={call} />
    </Fold>
  );
}

/** One line when all went well, so that what failed stands out. */
function Result({ call, what }: { call: ApiCall; what: string }) {
  const t = useTexts('simulator');
  const result = returnCode(call);
  if (result?.code === 0) {
    return (
      <span className={`${styles.result} ${styles.good}`}>
        <CheckCircleOutlined aria-hidden />
        <span className={`${styles.said} ${styles.what}`}>{what}</span>
        <span className="visually-hidden">{t('call.done')}</span>
        <span className={styles.ms}>{t('ms', { ms: call.ms })}</span>
      </span>
    );
  }
  return (
    <>
      <span className={styles.what}>{what}</span>
      <span className={`${styles.result} ${styles.bad}`}>
        <ExclamationCircleFilled aria-hidden />
        <span className={styles.said}>{failure(t, call, result)}</span>
        <span className={styles.ms}>{t('ms', { ms: call.ms })}</span>
      </span>
    </>
  );
}

function failure(t: ReturnType<typeof useTexts<'simulator'>>, call: ApiCall, result: ReturnType<typeof returnCode>): string {
  if (result) return t('call.refused', { code: String(result.code), words: result.words });
  return call.status === 0 ? t('call.cut') : t('call.unreadable', { status: String(call.status) });
}

function Inside({ call }: { call: ApiCall }) {
  const t = useTexts('simulator');
  const [form, setForm] = useState<Form>('clear');
  const line = `${call.method} ${call.path}${call.query === '' ? '' : `?${call.query}`}`;
  const clear = form === 'clear';
  return (
    <>
      <div className={styles.choices}>
        <FormSwitch form={form} onChange={setForm} />
      </div>
      <Message
        title={t('call.asked')}
        text={clear ? [`${call.method} ${call.path}`, pretty(call.request)].filter(Boolean).join('\n\n') : [line, call.request].filter(Boolean).join('\n\n')}
      />
      <Message title={t('call.answer')} text={clear ? pretty(call.response) : call.status === 0 ? '' : `HTTP ${call.status}\n\n${call.response}`} />
    </>
  );
}
