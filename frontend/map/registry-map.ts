// The map's frame: buttons, legend, what the keyboard reaches. The drawing library comes only when the map is in sight.

import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DrawnInSight } from '../drawn-in-sight';
import type { Engine } from './engine';
import type { Edit } from './edit';
import type { Borders, Ground, Item, Model, Stop, Words } from './model';
import { frame } from './frame-style';
import { SIGNS } from './signs';

@customElement('registry-map')
export class RegistryMap extends DrawnInSight<Engine> {
  static styles = frame;

  /** Where what every map is drawn upon comes from: JSON, see model.ts. */
  @property() ground = '';
  /** Where the drawing comes from; empty for the ground alone. */
  @property() src = '';
  /** Whether an officer may set a point or draw an area. */
  @property({ type: Boolean }) editing = false;
  /** What is entered at the moment: "lon lat", or several with commas between. */
  @property() drawn = '';
  /** What the map is about, for those who do not see it. */
  @property() label = '';
  /** Said if it cannot be loaded. */
  @property() fault = '';
  /** Address of a search, to which the part in sight is added; without it none is offered. */
  @property() here = '';

  @state() private model?: Model;
  @state() private upon?: Ground;
  /** Of the units of the drawing, where it has any. */
  @state() private borders?: Borders;
  @state() private coloured = true;
  @state() private tool: 'point' | 'area' | '' = '';
  @state() private stops: Stop[] = [];
  @state() private shown?: Stop;
  /** What is in sight since somebody moved the map. */
  @state() private sight = '';
  @state() private broken = false;

  private edit?: Edit;
  private follow = false;
  private asked?: AbortController;
  private bordersFrom = '';

  disconnectedCallback() {
    super.disconnectedCallback();
    this.edit = undefined;
    this.asked?.abort();
  }

  protected ready() {
    return true;
  }

  protected failed() {
    this.broken = true;
  }

  protected async start() {
    await this.updateComplete;
    const { Engine } = await import('./engine');
    const stage = this.renderRoot.querySelector<HTMLElement>('.map');
    if (this.engine || !this.isConnected || !stage) return;
    this.engine = new Engine(stage, this.renderRoot.querySelector<HTMLElement>('.card')!, {
      stops: (stops) => (this.stops = stops),
      shown: (stop) => (this.shown = stop),
      moved: () => this.hasMoved(),
    });
    await this.load();
    if (this.editing) await this.startEditing();
  }

  private async startEditing() {
    const { Edit } = await import('./edit');
    if (!this.engine) return;
    this.edit = new Edit(this.engine, {
      picked: (text) => this.dispatchEvent(new CustomEvent('registry-picked', { detail: text })),
      drawn: (text) => this.dispatchEvent(new CustomEvent('registry-drawn', { detail: text })),
    });
    this.edit.show(this.drawn);
  }

  protected updated(changed: Map<string, unknown>) {
    if (changed.has('src') && this.engine) void this.load().catch(() => (this.broken = true));
    if (changed.has('drawn')) this.edit?.show(this.drawn);
  }

  /** The newest question counts; an older one still under way is dropped. */
  private async load() {
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    try {
      const [ground, model] = await Promise.all([
        this.upon ?? this.answer<Ground>(this.ground, asked.signal),
        this.src ? this.answer<Model>(this.src, asked.signal) : { items: [] },
      ]);
      await this.outline(model, asked.signal);
      this.upon = ground;
      this.model = model;
      this.sight = '';
      this.broken = false;
      this.engine?.show(ground, model, this.borders);
      this.toggleAttribute('drawn-once', true);
    } catch (fault) {
      if (!asked.signal.aborted) throw fault;
    }
  }

  /** Outlines are large and the same for every drawing of a day: fetched once. Without them the map is whole. */
  private async outline(model: Model, signal: AbortSignal) {
    const from = model.borders ?? '';
    if (from === this.bordersFrom) return;
    this.bordersFrom = from;
    try {
      this.borders = from ? await this.answer<Borders>(from, signal) : undefined;
    } catch (fault) {
      this.bordersFrom = '';
      this.borders = undefined;
      if (signal.aborted) throw fault;
    }
  }

  private async answer<T>(address: string, signal: AbortSignal): Promise<T> {
    const answer = await fetch(new URL(address, document.baseURI), { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as T;
  }

  private async hasMoved() {
    if (!this.here) return;
    this.sight = this.engine?.box() ?? '';
    if (!this.follow) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLAnchorElement>('.here')?.click();
  }

  /** A link like any other: the page's router takes it, and without one the browser. */
  private hereHref(): string {
    return `${this.here}${this.here.includes('?') ? '&' : '?'}bbox=${this.sight}`;
  }

  private readonly rest = () => this.engine?.rest();

  /** They have their names from the ground, so they come with it. */
  private zooms(words: Words) {
    return html`
      <div class="buttons">
        <button type="button" aria-label=${words.nearer ?? ''} title=${words.nearer ?? ''} @click=${() => this.engine?.zoom(1)}>+</button>
        <button type="button" aria-label=${words.farther ?? ''} title=${words.farther ?? ''} @click=${() => this.engine?.zoom(-1)}>−</button>
        <button type="button" aria-label=${words.whole ?? ''} title=${words.whole ?? ''} @click=${() => this.engine?.fit(true)}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" /></svg>
        </button>
      </div>
    `;
  }

  render() {
    const words = this.upon?.words ?? {};
    return html`
      <div class="stage">
        <div class="map" tabindex="0" role="application" aria-label=${this.label} aria-describedby="help"></div>
        <p id="help" class="unseen">${words.help}</p>
        ${this.broken ? html`<p class="failed" role="status">${this.fault}</p>` : nothing}
        ${this.upon ? this.zooms(words) : nothing}
        ${this.here && this.model ? this.search(words) : nothing}
        ${this.editing && this.upon ? this.tools(words) : nothing}
        <ul class="stops" aria-label=${words.stops ?? ''}>
          ${repeat(this.stops, (stop) => stop.key, (stop) => html`<li>${this.stop(stop)}</li>`)}
        </ul>
        <div class="card" ?hidden=${!this.shown}>${this.shown ? this.card(this.shown) : nothing}</div>
      </div>
      ${this.steps()}${this.legend()}${this.scale()}
      <slot></slot>
    `;
  }

  private search(words: Words) {
    return html`<div class="search">
      <label><input type="checkbox" @change=${this.setFollow} />${words.follow}</label>
      ${this.sight ? html`<a class="here" href=${this.hereHref()}>${words.here}</a>` : nothing}
    </div>`;
  }

  private tools(words: Words) {
    const tool = (name: 'point' | 'area', word: string) =>
      html`<button type="button" aria-pressed=${this.tool === name} @click=${() => this.take(name)}>${word}</button>`;
    return html`<div class="tools" role="group" aria-label=${this.label}>
      ${tool('point', words.pick)}${tool('area', words.draw)}
      ${this.tool === 'area' ? html`<button type="button" @click=${() => this.edit?.finish()}>${words.finish}</button>` : nothing}
    </div>
    ${this.tool ? html`<span class="cross" aria-hidden="true"></span><p class="tip" role="status">${words.crosshair}</p>` : nothing}`;
  }

  private take(tool: 'point' | 'area') {
    this.tool = this.tool === tool ? '' : tool;
    this.edit?.take(this.tool);
    if (this.tool) this.renderRoot.querySelector<HTMLElement>('.map')?.focus();
  }

  private setFollow(event: Event) {
    this.follow = (event.target as HTMLInputElement).checked;
    if (this.follow && this.sight) void this.hasMoved();
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
      ${stop.href ? html`<a href=${stop.href}>${this.upon?.words.open}</a>` : nothing}`;
  }

  private legend() {
    const words = this.upon?.words ?? {};
    const items: Item[] = [...(this.upon?.items ?? []), ...(this.model?.items ?? [])];
    const shown = this.model?.scale ? ['area', 'parcel', 'airport', 'port', 'motorway', 'place'] : null;
    const kinds = new Set(items.map((item) => (item.kind === 'pin' && item.approximate ? 'hollow' : item.kind)));
    const lines = (['pin', 'hollow', 'area', 'count', 'parcel', 'airport', 'port', 'motorway', 'place'] as const)
      .filter((kind) => kinds.has(kind) && (shown?.includes(kind) ?? true) && words[`legend.${kind}`]);
    return lines.length
      ? html`<ul class="legend" aria-label=${words.legend ?? ''}>
          ${lines.map((kind) => html`<li>${this.sign(kind)}${words[`legend.${kind}`]}</li>`)}
        </ul>`
      : nothing;
  }

  /** What the colours of records mean, where they stand on a scale. */
  private steps() {
    const scale = this.model?.scale;
    return scale
      ? html`<div class="scale">
          <span id="steps">${scale.title}</span>
          <ul aria-labelledby="steps">
            ${scale.steps.map((step, at) => html`<li><span class="sign step-${at}" aria-hidden="true"></span>${step}</li>`)}
          </ul>
        </div>`
      : nothing;
  }

  /** What the colours of units mean; without outlines there are none. */
  private scale() {
    const words = this.upon?.words ?? {};
    const steps = this.model?.steps;
    if (!this.borders || !steps) return nothing;
    return html`<div class="scale">
      <label><input type="checkbox" .checked=${this.coloured} @change=${this.setColour} />${words.colour}</label>
      ${this.coloured
        ? html`<span id="scale">${words['legend.unit']}</span>
            <ul aria-labelledby="scale">
              <li><span class="sign unit" aria-hidden="true"></span>${words['legend.unit.none']}</li>
              ${steps.map((step, at) => html`<li><span class="sign unit shade-${at + 1}" aria-hidden="true"></span>${step}</li>`)}
            </ul>
            <span>${this.borders.credit}</span>`
        : nothing}
    </div>`;
  }

  private setColour(event: Event) {
    this.coloured = (event.target as HTMLInputElement).checked;
    this.engine?.colour(this.coloured);
  }

  private sign(kind: string) {
    return SIGNS[kind]
      ? html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d=${SIGNS[kind]} /></svg>`
      : html`<span class="sign ${kind}" aria-hidden="true"></span>`;
  }
}
