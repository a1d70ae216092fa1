import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Chart.module.css';
import { loadECharts } from './load';
import { PointSlider } from './PointSlider';

interface ChartProps {
  /** For the width it is drawn at. */
  option: (width: number) => EChartsCoreOption;
  /** How many points can be looked at. */
  count: number;
  /** The point that is looked at, here or elsewhere on the page. */
  at: number | undefined;
  onAt: (at: number | undefined) => void;
  /** What is at a point, for the eye. */
  tip: (at: number) => ReactNode;
  /** The same for the ear. */
  spoken: (at: number) => string;
  /** Of the points: "Taps over time". */
  label: string;
  height: number;
}

/** A drawing whose points can be reached by mouse, finger and keyboard. */
export function Chart({ option, count, at, onAt, tip, spoken, label, height }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType>();
  const [width, setWidth] = useState(0);
  const look = useRef(onAt);
  useEffect(() => {
    look.current = (index) => onAt(index !== undefined && index < count ? index : undefined);
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let made: EChartsType | undefined;
    let gone = false;
    const watch = new ResizeObserver(() => {
      made?.resize();
      setWidth(element.clientWidth);
    });
    void loadECharts().then(({ init }) => {
      if (gone) return;
      made = init(element);
      listen(made, (index) => look.current(index));
      watch.observe(element);
      setWidth(element.clientWidth);
      setChart(made);
    });
    return () => {
      gone = true;
      watch.disconnect();
      made?.dispose();
      setChart(undefined);
    };
  }, []);
  useEffect(() => {
    if (chart && width > 0) chart.setOption(option(width), { replaceMerge: ['series'] });
  }, [chart, option, width]);
  const slot = slotAt(chart, at);
  return (
    <div className={styles.chart} style={{ height }}>
      {slot ? <div className={styles.band} style={{ left: slot.x - slot.width / 2, width: slot.width }} /> : null}
      <div ref={place} className={styles.drawing} />
      <PointSlider count={count} at={at} onAt={onAt} spoken={spoken} label={label} />
      {at !== undefined && slot ? (
        <div className={styles.tip} style={beside(slot.x, width)} aria-hidden>
          {tip(at)}
        </div>
      ) : null}
    </div>
  );
}

function listen(chart: EChartsType, look: (at: number | undefined) => void): void {
  const canvas = chart.getZr();
  canvas.on('mousemove', ({ offsetX, offsetY }) => {
    const inside = chart.containPixel({ gridIndex: 0 }, [offsetX, offsetY]);
    look(inside ? Math.round(chart.convertFromPixel({ xAxisIndex: 0 }, offsetX)) : undefined);
  });
  canvas.on('globalout', () => look(undefined));
}

/** Where a point's place on the axis lies, in pixels. */
function slotAt(chart: EChartsType | undefined, at: number | undefined): { x: number; width: number } | undefined {
  if (!chart || at === undefined) return undefined;
  const x = chart.convertToPixel({ xAxisIndex: 0 }, at);
  const next = chart.convertToPixel({ xAxisIndex: 0 }, at + (at === 0 ? 1 : -1));
  const width = Math.abs(next - x);
  if (!Number.isFinite(x)) return undefined;
  return { x, width: Number.isFinite(width) && width > 0 ? Math.max(width, 3) : 44 };
}

/** On the side of the point where there is room. */
function beside(x: number, width: number) {
  return x > width / 2 ? { right: width - x + 16 } : { left: x + 16 };
}
