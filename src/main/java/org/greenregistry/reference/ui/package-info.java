/** Pages of the steward, the code lists and their entries, and the glossary for everybody. */
@NullMarked
package org.greenregistry.reference.ui;

import org.jspecify.annotations.NullMarked;
