package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said twice. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path VIETNAMESE = FOLDER.resolve("translations.properties");
    private static final Path ENGLISH = FOLDER.resolve("translations_en.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern USED = Pattern.compile("(?:getTranslation\\(\\s*|"
            + "Wording\\s*\\.text\\(\\s*[\\w.]+(?:\\(\\))?,\\s*|"
            + "Fields\\.(?:text|area|date|choice)\\(\\s*|"
            + "new Refusal\\(\\s*|@Menu\\((?:[^)]*\\b)?title\\s*=\\s*)\"([\\w.-]+)\"\\s*[,)]");

    @Test
    void bothLanguagesHaveEveryKey() throws IOException {
        assertThat(read(ENGLISH).keySet()).isEqualTo(read(VIETNAMESE).keySet());
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        for (var file : List.of(VIETNAMESE, ENGLISH)) {
            assertThat(keys(file)).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlacesAndNoStraightQuote() throws IOException {
        var english = read(ENGLISH);
        read(VIETNAMESE).forEach((key, text) -> {
            assertThat(places(english.getOrDefault(key, text))).as(key).isEqualTo(places(text));
            assertThat(text + english.get(key)).as(key).doesNotContain("'");
        });
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        var known = read(VIETNAMESE).keySet();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            USED.matcher(Files.readString(source))
                    .results()
                    .map(use -> use.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    private static List<String> keys(Path file) throws IOException {
        var keys = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        return keys;
    }

    private static Map<String, String> read(Path file) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var at = line.indexOf('=');
                texts.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return texts;
    }
}
