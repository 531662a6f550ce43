package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.reference.CodeLists;
import org.junit.jupiter.api.Test;

/** Seeded projects obey the rules of real ones, and are the same each time. */
class SeedProjectTest {

    private static final int MANY = 1_500;
    private static final SeedWorld WORLD = world();

    @Test
    void everyVersionMayBeSubmitted() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();
            var faults = IntStream.range(0, MANY)
                    .boxed()
                    .flatMap(number -> versions(number).flatMap(content -> faults(validator, content)))
                    .collect(Collectors.toSet());

            assertThat(faults).isEmpty();
        }
    }

    private static Stream<String> faults(Validator validator, ProjectContent content) {
        return validator.validate(content, OnSubmit.class).stream()
                .map(fault -> content.stage() + " " + fault.getPropertyPath() + " " + fault.getMessageTemplate());
    }

    @Test
    void theSameNumberIsTheSameProject() {
        assertThat(texts(77)).isEqualTo(texts(77)).doesNotHaveDuplicates().hasSize(SeedCalendar.VERSIONS);
        assertThat(texts(77)).doesNotContainAnyElementsOf(texts(78));
    }

    private static List<String> texts(int number) {
        return versions(number)
                .map(content -> Canonical.text(Canonical.tree(content)))
                .toList();
    }

    @Test
    void theyAreOfEveryKindThatIsCounted() {
        var last = IntStream.range(0, MANY)
                .mapToObj(number -> new SeedProject(number, WORLD).content(SeedCalendar.VERSIONS - 1))
                .toList();

        assertThat(last).noneMatch(ProjectContent::sample);
        assertThat(last.stream().map(ProjectContent::evidence).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Evidence.class));
        assertThat(last.stream().map(content -> content.stage().phase()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Phase.class));
        assertThat(last.stream().map(ProjectContent::category).distinct()).hasSize(8);
        assertThat(last).anyMatch(content -> content.site().park() == null);
        assertThat(last).anyMatch(content -> content.site().park() != null);
    }

    @Test
    void eachVersionComesAfterTheOneBefore() {
        var calendar = new SeedCalendar(MANY);
        for (var number : List.of(0, 1, MANY / 2, MANY - 1)) {
            var days = IntStream.range(0, SeedCalendar.VERSIONS)
                    .mapToObj(version -> calendar.recorded(number, version))
                    .toList();
            assertThat(days).isSorted().doesNotHaveDuplicates();
            assertThat(calendar.happened(number, 2)).isAfter(days.get(1)).isBefore(days.get(2));
        }
    }

    private static Stream<ProjectContent> versions(int number) {
        var project = new SeedProject(number, WORLD);
        return IntStream.range(0, SeedCalendar.VERSIONS).mapToObj(project::content);
    }

    private static SeedWorld world() {
        Map<String, String> sections = CsvFile.beside(CodeLists.class, "vsic-2025.csv")
                .read(row -> Map.entry(row.text("code"), row.text("group")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SeedWorld(
                new SeedCalendar(MANY),
                SeedProduct.all(division -> Optional.ofNullable(sections.get(division))),
                SeedPlace.all(Gazetteer.book()),
                Stream.generate(UUID::randomUUID).limit(40).toList(),
                List.of(UUID.randomUUID()));
    }
}
