package org.greenregistry.opportunity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForSignedIn;
import org.greenregistry.access.Role;
import org.greenregistry.account.EnrolmentService;
import org.greenregistry.account.NewAccount;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Letter;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Investors make their own accounts: the address is confirmed by a link, the passphrase chosen behind it. */
@Service
@Validated
@ForEveryone
@Transactional(readOnly = true)
public class InvestorService {

    /** How the journal calls the subject of changes of a profile. */
    public static final String KIND = "profile";

    private final Registrations registrations;
    private final StoredProfiles profiles;
    private final EnrolmentService accounts;
    private final FollowService following;
    private final AskService asking;
    private final Keys keys;
    private final Throttle throttle;
    private final LetterService letters;
    private final JournalService journal;
    private final OpportunitySettings settings;
    private final Clock clock;

    InvestorService(
            Registrations registrations,
            StoredProfiles profiles,
            EnrolmentService accounts,
            FollowService following,
            AskService asking,
            Keys keys,
            Throttle throttle,
            LetterService letters,
            JournalService journal,
            OpportunitySettings settings,
            Clock clock) {
        this.registrations = registrations;
        this.profiles = profiles;
        this.accounts = accounts;
        this.following = following;
        this.asking = asking;
        this.keys = keys;
        this.throttle = throttle;
        this.letters = letters;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends a link by which an account is made. Whether the address has one already is told in the mail only.
     *
     * @param network address the request came from, for counting only
     */
    @Transactional
    public void ask(@Valid RegistrationRequest asked, String network) {
        throttle.require(network);
        if (!throttle.admits(asked.address())) {
            return;
        }
        if (accounts.isKnown(asked.address())) {
            post("register.mail.known", asked.address(), asked.locale(), Lang.path(asked.locale(), "sign-in"));
            return;
        }
        var registration = registrations
                .findByAddress(asked.address())
                .orElseGet(() -> registrations.save(new Registration(asked, clock.instant())));
        registration.repeat(asked, clock.instant());
        var key = keys.issue(Purpose.REGISTER, registration.id(), settings.confirmWithin());
        post("register.mail", asked.address(), asked.locale(), Lang.path(asked.locale(), "welcome/" + key));
    }

    /** Whom the link of a mail would make an account for; empty if it is spent or its time is over. */
    public Optional<String> invited(String key) {
        return registration(key).map(Registration::name);
    }

    /** Makes the account; the caller's username and passphrase follow the rules of all accounts. */
    @Transactional
    public void join(String key, String username, String passphrase) {
        var registration = registration(key).orElseThrow(() -> new Refusal("opportunity.key.stale"));
        var asked = new NewAccount(
                username, registration.name(), registration.address(), registration.company(), Set.of(Role.INVESTOR));
        var account = accounts.enrol(asked, passphrase, registration.locale());
        profiles.save(
                new StoredProfile(account, new Profile(registration.company(), null, null, null), clock.instant()));
        keys.forget(registration.id());
        registrations.delete(registration);
    }

    /** Empty for whoever has not written one. */
    @ForSignedIn
    public Optional<Profile> profile() {
        return profiles.findById(Actor.current().requireAccount()).map(StoredProfile::read);
    }

    /** The journal says that it changed, not what it says. */
    @ForSignedIn
    @Transactional
    public void change(@Valid Profile profile) {
        var me = Actor.current().requireAccount();
        profiles.findById(me)
                .ifPresentOrElse(
                        stored -> stored.write(profile, clock.instant()),
                        () -> profiles.save(new StoredProfile(me, profile, clock.instant())));
        journal.append(Act.on("CHANGED", KIND, me));
    }

    /** Erases the caller's account with what belongs to it: profile, watches and conversations. */
    @ForSignedIn
    @Transactional
    public void leave() {
        accounts.leave();
        following.eraseMine();
        asking.eraseMine();
        profiles.deleteById(Actor.current().requireAccount());
    }

    private Optional<Registration> registration(String key) {
        return keys.subject(Purpose.REGISTER, key).flatMap(registrations::findById);
    }

    private void post(String sentence, String address, Locale locale, String path) {
        letters.post(new Letter(
                address,
                Wording.text(locale, sentence + ".subject"),
                Wording.text(locale, sentence, letters.link(path)),
                null));
    }
}
