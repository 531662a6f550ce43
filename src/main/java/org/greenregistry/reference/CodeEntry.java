package org.greenregistry.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A code of a list. Its id is of the time it came, so ids sort a list in the order of its making. */
@Entity
@Table(name = "reference_code")
class CodeEntry {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_name")
    private ReferenceList list;

    @Column(name = "code")
    private String code;

    @Column(name = "name_vi")
    private @Nullable String nameVi;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "group_code")
    private @Nullable String group;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "successor")
    private @Nullable String successor;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CodeEntry() {}

    CodeEntry(Code code) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.list = code.list();
        this.code = code.code();
        this.nameVi = code.name().vi();
        this.nameEn = code.name().en();
        this.group = code.group();
        this.validFrom = code.validFrom();
        this.validTo = code.validTo();
    }

    void describe(CodeInput input) {
        nameVi = input.nameVi();
        nameEn = input.nameEn();
        group = input.group();
        validFrom = input.validFrom();
        requireOrder();
    }

    void retire(LocalDate lastDay, @Nullable String next) {
        validTo = lastDay;
        successor = next;
        requireOrder();
    }

    void reinstate() {
        validTo = null;
        successor = null;
    }

    private void requireOrder() {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new Refusal("reference.days");
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    Code read() {
        return new Code(list, code, new LocalizedText(nameVi, nameEn), group, validFrom, validTo, successor);
    }
}
