/** Pages of the journal: its entries and the proof for staff, the head of the chain for everyone. */
@NullMarked
package org.greenregistry.journal.ui;

import org.jspecify.annotations.NullMarked;
