/**
 * Cooperation: whom projects work with and what comes of it. Links, needs and offers, events, awards and what else is
 * recorded beside projects are kinds of the one ledger: written, reviewed, versioned, searched, shown, imported and
 * offered to programs the same way. A new kind is a content record, a
 * {@link org.greenregistry.cooperation.CooperationKind} and its words;
 * {@link org.greenregistry.cooperation.CooperationService} finds its records, and its pages come by themselves.
 */
@NullMarked
package org.greenregistry.cooperation;

import org.jspecify.annotations.NullMarked;
