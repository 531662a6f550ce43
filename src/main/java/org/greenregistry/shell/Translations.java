package org.greenregistry.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Vaadin's own provider would fall back to the language of the JVM for Vietnamese, which has no file of its own. */
@Component
class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Lang.VIETNAMESE, Lang.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Collections.list(Wording.keys(locale)).stream()
                .collect(Collectors.toMap(Function.identity(), key -> Wording.text(locale, key)));
    }
}
