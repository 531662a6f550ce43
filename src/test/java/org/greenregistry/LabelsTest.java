package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountState;
import org.greenregistry.cooperation.Attendance;
import org.greenregistry.cooperation.AwardContent;
import org.greenregistry.cooperation.CityCriterion;
import org.greenregistry.cooperation.CourseContent;
import org.greenregistry.cooperation.Effect;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.cooperation.EventReach;
import org.greenregistry.cooperation.EventType;
import org.greenregistry.cooperation.FitReason;
import org.greenregistry.cooperation.IncentiveContent;
import org.greenregistry.cooperation.IndicatorContent;
import org.greenregistry.cooperation.IntroductionState;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.OwnNeed;
import org.greenregistry.cooperation.StartupContent;
import org.greenregistry.cooperation.StartupStage;
import org.greenregistry.cooperation.SupportKind;
import org.greenregistry.cooperation.TrainingField;
import org.greenregistry.cooperation.TrainingLevel;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkStatus;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.report.LineUnit;
import org.greenregistry.report.ReportContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are put together at run time exist: no value, field or act is ever shown by its code. */
class LabelsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CAPITALS = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*)\"");
    private static final Pattern BUILT = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)*\\.)\"\\s*\\+");
    private static final Pattern MESSAGE = Pattern.compile("message\\s*=\\s*\"\\{([\\w.]+)}\"");

    /** Without {@code @Valid} and the like, which say nothing. */
    private static final Pattern RULE =
            Pattern.compile("import ((?:jakarta\\.validation|org\\.hibernate\\.validator)\\.constraints\\.\\w+);");

    /**
     * In the words of {@code translations.properties}; {@link TranslationsTest} holds the other language to its keys.
     */
    private static final Set<String> KEYS = keys("vaadin-i18n/translations.properties");

    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of("project.opening.stage", Stage.class),
                Arguments.of("project.stage.help", Stage.class),
                Arguments.of("project.phase", Phase.class),
                Arguments.of("project.regime", LegalRegime.class),
                Arguments.of("project.parties.role", PartyRole.class),
                Arguments.of("project.capital.kind", CapitalKind.class),
                Arguments.of("project.claims.step", Evidence.class),
                Arguments.of("project.documents.kind", DocumentKind.class),
                Arguments.of("ledger.publication", Publication.class),
                Arguments.of("ledger.state", ReviewState.class),
                Arguments.of("place.parkStatus", ParkStatus.class),
                Arguments.of("park.state", LotState.class),
                Arguments.of("reference.list", ReferenceList.class),
                Arguments.of("reference.help", ReferenceList.class),
                Arguments.of("reference.code", ReferenceList.class),
                Arguments.of("account.state", AccountState.class),
                Arguments.of("introduction.state", IntroductionState.class),
                Arguments.of("introduction.notice", IntroductionState.class),
                Arguments.of("need.fit", FitReason.About.class),
                Arguments.of("need.own.stage", OwnNeed.Stage.class),
                Arguments.of("incentive.kind", SupportKind.class),
                Arguments.of("incentive.fit.regimes", LegalRegime.class),
                Arguments.of("incentive.fit.phases", Phase.class),
                Arguments.of("incentive.fit.evidence", Evidence.class),
                Arguments.of("course.field", TrainingField.class),
                Arguments.of("course.level", TrainingLevel.class),
                Arguments.of("startup.stage", StartupStage.class),
                Arguments.of("event.kind", EventType.class),
                Arguments.of("event.format", Attendance.class),
                Arguments.of("event.reach", EventReach.class),
                Arguments.of("event.outcomes.step", Effect.class),
                Arguments.of("startup.areas", GreenDealArea.class),
                Arguments.of("indicator.criterion", CityCriterion.class),
                Arguments.of("report.unit", LineUnit.class));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyValueHasALabel(String field, Class<? extends Enum<?>> type) {
        assertKnown(Arrays.stream(type.getEnumConstants()).map(value -> field + "." + value.name()));
    }

    @Test
    void everyFieldOfAContentHasALabel() {
        assertKnown(fields("project", ProjectContent.class));
        assertKnown(fields("organisation", OrganisationContent.class));
        assertKnown(fields("park", ParkContent.class));
        assertKnown(fields("report", ReportContent.class));
        assertKnown(fields("award", AwardContent.class));
        assertKnown(fields("incentive", IncentiveContent.class));
        assertKnown(fields("course", CourseContent.class));
        assertKnown(fields("startup", StartupContent.class));
        assertKnown(fields("event", EventContent.class));
        assertKnown(fields("indicator", IndicatorContent.class));
        assertKnown(fields("link", LinkContent.class));
        assertKnown(fields("need", NeedContent.class));
    }

    @Test
    void everyFieldIsFoundInTheTree() {
        assertThat(fields("project", ProjectContent.class))
                .contains("project.name.vi", "project.opening.on", "project.claims.text.en", "project.parties.role")
                .doesNotContain("project.parties.id", "project.opening");
    }

    @Test
    void everyRoleHasANameAndItsTask() {
        assertKnown(
                Role.ALL.stream().flatMap(role -> Stream.of("account.role." + role, "account.role." + role + ".does")));
    }

    @Test
    void everyActHasALabel() throws IOException {
        var acts = literals(CAPITALS, source -> source.contains("import org.greenregistry.journal.Act;"));
        acts.removeAll(Role.ALL);

        assertThat(acts).contains("CREATED", "APPROVED", "SIGNED_IN");
        assertKnown(acts.stream().map(act -> "journal.action." + act));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project",
                "organisation",
                "account",
                "reference",
                "rate",
                "person",
                "file",
                "park",
                "report",
                "award",
                "incentive",
                "course",
                "startup",
                "event",
                "indicator",
                "link",
                "need",
                "introduction",
                "boundaries"
            })
    void everyKindOfRecordHasAName(String kind) {
        assertKnown(Stream.of("journal.kind." + kind));
    }

    @Test
    void everyBeginningOfABuiltKeyLeadsSomewhere() throws IOException {
        var nowhere =
                literals(BUILT, source -> source.contains("Translation(") || source.contains("Wording.text(")).stream()
                        .filter(start -> KEYS.stream().noneMatch(key -> key.startsWith(start)))
                        .toList();
        assertThat(nowhere).isEmpty();
    }

    /** The base file speaks Vietnamese. */
    @ParameterizedTest
    @ValueSource(strings = {"ValidationMessages.properties", "ValidationMessages_en.properties"})
    void everyMessageOfARuleExists(String file) throws IOException {
        assertThat(keys(file)).containsAll(literals(MESSAGE, source -> true));
    }

    /** The library would answer in English, whoever asks. */
    @Test
    void everyKindOfRuleHasAMessageOfItsOwn() throws IOException {
        assertThat(keys("ValidationMessages.properties"))
                .containsAll(literals(RULE, source -> true).stream()
                        .map(rule -> rule + ".message")
                        .toList());
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(keys("ValidationMessages_en.properties")).isEqualTo(keys("ValidationMessages.properties"));
    }

    private static void assertKnown(Stream<String> wanted) {
        assertThat(wanted.filter(key -> !KEYS.contains(key) && !isShared(key)))
                .as("keys that are missing")
                .isEmpty();
    }

    /** As {@link org.greenregistry.shell.Wording} looks for what all kinds of record say the same way. */
    private static boolean isShared(String key) {
        return Stream.iterate(key.indexOf('.'), dot -> dot >= 0, dot -> key.indexOf('.', dot + 1))
                .anyMatch(dot -> KEYS.contains("record" + key.substring(dot)));
    }

    private static Stream<String> fields(String path, Class<?> content) {
        return Arrays.stream(content.getRecordComponents())
                .filter(component -> !component.getName().equals("id"))
                .flatMap(component -> {
                    var type = typeOf(component);
                    var own = path + "." + component.getName();
                    return isTree(type) ? fields(own, type) : Stream.of(own);
                });
    }

    private static Class<?> typeOf(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
    }

    private static boolean isTree(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static Set<String> literals(Pattern pattern, Predicate<String> chosen) throws IOException {
        var found = new TreeSet<String>();
        for (var file : sources()) {
            var source = Files.readString(file);
            if (chosen.test(source)) {
                pattern.matcher(source).results().forEach(hit -> found.add(hit.group(1)));
            }
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> keys(String file) {
        try (Reader text = Files.newBufferedReader(RESOURCES.resolve(file))) {
            var properties = new Properties();
            properties.load(text);
            return properties.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
