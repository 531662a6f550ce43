package org.greenregistry.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.greenregistry.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What an account is limited to, and how its person is served.
 *
 * @param areas see {@link Scope}, as {@code agencies}
 * @param expiresAt from then on nobody signs in; absent: never
 * @param standIn account of whoever does this person's work in his or her absence
 * @param language of mails, {@code vi} or {@code en}
 * @param organisation record of the organisation outside the person speaks for
 */
@Embeddable
public record Terms(
        @Column(name = "areas") @Convert(converter = Terms.Codes.class) @Size(max = 50)
        Set<@Pattern(regexp = "[A-Za-z0-9._-]{1,40}", message = "{account.area.form}") String> areas,

        @Column(name = "agencies") @Convert(converter = Terms.Codes.class) @Size(max = 50)
        Set<@Pattern(regexp = "[A-Za-z0-9._-]{1,40}", message = "{account.area.form}") String> agencies,

        @Column(name = "expires_at") @Nullable Instant expiresAt,
        @Column(name = "stand_in") @Nullable UUID standIn,

        @Column(name = "language_code") @Pattern(regexp = "vi|en")
        String language,

        @Column(name = "organisation_id") @Nullable UUID organisation) {
    /** Everywhere, for good, without a stand-in, in Vietnamese. */
    public static final Terms USUAL = new Terms(Set.of(), Set.of(), null, null, "vi");

    /** Of somebody who speaks for no organisation outside. */
    public Terms(
            Set<String> areas,
            Set<String> agencies,
            @Nullable Instant expiresAt,
            @Nullable UUID standIn,
            String language) {
        this(areas, agencies, expiresAt, standIn, language, null);
    }

    public Terms {
        areas = Set.copyOf(areas);
        agencies = Set.copyOf(agencies);
    }

    boolean isOver(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    Scope scope() {
        return new Scope(areas, agencies);
    }

    /** A code has no comma. */
    @Converter
    static class Codes implements AttributeConverter<Set<String>, String> {
        @Override
        public String convertToDatabaseColumn(Set<String> codes) {
            return String.join(",", new TreeSet<>(codes));
        }

        @Override
        public Set<String> convertToEntityAttribute(String text) {
            return text.isEmpty() ? Set.of() : Set.of(text.split(","));
        }
    }
}
