package org.greenregistry.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Activation;
import org.greenregistry.account.NewAccount;
import org.greenregistry.account.Terms;
import org.greenregistry.account.TrialAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** One account per role, invented people all, with a password anyone may read on the sign-in page. */
@Component
@Profile({"demo", "seed"})
class DemoAccounts implements TrialAccounts {

    private static final String PASSWORD = "so du an xanh mau";
    private static final String AGENCY = "Sở Tài chính (mẫu)";

    private static final Map<String, String> NAMES = Map.of(
            Role.OFFICER, "Cán bộ Lan (mẫu)",
            Role.REVIEWER, "Người duyệt Minh (mẫu)",
            Role.MANAGER, "Lãnh đạo Quang (mẫu)",
            Role.INVESTOR, "Nhà đầu tư Eva (mẫu)",
            Role.STEWARD, "Quản lý danh mục Thu (mẫu)",
            Role.ADMIN, "Quản trị Sơn (mẫu)",
            Role.AUDITOR, "Kiểm toán An (mẫu)");

    /** Colleagues, so that the journal of the years tells several hands apart; they sign in with the same password. */
    private static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("canbo2", "Cán bộ Hạnh (mẫu)", Role.OFFICER),
            new Colleague("canbo3", "Cán bộ Phúc (mẫu)", Role.OFFICER),
            new Colleague("nguoiduyet2", "Người duyệt Hòa (mẫu)", Role.REVIEWER));

    private static final Actor START = new Actor(null, "", Set.of(Role.ADMIN));

    private final AccountService accounts;

    private record Colleague(String username, String name, String role) {}

    DemoAccounts(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<TrialAccount> all() {
        return Role.ALL.stream()
                .map(role -> new TrialAccount(username(role), PASSWORD, role))
                .toList();
    }

    /** Whether they were already made on this data folder. */
    boolean exist() {
        return Acting.as(START, () -> accounts.count("")) > 0;
    }

    void make() {
        Acting.as(START, () -> {
            Role.ALL.forEach(role -> make(username(role), String.valueOf(NAMES.get(role)), role));
            COLLEAGUES.forEach(one -> make(one.username(), one.name(), one.role()));
            return true;
        });
    }

    private void make(String username, String name, String role) {
        var code = accounts.create(new NewAccount(username, name, null, AGENCY, Set.of(role)));
        accounts.activate(new Activation(username, code.code(), PASSWORD));
    }

    /** Two accounts for a seeded book, named for what they do. */
    DemoPen.Pair seeders() {
        return Acting.as(START, () -> {
            make("gieo.trinh", "Người trình số liệu sinh sẵn", Role.OFFICER);
            make("gieo.duyet", "Người duyệt số liệu sinh sẵn", Role.REVIEWER);
            return new DemoPen.Pair(actor("gieo.trinh", Role.OFFICER), actor("gieo.duyet", Role.REVIEWER));
        });
    }

    /** From now on the investor speaks for {@code organisation}. */
    void speakFor(UUID organisation) {
        var terms = new Terms(Set.of(), Set.of(), null, null, "vi", organisation);
        var company = row(username(Role.INVESTOR)).id();
        Acting.as(START, () -> {
            accounts.limit(company, terms);
            return company;
        });
    }

    /** The investor as he or she would act after signing in. */
    Actor company() {
        var row = row(username(Role.INVESTOR));
        return new Actor(
                row.id(),
                row.displayName(),
                Set.of(Role.INVESTOR),
                Scope.EVERYWHERE,
                row.terms().organisation());
    }

    Actor manager() {
        return actor(username(Role.MANAGER), Role.MANAGER);
    }

    Actor steward() {
        return actor(username(Role.STEWARD), Role.STEWARD);
    }

    /** Officers and reviewers in the pairs that work together. */
    List<DemoPen.Pair> team() {
        return List.of(
                new DemoPen.Pair(actor("canbo", Role.OFFICER), actor("nguoiduyet", Role.REVIEWER)),
                new DemoPen.Pair(actor("canbo2", Role.OFFICER), actor("nguoiduyet2", Role.REVIEWER)),
                new DemoPen.Pair(actor("canbo3", Role.OFFICER), actor("nguoiduyet", Role.REVIEWER)));
    }

    /** The account as it would act after signing in. */
    private Actor actor(String username, String role) {
        var row = row(username);
        return new Actor(row.id(), row.displayName(), Set.of(role));
    }

    private AccountRow row(String username) {
        return Acting.as(START, () -> accounts.list(username, PageRequest.of(0, 20))).stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static String username(String role) {
        return switch (role) {
            case Role.OFFICER -> "canbo";
            case Role.REVIEWER -> "nguoiduyet";
            case Role.MANAGER -> "lanhdao";
            case Role.INVESTOR -> "nhadautu";
            case Role.STEWARD -> "danhmuc";
            case Role.ADMIN -> "quantri";
            default -> "kiemtoan";
        };
    }
}
