// What the frame of a live page does: idle warning and connection bar. What it does before Vaadin runs stands in page.js.

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
