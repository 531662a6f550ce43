// The drawing itself, with the parts of Apache ECharts it needs and no others. Fetched when a chart comes into sight.

import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { At, Drawing, Mark } from './model';
import { palette } from './palette';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const FACE = "'Be Vietnam Pro', system-ui, sans-serif";
const BAR = 34;
const BAR_OF_SEVERAL = 22;
const UPRIGHT = 300;
const NARROW = 480;
/** What fits between the margins of A4, in CSS pixels. */
const SHEET = 680;

export interface Told {
  /** The pointer is over a mark. */
  over(at: At): void;
  chosen(at: At): void;
}

export class Engine {
  private readonly chart: EChartsType;
  private readonly size: ResizeObserver;
  private drawing?: Drawing;
  private onPaper = false;

  constructor(private readonly stage: HTMLElement, told: Told) {
    this.chart = init(stage, undefined, { renderer: 'canvas' });
    this.chart.on('mouseover', (event) => told.over(Engine.at(event)));
    this.chart.on('click', (event) => told.chosen(Engine.at(event)));
    this.size = new ResizeObserver(() => {
      this.chart.resize();
      this.repaint();
    });
    this.size.observe(stage);
  }

  private static at(event: { dataIndex: number; seriesIndex?: number }): At {
    return { category: event.dataIndex, series: event.seriesIndex ?? 0 };
  }

  dispose() {
    this.size.disconnect();
    this.chart.dispose();
  }

  show(drawing: Drawing) {
    this.drawing = drawing;
    this.stage.style.height = `${Engine.height(drawing)}px`;
    this.chart.resize();
    this.repaint();
  }

  private static height(drawing: Drawing): number {
    const several = drawing.series.length > 1;
    return drawing.kind === 'bars'
      ? drawing.categories.length * (several ? BAR_OF_SEVERAL * drawing.series.length + 8 : BAR) + (several ? 48 : 20)
      : UPRIGHT;
  }

  repaint() {
    if (this.drawing) this.chart.setOption(this.option(this.drawing), { notMerge: true });
  }

  /** As wide as a sheet and dark on light, drawn at once: printing waits for no frame. */
  paper(on: boolean) {
    this.onPaper = on;
    this.chart.resize(on ? { width: Math.min(SHEET, this.stage.clientWidth) } : {});
    this.repaint();
    this.chart.getZr().flush();
  }

  /** Shows where the keyboard is. */
  mark(at: At) {
    this.chart.dispatchAction({ type: 'downplay' });
    const place = { seriesIndex: at.series, dataIndex: at.category };
    this.chart.dispatchAction({ type: 'highlight', ...place });
    this.chart.dispatchAction({ type: 'showTip', ...place });
  }

  unmark() {
    this.chart.dispatchAction({ type: 'downplay' });
    this.chart.dispatchAction({ type: 'hideTip' });
  }

  /** The picture with what it shows written over it, so that it can stand alone. */
  picture(): Promise<Blob | null> {
    const drawing = this.drawing!;
    const colors = palette(this.stage);
    const scale = 2;
    const plot = this.chart.renderToCanvas({ pixelRatio: scale, backgroundColor: colors.page });
    const canvas = document.createElement('canvas');
    canvas.width = plot.width;
    canvas.height = plot.height + 64 * scale;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = colors.page;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = colors.text;
    pen.font = `600 ${16 * scale}px ${FACE}`;
    pen.fillText(drawing.title, 16 * scale, 28 * scale, canvas.width - 32 * scale);
    pen.fillStyle = colors.muted;
    pen.font = `400 ${11 * scale}px ${FACE}`;
    pen.fillText(drawing.note, 16 * scale, 48 * scale, canvas.width - 32 * scale);
    pen.drawImage(plot, 0, 64 * scale);
    return new Promise((done) => canvas.toBlob(done, 'image/png'));
  }

  private option(drawing: Drawing) {
    const colors = palette(this.stage, this.onPaper);
    const lying = drawing.kind === 'bars';
    const several = drawing.series.length > 1;
    const text = { fontFamily: FACE, fontSize: 12, color: colors.text };
    const narrow = this.stage.clientWidth < NARROW;
    const names = {
      type: 'category',
      data: drawing.categories,
      inverse: lying,
      axisLine: { lineStyle: { color: colors.line } },
      axisTick: { show: false },
      axisLabel: { ...text, ...(lying ? { width: narrow ? 120 : 240, overflow: 'break', lineHeight: 14, interval: 0 } : {}) },
    };
    const numbers = {
      type: 'value',
      minInterval: 1,
      splitNumber: narrow ? 3 : 5,
      axisLabel: { ...text, show: !lying, color: colors.muted, formatter: this.shortened(drawing.lang) },
      splitLine: { lineStyle: { color: colors.line } },
    };
    return {
      animation: !this.onPaper && !matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 300,
      aria: { enabled: true, label: { enabled: false }, decal: { show: several } },
      color: colors.series,
      textStyle: text,
      legend: { show: several, top: 0, left: 0, textStyle: text, itemWidth: 20, inactiveColor: colors.muted },
      grid: { left: 4, right: lying ? (several ? 88 : 40) : 24, top: several ? 40 : 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: {
        confine: true,
        backgroundColor: colors.page,
        borderColor: colors.line,
        textStyle: text,
        formatter: (hit: { dataIndex: number; seriesIndex: number }) => this.tip(drawing, hit),
      },
      xAxis: lying ? numbers : names,
      yAxis: lying ? names : numbers,
      series: drawing.series.map((series) => ({
        type: 'bar',
        name: series.name,
        stack: drawing.kind === 'stacked' ? 'one' : undefined,
        data: series.marks.map((mark) => mark.value ?? null),
        barMaxWidth: lying ? 22 : 36,
        cursor: 'pointer',
        label: {
          ...text,
          show: lying,
          position: 'right',
          formatter: (hit: { dataIndex: number }) => series.marks[hit.dataIndex].text,
        },
        itemStyle: { borderColor: colors.page, borderWidth: drawing.kind === 'stacked' ? 1 : 0, borderRadius: lying ? [0, 4, 4, 0] : 0 },
        emphasis: { itemStyle: { borderColor: colors.text, borderWidth: 2 } },
      })),
    };
  }

  private shortened(lang: string) {
    const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 });
    return (value: number) => format.format(value);
  }

  /** Text stays text. */
  private tip(drawing: Drawing, hit: { dataIndex: number; seriesIndex: number }): HTMLElement {
    const series = drawing.series[hit.seriesIndex];
    const tip = document.createElement('span');
    tip.textContent = words(drawing, series.marks[hit.dataIndex], { category: hit.dataIndex, series: hit.seriesIndex });
    return tip;
  }
}

/** What a mark says: its category, its series where there are several, its value. */
export function words(drawing: Drawing, mark: Mark, at: At): string {
  const where = drawing.categories[at.category];
  return drawing.series.length > 1
    ? `${where} · ${drawing.series[at.series].name}: ${mark.text}`
    : `${where}: ${mark.text}`;
}
