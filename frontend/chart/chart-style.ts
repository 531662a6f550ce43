import { css } from 'lit';

export const frame = css`
  :host { display: block; min-width: 0; }
  figure { margin: 0; }
  figcaption { margin-bottom: 0.25rem; font-size: 0.9375rem; font-weight: 600; }
  .stage { width: 100%; }
  .foot { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; min-height: 44px; font-size: 0.875rem; }
  .here { flex: 1 1 12rem; min-width: 0; }
  .here a { display: inline-flex; align-items: center; min-height: 32px; padding: 0 0.25rem; color: var(--registry-muted); text-decoration: none; }
  .here a[data-on] { color: var(--registry-text); font-weight: 500; }
  .here a[href][data-on] { color: var(--registry-accent); text-decoration: underline; text-underline-offset: 0.2em; }
  button { min-height: 36px; padding: 0 0.75rem; border: 1px solid var(--registry-line-strong); border-radius: 8px; background: var(--registry-raised); color: var(--registry-text); font: inherit; font-size: 0.875rem; cursor: pointer; }
  button:hover { background: var(--registry-quiet); color: var(--registry-accent-strong); }
  :is(button, a):focus-visible { outline: 3px solid var(--registry-accent); outline-offset: 2px; border-radius: 6px; }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media print {
    .foot { display: none; }
    figure { break-inside: avoid; }
    .stage canvas { max-width: 100%; height: auto !important; }
  }
`;
