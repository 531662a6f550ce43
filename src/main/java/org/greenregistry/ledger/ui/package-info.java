/** Pages of the ledger, alike for every kind of record: my work, review, history. */
@NullMarked
package org.greenregistry.ledger.ui;

import org.jspecify.annotations.NullMarked;
