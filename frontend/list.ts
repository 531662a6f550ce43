// What the list does without the server: typing to find a value in a long facet, and folds shut on a phone's sheet.

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

/** The boxes are of no use without script, so they come hidden. */
function showFinders(within: ParentNode) {
  within.querySelectorAll<HTMLInputElement>('.facet-find').forEach((box) => {
    box.hidden = false;
    find(box);
  });
}

document.addEventListener('registry-shown', (event) => showFinders(event.target as HTMLElement));
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

showFinders(document);

export {};
