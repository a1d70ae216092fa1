/** The drawing library, fetched when the first chart needs it. */
export const loadECharts = () => import('./echarts');
