import { Select } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { about, zones } from '../zones';

interface TimeZoneSelectProps {
  id?: string;
  value?: string;
  onChange?: (zone: string) => void;
}

/** Chooses a time zone by its city or its name in the person's language; a field of a form. */
export function TimeZoneSelect({ id, value, onChange, ...described }: TimeZoneSelectProps) {
  const [language] = useLanguage();
  const options = useMemo(() => {
    const all = zones(language);
    const lacking = value && !all.some((zone) => zone.id === value);
    const listed = lacking ? [{ id: value, about: about(value, language, new Date()) }, ...all] : all;
    return listed.map((zone) => ({
      value: zone.id,
      label: `${zone.id.replaceAll('_', ' ')} · ${zone.about}`,
      search: `${zone.id} ${zone.id.replaceAll('_', ' ')} ${zone.about}`,
    }));
  }, [language, value]);
  return (
    <Select
      {...described}
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      {...(onChange ? { onChange } : {})}
      options={options}
      showSearch={{ optionFilterProp: 'search' }}
      popupMatchSelectWidth={false}
      style={{ width: '100%' }}
    />
  );
}
