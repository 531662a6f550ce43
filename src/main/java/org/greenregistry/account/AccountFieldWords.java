package org.greenregistry.account;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.journal.FieldWords;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Fields of accounts; their values are codes and ids. */
@Component
class AccountFieldWords implements FieldWords {

    @Override
    public Optional<String> label(String kind, String path, Locale locale) {
        return kind.equals(AccountService.KIND)
                ? Optional.of(Wording.text(locale, "account.field." + path))
                : Optional.empty();
    }

    @Override
    public String value(String kind, String path, String value, Locale locale) {
        return value;
    }
}
