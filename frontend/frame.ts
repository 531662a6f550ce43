// What the frame of every page does without the server: menu, colour scheme, band, idle warning, connection bar.
// Listeners stand on the document, so they serve the plain page and the live one alike.

const root = document.documentElement;

function remember(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function isDark(): boolean {
  const chosen = root.style.colorScheme;
  return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

function switchScheme() {
  const scheme = isDark() ? 'light' : 'dark';
  root.style.colorScheme = scheme;
  remember('registry.scheme', scheme);
}

function openMenu(open: boolean) {
  const button = document.querySelector<HTMLElement>('.menu-button');
  button?.setAttribute('aria-expanded', String(open));
  button?.closest('.frame-bar')?.toggleAttribute('data-open', open);
}

function foldBand(folded: boolean) {
  if (folded) root.dataset.demo = 'folded';
  else delete root.dataset.demo;
  remember('registry.demo', folded ? 'folded' : 'open');
  document.querySelector<HTMLElement>(folded ? '.demo-unfold' : '.demo-fold')?.focus();
}

document.addEventListener(
  'click',
  (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    if (target.closest('.scheme-button')) switchScheme();
    else if (target.closest('.demo-fold')) foldBand(true);
    else if (target.closest('.demo-unfold')) foldBand(false);
    else if (target.closest('.menu-button')) {
      openMenu(target.closest('.menu-button')!.getAttribute('aria-expanded') !== 'true');
    } else if (target.closest('.skip')) {
      event.preventDefault();
      document.getElementById('main')?.focus();
    } else if (!target.closest('.frame-bar') || target.closest('a')) {
      openMenu(false);
    }
  },
  true,
);

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const button = document.querySelector<HTMLElement>('.menu-button[aria-expanded="true"]');
  if (button) {
    openMenu(false);
    button.focus();
  }
});

// Idle: the server counts requests, people count what they type and read. While there is input, a request goes out now
// and then; without any, a warning comes five minutes before the end, and afterwards the same address asks to sign in.
const WARNING = 5 * 60;
const SIGN_OF_LIFE = 2 * 60 * 1000;
let lastInput = Date.now();
let lastSign = Date.now();

function frame(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.frame[data-limit]');
}

function warning(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.idle-warning');
}

function present() {
  lastInput = Date.now();
  warning()?.remove();
  if (lastInput - lastSign > SIGN_OF_LIFE) {
    lastSign = lastInput;
    frame()?.dispatchEvent(new CustomEvent('registry-present'));
  }
}

function warn(live: HTMLElement) {
  if (warning()) return;
  const bar = document.createElement('div');
  bar.className = 'idle-warning';
  bar.setAttribute('role', 'alertdialog');
  const text = document.createElement('p');
  text.id = 'idle-text';
  text.textContent = live.dataset.idle ?? '';
  bar.setAttribute('aria-labelledby', text.id);
  const stay = document.createElement('button');
  stay.textContent = live.dataset.stay ?? '';
  stay.addEventListener('click', () => {
    lastSign = 0;
    present();
  });
  bar.append(text, stay);
  document.body.append(bar);
  stay.focus();
}

for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
  document.addEventListener(
    sign,
    () => {
      // With the warning on screen only its button counts, so that nobody stays by accident.
      if (!warning()) present();
    },
    { passive: true, capture: true },
  );
}

setInterval(() => {
  const live = frame();
  const limit = Number(live?.dataset.limit ?? 0);
  if (!live || limit <= 0) return;
  const idle = (Date.now() - lastInput) / 1000;
  if (idle > limit + 5) location.reload();
  else if (idle > Math.max(limit - WARNING, limit / 2)) warn(live);
}, 5000);

// The bar for a lost connection is Vaadin's; its words are ours.
new MutationObserver(() => {
  const live = frame();
  const bar = (window as any).Vaadin?.connectionIndicator;
  if (!live || !bar) return;
  bar.reconnectingText = live.dataset.lost;
  bar.offlineText = live.dataset.lost;
  bar.onlineText = live.dataset.back;
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-lost'] });

// What somebody typed into a plain form before the live page took its place is typed into that one too.
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const FIELDS = '.plain-form :is(input:not([type="hidden"]), textarea, select)';
const typed = new Map<string, { value: string; checked: boolean }>();
let address = location.href;

function keep(field: Field) {
  if (address !== location.href) typed.clear();
  address = location.href;
  typed.set(field.name, { value: field.value, checked: field instanceof HTMLInputElement && field.checked });
}

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return false;
  return field.value !== field.defaultValue || (field instanceof HTMLInputElement && field.checked !== field.defaultChecked);
}

document.querySelectorAll<Field>(FIELDS).forEach((field) => isTouched(field) && keep(field));
document.addEventListener('input', (event) => {
  if (event.target instanceof Element && event.target.matches(FIELDS)) keep(event.target as Field);
});
new MutationObserver((changes) => {
  if (typed.size === 0 || address !== location.href) return;
  for (const change of changes) {
    for (const added of change.addedNodes) {
      if (!(added instanceof Element)) continue;
      added.querySelectorAll<Field>(FIELDS).forEach((field) => {
        const kept = typed.get(field.name);
        if (!kept) return;
        field.value = kept.value;
        if (field instanceof HTMLInputElement) field.checked = kept.checked;
      });
    }
  }
}).observe(document.body, { childList: true, subtree: true });
