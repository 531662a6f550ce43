// The network's frame. The drawing library comes only when it is in sight; without it the table beneath says the same.

import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DrawnInSight, save } from '../drawn-in-sight';
import { frame } from './chart-style';
import type { NetworkEngine } from './network-engine';
import type { Network } from './network-model';

@customElement('registry-network')
export class RegistryNetwork extends DrawnInSight<NetworkEngine> {
  static styles = frame;

  /** What it shows, as JSON: see network-model.ts. */
  @property() drawing = '';

  @state() private drawn = false;

  private model?: Network;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.drawn = false;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('drawing') && this.drawing) {
      this.model = JSON.parse(this.drawing) as Network;
      this.engine?.show(this.model);
      this.look();
    }
  }

  protected ready() {
    return !!this.model;
  }

  protected failed() {
    this.drawn = false;
  }

  protected async start() {
    const { NetworkEngine } = await import('./network-engine');
    if (this.engine || !this.isConnected) return;
    this.drawn = true;
    await this.updateComplete;
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    this.engine = new NetworkEngine(stage, (href) => this.open(href));
    this.engine.show(this.model!);
  }

  /** By a link of the page, so that the router sees it like any other. */
  private open(href: string) {
    const link = document.createElement('a');
    link.href = href;
    this.append(link);
    link.click();
    link.remove();
  }

  private async save() {
    const picture = await this.engine?.picture();
    if (picture && this.model) save(picture, this.model.title);
  }

  render() {
    if (!this.drawn || !this.model) return nothing;
    return html`<figure>
      <div class="stage" role="img" aria-label=${`${this.model.title}: ${this.model.summary}`}></div>
      <div class="foot">
        <span class="here">${this.model.words.hint}</span>
        <span class="acts">
          <button type="button" aria-label=${this.model.words.farther} @click=${() => this.engine?.zoom(false)}>−</button>
          <button type="button" aria-label=${this.model.words.closer} @click=${() => this.engine?.zoom(true)}>+</button>
          <button type="button" @click=${this.save}>${this.model.words.png}</button>
        </span>
      </div>
    </figure>`;
  }
}
