// Where the nodes of a network stand. Computed once, before anything is drawn, and the same each time for the same
// network: nothing moves by itself, and dragging a node moves that one only. ECharts' own layout runs anew, to its end,
// with every step of a drag, which takes seconds with some hundred nodes.

import type { Network } from './network-model';

export interface Place {
  x: number;
  y: number;
}

type Part = { nodes: number[]; width: number; height: number };

const TICKS = 300;
/** Distance of linked nodes; the unit of everything here. */
const LENGTH = 30;
/** Square of the distance at which two push each other no more: else a hundred in the middle drive few far out. */
const REACH = (8 * LENGTH) ** 2;
/** Parts of fewer nodes stand upright: names are written to the right of nodes. */
const FEW = 6;
const UPRIGHT = 0.4;
/** Around each part. */
const MARGIN = 24;
/** Of the sunflower in whose order nodes begin: no two at the same place, the best connected in the middle. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** @param aspect width of the drawing by its height */
export function placed({ nodes, edges }: Network, aspect: number): Place[] {
  const places = nodes.map(() => ({ x: 0, y: 0 }));
  const parts = connected(nodes.length, edges).map((members) =>
    settled(members, edges, places, members.length < FEW ? UPRIGHT : aspect),
  );
  shelve(parts, places, aspect);
  const stretched = (aspect * reach(places.map(({ y }) => y))) / reach(places.map(({ x }) => x));
  return places.map(({ x, y }) => ({ x: x * stretched, y }));
}

/** From the first to the last; never nothing. */
function reach(values: number[]): number {
  return Math.max(...values) - Math.min(...values) || 1;
}

/** Nodes by what holds together, the largest first. */
function connected(count: number, edges: Network['edges']): number[][] {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of edges) {
    next[from].push(to);
    next[to].push(from);
  }
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (let first = 0; first < count; first++) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (const node of part) {
      for (const other of next[node]) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part.sort((one, other) => one - other));
  }
  return parts.sort((one, other) => other.length - one.length);
}

/** Linked nodes draw each other near, all push each other away, the whole falls to its middle; ever more slowly. */
function settled(members: number[], edges: Network['edges'], places: Place[], aspect: number): Part {
  const count = members.length;
  const at = new Map(members.map((node, number) => [node, number]));
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  const degree = new Float64Array(count);
  const links = edges.filter((edge) => at.has(edge.from)).map((edge) => [at.get(edge.from)!, at.get(edge.to)!]);
  for (const [from, to] of links) {
    degree[from]++;
    degree[to]++;
  }
  for (let node = 0; node < count; node++) {
    const radius = LENGTH * Math.sqrt(node);
    x[node] = radius * Math.cos(node * TURN) * Math.sqrt(aspect);
    y[node] = (radius * Math.sin(node * TURN)) / Math.sqrt(aspect);
  }
  for (let tick = 0; tick < TICKS; tick++) {
    const heat = 1 - tick / TICKS;
    dx.fill(0);
    dy.fill(0);
    for (let one = 0; one < count; one++) {
      for (let other = one + 1; other < count; other++) {
        const across = x[one] - x[other];
        const down = y[one] - y[other];
        const far = across * across + down * down;
        if (far > REACH) continue;
        const push = (LENGTH * LENGTH) / (far + 1);
        dx[one] += across * push;
        dy[one] += down * push;
        dx[other] -= across * push;
        dy[other] -= down * push;
      }
    }
    for (const [from, to] of links) {
      const across = x[to] - x[from];
      const down = y[to] - y[from];
      const far = Math.hypot(across, down) || 1;
      const pull = (far - LENGTH) / far / Math.sqrt(Math.min(degree[from], degree[to]));
      dx[from] += across * pull;
      dy[from] += down * pull;
      dx[to] -= across * pull;
      dy[to] -= down * pull;
    }
    for (let node = 0; node < count; node++) {
      dx[node] -= (x[node] * 0.05) / aspect;
      dy[node] -= y[node] * 0.05 * aspect;
      const far = Math.hypot(dx[node], dy[node]) || 1;
      const step = Math.min(far * 0.5, LENGTH * heat + 0.1) / far;
      x[node] += dx[node] * step;
      y[node] += dy[node] * step;
    }
  }
  const left = Math.min(...x);
  const top = Math.min(...y);
  members.forEach((node, number) => {
    places[node] = { x: x[number] - left + MARGIN, y: y[number] - top + MARGIN };
  });
  const width = Math.max(...x) - left + 2 * MARGIN + (count < FEW ? LENGTH : 0);
  return { nodes: members, width, height: Math.max(...y) - top + 2 * MARGIN };
}

/** Puts the parts side by side on shelves, the largest first, so that all together have the shape of the drawing. */
function shelve(parts: Part[], places: Place[], aspect: number) {
  const area = parts.reduce((sum, part) => sum + part.width * part.height, 0);
  const width = Math.max(Math.sqrt(area * aspect), ...parts.map((part) => part.width));
  let left = 0;
  let top = 0;
  let tallest = 0;
  for (const part of parts) {
    if (left > 0 && left + part.width > width) {
      top += tallest;
      left = 0;
      tallest = 0;
    }
    for (const node of part.nodes) places[node] = { x: places[node].x + left, y: places[node].y + top };
    left += part.width;
    tallest = Math.max(tallest, part.height);
  }
}
