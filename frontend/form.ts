// What a long form does without the server: moving between its sections, marking the present one, and the panel of
// what is missing on a phone.

function headings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.form-section:not([hidden]) > h2')];
}

function goTo(heading: HTMLElement | undefined) {
  if (!heading) return;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}

function current(): number {
  const inside = document.activeElement?.closest('.form-section');
  const all = headings();
  if (inside) return all.findIndex((heading) => heading.parentElement === inside);
  const below = all.findIndex((heading) => heading.getBoundingClientRect().bottom > innerHeight / 3);
  return below < 0 ? all.length - 1 : Math.max(0, below - 1);
}

function mark() {
  const now = headings()[current()]?.id;
  document.querySelectorAll('.form-nav [data-section]').forEach((link) => {
    if (link.getAttribute('data-section') === now) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

document.addEventListener(
  'keydown',
  (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const all = headings();
    if (!all.length || document.querySelector('vaadin-dialog[opened]')) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(all[current() + (event.key === 'ArrowDown' ? 1 : -1)]);
  },
  true,
);

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest('.form-nav [data-section]');
  if (link) goTo(document.getElementById(link.getAttribute('data-section') ?? '') ?? undefined);
  const head = target?.closest('.form-missing-head');
  const panel = (head ?? target?.closest('.form-missing .link'))?.closest('.form-missing');
  if (panel) {
    const open = Boolean(head) && !panel.hasAttribute('data-open');
    panel.toggleAttribute('data-open', open);
    panel.querySelector('.form-missing-head')?.setAttribute('aria-expanded', String(open));
  }
});

// A row copied from a spreadsheet has tabs; anything else is pasted as ever.
document.addEventListener(
  'paste',
  (event) => {
    const target = event.target instanceof Element ? event.target.closest('.takes-row') : null;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!target || target.hasAttribute('readonly') || text.split('\t').length < 3) return;
    event.preventDefault();
    target.dispatchEvent(new CustomEvent('row-pasted', { detail: text }));
  },
  true,
);

document.addEventListener('focusin', mark);
let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  },
  { passive: true },
);
