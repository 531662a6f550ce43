// What every page does without the server and before Vaadin runs: menu, colour scheme, band, folding sections. On pages
// that can be read as they arrive it also starts Vaadin, at the first touch, and hands over what was done until then.
(() => {
  const root = document.documentElement;
  const self = document.currentScript;

  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };

  const isDark = () => {
    const chosen = root.style.colorScheme;
    return chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  };

  const switchScheme = () => {
    const scheme = isDark() ? 'light' : 'dark';
    root.style.colorScheme = scheme;
    remember('registry.scheme', scheme);
  };

  const openMenu = (open) => {
    const button = document.querySelector('.menu-button');
    button?.setAttribute('aria-expanded', String(open));
    button?.closest('.frame-bar')?.toggleAttribute('data-open', open);
  };

  const foldBand = (folded) => {
    if (folded) root.dataset.demo = 'folded';
    else delete root.dataset.demo;
    remember('registry.demo', folded ? 'folded' : 'open');
    document.querySelector(folded ? '.demo-unfold' : '.demo-fold')?.focus();
  };

  const jump = (event, name) => {
    const place = document.getElementById(name);
    if (!place) return;
    event.preventDefault();
    const fold = place.closest('details.fold');
    if (fold) fold.open = true;
    history.replaceState(history.state, '', location.pathname + location.search + '#' + name);
    place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };

  // Beside the page: it must outlive the change from the plain page to the live one.
  const tell = (words) => {
    const told = document.createElement('div');
    told.className = 'told';
    told.setAttribute('role', 'status');
    told.textContent = words;
    document.body.append(told);
    setTimeout(() => told.remove(), 4000);
  };

  // On a phone the system knows whom to hand it to; elsewhere the address is copied. Where neither is allowed the link
  // works.
  const share = (event, link) => {
    if (navigator.share && matchMedia('(pointer: coarse)').matches) {
      event.preventDefault();
      navigator.share({ title: document.title, url: link.href }).catch(() => undefined);
    } else if (navigator.clipboard) {
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(() => tell(link.dataset.done));
    }
  };

  document.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target) return;
      if (target.closest('a.share')) share(event, target.closest('a.share'));
      if (target.closest('.scheme-button')) switchScheme();
      else if (target.closest('[data-jump]')) jump(event, target.closest('[data-jump]').dataset.jump);
      else if (target.closest('.demo-fold')) foldBand(true);
      else if (target.closest('.demo-unfold')) foldBand(false);
      else if (target.closest('.menu-button')) {
        openMenu(target.closest('.menu-button').getAttribute('aria-expanded') !== 'true');
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
    const button = document.querySelector('.menu-button[aria-expanded="true"]');
    if (button) {
      openMenu(false);
      button.focus();
    }
  });

  // Sections fold on narrow screens only. Wide ones show them whatever the element says; it is opened as well, so that
  // a screen reader hears what is seen, and its heading is no stop for the keyboard where it does nothing.
  const wide = matchMedia('(min-width: 48.01rem)');
  const opened = new Set();
  const nameOf = (fold) => fold.querySelector('summary > [id]')?.id;
  const arrange = () => {
    for (const fold of document.querySelectorAll('details.fold')) {
      if (wide.matches) fold.open = true;
      else if (opened.has(nameOf(fold))) fold.open = true;
      const summary = fold.querySelector('summary');
      if (wide.matches) summary?.setAttribute('tabindex', '-1');
      else summary?.removeAttribute('tabindex');
    }
  };
  wide.addEventListener('change', arrange);
  document.addEventListener(
    'toggle',
    (event) => {
      const fold = event.target;
      if (wide.matches || !(fold instanceof HTMLDetailsElement) || !fold.matches('.fold')) return;
      if (fold.open) opened.add(nameOf(fold));
      else opened.delete(nameOf(fold));
    },
    true,
  );
  const openNamed = () => {
    const fold = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details.fold');
    if (fold) fold.open = true;
  };
  addEventListener('hashchange', openNamed);
  arrange();
  openNamed();

  // ---- the start of Vaadin ----

  const plain = document.getElementById('outlet');
  if (!plain) return;

  // Where Vaadin puts the live page. While it is made the plain one stays as it is: nobody looks at an empty page, and
  // what is typed, scrolled or opened until the change is carried over.
  let live = plain;
  const makeRoom = () => {
    if (!plain.childElementCount) return;
    live = document.createElement('div');
    live.hidden = true;
    plain.id = 'plain';
    live.id = 'outlet';
    plain.after(live);
    watch.observe(live, { childList: true, subtree: true });
  };

  // What was typed, ticked or focused, by form and name.
  const controls = 'main form :is(input, select, textarea, button)';
  const keyOf = (control) =>
    [control.form?.getAttribute('action'), control.name, ['checkbox', 'radio'].includes(control.type) ? control.value : ''].join('\n');
  const changed = new Map();
  let handedOver = false;

  document.addEventListener(
    'input',
    (event) => {
      if (!handedOver && event.target.matches?.(controls)) changed.set(keyOf(event.target), event.target);
    },
    true,
  );

  // The same thing in both pages: by form and name, by id, or by what it says among those that say the same.
  const twinOf = (thing) => {
    if (!thing || thing === document.body) return null;
    if (thing.matches(controls)) return [...live.querySelectorAll(controls)].find((one) => keyOf(one) === keyOf(thing));
    if (thing.id) return live.querySelector('#' + CSS.escape(thing.id));
    const name = thing.tagName.toLowerCase();
    const alike = (page) =>
      [...page.querySelectorAll(name)].filter(
        (one) => one.textContent === thing.textContent && one.getAttribute('href') === thing.getAttribute('href'),
      );
    return alike(live)[alike(plain).indexOf(thing)];
  };

  const foldsOf = (page) => {
    const folds = new Map();
    for (const fold of page.querySelectorAll('main details')) {
      const name = fold.getAttribute('aria-label') ?? fold.querySelector('summary')?.textContent ?? '';
      let key = name;
      for (let number = 2; folds.has(key); number++) key = name + ' ' + number;
      folds.set(key, fold);
    }
    return folds;
  };

  const giveBack = (control, before) => {
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = before.checked;
    else control.value = before.value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const takeOver = () => {
    const focused = plain.contains(document.activeElement) ? document.activeElement : null;
    const twin = twinOf(focused);
    const folds = foldsOf(plain);
    const shown = [...plain.querySelectorAll('[popover]:popover-open')].map(twinOf);
    const menu = plain.querySelector('.menu-button')?.getAttribute('aria-expanded') === 'true';
    const [left, top] = [scrollX, scrollY];
    live.hidden = false;
    if (live !== plain) plain.remove();
    for (const [key, fold] of foldsOf(live)) if (folds.has(key)) fold.open = folds.get(key).open;
    for (const control of live.querySelectorAll(controls)) {
      const before = changed.get(keyOf(control));
      if (before) giveBack(control, before);
    }
    shown.forEach((box) => box?.showPopover?.());
    if (menu) openMenu(true);
    scrollTo({ left, top, behavior: 'instant' });
    twin?.focus({ preventScroll: true });
    // Only text has a caret; it stays where it was, so that typing goes on.
    if (twin?.matches('textarea, input:is([type=search], [type=text], [type=tel], [type=url], :not([type]))')) {
      twin.setSelectionRange(focused.selectionStart, focused.selectionEnd);
    }
  };

  // An address that names a part of a page that came without text: the part is looked for once it is there, and kept in
  // sight while charts above it grow, until the reader moves.
  let settling = false;
  for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(sign, () => (settling = false), { capture: true, passive: true });
  }
  const seekNamed = () => {
    const until = performance.now() + 2000;
    const settle = () => {
      const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (settling) named?.scrollIntoView({ behavior: 'instant' });
      if (settling && performance.now() < until) requestAnimationFrame(settle);
    };
    settling = true;
    settle();
  };

  const watch = new MutationObserver(() => {
    arrange();
    if (handedOver || !live.querySelector('.frame[data-limit] main > *')) return;
    handedOver = true;
    takeOver();
    if (live === plain && location.hash) seekNamed();
  });
  watch.observe(plain, { childList: true, subtree: true });

  const bundle = self?.dataset.start;
  if (!bundle) return;

  let started = false;
  const touches = ['pointerdown', 'keydown', 'touchstart'];
  const start = () => {
    if (started) return;
    started = true;
    for (const touch of touches) removeEventListener(touch, start, true);
    sight.disconnect();
    makeRoom();
    import(new URL(bundle, document.baseURI).href);
  };
  for (const touch of touches) addEventListener(touch, start, { capture: true, passive: true });

  // A map draws itself once it is seen; whoever is signed in is going to work here.
  const sight = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) start();
  });
  for (const drawing of document.querySelectorAll('registry-map, registry-network')) sight.observe(drawing);
  if ('now' in self.dataset) {
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
  }
})();
