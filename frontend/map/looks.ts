// How things look on the map. A canvas knows no CSS: colours are read from the page's tokens, for the scheme of now.

import { asArray } from 'ol/color.js';
import type { FeatureLike } from 'ol/Feature.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Icon from 'ol/style/Icon.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import type { Item } from './model';
import { SIGNS } from './signs';

const TOKENS = ['page', 'quiet', 'raised', 'text', 'muted', 'line', 'line-strong', 'accent', 'accent-strong',
  'accent-text', 'accent-soft', 'sand', 'sand-text', 'shade', 'step-0', 'step-1', 'step-2',
  'step-3', 'step-4'] as const;
type Token = (typeof TOKENS)[number];
export type Palette = Record<Token, string>;

const FACE = "'Be Vietnam Pro', system-ui, sans-serif";

/** The page's colours as the element sees them now; light-dark() is worked out by the browser. */
export function palette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const found = {} as Palette;
  for (const token of TOKENS) {
    probe.style.color = `var(--registry-${token})`;
    found[token] = toRgb(getComputedStyle(probe).color);
  }
  probe.remove();
  return found;
}

function toRgb(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return color;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

function veiled(color: string, alpha: number): number[] {
  const [red, green, blue] = asArray(color);
  return [red, green, blue, alpha];
}

/** One hue, told apart by lightness alone; the same in frame-style.ts. */
const SHADES = [0.12, 0.26, 0.4, 0.55, 0.72];

export class Looks {
  private readonly cache = new Map<string, Style | Style[]>();

  constructor(readonly colors: Palette) {}

  private kept(key: string, make: () => Style | Style[]): Style | Style[] {
    let style = this.cache.get(key);
    if (!style) {
      style = make();
      this.cache.set(key, style);
    }
    return style;
  }

  private label(text: string, size: number, weight: number, color: string, offset: number): Text {
    return new Text({
      text,
      font: `${weight} ${size}px ${FACE}`,
      fill: new Fill({ color }),
      stroke: new Stroke({ color: veiled(this.colors.page, 0.9), width: 3 }),
      offsetY: offset,
      overflow: true,
    });
  }

  /** Names of wards: faint, only where there is room. */
  names = (feature: FeatureLike): Style | Style[] => {
    const item = feature.get('item') as Item;
    return this.kept(`name ${item.name}`, () => new Style({ text: this.label(item.name, 12, 400, this.colors.muted, 0) }));
  };

  landmarks = (feature: FeatureLike): Style | Style[] => {
    const item = feature.get('item') as Item;
    return this.kept(`mark ${item.kind} ${item.name}`, () => {
      const [red, green, blue] = asArray(this.colors['sand-text']);
      const svg =
        `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">` +
        `<path d="${SIGNS[item.kind]}" fill="rgb(${red},${green},${blue})"/></svg>`;
      return new Style({
        image: new Icon({ src: `data:image/svg+xml,${encodeURIComponent(svg)}`, scale: item.kind === 'place' ? 0.5 : 0.8 }),
        text: this.label(item.name, 12, 500, this.colors['sand-text'], item.kind === 'place' ? 14 : 18),
      });
    });
  };

  /** A park: a circle of its area; with projects in it, its number in the middle. */
  areas = (feature: FeatureLike, resolution: number): Style | Style[] => {
    const item = feature.get('item') as Item;
    const named = resolution < 80;
    return this.kept(`area ${item.name} ${item.count ?? 0} ${named}`, () => {
      const shape = new Style({
        fill: new Fill({ color: veiled(this.colors.accent, item.count ? 0.18 : 0.06) }),
        stroke: new Stroke({ color: veiled(this.colors.accent, item.count ? 1 : 0.5), width: item.count ? 1.5 : 1 }),
      });
      return named ? [shape, new Style({ text: this.label(item.name, 12, 500, this.colors['accent-strong'], 24) })] : shape;
    });
  };

  /** A boundary that a steward brought in, the darker the more records; one without any is hollow. */
  units = (feature: FeatureLike): Style | Style[] => {
    const shade = (feature.get('item') as Item).shade ?? 0;
    return this.kept(`unit ${shade}`, () =>
      new Style({
        fill: new Fill({ color: veiled(this.colors.shade, shade ? SHADES[Math.min(shade, SHADES.length) - 1] : 0) }),
        stroke: new Stroke({ color: veiled(this.colors.shade, 0.75), width: 1 }),
      }));
  };

  parcels = (): Style | Style[] =>
    this.kept('parcel', () =>
      new Style({
        fill: new Fill({ color: veiled(this.colors.accent, 0.2) }),
        stroke: new Stroke({ color: this.colors.accent, width: 2.5 }),
      }));

  private step(at: number): string {
    return this.colors[`step-${at}` as Token] ?? this.colors.muted;
  }

  /** A number within a ring, divided by where its records stand: the highest step first, clockwise from the top. */
  private ring(count: number, text: string, steps: number[]): Style {
    // What has nothing of what is looked for is small, so that it hides nothing that has.
    const serving = count > steps[0];
    const radius = serving ? Math.min(28, 13 + 2.4 * Math.sqrt(count)) : Math.min(16, 9 + 1.2 * Math.sqrt(count));
    const width = serving ? 6 : 3;
    const size = 2 * radius + 2;
    const around = (r: number, rest: string) => `<circle cx="${size / 2}" cy="${size / 2}" r="${r}" ${rest}/>`;
    let from = 0;
    const arcs = steps
      .map((number, at) => ({ number, at }))
      .reverse()
      .filter((arc) => arc.number > 0)
      .map((arc) => {
        const drawn = around(radius - 0.5 - width / 2, `fill="none" stroke="${this.step(arc.at)}" stroke-width="${width}" pathLength="${count}" ` +
          `stroke-dasharray="${arc.number} ${count - arc.number}" stroke-dashoffset="${-from}" ` +
          `transform="rotate(-90 ${size / 2} ${size / 2})"`);
        from += arc.number;
        return drawn;
      });
    const edge = around(radius, `fill="${this.colors.page}" stroke="${this.colors.muted}" stroke-width="1"`);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${edge}${arcs.join('')}</svg>`;
    return new Style({
      zIndex: serving ? 2 : 1,
      image: new Icon({ src: `data:image/svg+xml,${encodeURIComponent(svg)}` }),
      text: new Text({
        text,
        font: serving ? `600 13px ${FACE}` : `500 11px ${FACE}`,
        fill: new Fill({ color: serving ? this.colors.text : this.colors.muted }),
        offsetY: 1,
      }),
    });
  }

  /** One project on the scale; hollow at the edge if its place is. */
  private spot(at: number, approximate: boolean): Style[] {
    return [
      new Style({ image: new CircleStyle({ radius: 9.5, fill: new Fill({ color: this.colors.page }) }) }),
      new Style({
        image: new CircleStyle({
          radius: 7,
          fill: new Fill({ color: this.step(at) }),
          stroke: new Stroke({ color: this.colors.muted, width: 1.5, lineDash: approximate ? [3, 2] : undefined }),
        }),
      }),
    ];
  }

  /** A number at a place: full for a park, dashed for a ward, whose middle is only an illustration. */
  counts = (feature: FeatureLike): Style | Style[] => {
    const item = feature.get('item') as Item;
    if (item.ring) return this.kept(`ring ${item.ring}`, () => this.ring(item.count ?? 0, item.countText ?? '', item.ring!));
    return this.kept(`count ${item.kind} ${item.count}`, () => this.number(item.count ?? 0, item.countText ?? '', item.kind !== 'area'));
  };

  private number(count: number, text: string, hollow: boolean): Style[] {
    const radius = Math.min(26, 10 + 2.4 * Math.sqrt(count));
    return [
      new Style({
        image: new CircleStyle({
          radius,
          fill: new Fill({ color: hollow ? veiled(this.colors.page, 0.92) : this.colors.accent }),
          stroke: new Stroke({
            color: hollow ? this.colors.accent : this.colors.page,
            width: 2,
            lineDash: hollow ? [4, 3] : undefined,
          }),
        }),
        text: new Text({
          text,
          font: `600 13px ${FACE}`,
          fill: new Fill({ color: hollow ? this.colors['accent-strong'] : this.colors['accent-text'] }),
          offsetY: 1,
        }),
      }),
    ];
  }

  /** One project, or several that stand too close to tell apart; looked through a frame, those that serve it. */
  pins = (feature: FeatureLike): Style | Style[] => (Looks.serves(feature) ? this.pin(feature) : []);

  /** The others. */
  beneath = (feature: FeatureLike): Style | Style[] => (Looks.serves(feature) ? [] : this.pin(feature));

  /** Whether any of them is at a step of the scale; without a scale all are as good. */
  private static serves(feature: FeatureLike): boolean {
    return (feature.get('features') as FeatureLike[]).some((member) => (member.get('item') as Item).ring?.[0] !== 1);
  }

  private pin(feature: FeatureLike): Style | Style[] {
    const members = feature.get('features') as FeatureLike[];
    const rings = members.map((member) => (member.get('item') as Item).ring ?? []);
    if (rings[0].length) {
      const all = rings[0].map((_, at) => rings.reduce((sum, ring) => sum + ring[at], 0));
      const item = members[0].get('item') as Item;
      return members.length > 1
        ? this.kept(`ring ${all}`, () => this.ring(members.length, String(members.length), all))
        : this.kept(`spot ${all} ${item.approximate}`, () => this.spot(all.indexOf(1), item.approximate ?? false));
    }
    if (members.length > 1) {
      return this.kept(`cluster ${members.length}`, () => this.number(members.length, String(members.length), false));
    }
    const item = members[0].get('item') as Item;
    const spent = item.tone === 'ended' || item.tone === 'paused';
    const color = spent ? this.colors.muted : this.colors.accent;
    return this.kept(`pin ${item.approximate} ${spent}`, () => [
      new Style({
        image: new CircleStyle({
          radius: 9,
          fill: new Fill({ color: item.approximate ? veiled(this.colors.page, 0.92) : this.colors.page }),
        }),
      }),
      new Style({
        image: new CircleStyle({
          radius: 6,
          fill: item.approximate ? undefined : new Fill({ color }),
          stroke: new Stroke({ color, width: 2.5, lineDash: item.approximate ? [3, 2] : undefined }),
        }),
      }),
    ]);
  }

  highlight = (): Style =>
    new Style({
      image: new CircleStyle({ radius: 20, stroke: new Stroke({ color: this.colors['accent-strong'], width: 3.5 }) }),
    });
}
