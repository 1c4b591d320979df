/**
 * The parts of ECharts in use, and no others: it stands on the way to the first chart. Canvas and SVG were measured to be
 * equally large and equally soon on screen (a dozen cold draws each, medians 258 and 264 ms on a busy machine); SVG stays
 * sharp in print and is the picture that is saved.
 */
import { BarChart, CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export { init, use };
export type { EChartsType };
