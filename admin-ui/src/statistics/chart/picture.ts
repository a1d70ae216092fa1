import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../../app/theme/tokens';
import { loadECharts } from './load';

const WIDTH = 1200;
const HEIGHT = 560;

/** The chart as a picture that speaks for itself: with its sentence above and a legend. */
export async function drawPicture(
  option: (width: number) => EChartsCoreOption,
  palette: Palette,
  title: string,
  below: string,
): Promise<Blob> {
  const { init } = await loadECharts();
  const place = document.createElement('div');
  const chart = init(place, null, { width: WIDTH, height: HEIGHT });
  try {
    chart.setOption({ ...option(WIDTH - 48), ...around(palette, title, below) });
    const address = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palette.surface });
    return bytesOf(address);
  } finally {
    chart.dispose();
  }
}

function around(palette: Palette, title: string, below: string): EChartsCoreOption {
  const font = { color: palette.text, fontSize: 20, fontWeight: 600, width: WIDTH - 48, overflow: 'break' };
  return {
    animation: false,
    title: { text: title, subtext: below, left: 24, top: 20, textStyle: font, subtextStyle: { color: palette.muted, fontSize: 13 } },
    legend: { right: 24, bottom: 16, itemWidth: 14, itemHeight: 10, textStyle: { color: palette.muted, fontSize: 13 }, data: undefined },
    grid: { left: 24, right: 24, top: 124, bottom: 56, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  };
}

/** By hand: the pages may fetch from their own host only, which a data address is not. */
function bytesOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
