package org.greenregistry.ledger.ui;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** Names of the accounts one page speaks of, asked for once. Only pages for staff may have them. */
record People(Map<UUID, String> names) {

    static final People NOBODY = new People(Map.of());

    static People of(ActorNames accounts, Stream<UUID> ids) {
        var wanted = ids.collect(Collectors.toSet());
        return wanted.isEmpty() ? NOBODY : new People(accounts.names(wanted));
    }

    String name(UUID account) {
        var name = names.get(account);
        return name == null ? Wording.text(Lang.current(), "ledger.nobody") : name;
    }
}
