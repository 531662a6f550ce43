// What the list does without the server: typing to find a value in a long facet, folds shut on a phone's sheet, its
// address copied or shared.

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

function find(box: HTMLInputElement) {
  const words = folded(box.value).split(/\s+/).filter(Boolean);
  box.parentElement?.querySelectorAll<HTMLElement>('.facet-option').forEach((option) => {
    const text = folded(option.querySelector('.facet-word')?.textContent ?? '');
    option.hidden = !words.every((word) => text.includes(word));
  });
}

/** Of no use without script, so they come hidden. */
function showOwn(within: ParentNode) {
  within.querySelectorAll<HTMLElement>('.copy-link').forEach((button) => (button.hidden = false));
  within.querySelectorAll<HTMLInputElement>('.facet-find').forEach((box) => {
    box.hidden = false;
    find(box);
  });
}

document.addEventListener('registry-shown', (event) => showOwn(event.target as HTMLElement));
document.addEventListener('input', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.matches('.facet-find')) find(event.target);
});
// Typing to find is no choice: the form hears nothing of it, and Enter sends nothing.
document.addEventListener(
  'change',
  (event) => {
    if (event.target instanceof Element && event.target.matches('.facet-find')) event.stopPropagation();
  },
  true,
);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('.facet-find')) event.preventDefault();
});

async function copy(button: HTMLElement) {
  if (navigator.share && matchMedia('(pointer: coarse)').matches) {
    await navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    return;
  }
  await navigator.clipboard.writeText(location.href);
  const words = button.textContent;
  button.textContent = button.dataset.done ?? words;
  button.setAttribute('role', 'status');
  setTimeout(() => {
    button.textContent = words;
    button.removeAttribute('role');
  }, 2500);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('.copy-link');
  if (button) void copy(button);
  // A panel over the page shuts when somebody turns to something else.
  document.querySelectorAll<HTMLDetailsElement>('details:is(.moment, .columns)[open]').forEach((panel) => {
    if (event.target instanceof Node && !panel.contains(event.target)) panel.open = false;
  });
});

/** A sheet that opens with every fold open hides all but the first: what narrows nothing is shut, once. */
document.addEventListener(
  'toggle',
  (event) => {
    const sheet = event.target instanceof HTMLElement && event.target.matches('.facets') ? event.target : null;
    if (!sheet || (event as ToggleEvent).newState !== 'open' || sheet.dataset.folded) return;
    sheet.dataset.folded = 'true';
    sheet.querySelectorAll<HTMLDetailsElement>('details.facet:not(:has(:checked))').forEach((fold) => {
      fold.open = false;
    });
  },
  true,
);

showOwn(document);

export {};
