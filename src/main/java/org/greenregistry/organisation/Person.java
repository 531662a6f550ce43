package org.greenregistry.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.Folded;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Somebody records speak of. Records hold the id only. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Column(name = "full_name")
    private String name;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "position_title")
    private @Nullable String position;

    @Column(name = "contact")
    private @Nullable String contact;

    @Column(name = "organisation")
    private @Nullable String organisation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(PersonDetails details, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.createdAt = at;
        change(details, at);
    }

    final void change(PersonDetails details, Instant at) {
        name = Folded.composed(details.name());
        searchText = Folded.of(name);
        position = details.position();
        contact = details.contact();
        organisation = details.organisation();
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    PersonCard card() {
        return new PersonCard(id, new PersonDetails(name, position, contact, organisation), createdAt, changedAt);
    }
}
