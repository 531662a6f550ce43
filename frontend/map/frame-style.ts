import { css } from 'lit';

export const frame = css`
  :host { display: block; min-width: 0; }
  :host([hidden]) { display: none; }
  .stage { position: relative; isolation: isolate; height: var(--map-height, 26rem); border: 1px solid var(--registry-line); border-radius: var(--registry-radius); background: var(--registry-quiet); overflow: hidden; }
  .map { position: absolute; inset: 0; }
  .map:focus-visible { outline: 3px solid var(--registry-accent); outline-offset: -3px; border-radius: var(--registry-radius); }
  .unseen, .stops { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; list-style: none; }
  .failed { position: absolute; inset: 0; display: grid; place-content: center; margin: 0; padding: 1rem; color: var(--registry-muted); text-align: center; }
  .buttons { position: absolute; inset: 0.75rem 0.75rem auto auto; display: grid; border: 1px solid var(--registry-line-strong); border-radius: 10px; background: var(--registry-raised); overflow: hidden; box-shadow: var(--registry-shadow); }
  button { min-height: 44px; padding: 0 1rem; border: 0; background: var(--registry-raised); color: var(--registry-text); font: inherit; font-size: 0.9375rem; font-weight: 500; cursor: pointer; }
  button:hover { background: var(--registry-quiet); color: var(--registry-accent-strong); }
  :is(button, a, input):focus-visible { outline: 3px solid var(--registry-accent); outline-offset: -3px; }
  .buttons button { width: 44px; padding: 0; font-size: 1.375rem; line-height: 1; }
  .buttons button + button { border-top: 1px solid var(--registry-line); }
  .buttons svg { width: 1.25rem; height: 1.25rem; vertical-align: middle; fill: none; stroke: currentColor; stroke-width: 2; }
  .search { position: absolute; inset: 0.75rem auto auto 0.75rem; display: flex; flex-direction: column; align-items: flex-start; gap: 0.5rem; max-width: calc(100% - 5.5rem); }
  .search label { display: flex; align-items: center; gap: 0.5rem; min-height: 44px; padding: 0 0.875rem 0 0.75rem; border: 1px solid var(--registry-line-strong); border-radius: 10px; background: var(--registry-raised); font-size: 0.875rem; line-height: 1.3; cursor: pointer; box-shadow: var(--registry-shadow); }
  .search input { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--registry-accent); }
  .here { display: inline-flex; align-items: center; min-height: 44px; padding: 0 1rem; border-radius: 10px; font-size: 0.9375rem; text-decoration: none; background: var(--registry-accent); color: var(--registry-accent-text); font-weight: 600; box-shadow: var(--registry-shadow); }
  .here:hover { background: var(--registry-accent-strong); color: var(--registry-accent-text); }
  .here:focus-visible { outline-offset: 2px; }
  .tools { position: absolute; inset: 0.75rem auto auto 0.75rem; display: flex; flex-wrap: wrap; border: 1px solid var(--registry-line-strong); border-radius: 10px; overflow: hidden; box-shadow: var(--registry-shadow); }
  .tools button[aria-pressed='true'] { background: var(--registry-accent); color: var(--registry-accent-text); }
  .cross { position: absolute; inset: 50% auto auto 50%; width: 1.5rem; height: 1.5rem; margin: -0.75rem; background: linear-gradient(var(--registry-text) 0 0) center / 2px 100% no-repeat, linear-gradient(var(--registry-text) 0 0) center / 100% 2px no-repeat; pointer-events: none; opacity: 0.55; }
  .tip { position: absolute; inset: auto 0.75rem 0.75rem auto; max-width: min(24rem, calc(100% - 1.5rem)); margin: 0; padding: 0.375rem 0.75rem; border-radius: 8px; background: var(--registry-raised); color: var(--registry-muted); font-size: 0.8125rem; line-height: 1.4; }
  .card { display: flex; flex-direction: column; gap: 0.125rem; width: max-content; max-width: min(17rem, 70vw); padding: 0.625rem 0.875rem; border: 1px solid var(--registry-line); border-radius: 10px; background: var(--registry-raised); color: var(--registry-text); font-size: 0.875rem; line-height: 1.4; box-shadow: var(--registry-shadow); }
  .card[hidden] { display: none; }
  .card strong { font-weight: 600; }
  .card span { color: var(--registry-muted); }
  .card a { display: inline-flex; align-items: center; min-height: 32px; color: var(--registry-accent); font-weight: 500; }
  .ol-scale-line { background: color-mix(in srgb, var(--registry-raised) 88%, transparent); }
  .ol-scale-line-inner { border-color: var(--registry-muted); color: var(--registry-muted); }
  .ol-attribution { background: color-mix(in srgb, var(--registry-raised) 88%, transparent); color: var(--registry-muted); font-size: 0.75rem; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.125rem; margin: 0.625rem 0 0; padding: 0; color: var(--registry-muted); font-size: 0.8125rem; list-style: none; }
  .legend li { display: inline-flex; align-items: center; gap: 0.5rem; }
  .sign { flex: none; width: 0.875rem; height: 0.875rem; border: 2px solid var(--registry-accent); border-radius: 50%; }
  .sign.pin { background: var(--registry-accent); }
  .sign.hollow, .sign.count { border-style: dashed; }
  .sign.area { background: color-mix(in srgb, var(--registry-accent) 18%, transparent); border-width: 1px; }
  .sign.unit { width: 1.5rem; border: 1px solid var(--registry-shade); border-radius: 2px; }
  .sign.step-0, .sign.step-1, .sign.step-2, .sign.step-3, .sign.step-4 { border: 1px solid var(--registry-muted); }
  .step-0 { background: var(--registry-step-0); }
  .step-1 { background: var(--registry-step-1); }
  .step-2 { background: var(--registry-step-2); }
  .step-3 { background: var(--registry-step-3); }
  .step-4 { background: var(--registry-step-4); }
  .shade-1 { background: color-mix(in srgb, var(--registry-shade) 12%, transparent); }
  .shade-2 { background: color-mix(in srgb, var(--registry-shade) 26%, transparent); }
  .shade-3 { background: color-mix(in srgb, var(--registry-shade) 40%, transparent); }
  .shade-4 { background: color-mix(in srgb, var(--registry-shade) 55%, transparent); }
  .shade-5 { background: color-mix(in srgb, var(--registry-shade) 72%, transparent); }
  .scale, .scale ul { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.125rem; margin: 0; padding: 0; color: var(--registry-muted); font-size: 0.8125rem; list-style: none; }
  .scale { margin-top: 0.375rem; }
  .scale :is(li, label) { display: inline-flex; align-items: center; gap: 0.5rem; }
  .scale label { min-height: 44px; color: var(--registry-text); cursor: pointer; }
  .scale input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--registry-accent); }
  .sign.parcel { border-radius: 2px; background: color-mix(in srgb, var(--registry-accent) 25%, transparent); border-width: 1px; }
  @media print {
    .buttons, .search, .tools, .tip, .scale label { display: none; }
    .stage { break-inside: avoid; }
  }
  .mark { flex: none; width: 1rem; height: 1rem; fill: var(--registry-sand-text); }
`;
