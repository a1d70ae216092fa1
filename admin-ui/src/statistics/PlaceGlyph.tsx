import type { Place } from './places';

const ROWS = 5;
const STEP = 5;
const WIDTH = 10;

/** The menu in small, with the item's place filled. */
export function PlaceGlyph({ place }: { place: Place }) {
  const above = Array.from({ length: place.rows }, (_, row) => row + 1);
  const columns = Array.from({ length: place.columns }, (_, column) => column + 1);
  const x = (column: number) => (column - 1) * (WIDTH + 2);
  return (
    <svg width={23} height={20} viewBox="0 0 34 30" aria-hidden focusable="false">
      {columns.map((column) => (
        <rect key={column} x={x(column)} y={ROWS * STEP} width={WIDTH} height={4} rx={1} fill={fill(column === place.column && place.row === undefined)} />
      ))}
      {above.map((row) => (
        <rect key={`row ${row}`} x={x(place.column)} y={(ROWS - place.rows + row - 1) * STEP} width={WIDTH} height={4} rx={1} fill={fill(row === place.row)} />
      ))}
    </svg>
  );
}

function fill(here: boolean): string {
  return here ? 'var(--accent)' : 'var(--edge)';
}
