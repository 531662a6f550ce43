// The drawing of the network, with the parts of Apache ECharts it needs and no others.

import { GraphChart } from 'echarts/charts';
import { LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Network } from './network-model';
import { palette } from './palette';

use([GraphChart, LegendComponent, TooltipComponent, CanvasRenderer]);

const FACE = "'Be Vietnam Pro', system-ui, sans-serif";
/** Shapes tell groups apart as well as colours do. */
const SHAPES = ['roundRect', 'circle', 'diamond', 'triangle', 'rect'];
/** A network with more nodes is laid out before it is shown: nobody waits for a hundred moving ones. */
const LIVELY = 80;
const NAMED = 60;
/** Narrower than this, only the names of the best connected are written: the others would lie upon each other. */
const NARROW = 600;

export class NetworkEngine {
  private readonly chart: EChartsType;
  private readonly size: ResizeObserver;
  private network?: Network;

  constructor(private readonly stage: HTMLElement, open: (href: string) => void) {
    this.chart = init(stage, undefined, { renderer: 'canvas' });
    this.chart.on('click', (event) => {
      const data = event.data as { href?: string };
      if (data?.href) open(data.href);
    });
    this.size = new ResizeObserver(() => this.chart.resize());
    this.size.observe(stage);
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
    this.repaint();
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
    const few = many || width < NARROW;
    const most = Math.max(...network.nodes.map((node) => node.links), 1);
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
        layout: 'force',
        top: 56,
        bottom: 16,
        left: 16,
        right: 96,
        zoom: 0.9,
        roam: 'move',
        draggable: true,
        force: {
          repulsion: many ? 40 : Math.min(320, width / 3),
          edgeLength: many ? 24 : Math.min(130, width / 7),
          gravity: 0.25,
          layoutAnimation: network.nodes.length <= LIVELY && !matchMedia('(prefers-reduced-motion: reduce)').matches,
        },
        categories: network.groups.map((name, number) => ({ name, symbol: SHAPES[number], itemStyle: group(number) })),
        data: network.nodes.map((node, number) => ({
          id: String(number),
          name: node.name,
          said: `${node.name} (${node.links})`,
          href: node.href,
          category: node.group,
          symbol: SHAPES[node.group],
          symbolSize: 10 + 18 * Math.sqrt(node.links / most),
          label: { show: !few || node.links > most / 3 },
        })),
        links: network.edges.map((edge) => ({
          source: String(edge.from),
          target: String(edge.to),
          said: edge.name,
          href: edge.href,
        })),
        label: { ...text, position: 'right', width: 150, overflow: 'truncate' },
        labelLayout: { hideOverlap: true },
        lineStyle: { color: colors.muted, opacity: 0.6, width: 1.5, curveness: 0.08 },
        emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { width: 3 } },
        cursor: 'pointer',
      }],
    };
  }
}
