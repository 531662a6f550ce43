/** Pages of the steward: the code lists and their entries. */
@NullMarked
package org.greenregistry.reference.ui;

import org.jspecify.annotations.NullMarked;
