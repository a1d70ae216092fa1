import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { channelsQuery } from '../app/api/queries';
import { useTexts } from '../app/i18n/texts';
import { Page } from '../app/ui/Page';
import { useChannel } from '../app/useChannel';
import { ButtonLink } from '../app/ui/ButtonLink';
import { Doctor } from './doctor/Doctor';
import { healthOf } from './health';
import { HealthMark } from './HealthMark';
import { Credentials } from './settings/Credentials';
import { DangerZone } from './settings/DangerZone';
import { GeneralForm } from './settings/GeneralForm';
import { Section } from './settings/Section';
import styles from './settings/settings.module.css';

/** Everything about the connection itself. */
export default function SettingsPage() {
  const t = useTexts('channels');
  const channel = useChannel();
  const navigate = useNavigate();
  useQuery({ ...channelsQuery, refetchInterval: 5_000 });
  const toConsole = () => void navigate(`/channels/new?channel=${channel.id}`);
  return (
    <Page
      title={t('settings.title')}
      actions={
        healthOf(channel) === 'never' ? (
          <ButtonLink primary to={`/channels/new?channel=${channel.id}`}>
            {t('list.finish')}
          </ButtonLink>
        ) : null
      }
    >
      <div className={styles.sections}>
        <Section title={t('section.connection')} aside={<HealthMark channel={channel} />}>
          <Doctor channel={channel} onConsole={toConsole} />
        </Section>
        <Section title={t('section.credentials')} intro={t('section.credentials.intro')}>
          <Credentials channel={channel} />
        </Section>
        <Section title={t('section.general')}>
          <GeneralForm channel={channel} />
        </Section>
        <Section title={t('section.danger')}>
          <DangerZone channel={channel} />
        </Section>
      </div>
    </Page>
  );
}
