// Where the nodes of a network stand. Computed once, before anything is drawn, and the same each time for the same
// network: nothing moves by itself, and dragging a node moves that one only. ECharts' own layout runs anew, to its end,
// with every step of a drag, which takes seconds with some hundred nodes.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Network } from './network-model';

export interface Place {
  x: number;
  y: number;
}

const TICKS = 300;
/** Distance of linked nodes; the unit of everything here. */
const LENGTH = 30;
/** Where two push each other no more: else a hundred in the middle drive few far out. */
const REACH = 8 * LENGTH;
/** How strongly the whole falls to its middle, so that what is linked to nothing else stays near. */
const FALL = 0.06;

/** @param aspect width of the drawing by its height */
export function placed({ nodes, edges }: Network, aspect: number): Place[] {
  const places: SimulationNodeDatum[] = nodes.map(() => ({}));
  forceSimulation(places)
    .force('link', forceLink(edges.map(({ from, to }) => ({ source: from, target: to }))).distance(LENGTH))
    .force('charge', forceManyBody().strength(-LENGTH).distanceMax(REACH))
    .force('collide', forceCollide(LENGTH / 3))
    .force('x', forceX().strength(FALL / aspect))
    .force('y', forceY().strength(FALL * aspect))
    .stop()
    .tick(TICKS);
  const settled = places.map(({ x = 0, y = 0 }) => ({ x, y }));
  const stretched = (aspect * reach(settled.map(({ y }) => y))) / reach(settled.map(({ x }) => x));
  return settled.map(({ x, y }) => ({ x: x * stretched, y }));
}

/** From the first to the last; never nothing. */
function reach(values: number[]): number {
  return Math.max(...values) - Math.min(...values) || 1;
}
