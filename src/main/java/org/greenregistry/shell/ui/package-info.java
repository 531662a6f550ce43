/** Pages that belong to no module: what the book is, and the pages for addresses that lead nowhere. */
@NullMarked
package org.greenregistry.shell.ui;

import org.jspecify.annotations.NullMarked;
