package org.greenregistry.shell;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every sentence of the product, by key, for code that is not a component (mail, prerendered text). Components use
 * {@code getTranslation}, which ends here too.
 */
public final class Wording {

    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);

    private static final ResourceBundle VIETNAMESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Wording() {}

    /** The sentence, with {@code arguments} in its places; {@code !vi: key} if there is none. */
    public static String text(Locale locale, String key, Object... arguments) {
        var bundle = of(locale);
        if (!bundle.containsKey(key)) {
            LOG.warn("no wording for {}", key);
            return "!" + (Lang.isEnglish(locale) ? "en" : "vi") + ": " + key;
        }
        var sentence = bundle.getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments);
    }

    /** A sentence that not every key of its kind has. */
    public static Optional<String> find(Locale locale, String key) {
        return of(locale).containsKey(key) ? Optional.of(text(locale, key)) : Optional.empty();
    }

    static Enumeration<String> keys(Locale locale) {
        return of(locale).getKeys();
    }

    private static ResourceBundle of(Locale locale) {
        return Lang.isEnglish(locale) ? ENGLISH : VIETNAMESE;
    }

    /** Without fallback: the language the JVM happens to speak must never show through. */
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
