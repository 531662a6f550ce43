package org.greenregistry.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The boundary of one unit. */
@Entity
@Table(name = "boundary")
class BoundaryRow {

    @Id
    private UUID id;

    @Column(name = "set_id")
    private UUID set;

    @Column(name = "unit_uid")
    private String unit;

    @Column(name = "area")
    private String area;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected BoundaryRow() {}

    BoundaryRow(UUID set, String unit, Border border) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.set = set;
        this.unit = unit;
        this.area = border.text();
    }

    UUID set() {
        return set;
    }

    String unit() {
        return unit;
    }

    Border border() {
        return Border.parse(area);
    }
}
