// What the server tells a map, see org.greenregistry.shell.MapJson. Places are [lon, lat] in degrees, WGS 84.

export type Place = [number, number];

export type Kind = 'pin' | 'count' | 'area' | 'airport' | 'port' | 'motorway' | 'place' | 'name' | 'parcel' | 'unit';

export interface Item {
  kind: Kind;
  /** Of a park or unit. */
  id?: string;
  name: string;
  note?: string;
  at?: Place;
  /** Metres, of an area. */
  radius?: number;
  /** How many records stand here. */
  count?: number;
  /** The same as people read it. */
  countText?: string;
  /** How dark a unit is: 0 for none of what is counted, 1 for the least. */
  shade?: number;
  /** How many of its records stand at each step of the scale of the model. */
  ring?: number[];
  approximate?: boolean;
  /** Phase of a project, in lower case. */
  tone?: string;
  href?: string;
  /** Of a unit: a place inside. */
  middle?: Place;
  /** Of a parcel or unit: outer ring first, then holes, of each part. */
  parts?: Place[][][];
}

/** What every map is drawn upon. */
export interface Ground {
  items: Item[];
  tiles?: { address: string; credit: string };
  words: Words;
}

export interface Model {
  items: Item[];
  /** West, south, east, north: what to show; without it all that has a number. */
  box?: [number, number, number, number];
  /** Address of the outlines of its units. */
  borders?: string;
  /** What the shades 1, 2, … stand for. */
  steps?: string[];
  /** By what its records are coloured, the first step being none of it. */
  scale?: { title: string; steps: string[] };
}

/** Outlines of units. */
export interface Borders {
  items: Item[];
  credit: string;
}

export type Words = Record<string, string>;

/** Something to stop at by keyboard. */
export interface Stop {
  key: string;
  name: string;
  note: string;
  href?: string;
}
