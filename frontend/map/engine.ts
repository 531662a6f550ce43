// The drawing itself, with OpenLayers. Loaded when a map comes into sight, never before.

import { defaults as controls } from 'ol/control/defaults.js';
import ScaleLine from 'ol/control/ScaleLine.js';
import Attribution from 'ol/control/Attribution.js';
import { boundingExtent, buffer, containsExtent, createEmpty, extend, getCenter, isEmpty, type Extent } from 'ol/extent.js';
import Feature from 'ol/Feature.js';
import type Geometry from 'ol/geom/Geometry.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import { circular } from 'ol/geom/Polygon.js';
import { defaults as interactions } from 'ol/interaction/defaults.js';
import Graticule from 'ol/layer/Graticule.js';
import TileLayer from 'ol/layer/Tile.js';
import VectorLayer from 'ol/layer/Vector.js';
import OlMap from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import XYZ from 'ol/source/XYZ.js';
import Stroke from 'ol/style/Stroke.js';
import type { StyleLike } from 'ol/style/Style.js';
import View from 'ol/View.js';
import olCss from 'ol/ol.css?inline';
import { Looks, palette } from './looks';
import type { Borders, Ground, Item, Kind, Model, Place, Stop } from './model';

const LAYERS = ['units', 'names', 'areas', 'parcels', 'landmarks', 'counts', 'pins', 'highlight'] as const;
type Layer = (typeof LAYERS)[number];

const LAYER_OF: Record<Kind, Layer> = {
  unit: 'units', name: 'names', area: 'areas', parcel: 'parcels', airport: 'landmarks', port: 'landmarks',
  motorway: 'landmarks', place: 'landmarks', count: 'counts', pin: 'pins',
};
const MOST_STOPS = 80;
const MOVING = /^(Arrow|[-+=]$)/;
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

export interface Listener {
  stops(stops: Stop[]): void;
  shown(stop: Stop | undefined): void;
  moved(): void;
}

interface Spot {
  stop: Stop;
  at: number[];
  members: Feature[];
}

/** What is counted takes the place of what the ground has under the same id; a unit takes its outline. */
function merged(ground: Ground, model: Model, borders?: Borders): Item[] {
  const counted = new Set(model.items.filter((item) => item.kind === 'area').map((item) => item.id));
  const outlines = new Map(borders?.items.map((border) => [border.id, border.parts]));
  return [
    ...ground.items.filter((item) => !item.id || !counted.has(item.id)),
    ...model.items.map((item) => (item.kind === 'unit' ? { ...item, at: undefined, middle: item.at, parts: outlines.get(item.id) } : item)),
  ];
}

export class Engine {
  readonly map: OlMap;
  private readonly style = document.createElement('style');
  private readonly sources = new Map<Layer, VectorSource>();
  private readonly layers = new Map<Layer, VectorLayer>();
  private readonly cluster: Cluster<Feature<Geometry>>;
  /** Pins that serve nothing of what is looked for: beneath every number that does. */
  private readonly beneath: VectorLayer;
  private readonly card: Overlay;
  private readonly resize: ResizeObserver;
  private graticule?: Graticule;
  private tiles?: TileLayer<XYZ>;
  private model?: Model;
  private upon?: Ground;
  private spots = new Map<string, Spot>();
  private byHand = false;
  private fitted = '';

  constructor(private readonly stage: HTMLElement, private readonly cardElement: HTMLElement, private readonly tell: Listener) {
    this.style.textContent = String(olCss);
    stage.before(this.style);
    for (const layer of LAYERS) this.sources.set(layer, new VectorSource());
    this.cluster = new Cluster({ source: this.sources.get('pins')!, distance: 34, minDistance: 18 });
    for (const [index, layer] of LAYERS.entries()) {
      const drawn = new VectorLayer({
        source: layer === 'pins' ? this.cluster : this.sources.get(layer)!,
        zIndex: index + 2,
        // One group: no name stands upon another, of whatever layer.
        declutter: layer === 'names' || layer === 'landmarks' || layer === 'areas' ? 'labels' : false,
        maxResolution: layer === 'names' ? 130 : undefined,
      });
      this.layers.set(layer, drawn);
    }
    this.beneath = new VectorLayer({ source: this.cluster, zIndex: LAYERS.indexOf('counts') + 1.5 });
    this.card = new Overlay({ element: cardElement, positioning: 'bottom-center', offset: [0, -20], stopEvent: true });
    this.map = new OlMap({
      target: stage,
      controls: controls({ zoom: false, rotate: false, attribution: false }),
      interactions: interactions({ onFocusOnly: true, altShiftDragRotate: false, pinchRotate: false, zoomDuration: this.pace(200) }),
      layers: [...this.layers.values(), this.beneath],
      overlays: [this.card],
      view: new View({ center: fromLonLat([106.65, 11.05]), zoom: 9, minZoom: 7, maxZoom: 19, enableRotation: false }),
    });
    this.listen();
    this.resize = new ResizeObserver(() => {
      this.map.updateSize();
      if (this.fitted === '' && this.model) this.fit(false);
    });
    this.resize.observe(stage);
  }

  private listen() {
    const byHand = () => (this.byHand = true);
    this.map.on('pointerdrag', byHand);
    this.stage.addEventListener('wheel', byHand, { passive: true });
    this.stage.addEventListener('dblclick', byHand);
    this.stage.addEventListener('keydown', (event) => {
      if (event.key === 'Home') this.fit(true);
      else if (event.key === 'Escape') this.rest();
      else if (MOVING.test(event.key)) byHand();
    });
    this.map.on('moveend', () => {
      this.findStops();
      if (this.byHand) {
        this.byHand = false;
        this.tell.moved();
      }
    });
    this.map.on('singleclick', (event) => {
      const spot = this.spotAt(event.pixel);
      if (spot && spot.members.length > 1) this.enter(spot.stop.key);
      else if (spot) this.look(spot.stop.key);
      else this.rest();
    });
    this.map.on('pointermove', (event) => {
      if (!event.dragging) this.stage.style.cursor = this.spotAt(event.pixel) ? 'pointer' : '';
    });
  }

  private pace(milliseconds: number): number {
    return STILL.matches ? 0 : milliseconds;
  }

  show(ground: Ground, model: Model, borders?: Borders) {
    this.upon = ground;
    this.model = model;
    const made = new Map<Layer, Feature[]>(LAYERS.map((layer) => [layer, []]));
    for (const item of merged(ground, model, borders)) {
      const geometry = this.geometry(item);
      if (!geometry) continue;
      made.get(LAYER_OF[item.kind])!.push(new Feature({ geometry, item }));
      if (item.kind === 'area' && item.count && item.at) {
        made.get('counts')!.push(new Feature({ geometry: new Point(fromLonLat(item.at)), item }));
      }
    }
    for (const [layer, features] of made) {
      this.sources.get(layer)!.clear(true);
      this.sources.get(layer)!.addFeatures(features);
    }
    this.repaint();
    this.background();
    const isThere = model.box?.map((degrees) => degrees.toFixed(4)).join(',') === this.box();
    if (this.target() !== this.fitted && !isThere) this.fit(false);
    else this.map.once('rendercomplete', () => this.findStops());
  }

  private geometry(item: Item): Geometry | undefined {
    if (item.parts) {
      return new MultiPolygon(item.parts.map((part) => part.map((ring) => ring.map((at) => fromLonLat(at)))));
    }
    if (!item.at) return undefined;
    return item.kind === 'area' && item.radius
      ? circular(item.at, item.radius, 48).transform('EPSG:4326', 'EPSG:3857')
      : new Point(fromLonLat(item.at));
  }

  /** Colours anew, after the scheme changed. */
  repaint() {
    const looks = new Looks(palette(this.stage));
    for (const layer of LAYERS) this.layers.get(layer)!.setStyle(looks[layer] as StyleLike);
    this.beneath.setStyle(looks.beneath as StyleLike);
    if (this.graticule) this.map.removeLayer(this.graticule);
    this.graticule = new Graticule({
      zIndex: 1,
      targetSize: 160,
      strokeStyle: new Stroke({ color: looks.colors.line, width: 1 }),
      wrapX: false,
    });
    this.map.addLayer(this.graticule);
  }

  private background() {
    const tiles = this.upon?.tiles;
    if (tiles && !this.tiles) {
      this.tiles = new TileLayer({ zIndex: 0, source: new XYZ({ url: tiles.address, attributions: tiles.credit }) });
      this.map.addLayer(this.tiles);
      this.map.addControl(new Attribution({ collapsible: false }));
    }
    if (!this.map.getControls().getArray().some((control) => control instanceof ScaleLine)) {
      this.map.addControl(new ScaleLine({ units: 'metric', minWidth: 80 }));
    }
  }

  /** What the drawing wants seen; a drawing of the same does not move the map. */
  private target(): string {
    const model = this.model;
    return JSON.stringify(model?.box ?? model?.items.length ?? null);
  }

  fit(slowly: boolean) {
    const model = this.model;
    if (!model || !this.stage.clientWidth) return;
    let extent: Extent;
    if (model.box) extent = transformExtent(model.box, 'EPSG:4326', 'EPSG:3857');
    else {
      extent = createEmpty();
      for (const layer of ['pins', 'counts', 'parcels'] as Layer[]) extend(extent, this.sources.get(layer)!.getExtent() ?? createEmpty());
      for (const layer of ['areas', 'landmarks'] as Layer[]) if (isEmpty(extent)) extend(extent, this.sources.get(layer)!.getExtent() ?? createEmpty());
    }
    if (isEmpty(extent)) return;
    this.fitted = this.target();
    const edge = model.box ? 0 : 48;
    this.map.getView().fit(extent, { padding: [edge, edge, edge, edge], maxZoom: model.box ? 19 : 14, duration: slowly ? this.pace(250) : 0 });
  }

  /** Whether units are coloured. */
  colour(on: boolean) {
    this.layers.get('units')!.setVisible(on);
    this.findStops();
  }

  zoom(by: number) {
    this.byHand = true;
    const view = this.map.getView();
    view.animate({ zoom: (view.getZoom() ?? 9) + by, duration: this.pace(200) });
  }

  /** West, south, east, north of what is in sight, in degrees. */
  box(): string {
    const sight = transformExtent(this.map.getView().calculateExtent(), 'EPSG:3857', 'EPSG:4326');
    return sight.map((degrees) => degrees.toFixed(4)).join(',');
  }

  private spotAt(pixel: number[]): Spot | undefined {
    const options = { hitTolerance: 6, layerFilter: (layer: unknown) => layer === this.beneath ||
      (['pins', 'counts', 'parcels', 'areas', 'units'] as Layer[]).some((name) => this.layers.get(name) === layer) };
    const hit = this.map.forEachFeatureAtPixel(pixel, (feature) => feature as Feature, options);
    const spot = hit && this.spot(hit);
    if (spot) this.spots.set(spot.stop.key, spot);
    return spot;
  }

  private spot(feature: Feature): Spot {
    const members = (feature.get('features') as Feature[] | undefined) ?? [feature];
    const items = members.map((member) => member.get('item') as Item);
    const first = items[0];
    const several = items.length > 1;
    const geometry = feature.getGeometry()!;
    const at = first.middle ? fromLonLat(first.middle)
      : geometry instanceof Point ? geometry.getCoordinates() : getCenter(geometry.getExtent());
    const name = several ? (this.upon?.words.several ?? '').replace('{0}', String(items.length)) : first.name;
    const note = several ? items.slice(0, 3).map((item) => item.name).join(' · ') + (items.length > 3 ? ' …' : '') : first.note ?? '';
    const key = several ? `cluster ${items.map((item) => item.href).sort().join(' ')}` : `${first.kind} ${first.href ?? first.name}`;
    return { stop: { key, name, note, href: several ? undefined : first.href }, at, members };
  }

  /** What the keyboard can reach: all in sight that opens, from top to bottom. */
  private findStops() {
    const extent = this.map.getView().calculateExtent();
    const found = new Map<string, Spot>();
    const add = (feature: Feature) => {
      const spot = this.spot(feature);
      if (containsExtent(extent, [...spot.at, ...spot.at])) found.set(spot.stop.key, spot);
    };
    this.sources.get('counts')!.forEachFeatureInExtent(extent, add);
    this.sources.get('areas')!.forEachFeatureInExtent(extent, (area) => {
      if ((area.get('item') as Item).href) add(area);
    });
    this.cluster.getFeatures().forEach(add);
    if (this.layers.get('units')!.getVisible()) {
      this.sources.get('units')!.forEachFeatureInExtent(extent, (unit) => {
        if ((unit.get('item') as Item).href) add(unit);
      });
    }
    const sorted = [...found.values()].sort((one, other) => other.at[1] - one.at[1] || one.at[0] - other.at[0]).slice(0, MOST_STOPS);
    this.spots = new Map(sorted.map((spot) => [spot.stop.key, spot]));
    this.tell.stops(sorted.map((spot) => spot.stop));
  }

  look(key: string) {
    const spot = this.spots.get(key);
    if (!spot) return;
    this.sources.get('highlight')!.clear();
    this.sources.get('highlight')!.addFeature(new Feature(new Point(spot.at)));
    this.card.setPosition(spot.at);
    this.tell.shown(spot.stop);
  }

  /** Nothing is looked at. */
  rest() {
    this.sources.get('highlight')!.clear();
    this.card.setPosition(undefined);
    this.tell.shown(undefined);
  }

  /** Goes nearer, until what stands together stands apart. */
  enter(key: string) {
    const spot = this.spots.get(key);
    if (!spot) return;
    const extent = boundingExtent(spot.members.map((member) => (member.getGeometry() as Point).getCoordinates() as Place));
    this.byHand = true;
    this.map.getView().fit(buffer(extent, 400), { padding: [60, 60, 60, 60], maxZoom: 17, duration: this.pace(250) });
  }

  dispose() {
    this.resize.disconnect();
    this.stage.after(this.cardElement);
    this.style.remove();
    this.map.setTarget(undefined);
    this.map.dispose();
  }
}
