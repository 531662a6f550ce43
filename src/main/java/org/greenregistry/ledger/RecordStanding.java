package org.greenregistry.ledger;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What a version does not store, because the record it belongs to says it. */
@Embeddable
class RecordStanding {

    /**
     * Whether the newest version of the record is open to the public; what is not public today is not for any past day.
     */
    @Formula("(select case when n.publication = 'PUBLIC' and n.state = 'APPROVED' then true else false end"
            + " from ledger_version n where n.record_id = record_id and n.version_number ="
            + " (select max(m.version_number) from ledger_version m where m.record_id = n.record_id))")
    private @Nullable Boolean publicNow;

    /** For Hibernate. */
    protected RecordStanding() {}

    RecordStanding(boolean publicNow) {
        this.publicNow = publicNow;
    }

    boolean isPublic() {
        return Boolean.TRUE.equals(publicNow);
    }
}
