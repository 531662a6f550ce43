package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The application keeps every rule, and every rule has been seen red on a planted offender. */
class ArchitectureTest {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.greenregistry");

    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("offenders");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "module order",
                        "FrameworkInTheKernel",
                        ArchitectureRules::modulesUseOnlyTheRootsOfModulesBeforeThem),
                rule(
                        "no foreign pages",
                        "UsesForeignPages",
                        ArchitectureRules::modulesUseOnlyTheRootsOfModulesBeforeThem),
                rule("closed entities", "OpenEntity", ArchitectureRules::insidesArePackagePrivate),
                rule("closed pages", "OpenPage", ArchitectureRules::insidesArePackagePrivate),
                rule("guarded services", "BareService", ArchitectureRules::servicesAreTransactionalAndGuarded),
                rule("transactions", "TransactionalHelper", ArchitectureRules::onlyServicesAreTransactional),
                rule("journal", "BareService", ArchitectureRules::actsReachTheJournal),
                rule("access to pages", "OpenPage", ArchitectureRules::pagesSayWhoMayOpenThem),
                rule("English pages", "OpenPage", ArchitectureRules::pagesAreThereInEnglishToo),
                rule("constructors", "BareService", ArchitectureRules::nothingIsInjectedIntoFields),
                rule("Vaadin", "PageInTheRoot", ArchitectureRules::vaadinStaysInShellAndPages),
                rule("kernel", "FrameworkInTheKernel", ArchitectureRules::theKernelKnowsNoFramework),
                rule("Lucene", "PageInTheRoot", ArchitectureRules::luceneStaysWithTheCatalogue),
                rule("index", "PageInTheRoot", ArchitectureRules::theIndexIsAskedThroughItsDoor),
                rule("acting", "BareService", ArchitectureRules::nobodyActsForAnotherButAtTheStart),
                rule("insert only", "BareService", ArchitectureRules::nothingIsChangedBySql));
    }

    private static Arguments rule(String name, String offender, Function<ArchitectureRules, ArchRule> rule) {
        return Arguments.of(Named.of(name, rule), offender);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theApplicationKeepsIt(Function<ArchitectureRules, ArchRule> rule, String offender) {
        rule.apply(new ArchitectureRules("org.greenregistry")).check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theOffenderIsCaught(Function<ArchitectureRules, ArchRule> rule, String offender) {
        assertThatThrownBy(() -> rule.apply(new ArchitectureRules("offenders")).check(OFFENDERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }

    @Test
    void everyPackageIsAModuleOfTheOrder() {
        assertThat(APPLICATION.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> !name.equals("org.greenregistry"))
                        .map(name -> name.split("\\.", -1)[2])
                        .distinct())
                .isSubsetOf(Modules.ORDER);
    }
}
