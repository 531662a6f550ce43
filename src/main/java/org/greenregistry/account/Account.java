package org.greenregistry.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;
import org.hibernate.annotations.BatchSize;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A person who may sign in, or a program somebody answers for. Never deleted: versions and journal name its id. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Column(name = "username")
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "agency")
    private @Nullable String agency;

    @Column(name = "password_hash")
    private @Nullable String secret;

    @Column(name = "active")
    private boolean active = true;

    @Embedded
    private LockOut tries = new LockOut();

    @Column(name = "code_hash")
    private @Nullable String codeDigest;

    @Column(name = "code_expires")
    private @Nullable Instant codeExpires;

    @Embedded
    private Terms terms = Terms.USUAL;

    @Column(name = "responsible_id")
    private @Nullable UUID responsible;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    @BatchSize(size = 100)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    private Set<String> roles = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount asked, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.username = asked.username();
        this.displayName = asked.displayName();
        this.searchText = Folded.of(displayName + " " + username);
        this.email = asked.email();
        this.agency = asked.agency();
        this.createdAt = at;
        this.roles.addAll(NewAccount.known(asked.roles()));
    }

    /** Makes it the account of a program, which never has a passphrase; {@code person} answers for what it does. */
    void entrust(UUID person) {
        responsible = person;
    }

    Optional<UUID> responsible() {
        return Optional.ofNullable(responsible);
    }

    void appoint(Set<String> wanted) {
        if (responsible != null) {
            throw new Refusal("account.program");
        }
        var valid = NewAccount.known(wanted);
        roles.clear();
        roles.addAll(valid);
    }

    void lock() {
        active = false;
        codeDigest = null;
        codeExpires = null;
    }

    /** Back as it was; failures in a row are forgotten. */
    void unlock() {
        active = true;
        tries.forget();
    }

    /** The person is gone: nobody signs in any more, and only the id is left for what names it. */
    void erase() {
        lock();
        username = id.toString();
        displayName = "–";
        searchText = "";
        email = null;
        agency = null;
        secret = null;
    }

    /** A new code; the old passphrase and any older code open nothing from now on. */
    OneTimeCode invite(Instant now, Duration validity) {
        if (responsible != null) {
            throw new Refusal("account.program");
        }
        var code = OneTimeCode.random();
        secret = null;
        codeDigest = OneTimeCode.digest(code);
        codeExpires = now.plus(validity);
        tries.forget();
        return new OneTimeCode(id, username, code, codeExpires);
    }

    boolean isOpenedBy(String code, Instant now) {
        return active
                && codeDigest != null
                && codeExpires != null
                && now.isBefore(codeExpires)
                && MessageDigest.isEqual(
                        codeDigest.getBytes(StandardCharsets.US_ASCII),
                        OneTimeCode.digest(code).getBytes(StandardCharsets.US_ASCII));
    }

    /** Spends the code. */
    void activate(String newSecret) {
        secret = newSecret;
        codeDigest = null;
        codeExpires = null;
        tries.forget();
    }

    /** @return the terms until now */
    Terms limit(Terms wanted) {
        if (id.equals(wanted.standIn())) {
            throw new Refusal("account.standIn.own");
        }
        var before = terms;
        terms = wanted;
        return before;
    }

    Terms terms() {
        return terms;
    }

    /** Whether the person can sign in at all, now. */
    boolean mayWork(Instant now) {
        return secret != null && isOpen(now);
    }

    boolean isOpen(Instant now) {
        return active && !terms.isOver(now);
    }

    /** Whether somebody who proved to know what is behind {@code proven} may come in now. */
    boolean admits(@Nullable String proven, Instant now) {
        return mayWork(now) && Objects.equals(secret, proven) && !tries.isPaused(now);
    }

    /** Whether this account can really keep the others: an invitation not yet taken up, or one that ends, cannot. */
    boolean administers() {
        return active && secret != null && terms.expiresAt() == null && roles.contains(Role.ADMIN);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret);
    }

    /** Failures in a row, and the pause they made. */
    LockOut tries() {
        return tries;
    }

    /** In the order pages list them. */
    List<String> roles() {
        return Role.ALL.stream().filter(roles::contains).toList();
    }

    Actor actor() {
        return new Actor(id, displayName, roles, terms.scope(), terms.organisation());
    }

    Colleague colleague() {
        return new Colleague(id, displayName, terms.scope());
    }

    AccountRow row() {
        var state = !active ? AccountState.LOCKED : secret == null ? AccountState.INVITED : AccountState.ACTIVE;
        return new AccountRow(id, username, displayName, email, agency, roles(), state, terms);
    }
}
