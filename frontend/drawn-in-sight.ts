// What elements share whose drawing library comes only when they are in sight, and who follow light and dark.

import { LitElement } from 'lit';

/** What draws. */
export interface Drawer {
  repaint(): void;
  /** Before the page is printed, and after it. */
  paper?(on: boolean): void;
  dispose(): void;
}

export abstract class DrawnInSight<E extends Drawer> extends LitElement {
  protected engine?: E;

  private readonly watch = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) this.begin();
  }, { rootMargin: '200px' });
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly repaint = () => this.engine?.repaint();
  private readonly toPaper = () => this.engine?.paper?.(true);
  private readonly fromPaper = () => this.engine?.paper?.(false);
  private readonly chosenScheme = new MutationObserver(this.repaint);

  connectedCallback() {
    super.connectedCallback();
    this.watch.observe(this);
    this.scheme.addEventListener('change', this.repaint);
    addEventListener('beforeprint', this.toPaper);
    addEventListener('afterprint', this.fromPaper);
    this.chosenScheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.scheme.removeEventListener('change', this.repaint);
    removeEventListener('beforeprint', this.toPaper);
    removeEventListener('afterprint', this.fromPaper);
    this.chosenScheme.disconnect();
    this.engine?.dispose();
    this.engine = undefined;
  }

  /** Whether there is something to draw. */
  protected abstract ready(): boolean;

  /** Fetches the library and draws: sets the engine. */
  protected abstract start(): Promise<void>;

  /** The library did not come, or could not draw. */
  protected abstract failed(): void;

  /** What to draw came only now: looks again whether it is in sight. */
  protected look() {
    if (this.engine) return;
    this.watch.unobserve(this);
    this.watch.observe(this);
  }

  private begin() {
    if (this.engine || !this.ready()) return;
    this.watch.disconnect();
    void this.start().catch(() => this.failed());
  }
}

/** Hands the reader a picture as a file. */
export function save(picture: Blob, title: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = `${title}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
