package org.greenregistry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.MadeToken;
import org.greenregistry.account.NewToken;
import org.greenregistry.account.TokenScope;
import org.greenregistry.account.TokenService;
import org.springframework.stereotype.Component;

/** Programs with tokens, for tests of what they may. */
@Component
public class Programs {

    private final TokenService tokens;
    private final Staff staff;

    Programs(TokenService tokens, Staff staff) {
        this.tokens = tokens;
        this.staff = staff;
    }

    /** A program that may do everything a program may. */
    public MadeToken any() {
        return with(Set.of(TokenScope.values()));
    }

    public MadeToken with(Set<TokenScope> scopes) {
        return with(staff.hire("Phụ trách", Role.OFFICER), scopes, Set.of());
    }

    public MadeToken with(Actor officer, Set<TokenScope> scopes, Set<String> areas) {
        var until = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(60);
        var asked = new NewToken("Một cửa", "Sở Tài chính", officer.account(), scopes, until, areas, Set.of());
        return People.as(People.ADMIN, () -> tokens.make(asked));
    }
}
