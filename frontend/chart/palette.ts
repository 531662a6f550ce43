// Colours of a chart. A canvas knows no CSS: the page's tokens are read for the scheme of now.

export interface Palette {
  page: string;
  text: string;
  muted: string;
  line: string;
  series: string[];
}

/**
 * After Okabe and Ito, whose colours the colour-blind tell apart; of them those that stand out from a light page, and
 * those that stand out from a dark one, at least three to one. Patterns tell them apart as well.
 */
const LIGHT = ['#0072b2', '#d55e00', '#00855f', '#a8558a'];
const DARK = ['#56b4e9', '#e69f00', '#22b88c', '#e29fc6'];

export function palette(host: HTMLElement, paper = false): Palette {
  const probe = document.createElement('span');
  if (paper) probe.style.colorScheme = 'light';
  probe.hidden = true;
  host.append(probe);
  const token = (name: string): string => {
    probe.style.color = `var(--registry-${name})`;
    return getComputedStyle(probe).color;
  };
  const text = token('text');
  const found = { page: token('page'), text, muted: token('muted'), line: token('line') };
  probe.remove();
  return { ...found, series: isLight(text) ? DARK : LIGHT };
}

/** Light letters stand on a dark page. */
function isLight(color: string): boolean {
  const [red, green, blue] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue > 382;
}
