package org.greenregistry.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.FieldWords;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fields of accounts; their values are ids and codes, which have names where a module offers them. */
@Component
class AccountFieldWords implements FieldWords {

    private static final Set<String> SCOPE = Set.of("areas", "agencies");

    private final ObjectProvider<ScopeChoices> choices;
    private final ObjectProvider<OrganisationChoices> organisations;

    AccountFieldWords(ObjectProvider<ScopeChoices> choices, ObjectProvider<OrganisationChoices> organisations) {
        this.choices = choices;
        this.organisations = organisations;
    }

    @Override
    public Optional<String> label(String kind, String path, Locale locale) {
        return kind.equals(AccountService.KIND)
                ? Optional.of(Wording.text(locale, "account.field." + path))
                : Optional.empty();
    }

    @Override
    public String value(String kind, String path, String value, Locale locale) {
        if (kind.equals(AccountService.KIND) && path.equals("organisation")) {
            return organisations.stream()
                    .map(offered -> offered.name(UUID.fromString(value), locale))
                    .findFirst()
                    .orElse(value);
        }
        return kind.equals(AccountService.KIND) && SCOPE.contains(path)
                ? Arrays.stream(value.split(",", -1))
                        .map(code -> name(code, locale))
                        .collect(Collectors.joining(", "))
                : value;
    }

    private String name(String code, Locale locale) {
        return choices.stream()
                .map(offered -> offered.name(code, locale))
                .findFirst()
                .orElse(code);
    }
}
