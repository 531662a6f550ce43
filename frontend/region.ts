// Writes plain HTML into a region of the page and leaves what is already there in place: a box keeps its focus, a text
// its cursor, a fold what a person opened. The server keeps nothing of a region, so all of it comes anew each time.

/** What a person opened stays open. */
function isOwn(node: Element, attribute: string): boolean {
  return node instanceof HTMLDetailsElement && attribute === 'open';
}

function copyAttributes(from: Element, to: Element) {
  for (const { name } of [...to.attributes]) {
    if (!from.hasAttribute(name) && !isOwn(to, name)) to.removeAttribute(name);
  }
  for (const { name, value } of [...from.attributes]) {
    if (to.getAttribute(name) !== value && !isOwn(to, name)) to.setAttribute(name, value);
  }
}

/** What somebody is typing right now is not overwritten. */
function copyState(to: Element) {
  if (to instanceof HTMLInputElement) {
    if (to.type === 'checkbox' || to.type === 'radio') to.checked = to.hasAttribute('checked');
    else if (to !== document.activeElement) to.value = to.getAttribute('value') ?? '';
  } else if (to instanceof HTMLSelectElement) {
    const chosen = [...to.options].findIndex((option) => option.hasAttribute('selected'));
    to.selectedIndex = Math.max(0, chosen);
  }
}

function isSameKind(wanted: Node, there: Node | undefined): there is Element {
  return wanted instanceof Element && there instanceof Element && wanted.tagName === there.tagName && wanted.id === there.id;
}

function write(wanted: ParentNode, there: ParentNode) {
  const old = [...there.childNodes];
  const fresh = [...wanted.childNodes];
  fresh.forEach((node, at) => {
    const present = old[at];
    if (isSameKind(node, present)) {
      copyAttributes(node as Element, present);
      write(node as Element, present);
      copyState(present);
    } else if (present) {
      present.replaceWith(node);
    } else {
      there.append(node);
    }
  });
  old.slice(fresh.length).forEach((node) => node.remove());
}

/** Where the focus was: the field may stand elsewhere now, its name and value find it again. */
function focusOf(region: HTMLElement): (() => void) | undefined {
  const focused = document.activeElement;
  if (!focused || !region.contains(focused)) return undefined;
  const field = focused instanceof HTMLInputElement && focused.type === 'checkbox' ? focused : undefined;
  const same = field && `input[name="${CSS.escape(field.name)}"][value="${CSS.escape(field.value)}"]`;
  return () => {
    const again = same ? region.querySelector<HTMLElement>(same) : focused.isConnected ? (focused as HTMLElement) : null;
    const target = again ?? document.getElementById('results');
    if (target !== document.activeElement) target?.focus({ preventScroll: true });
  };
}

function show(region: HTMLElement, html: string) {
  const refocus = focusOf(region);
  const wanted = document.createElement('template');
  wanted.innerHTML = html;
  write(wanted.content, region);
  refocus?.();
  region.dispatchEvent(new CustomEvent('registry-shown', { bubbles: true }));
}

(window as any).registryShow = show;

export {};
