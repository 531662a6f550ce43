package org.greenregistry;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The sources keep the rules of the house, and each rule has been seen red on a planted text. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path TESTS = Path.of("src/test");
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles.css");
    private static final Set<String> CLASSES = HouseRules.classNames(read(STYLES));

    @Test
    void filesAreShort() {
        assertThat(offences(MAIN, java(), text -> HouseRules.tooLong(text, 250)))
                .isEmpty();
        assertThat(offences(TESTS, java(), text -> HouseRules.tooLong(text, 300)))
                .isEmpty();
        assertThat(HouseRules.tooLong("one\ntwo\nthree", 2)).containsExactly("3 lines, at most 2");
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(offences(Path.of("src"), text(), HouseRules::unfinished)).isEmpty();
        assertThat(offences(Path.of("frontend"), handWritten(), HouseRules::unfinished))
                .isEmpty();
        assertThat(HouseRules.unfinished("// TO" + "DO later")).hasSize(1);
    }

    @Test
    void looksAreInTheStylesheet() {
        assertThat(offences(MAIN, java(), HouseRules::inlineStyles)).isEmpty();
        assertThat(HouseRules.inlineStyles("box.getStyle().set(\"color\", \"red\");"))
                .hasSize(1);
    }

    /** A brace that lacks takes every rule below it along, and nothing else tells. */
    @Test
    void theStylesheetClosesEveryBlockItOpens() {
        assertThat(HouseRules.unclosed(read(Path.of("src/main/resources/META-INF/resources/styles.css"))))
                .isEmpty();
        assertThat(HouseRules.unclosed("/* ---- One ---- */\n@media print {\n.a { b: c; }\n/* ---- Two ---- */\n}"))
                .containsExactly("before /* ---- Two ---- */");
    }

    @Test
    void everyPartOfTheStylesheetBeginsOutsideAllBlocks() {
        assertThat(HouseRules.partsInOpenBlocks(read(STYLES))).isEmpty();
        assertThat(HouseRules.partsInOpenBlocks("/* ---- a ---- */\n@media print {\na { b: c; }\n/* ---- d ---- */"))
                .containsExactly("/* ---- d ---- */");
        assertThat(HouseRules.partsInOpenBlocks("@media print {\na { b: c; }")).containsExactly("the end");
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(offences(TESTS, java(), HouseRules::switchedOff)).isEmpty();
        assertThat(HouseRules.switchedOff("@Dis" + "abled(\"flaky\") @Test void later() {}"))
                .hasSize(1);
        assertThat(HouseRules.switchedOff("assume" + "True(chromium.isPresent())"))
                .hasSize(1);
    }

    @Test
    void pagesSayNothingThatIsNotTranslated() {
        assertThat(offences(
                        MAIN, file -> file.toString().contains("/ui/"), text -> HouseRules.untranslated(text, CLASSES)))
                .isEmpty();
        assertThat(HouseRules.untranslated("new H1(\"Nothing here\")", CLASSES)).containsExactly("Nothing here");
        assertThat(HouseRules.untranslated("text + \" dự án\"", CLASSES)).hasSize(1);
        assertThat(HouseRules.untranslated("\"\"\"\n  Nothing here\n  \"\"\"", CLASSES))
                .hasSize(1);
        assertThat(HouseRules.untranslated("div.addClassNames(\"wide page\"); a + \" · \"; // so be it", CLASSES))
                .isEmpty();
    }

    @Test
    void everyPackageHasACharterAndKnowsNoNull() {
        var sources = Path.of("src/main/java/org/greenregistry");
        assertThat(files(sources, java()).stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(uncharted(read(folder.resolve("package-info.java"))))
                        .isEmpty());
        assertThat(uncharted("package org.greenregistry.bare;")).hasSize(2);
    }

    private static List<String> uncharted(String packageInfo) {
        return Map.of("/**", "no charter", "NullMarked", "not @NullMarked").entrySet().stream()
                .filter(needed -> !packageInfo.contains(needed.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void theLockNamesNoRegistry() {
        assertThat(HouseRules.registryHosts(read(Path.of("package-lock.json")))).isEmpty();
        assertThat(HouseRules.registryHosts("\"resolved\": \"https://registry.npmjs.org/lit\""))
                .isNotEmpty();
    }

    @Test
    void versionsAndJournalAreInsertOnly() {
        assertThat(offences(MAIN, text().and(not(redacting())), HouseRules::rewritings))
                .isEmpty();
        assertThat(offences(MAIN, redacting(), HouseRules::rewritings)).hasSize(2);
        assertThat(HouseRules.rewritings("update ledger_version set hash = ?")).hasSize(1);
        assertThat(HouseRules.rewritings("DELETE FROM journal_entry")).hasSize(1);
        assertThat(HouseRules.rewritings("delete Version v where v.id = :id")).hasSize(1);
    }

    /** The one exception, src/docs/decisions/07-redaction.md: one statement for a version, one for an entry. */
    private static Predicate<Path> redacting() {
        return file -> List.of("Redacting.java", "EntryRedaction.java")
                .contains(file.getFileName().toString());
    }

    private static Map<Path, List<String>> offences(
            Path folder, Predicate<Path> chosen, Function<String, List<String>> rule) {
        var offences = new TreeMap<Path, List<String>>();
        for (var file : files(folder, chosen)) {
            var found = rule.apply(read(file));
            if (!found.isEmpty()) {
                offences.put(file, found);
            }
        }
        return offences;
    }

    private static Predicate<Path> java() {
        return file -> file.toString().endsWith(".java");
    }

    private static Predicate<Path> text() {
        return file -> file.toString().matches(".*\\.(java|css|ts|sql|properties|yml|html|md)");
    }

    private static Predicate<Path> handWritten() {
        return text().and(file -> !file.startsWith(Path.of("frontend/generated")));
    }

    /** It plants what it forbids. */
    private static List<Path> files(Path folder, Predicate<Path> chosen) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(chosen).toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
