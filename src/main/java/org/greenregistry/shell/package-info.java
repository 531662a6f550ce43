/**
 * What all pages share: frame, languages, formats, sentences for errors, form binding, and the openings that modules to
 * the right fill with beans: {@link org.greenregistry.shell.PublicText}, {@link org.greenregistry.shell.FooterLine},
 * {@link org.greenregistry.shell.WorkItems}. It holds nothing of the book itself.
 */
@NullMarked
package org.greenregistry.shell;

import org.jspecify.annotations.NullMarked;
