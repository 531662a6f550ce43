package org.greenregistry.account;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForAdministrators;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForStaff;
import org.greenregistry.access.Role;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Keeping accounts. Nobody deals with his or her own account here, and at least one administrator who can sign in
 * always remains. A change of roles, a lock and a reset end the sessions of the account at once.
 */
@Service
@Validated
@ForAdministrators
@Transactional(readOnly = true)
public class AccountService implements ActorNames {

    /** How the journal calls the subject of these acts. */
    public static final String KIND = "account";

    private static final Duration NOTICE = Duration.ofDays(14);

    private static final Set<String> SORTABLE = Set.of("displayName", "username");

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Standing standing;
    private final JournalService journal;
    private final ObjectProvider<Belongings> belongings;
    private final Clock clock;
    private final AccountSettings settings;

    AccountService(
            Accounts accounts,
            Passphrases passphrases,
            Standing standing,
            JournalService journal,
            ObjectProvider<Belongings> belongings,
            Clock clock,
            AccountSettings settings) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.standing = standing;
        this.journal = journal;
        this.belongings = belongings;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Accounts whose display name or username contains {@code query}, marks and case aside; empty lists all.
     *
     * @param page may sort by {@code displayName} or {@code username}; anything else is ignored
     */
    public List<AccountRow> list(String query, Pageable page) {
        return accounts.page(like(query), stable(page)).stream()
                .map(Account::row)
                .toList();
    }

    public long count(String query) {
        return accounts.count(like(query));
    }

    /** Open accounts that expired or will within two weeks, first to last. */
    public List<AccountRow> expiring() {
        return accounts.expiring(clock.instant().plus(NOTICE)).stream()
                .map(Account::row)
                .toList();
    }

    /** Who could do the work of {@code account} in that role, by name. */
    public List<Colleague> others(UUID account, String role) {
        return accounts.inRole(role).stream()
                .filter(other -> !other.id().equals(account) && other.mayWork(clock.instant()))
                .map(Account::colleague)
                .toList();
    }

    /** Display names by account id; ids of no account are left out. */
    @Override
    @ForStaff
    public Map<UUID, String> names(Collection<UUID> ids) {
        return accounts.findByIdIn(ids).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** A new account. The code is in the answer and nowhere else. */
    @Transactional
    public OneTimeCode create(@Valid NewAccount asked) {
        if (accounts.existsByUsername(asked.username())) {
            throw new Refusal("account.username.taken", asked.username());
        }
        var account = new Account(asked, clock.instant());
        var code = account.invite(clock.instant(), settings.codeValidity());
        accounts.save(account);
        journal.append(roles("CREATED", account, List.of()));
        return code;
    }

    @Transactional
    public void changeRoles(UUID id, Set<String> roles) {
        change(id, account -> {
            var before = account.roles();
            account.appoint(roles);
            journal.append(roles("ROLES_CHANGED", account, before));
        });
    }

    /** Where, how long and in which language the person works, and who stands in. */
    @Transactional
    public void limit(UUID id, @Valid Terms terms) {
        change(id, account -> {
            var standIn = terms.standIn();
            if (standIn != null && accounts.lock(standIn).isEmpty()) {
                throw new Refusal("account.unknown");
            }
            var before = account.limit(terms);
            journal.append(new Act("LIMITED", KIND, id, null, null, TermsChange.between(before, terms), null));
        });
    }

    /** Gives all unfinished work of {@code from} to {@code to}, who must be an officer able to sign in. */
    @Transactional
    public List<Belongings.Given> handOver(UUID from, UUID to) {
        var leaving = accounts.lock(from).orElseThrow(() -> new Refusal("account.unknown"));
        var taker = accounts.lock(to).orElseThrow(() -> new Refusal("account.unknown"));
        if (leaving.equals(taker)
                || !taker.mayWork(clock.instant())
                || !taker.roles().contains(Role.OFFICER)) {
            throw new Refusal("account.handOver.taker");
        }
        var change = new FieldChange("drafts", from.toString(), to.toString());
        journal.append(new Act("HANDED_OVER", KIND, from, null, null, List.of(change), null));
        return belongings.stream().map(offered -> offered.giveAll(from, to)).toList();
    }

    /** Shuts the account until it is unlocked. */
    @Transactional
    public void lock(UUID id) {
        change(id, account -> {
            account.lock();
            journal.append(Act.on("LOCKED", KIND, id));
        });
    }

    /** Opens a shut account, and one that is paused after too many failures. */
    @Transactional
    public void unlock(UUID id) {
        change(id, account -> {
            account.unlock();
            journal.append(Act.on("UNLOCKED", KIND, id));
        });
    }

    /** A new code for somebody who forgot the passphrase; the old one stops working. */
    @Transactional
    public OneTimeCode reset(UUID id) {
        var code = new OneTimeCode[1];
        change(id, account -> {
            code[0] = account.invite(clock.instant(), settings.codeValidity());
            journal.append(Act.on("RESET", KIND, id));
        });
        return code[0];
    }

    /** Spends a one-time code. An unknown name, a wrong code and a stale one are refused with the same words. */
    @ForEveryone
    @Transactional
    public void activate(@Valid Activation activation) {
        var account = accounts.lockNamed(activation.username().strip().toLowerCase(Locale.ROOT))
                .filter(found -> found.isOpenedBy(activation.code(), clock.instant()))
                .orElseThrow(() -> new Refusal("account.activation.refused"));
        account.activate(passphrases.hash(activation.passphrase()));
        journal.append(Act.on("ACTIVATED", KIND, account.id()));
    }

    /**
     * The code of the first administrator, for an installation in which nobody can sign in yet: a new one at every
     * start until it is spent.
     */
    @Transactional
    Optional<OneTimeCode> openInstallation() {
        if (accounts.count() == 0) {
            return Optional.of(
                    create(new NewAccount("admin", "Quản trị / Administrator", null, null, Set.of(Role.ADMIN))));
        }
        return accounts.existsBySecretIsNotNull()
                ? Optional.empty()
                : accounts.findByUsername("admin").map(account -> reset(account.id()));
    }

    /** Administrators are locked first and always: whether one remains must not be decided by two at a time. */
    private void change(UUID id, Consumer<Account> act) {
        if (id.equals(Actor.current().account())) {
            throw new Refusal("account.own");
        }
        var administrators = accounts.lockAdministrators();
        var before = administrators.stream().anyMatch(Account::administers);
        act.accept(accounts.lock(id).orElseThrow(() -> new Refusal("account.unknown")));
        if (before && administrators.stream().noneMatch(Account::administers)) {
            throw new Refusal("account.lastAdministrator");
        }
        standing.endAfterCommit(id);
    }

    private static Act roles(String action, Account account, List<String> before) {
        var change = new FieldChange(
                "roles", before.isEmpty() ? null : String.join(",", before), String.join(",", account.roles()));
        return new Act(action, KIND, account.id(), null, null, List.of(change), null);
    }

    /** In the order asked for, else by name; the id last, so that no row is on two pages. */
    private static Pageable stable(Pageable page) {
        var asked = page.getSort().stream()
                .filter(order -> SORTABLE.contains(order.getProperty()))
                .toList();
        var sort = asked.isEmpty() ? Sort.by("displayName") : Sort.by(asked);
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), sort.and(Sort.by("id")));
    }

    private static String like(String query) {
        return "%" + Folded.of(query.strip()).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
