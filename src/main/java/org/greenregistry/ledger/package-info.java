/**
 * The ledger: records, their versions, drafts and review, once for every kind of record.
 *
 * <p>A record is an identity; everything else about it is content, a tree of Java records that a
 * {@link org.greenregistry.ledger.RecordKind} describes. Versions are only ever inserted. The doors are
 * {@link org.greenregistry.ledger.DraftService} for who writes, {@link org.greenregistry.ledger.ReviewService} for who
 * approves and {@link org.greenregistry.ledger.RecordService} for who reads.
 */
@NullMarked
package org.greenregistry.ledger;

import org.jspecify.annotations.NullMarked;
