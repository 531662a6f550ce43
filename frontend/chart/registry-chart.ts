// A chart's frame: what the keyboard reaches and what is read out. The drawing library comes only when it is in sight;
// until then, and without script, the table within stands for it.

import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { DrawnInSight, save } from '../drawn-in-sight';
import type { Engine } from './chart-engine';
import { frame } from './chart-style';
import type { At, Drawing, Mark } from './model';

@customElement('registry-chart')
export class RegistryChart extends DrawnInSight<Engine> {
  static styles = frame;

  /** What it shows, as JSON: see model.ts. */
  @property() drawing = '';

  @state() private drawn = false;
  /** The mark the keyboard or the pointer is at. */
  @state() private at?: At;
  @state() private said = '';

  private model?: Drawing;
  private words?: (drawing: Drawing, mark: Mark, at: At) => string;
  disconnectedCallback() {
    super.disconnectedCallback();
    this.drawn = false;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('drawing') && this.drawing) {
      this.model = JSON.parse(this.drawing) as Drawing;
      this.at = undefined;
      this.said = '';
      this.engine?.show(this.model);
      this.look();
    }
  }

  protected ready() {
    return !!this.model;
  }

  /** The table stays. */
  protected failed() {
    this.drawn = false;
  }

  protected async start() {
    const { Engine, words } = await import('./chart-engine');
    if (this.engine || !this.isConnected) return;
    this.words = words;
    this.drawn = true;
    await this.updateComplete;
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    this.engine = new Engine(stage, { over: (at) => (this.at = at), chosen: (at) => this.open(at) });
    this.engine.show(this.model!);
  }

  private mark(at: At) {
    return this.model?.series[at.series]?.marks[at.category];
  }

  private open(at: At) {
    this.at = at;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLAnchorElement>('.here a[href]')?.click());
  }

  private go(at: At) {
    const model = this.model!;
    this.at = {
      category: Math.max(0, Math.min(model.categories.length - 1, at.category)),
      series: Math.max(0, Math.min(model.series.length - 1, at.series)),
    };
    this.engine?.mark(this.at);
    this.said = this.words?.(model, this.mark(this.at)!, this.at) ?? '';
  }

  /** Along the categories, and across the series; Enter is the link's own. */
  private key(event: KeyboardEvent) {
    const model = this.model!;
    const lying = model.kind === 'bars';
    const { category, series } = this.at ?? { category: 0, series: 0 };
    const single = model.series.length === 1;
    const [onward, back] = lying ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
    const [across, return_] = lying ? ['ArrowRight', 'ArrowLeft'] : ['ArrowUp', 'ArrowDown'];
    const to: Record<string, At> = {
      [onward]: { category: category + 1, series },
      [back]: { category: category - 1, series },
      [across]: single ? { category: category + 1, series } : { category, series: series + 1 },
      [return_]: single ? { category: category - 1, series } : { category, series: series - 1 },
      Home: { category: 0, series },
      End: { category: model.categories.length - 1, series },
    };
    const target = to[event.key];
    if (target) {
      event.preventDefault();
      this.go(target);
    }
  }

  private readonly focused = () => this.go(this.at ?? { category: 0, series: 0 });
  private readonly left = () => this.engine?.unmark();

  private async save() {
    const picture = await this.engine?.picture();
    if (picture && this.model) save(picture, this.model.title);
  }

  render() {
    if (!this.drawn || !this.model) return html`<slot></slot>`;
    const mark = this.at && this.mark(this.at);
    const text = mark && this.at ? this.words!(this.model, mark, this.at) : this.model.words.hint;
    return html`<figure>
      <figcaption>${this.model.title}</figcaption>
      <div class="stage" role="img" aria-label=${this.model.summary}></div>
      <div class="foot">
        <span class="here"><a tabindex="0" role="link" href=${ifDefined(mark?.href)} ?data-on=${!!mark}
          @keydown=${this.key} @focus=${this.focused} @blur=${this.left}>${text}</a></span>
        <span class="unseen" aria-live="polite">${this.said || nothing}</span>
        <button type="button" @click=${this.save}>${this.model.words.png}</button>
      </div>
    </figure>`;
  }
}
