/** Organisations on pages: the list, one of them, and the officer's form. */
@NullMarked
package org.greenregistry.organisation.ui;

import org.jspecify.annotations.NullMarked;
