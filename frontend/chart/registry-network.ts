// The network's frame. The drawing library comes only when it is in sight; without it the table beneath says the same.

import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { frame } from './chart-style';
import type { NetworkEngine } from './network-engine';
import type { Network } from './network-model';

@customElement('registry-network')
export class RegistryNetwork extends LitElement {
  static styles = frame;

  /** What it shows, as JSON: see network-model.ts. */
  @property() drawing = '';

  @state() private drawn = false;

  private model?: Network;
  private engine?: NetworkEngine;
  private readonly watch = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) void this.start().catch(() => (this.drawn = false));
  }, { rootMargin: '200px' });
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly repaint = () => this.engine?.repaint();
  private readonly chosenScheme = new MutationObserver(this.repaint);

  connectedCallback() {
    super.connectedCallback();
    this.watch.observe(this);
    this.scheme.addEventListener('change', this.repaint);
    this.chosenScheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.scheme.removeEventListener('change', this.repaint);
    this.chosenScheme.disconnect();
    this.engine?.dispose();
    this.engine = undefined;
    this.drawn = false;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('drawing') && this.drawing) {
      this.model = JSON.parse(this.drawing) as Network;
      this.engine?.show(this.model);
    }
  }

  private async start() {
    if (this.engine || !this.model) return;
    this.watch.disconnect();
    const { NetworkEngine } = await import('./network-engine');
    if (this.engine || !this.isConnected) return;
    this.drawn = true;
    await this.updateComplete;
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    this.engine = new NetworkEngine(stage, (href) => this.open(href));
    this.engine.show(this.model);
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
    if (!picture || !this.model) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = `${this.model.title}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  render() {
    if (!this.drawn || !this.model) return nothing;
    return html`<figure>
      <div class="stage" role="img" aria-label=${`${this.model.title}: ${this.model.summary}`}></div>
      <div class="foot">
        <span class="here">${this.model.words.hint}</span>
        <button type="button" @click=${this.save}>${this.model.words.png}</button>
      </div>
    </figure>`;
  }
}
