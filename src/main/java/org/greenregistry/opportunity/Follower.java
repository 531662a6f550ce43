package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.shell.Lang;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Somebody who follows: a mail address, or an account, whose address is asked for when needed. */
@Entity
@Table(name = "opportunity_follower")
class Follower {

    @Id
    private UUID id;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "language_code")
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "zone_id")
    private @Nullable String zone;

    @Column(name = "quiet")
    private @Nullable Boolean quiet;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Follower() {}

    private Follower(@Nullable String address, @Nullable UUID account, Locale locale, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.address = address;
        this.account = account;
        this.language = Lang.isEnglish(locale) ? "en" : "vi";
        this.createdAt = at;
    }

    static Follower at(String address, Locale locale, Instant now) {
        return new Follower(address, null, locale, now);
    }

    static Follower signedIn(UUID account, Locale locale, Instant now) {
        return new Follower(null, account, locale, now);
    }

    /** Written to from now on in the language in which he or she asked last. */
    void speaks(Locale locale) {
        language = Lang.isEnglish(locale) ? "en" : "vi";
    }

    void reads(Hours hours) {
        quiet = hours.quiet();
        zone = hours.zone().getId();
    }

    /** As chosen, else as the registry has it. */
    Hours hours(boolean usuallyQuiet, ZoneId registry) {
        return new Hours(quiet == null ? usuallyQuiet : quiet, zone(registry));
    }

    ZoneId zone(ZoneId registry) {
        return zone == null ? registry : ZoneId.of(zone);
    }

    UUID id() {
        return id;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    UUID account() {
        return account;
    }

    Locale locale() {
        return language.equals("en") ? Lang.ENGLISH : Lang.VIETNAMESE;
    }
}
