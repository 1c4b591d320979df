/**
 * The parts of ECharts in use, and no others: it stands on the way to the first chart. Builders work out every place
 * themselves (scene.ts), so one kind of series paints all charts, and its axes, legend and tooltip stay out: a third of
 * the script, and most of the time of a first drawing. SVG stays sharp in print and is the picture that is saved.
 */
import { CustomChart } from 'echarts/charts';
import { AriaComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, AriaComponent, SVGRenderer]);

export { init };
export type { EChartsType };
