package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.junit.jupiter.api.Test;

/** What the files of the demonstration become, before anybody records it. */
class DemoContentTest {

    private static final Validator RULES =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final Map<String, ProjectContent> REAL = real();
    private static final Map<String, ProjectContent> SAMPLES = samples();

    @Test
    void everyContentKeepsTheRulesItIsSubmittedUnder() {
        assertThat(broken(REAL)).isEmpty();
        assertThat(broken(SAMPLES)).isEmpty();
    }

    @Test
    void theSampleParksKeepTheRulesToo() {
        for (var park : List.of(SamplePark.before(), SamplePark.content(DemoContentTest::id), SamplePark.other())) {
            assertThat(RULES.validate(park, OnDraft.class, OnSubmit.class)).isEmpty();
            assertThat(park.name().vi()).contains("mẫu");
            assertThat(park.park()).as("a park of the product data").isNull();
            assertThat(park.sample()).isTrue();
        }
    }

    @Test
    void samplesLackNothingTheirStageAsksFor() {
        SAMPLES.forEach(
                (name, content) -> assertThat(content.incomplete()).as(name).isEmpty());
    }

    @Test
    void samplesSayInNameAndSourceThatTheyAreMadeUp() {
        assertThat(SAMPLES.values()).allSatisfy(content -> {
            assertThat(content.sample()).isTrue();
            assertThat(content.name().vi()).startsWith("Dự án mẫu ");
            assertThat(content.sources())
                    .extracting(source -> source.reference())
                    .containsExactly("Dữ liệu mẫu, không có thật");
        });
    }

    @Test
    void samplesHoldEveryStageUnderEveryRegime() {
        var stages = new HashSet<Stage>();
        var regimes = new HashSet<LegalRegime>();
        SAMPLES.values().forEach(content -> {
            stages.add(Objects.requireNonNull(content.stage()));
            regimes.add(Objects.requireNonNull(content.regime()));
        });
        assertThat(stages).isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(regimes).isEqualTo(EnumSet.allOf(LegalRegime.class));
    }

    @Test
    void noRealProjectStandsInAStageThatWouldHarmItsName() {
        assertThat(REAL.values())
                .extracting(ProjectContent::stage)
                .doesNotContain(Stage.SUSPENDED, Stage.TERMINATED, Stage.NOT_PROCEEDED);
        assertThat(REAL.values()).noneMatch(ProjectContent::sample);
    }

    @Test
    void onlyThreeRealProjectsAreCertified() {
        var certified = new ArrayList<String>();
        REAL.forEach((key, content) -> {
            if (content.evidence().compareTo(Evidence.CERTIFIED) >= 0) {
                certified.add(key);
            }
        });
        assertThat(certified).containsExactly("DEMO-001", "DEMO-003", "DEMO-046");
    }

    @Test
    void aCallFromAnOldSourceSaysThatItIsNone() {
        var calling = REAL.values().stream()
                .filter(content -> content.stage() == Stage.CALLING)
                .toList();
        assertThat(calling).hasSize(2).allSatisfy(content -> {
            assertThat(content.investors()).isEmpty();
            assertThat(Canonical.text(Canonical.tree(content.sources().getFirst())))
                    .contains("Không phải lời kêu gọi đầu tư chính thức", "Not an official call");
        });
    }

    @Test
    void aCountryIsGivenOnlyWhereTheSourcePairsItWithTheInvestor() {
        assertThat(countries("DEMO-008")).containsExactly("VN", "SG");
        assertThat(countries("DEMO-012")).containsOnlyNulls().hasSize(2);
        assertThat(countries("DEMO-039")).containsOnlyNulls().hasSize(1);
    }

    @Test
    void noPrivateAddressOrNumberOfAPersonIsAmongTheData() {
        var all = Canonical.text(Canonical.node(List.copyOf(REAL.values())))
                + Canonical.text(Canonical.node(List.copyOf(SAMPLES.values())));
        assertThat(all).doesNotContain("legalRepresentative", "Nguyen Viet Long", "Hans Farnhammer");
        assertThat(all.replaceAll("[\\w.]+@example\\.org", "")).doesNotContainPattern("[\\w.]+@[\\w]+\\.[a-z]+");
    }

    private static List<String> countries(String key) {
        return Objects.requireNonNull(REAL.get(key))
                .investors()
                .map(party -> party.country())
                .toList();
    }

    private static List<String> broken(Map<String, ProjectContent> contents) {
        var faults = new ArrayList<String>();
        contents.forEach((name, content) -> {
            for (var group : Arrays.<Class<?>>asList(OnDraft.class, OnSubmit.class)) {
                RULES.validate(content, group)
                        .forEach(fault ->
                                faults.add(name + " " + fault.getPropertyPath() + " " + fault.getMessageTemplate()));
            }
        });
        return faults;
    }

    private static Map<String, ProjectContent> real() {
        var contents = new LinkedHashMap<String, ProjectContent>();
        CsvFile.beside(DemoBook.class, "projects-demo.csv")
                .read(PublicProject::new)
                .forEach(
                        row -> contents.put(row.key(), row.content(DemoContentTest::id, division -> Optional.of("C"))));
        return contents;
    }

    /** Each at every move of its journey that has content. */
    private static Map<String, ProjectContent> samples() {
        var contents = new LinkedHashMap<String, ProjectContent>();
        for (var sample : CsvFile.beside(DemoBook.class, "samples.csv").read(SampleProject::new)) {
            for (var move : sample.journey()) {
                if (!move.isWithdrawal()) {
                    contents.put(
                            sample.key() + " " + move.what() + " " + move.on(),
                            sample.content(
                                    move, DemoContentTest::id, division -> Optional.of("C"), written -> written));
                }
            }
        }
        return contents;
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
