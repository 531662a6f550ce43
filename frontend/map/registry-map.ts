// The map's frame: buttons, legend, what the keyboard reaches. The drawing library comes only when the map is in sight.

import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Engine } from './engine';
import type { Model, Stop, Words } from './model';
import { frame } from './frame-style';
import { SIGNS } from './signs';

@customElement('registry-map')
export class RegistryMap extends LitElement {
  static styles = frame;

  @property({ attribute: false }) model?: Model;
  @property({ attribute: false }) words: Words = {};

  @state() private stops: Stop[] = [];
  @state() private shown?: Stop;
  @state() private moved = false;
  @state() private failed = false;

  private engine?: Engine;
  private follow = false;
  private readonly sight = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) void this.start();
  }, { rootMargin: '200px' });
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly repaint = () => this.engine?.repaint();
  private readonly chosenScheme = new MutationObserver(this.repaint);

  connectedCallback() {
    super.connectedCallback();
    this.sight.observe(this);
    this.scheme.addEventListener('change', this.repaint);
    this.chosenScheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sight.disconnect();
    this.scheme.removeEventListener('change', this.repaint);
    this.chosenScheme.disconnect();
    this.engine?.dispose();
    this.engine = undefined;
  }

  private async start() {
    this.sight.disconnect();
    await this.updateComplete;
    try {
      const { Engine } = await import('./engine');
      const stage = this.renderRoot.querySelector<HTMLElement>('.map');
      if (this.engine || !this.isConnected || !stage) return;
      this.engine = new Engine(stage, this.renderRoot.querySelector<HTMLElement>('.card')!, {
        stops: (stops) => (this.stops = stops),
        shown: (stop) => (this.shown = stop),
        moved: () => this.hasMoved(),
      });
      this.draw();
      this.setAttribute('ready', '');
    } catch {
      this.failed = true;
    }
  }

  protected updated(changed: Map<string, unknown>) {
    if (changed.has('model')) {
      this.moved = false;
      this.draw();
    }
  }

  private draw() {
    if (this.model && this.engine) this.engine.show(this.model, this.words);
  }

  private hasMoved() {
    if (!this.model?.searchable) return;
    this.moved = true;
    if (this.follow) this.searchHere();
  }

  private searchHere() {
    const box = this.engine?.box();
    if (box) this.dispatchEvent(new CustomEvent('search-here', { detail: { box } }));
  }

  private readonly rest = () => this.engine?.rest();

  render() {
    const words = this.words;
    return html`
      <div class="stage">
        <div class="map" tabindex="0" role="application" aria-label=${words.label ?? ''} aria-describedby="help"></div>
        <p id="help" class="unseen">${words.help}</p>
        ${this.failed ? html`<p class="failed" role="status">${words.failed}</p>` : nothing}
        <div class="buttons">
          <button type="button" aria-label=${words.nearer ?? ''} title=${words.nearer ?? ''} @click=${() => this.engine?.zoom(1)}>+</button>
          <button type="button" aria-label=${words.farther ?? ''} title=${words.farther ?? ''} @click=${() => this.engine?.zoom(-1)}>−</button>
          <button type="button" aria-label=${words.whole ?? ''} title=${words.whole ?? ''} @click=${() => this.engine?.fit(true)}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" /></svg>
          </button>
        </div>
        ${this.model?.searchable ? this.search() : nothing}
        <ul class="stops" aria-label=${words.stops ?? ''}>
          ${repeat(this.stops, (stop) => stop.key, (stop) => html`<li>${this.stop(stop)}</li>`)}
        </ul>
        <div class="card" ?hidden=${!this.shown}>${this.shown ? this.card(this.shown) : nothing}</div>
      </div>
      ${this.legend()}
      <slot></slot>
    `;
  }

  private search() {
    return html`<div class="search">
      <label><input type="checkbox" @change=${(event: Event) => {
        this.follow = (event.target as HTMLInputElement).checked;
        if (this.follow && this.moved) this.searchHere();
      }} />${this.words.follow}</label>
      ${this.moved ? html`<button type="button" @click=${this.searchHere}>${this.words.here}</button>` : nothing}
    </div>`;
  }

  private stop(stop: Stop) {
    const look = () => this.engine?.look(stop.key);
    const words = stop.note ? `${stop.name}, ${stop.note}` : stop.name;
    return stop.href
      ? html`<a href=${stop.href} @focus=${look} @blur=${this.rest}>${words}</a>`
      : html`<button type="button" @focus=${look} @blur=${this.rest} @click=${() => this.engine?.enter(stop.key)}>${words}</button>`;
  }

  private card(stop: Stop) {
    return html`<strong>${stop.name}</strong>${stop.note ? html`<span>${stop.note}</span>` : nothing}
      ${stop.href ? html`<a href=${stop.href}>${this.words.open}</a>` : nothing}`;
  }

  private legend() {
    const kinds = new Set(this.model?.items.map((item) => (item.kind === 'pin' && item.approximate ? 'hollow' : item.kind)));
    const lines = (['pin', 'hollow', 'area', 'count', 'unit', 'parcel', 'airport', 'port', 'motorway', 'place'] as const)
      .filter((kind) => kinds.has(kind) && this.words[`legend.${kind}`]);
    return lines.length
      ? html`<ul class="legend" aria-label=${this.words.legend ?? ''}>
          ${lines.map((kind) => html`<li>${this.sign(kind)}${this.words[`legend.${kind}`]}</li>`)}
        </ul>`
      : nothing;
  }

  private sign(kind: string) {
    return SIGNS[kind]
      ? html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d=${SIGNS[kind]} /></svg>`
      : html`<span class="sign ${kind}" aria-hidden="true"></span>`;
  }
}
