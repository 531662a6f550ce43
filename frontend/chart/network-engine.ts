// The drawing of the network, with the parts of Apache ECharts it needs and no others.

import { GraphChart } from 'echarts/charts';
import { LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { placed, type Place } from './network-layout';
import type { Network } from './network-model';
import { palette } from './palette';

use([GraphChart, LegendComponent, TooltipComponent, LabelLayout, CanvasRenderer]);

const FACE = "'Be Vietnam Pro', system-ui, sans-serif";
/** Shapes tell groups apart as well as colours do. */
const SHAPES = ['roundRect', 'circle', 'diamond', 'triangle', 'rect'];
/** A network with more nodes is drawn with fewer names, thinner lines and without motion. */
const NAMED = 60;
/** Of those, the names of so many are written while nobody points at one: the best connected. */
const FAMOUS = 40;
/** Narrower than this, fewer names are written: the others would lie upon each other. */
const NARROW = 600;
const CLOSER = 1.25;
const MOST = 12;

export class NetworkEngine {
  private readonly chart: EChartsType;
  private readonly size: ResizeObserver;
  private network?: Network;
  private places: Place[] = [];

  constructor(private readonly stage: HTMLElement, open: (href: string) => void) {
    this.chart = init(stage, undefined, { renderer: 'canvas' });
    this.chart.on('click', (event) => {
      const data = event.data as { href?: string };
      if (data?.href) open(data.href);
    });
    this.size = new ResizeObserver(() => this.chart.resize());
    this.size.observe(stage);
    stage.addEventListener('wheel', (event) => this.turned(event), { passive: false });
  }

  dispose() {
    this.size.disconnect();
    this.chart.dispose();
  }

  show(network: Network) {
    this.network = network;
    const tall = network.nodes.length > 40 ? 640 : 440;
    this.stage.style.height = `${Math.min(tall, Math.max(360, innerHeight - 160))}px`;
    this.chart.resize();
    this.places = placed(network, this.stage.clientWidth / this.stage.clientHeight);
    this.repaint();
  }

  zoom(closer: boolean) {
    this.zoomAt(closer ? CLOSER : 1 / CLOSER, this.stage.clientWidth / 2, this.stage.clientHeight / 2);
  }

  private zoomAt(factor: number, originX: number, originY: number) {
    this.chart.dispatchAction({ type: 'graphRoam', seriesIndex: 0, zoom: factor, originX, originY });
  }

  /** The wheel alone scrolls the page, as everywhere; with the control key, which a pinch on a pad sets too, it zooms. */
  private turned(event: WheelEvent) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoomAt(Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 200), event.offsetX, event.offsetY);
  }

  repaint() {
    if (this.network) this.chart.setOption(this.option(this.network), { notMerge: true });
  }

  picture(): Promise<Blob | null> {
    const canvas = this.chart.renderToCanvas({ pixelRatio: 2, backgroundColor: palette(this.stage).page });
    return new Promise((done) => canvas.toBlob(done, 'image/png'));
  }

  private option(network: Network) {
    const colors = palette(this.stage);
    const text = { fontFamily: FACE, fontSize: 12, color: colors.text };
    const width = this.stage.clientWidth;
    const many = network.nodes.length > NAMED;
    const narrow = width < NARROW;
    const most = Math.max(...network.nodes.map((node) => node.links), 1);
    const named = narrow ? FAMOUS / 2 : many ? FAMOUS : NAMED;
    const large = many && narrow ? 10 : 18;
    const small = many ? (narrow ? 2 : 4) : 10;
    const group = (number: number) => ({ color: number === 0 ? colors.text : colors.series[(number - 1) % colors.series.length] });
    return {
      textStyle: text,
      legend: { data: network.groups.map((name, number) => ({ name, icon: SHAPES[number] })), top: 0, left: 0, textStyle: text, inactiveColor: colors.muted },
      tooltip: {
        confine: true,
        backgroundColor: colors.page,
        borderColor: colors.line,
        textStyle: text,
        formatter: (hit: { data: { said: string } }) => {
          const tip = document.createElement('span');
          tip.textContent = hit.data.said;
          return tip;
        },
      },
      series: [{
        type: 'graph',
        layout: 'none',
        preserveAspect: true,
        top: 56,
        bottom: 16,
        left: 16,
        right: many ? 16 : narrow ? 112 : 172,
        roam: 'move',
        scaleLimit: { min: 0.5, max: MOST },
        draggable: true,
        animation: !many,
        categories: network.groups.map((name, number) => ({ name, symbol: SHAPES[number], itemStyle: group(number) })),
        data: network.nodes.map((node, number) => ({
          id: String(number),
          ...this.places[number],
          name: node.name,
          said: `${node.name} (${node.links})`,
          href: node.href,
          category: node.group,
          symbol: SHAPES[node.group],
          symbolSize: small + large * Math.sqrt(node.links / most),
          label: { show: number < named },
        })).reverse(),
        links: network.edges.map((edge) => ({
          source: String(edge.from),
          target: String(edge.to),
          said: edge.name,
          href: edge.href,
        })),
        label: { ...text, textBorderColor: colors.page, textBorderWidth: 3, position: 'right', width: narrow ? 100 : 150, overflow: 'truncate' },
        labelLayout: { hideOverlap: true },
        lineStyle: many
          ? { color: colors.muted, opacity: 0.35, width: 0.75 }
          : { color: colors.muted, opacity: 0.6, width: 1.5, curveness: 0.08 },
        emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { width: many ? 2 : 3 } },
        cursor: 'pointer',
      }],
    };
  }
}
