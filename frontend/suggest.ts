// Suggestions while somebody types into a search box that names an address for them: `data-suggest` is the address,
// `data-suggest-label` the name of the list, `data-suggest-found` the sentence with the number. Without this script the
// box is a plain search. Listeners stand on the document, so they serve the plain page and the live one alike.

interface Item {
  name: string;
  detail?: string;
  href: string;
}

interface Group {
  label: string;
  items: Item[];
}

const WAIT = 300;
const SHORTEST = 2;
const LIST = 'suggestions';
const STATUS = 'suggestions-status';

const known = new Map<string, Group[]>();
let timer = 0;
let asking: AbortController | undefined;

function box(node: EventTarget | null): HTMLInputElement | null {
  return node instanceof HTMLInputElement && node.dataset.suggest ? node : null;
}

function list(): HTMLElement | null {
  return document.getElementById(LIST);
}

function options(): HTMLElement[] {
  return [...(list()?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
}

/** Character by character, so that a position in the folded text is one in the text. */
function folded(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => sign.normalize('NFD').charAt(0).toLowerCase().replace('đ', 'd'))
    .join('');
}

/** The name with what was typed marked, wherever a word begins with it. */
function marked(name: string, words: string[]): (Node | string)[] {
  const text = name.normalize('NFC');
  const plain = folded(text);
  const parts: (Node | string)[] = [];
  let done = 0;
  for (let at = 0; at < plain.length; at++) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(plain[at - 1])) continue;
    const word = words.find((wanted) => plain.startsWith(wanted, at));
    if (!word) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(at, at + word.length);
    parts.push(text.slice(done, at), mark);
    done = at + word.length;
    at = done - 1;
  }
  return [...parts, text.slice(done)];
}

function made(tag: string, attributes: Record<string, string>, ...parts: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...parts);
  return element;
}

function option(item: Item, id: string, words: string[]): HTMLElement {
  const name = made('span', { class: 'suggestion-name' }, ...marked(item.name, words));
  const detail = item.detail ? [made('span', { class: 'suggestion-detail' }, item.detail)] : [];
  return made('a', { role: 'option', id, href: item.href, tabindex: '-1', class: 'suggestion' }, name, ...detail);
}

function say(sentence: string) {
  const there = document.getElementById(STATUS) ?? made('div', { id: STATUS, role: 'status', class: 'visually-hidden' });
  if (!there.isConnected) document.body.append(there);
  there.textContent = sentence;
}

function close() {
  clearTimeout(timer);
  asking?.abort();
  list()?.remove();
  document.querySelectorAll('[data-suggest][aria-expanded]').forEach((field) => {
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  });
}

function prepare(field: HTMLInputElement) {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', LIST);
  if (!field.hasAttribute('aria-expanded')) field.setAttribute('aria-expanded', 'false');
}

function open(field: HTMLInputElement, groups: Group[]) {
  close();
  const found = groups.reduce((sum, group) => sum + group.items.length, 0);
  if (!found || document.activeElement !== field) return;
  const words = folded(field.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  let number = 0;
  const parts = groups
    .filter((group) => group.items.length)
    .map((group, at) => {
      const id = `${LIST}-${at}`;
      const head = made('div', { id, role: 'presentation', class: 'suggestion-group' }, group.label);
      const lines = group.items.map((item) => option(item, `${LIST}-option-${number++}`, words));
      return made('div', { role: 'group', 'aria-labelledby': id }, head, ...lines);
    });
  const panel = made('div', { id: LIST, role: 'listbox', 'aria-label': field.dataset.suggestLabel ?? '' }, ...parts);
  panel.className = 'suggestion-list';
  field.insertAdjacentElement('afterend', panel);
  field.setAttribute('aria-expanded', 'true');
  say((field.dataset.suggestFound ?? '').replace('{0}', String(found)));
}

async function ask(field: HTMLInputElement) {
  const words = field.value.trim();
  if (words.length < SHORTEST) return close();
  const address = `${field.dataset.suggest}${encodeURIComponent(words)}`;
  asking?.abort();
  asking = new AbortController();
  try {
    if (!known.has(address)) {
      const answer = await fetch(address, { signal: asking.signal, headers: { Accept: 'application/json' } });
      if (!answer.ok) return close();
      known.set(address, (await answer.json()).groups);
    }
    if (field.value.trim() === words) open(field, known.get(address) ?? []);
  } catch {
    // Given up for the next letter, or no network: the plain search still works.
  }
}

function choose(field: HTMLInputElement, step: number) {
  const all = options();
  const now = all.findIndex((line) => line.getAttribute('aria-selected') === 'true');
  const next = (now + step + all.length + 1 + (now < 0 && step < 0 ? 1 : 0)) % (all.length + 1);
  all.forEach((line) => line.setAttribute('aria-selected', 'false'));
  const line = all[next];
  if (!line) {
    field.removeAttribute('aria-activedescendant');
    return;
  }
  line.setAttribute('aria-selected', 'true');
  line.scrollIntoView({ block: 'nearest' });
  field.setAttribute('aria-activedescendant', line.id);
}

document.addEventListener('focusin', (event) => {
  const field = box(event.target);
  if (field) prepare(field);
});

document.addEventListener('input', (event) => {
  const field = box(event.target);
  if (!field) return;
  prepare(field);
  clearTimeout(timer);
  // A syllable that an input method is still putting together is nobody's word yet.
  if ((event as InputEvent).isComposing) return;
  timer = window.setTimeout(() => ask(field), WAIT);
});

document.addEventListener('compositionend', (event) => {
  const field = box(event.target);
  if (!field) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => ask(field), WAIT);
});

document.addEventListener(
  'keydown',
  (event) => {
    const field = box(event.target);
    if (!field || event.isComposing || event.keyCode === 229) return;
    const isOpen = Boolean(list());
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) choose(field, event.key === 'ArrowDown' ? 1 : -1);
      else void ask(field);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      const line = options().find((candidate) => candidate.getAttribute('aria-selected') === 'true');
      if (line) {
        event.preventDefault();
        event.stopPropagation();
        line.click();
      }
      close();
    } else if (event.key === 'Tab') {
      close();
    }
  },
  true,
);

// The pressed option would lose its box, and with it the list, before the click arrives.
document.addEventListener('pointerdown', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(`#${LIST}`)) event.preventDefault();
  else if (!box(event.target)) close();
});
document.addEventListener('mousedown', (event) => {
  if (event.target instanceof Element && event.target.closest(`#${LIST}`)) event.preventDefault();
});
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest(`#${LIST}`)) setTimeout(close);
});
document.addEventListener('focusout', (event) => {
  if (box(event.target)) close();
});

export {};
