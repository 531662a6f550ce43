// What a chart shows, as the server says it: see ChartDrawing.java.

/** A value with its words and the address of its rows; without a value there is no mark. */
export interface Mark {
  value?: number;
  text: string;
  href?: string;
}

export interface Series {
  name: string;
  marks: Mark[];
}

export interface Drawing {
  /** Bars lie one beneath the other; columns stand beside each other or on top of each other. */
  kind: 'bars' | 'columns' | 'stacked';
  title: string;
  /** What was counted when, for a picture that leaves the page. */
  note: string;
  /** The chart in a sentence, for those who do not see it. */
  summary: string;
  lang: string;
  categories: string[];
  series: Series[];
  words: Record<string, string>;
}

/** A mark by the number of its category and of its series. */
export interface At {
  category: number;
  series: number;
}
