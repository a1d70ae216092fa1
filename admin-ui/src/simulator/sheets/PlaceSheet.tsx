import { useState } from 'react';
import { useTexts } from '../../app/i18n/texts';
import { Field } from './Field';
import { SheetForm } from './SheetForm';
import styles from './Sheet.module.css';

export interface Place {
  latitude: number;
  longitude: number;
  label: string;
}

const PLACES = [
  { key: 'lviv', latitude: 49.84194, longitude: 24.03161 },
  { key: 'guangzhou', latitude: 23.12911, longitude: 113.26439 },
  { key: 'berlin', latitude: 52.52001, longitude: 13.40495 },
] as const;

interface PlaceSheetProps {
  title: string;
  action: string;
  hint?: string;
  /** Reports have no words for a place. */
  named?: boolean;
  onPick: (place: Place) => void;
  onClose: () => void;
}

/** Somewhere on earth: one of three cities, or by numbers. */
export function PlaceSheet({ title, action, hint, named = true, onPick, onClose }: PlaceSheetProps) {
  const t = useTexts('simulator');
  const [chosen, setChosen] = useState<string>(PLACES[0].key);
  const [latitude, setLatitude] = useState(String(PLACES[0].latitude));
  const [longitude, setLongitude] = useState(String(PLACES[0].longitude));
  const [label, setLabel] = useState(t('place.lviv'));
  const choose = (place: (typeof PLACES)[number]) => {
    setChosen(place.key);
    setLatitude(String(place.latitude));
    setLongitude(String(place.longitude));
    setLabel(t(`place.${place.key}`));
  };
  const by = (set: (value: string) => void) => (value: string) => {
    setChosen('');
    set(value);
  };
  return (
    <SheetForm
      title={title}
      action={action}
      {...(hint ? { hint } : {})}
      onSubmit={() => onPick({ latitude: Number(latitude), longitude: Number(longitude), label })}
      onClose={onClose}
    >
      <div className={styles.chips}>
        {PLACES.map((place) => (
          <button
            className={styles.chip}
            type="button"
            key={place.key}
            aria-pressed={chosen === place.key}
            onClick={() => choose(place)}
          >
            {t(`place.${place.key}`)}
          </button>
        ))}
      </div>
      {named ? <Field label={t('place.label')} value={label} onChange={by(setLabel)} /> : null}
      <div className={styles.pair}>
        <Field label={t('place.latitude')} type="number" step="any" min={-90} max={90} required value={latitude} onChange={by(setLatitude)} />
        <Field label={t('place.longitude')} type="number" step="any" min={-180} max={180} required value={longitude} onChange={by(setLongitude)} />
      </div>
    </SheetForm>
  );
}
