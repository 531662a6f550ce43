package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The profile of one account. */
@Entity
@Table(name = "opportunity_profile")
class StoredProfile {

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Column(name = "company")
    private String company;

    @Column(name = "section")
    private @Nullable String section;

    @Column(name = "land")
    private @Nullable String land;

    @Column(name = "places")
    private @Nullable String places;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredProfile() {}

    StoredProfile(UUID account, Profile profile, Instant at) {
        this.account = account;
        write(profile, at);
    }

    final void write(Profile profile, Instant at) {
        company = profile.company();
        section = profile.section();
        land = profile.land();
        places = profile.places();
        changedAt = at;
    }

    Profile read() {
        return new Profile(company, section, land, places);
    }
}
