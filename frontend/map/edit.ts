// An officer's hand on the map: a point set, the corners of an area drawn, by pointer or by keyboard.

import Feature from 'ol/Feature.js';
import type Geometry from 'ol/geom/Geometry.js';
import MultiPoint from 'ol/geom/MultiPoint.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import Draw from 'ol/interaction/Draw.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat, toLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import type { Engine } from './engine';
import { palette } from './looks';

export interface Hand {
  picked(text: string): void;
  drawn(text: string): void;
}

function text(at: number[]): string {
  return toLonLat(at)
    .map((degrees) => degrees.toFixed(6))
    .join(' ');
}

export class Edit {
  private readonly source = new VectorSource();
  private readonly layer: VectorLayer;
  private drawing?: Draw;
  private corners: number[][] = [];
  private tool: 'point' | 'area' | '' = '';

  constructor(private readonly engine: Engine, private readonly hand: Hand) {
    this.layer = new VectorLayer({ source: this.source, zIndex: 20, style: () => this.look() });
    engine.map.addLayer(this.layer);
    engine.map.getTargetElement().addEventListener('keydown', (event) => this.key(event));
  }

  private look(): Style[] {
    const colors = palette(this.engine.map.getTargetElement());
    const dot = new CircleStyle({
      radius: 6,
      fill: new Fill({ color: colors.accent }),
      stroke: new Stroke({ color: colors.page, width: 2 }),
    });
    return [
      new Style({ stroke: new Stroke({ color: colors.accent, width: 3 }), fill: new Fill({ color: 'rgba(92, 200, 148, 0.2)' }), image: dot }),
      new Style({
        image: dot,
        geometry: (feature) => {
          const shape = feature.getGeometry();
          return shape instanceof Polygon ? new MultiPoint(shape.getCoordinates().flat()) : undefined;
        },
      }),
    ];
  }

  /** What is entered at the moment; brings it into sight. */
  show(drawn: string) {
    this.corners = [];
    this.source.clear();
    if (!drawn) return;
    const rings = drawn.split(';').map((ring) => ring.split(',').map((place) => fromLonLat(place.trim().split(' ').map(Number))));
    this.put(rings[0].length > 2 ? new Polygon(rings.map((ring) => [...ring, ring[0]])) : new Point(rings[0][0]));
    this.engine.map.getView().fit(this.source.getExtent()!, { padding: [60, 60, 60, 60], maxZoom: 16 });
  }

  private put(geometry: Geometry) {
    this.source.clear();
    this.source.addFeature(new Feature(geometry));
  }

  take(tool: 'point' | 'area' | '') {
    this.tool = tool;
    this.corners = [];
    if (this.drawing) this.engine.map.removeInteraction(this.drawing);
    this.drawing = undefined;
    if (!tool) return;
    const drawing = new Draw({ type: tool === 'point' ? 'Point' : 'Polygon', style: this.look() });
    drawing.on('drawend', (event) => {
      const geometry = event.feature.getGeometry();
      if (geometry instanceof Point) this.pick(geometry.getCoordinates());
      else if (geometry instanceof Polygon) this.close(geometry.getCoordinates()[0].slice(0, -1));
    });
    this.engine.map.addInteraction(drawing);
    this.drawing = drawing;
  }

  private pick(at: number[]) {
    this.put(new Point(at));
    this.hand.picked(text(at));
  }

  private close(corners: number[][]) {
    if (corners.length < 3) return;
    this.put(new Polygon([[...corners, corners[0]]]));
    this.hand.drawn(corners.map(text).join(', '));
  }

  /** The area drawn so far, by pointer or by keyboard, is done. */
  finish() {
    if (this.corners.length >= 3) {
      this.close(this.corners);
      this.corners = [];
    } else {
      this.drawing?.finishDrawing();
    }
  }

  private key(event: KeyboardEvent) {
    const middle = this.engine.map.getView().getCenter();
    if (!this.tool || !middle) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.tool === 'point') this.pick(middle);
      else this.corner([...this.corners, middle]);
    } else if (event.key === 'Backspace' && this.corners.length) {
      event.preventDefault();
      this.corner(this.corners.slice(0, -1));
    }
  }

  private corner(corners: number[][]) {
    this.corners = corners;
    this.put(corners.length > 2 ? new Polygon([[...corners, corners[0]]]) : new MultiPoint(corners));
  }
}
