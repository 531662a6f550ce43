package org.greenregistry.shell;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every sentence of the product, by key, for code that is not a component (mail, prerendered text). Components use
 * {@code getTranslation}, which ends here too.
 *
 * <p>What all kinds of record say the same way stands once, below {@code record}: a key that has no sentence of its own
 * is looked for there by its last parts, {@code event.partners.role} as {@code record.partners.role}, then as
 * {@code record.role}.
 */
public final class Wording {

    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);

    private static final ResourceBundle VIETNAMESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private static final String SHARED = "record";

    private Wording() {}

    /** The sentence, with {@code arguments} in its places; {@code !vi: key} if there is none. */
    public static String text(Locale locale, String key, Object... arguments) {
        var sentence = sentence(locale, key);
        if (sentence == null) {
            LOG.warn("no wording for {}", key);
            return "!" + (Lang.isEnglish(locale) ? "en" : "vi") + ": " + key;
        }
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments);
    }

    /** A sentence that not every key of its kind has. */
    public static Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(sentence(locale, key));
    }

    private static @Nullable String sentence(Locale locale, String key) {
        var bundle = of(locale);
        if (bundle.containsKey(key)) {
            return bundle.getString(key);
        }
        for (var dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            var shared = SHARED + key.substring(dot);
            if (bundle.containsKey(shared)) {
                return bundle.getString(shared);
            }
        }
        return null;
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
