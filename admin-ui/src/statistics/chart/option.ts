import type { EChartsCoreOption } from 'echarts/core';
import { FONT, type Palette } from '../../app/theme/tokens';
import type { VersionMarks } from '../versions';
import { versionText } from '../versions';
import { labelled } from './pointLabel';

export interface Point {
  start: string;
  total: number;
  unique: number;
}

export interface Drawn {
  points: Point[];
  /** Places on the axis after the last point, for hours of today that are still to come. */
  ahead: string[];
  /** Of one item, while it is looked at: its part of the bars. */
  part: Point[] | undefined;
  marks: VersionMarks;
  hoursOfOneDay: boolean;
  /** Width of the drawing in pixels. */
  width: number;
  words: { taps: string; people: string; part: string; description: string };
  axisName: (start: string) => string;
  number: (value: number) => string;
  versionName: (version: string) => string;
}

const GAP = 72;

/** Taps as bars, people as a line over them, menu versions as thin marks. */
export function tapsOption(drawn: Drawn, palette: Palette, still: boolean): EChartsCoreOption {
  const { points, part, words } = drawn;
  const faint = part !== undefined;
  return {
    ...frame(drawn, palette, still),
    series: [
      {
        id: 'taps',
        name: words.taps,
        type: 'bar',
        data: points.map(({ total }) => total),
        barCategoryGap: points.length > 120 ? '10%' : '28%',
        barMaxWidth: 44,
        itemStyle: { color: palette.accent, opacity: faint ? 0.28 : 0.72, borderRadius: [2, 2, 0, 0] },
        emphasis: { disabled: true },
        markLine: versionLines(drawn, palette),
      },
      {
        id: 'part',
        name: words.part,
        type: 'bar',
        barGap: '-100%',
        barMaxWidth: 44,
        data: part ? aligned(points, part) : [],
        itemStyle: { color: palette.accent, borderRadius: [2, 2, 0, 0] },
        emphasis: { disabled: true },
        z: 3,
      },
      {
        id: 'people',
        name: words.people,
        type: 'line',
        data: points.map(({ unique }) => unique),
        symbol: 'circle',
        symbolSize: 5,
        showSymbol: points.length <= 31,
        lineStyle: { color: palette.text, width: lineWidth(points), opacity: faint ? 0.3 : 1 },
        itemStyle: { color: palette.text, opacity: faint ? 0.3 : 1 },
        emphasis: { disabled: true },
        z: 4,
      },
    ],
  };
}

/** Active followers: one quiet area. */
export function activeOption(drawn: Drawn, palette: Palette, still: boolean): EChartsCoreOption {
  return {
    ...frame(drawn, palette, still),
    series: [
      {
        id: 'active',
        name: drawn.words.people,
        type: 'line',
        data: drawn.points.map(({ unique }) => unique),
        symbol: 'circle',
        symbolSize: 5,
        showSymbol: drawn.points.length === 1,
        lineStyle: { color: palette.accent, width: lineWidth(drawn.points) },
        itemStyle: { color: palette.accent },
        areaStyle: { color: palette.accent, opacity: 0.12 },
        emphasis: { disabled: true },
      },
    ],
  };
}

/** Thin where many hours stand close together. */
function lineWidth(points: Point[]): number {
  return points.length > 200 ? 1 : 1.75;
}

function frame(drawn: Drawn, palette: Palette, still: boolean): EChartsCoreOption {
  const { points, ahead, marks, hoursOfOneDay, width, words } = drawn;
  const starts = [...points.map(({ start }) => start), ...ahead];
  const hasLabel = labelled(starts, hoursOfOneDay, width, GAP);
  return {
    animation: !still,
    animationDuration: 150,
    animationDurationUpdate: 150,
    textStyle: { fontFamily: FONT, color: palette.muted },
    aria: { enabled: true, label: { description: words.description } },
    grid: { left: 4, right: 8, top: marks.size > 0 ? 26 : 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: starts,
      axisLine: { lineStyle: { color: palette.edge } },
      axisTick: { show: false },
      axisLabel: {
        color: palette.faint,
        fontSize: 12,
        interval: (at: number) => hasLabel(at),
        formatter: drawn.axisName,
        hideOverlap: true,
      },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      max: ({ max }: { max: number }) => (max < 4 ? 4 : null),
      splitNumber: 4,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.faint, fontSize: 12, formatter: drawn.number },
    },
  };
}

function versionLines({ marks, points, ahead, width, versionName }: Drawn, palette: Palette) {
  const slot = width / Math.max(1, points.length + ahead.length);
  let free = -Infinity;
  const lines = [...marks].map(([at, versions]) => {
    const text = versionName(versionText(versions));
    const x = at * slot;
    const show = x >= free;
    if (show) free = x + text.length * 7 + 12;
    const align = x > width - 48 ? 'right' : x < 48 ? 'left' : 'center';
    return { xAxis: at, label: { show, formatter: text, align } };
  });
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    data: lines,
    lineStyle: { color: palette.faint, width: 1, type: [3, 3] },
    label: { position: 'end', distance: 6, color: palette.muted, fontSize: 11 },
  };
}

function aligned(points: Point[], part: Point[]): (number | null)[] {
  const totals = new Map(part.map(({ start, total }) => [start, total]));
  return points.map(({ start }) => totals.get(start) ?? null);
}
