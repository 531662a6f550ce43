package org.greenregistry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.greenregistry.access.Acting;
import org.greenregistry.journal.JournalService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shape of the code as rules over a base package. */
final class ArchitectureRules {

    private final Modules modules;

    ArchitectureRules(String base) {
        modules = new Modules(base);
    }

    ArchRule modulesUseOnlyTheRootsOfModulesBeforeThem() {
        return classes().should(modules.useOnlyWhatStandsBeforeThem());
    }

    /** The ledger's abstract Version is the one exception: a kind extends it to say how it is indexed. */
    ArchRule insidesArePackagePrivate() {
        return classes()
                .that(describe("are entities, repositories or routes", ArchitectureRules::isInside))
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate();
    }

    private static boolean isInside(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAssignableTo(Repository.class)
                || type.isAnnotatedWith(Route.class);
    }

    ArchRule servicesAreTransactionalAndGuarded() {
        return classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .andShould()
                .beMetaAnnotatedWith(PreAuthorize.class);
    }

    ArchRule onlyServicesAreTransactional() {
        return noClasses().that().areNotAnnotatedWith(Service.class).should().beAnnotatedWith(Transactional.class);
    }

    /**
     * Autosave is not an act, a merge is one when the draft is submitted; nor is being told something, or reading it.
     * What a stranger asks for is none before the address is confirmed, or anyone could fill the journal.
     */
    ArchRule actsReachTheJournal() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and(describe("write", ArchitectureRules::writes))
                .and(not(describe("are no acts", ArchitectureRules::isNoAct)))
                .should(new ArchCondition<JavaMethod>("reach JournalService.append") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!reachesJournal(method, new HashSet<>())) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " leaves no trace"));
                        }
                    }
                });
    }

    private static boolean isNoAct(JavaMethod method) {
        return switch (method.getOwner().getSimpleName()) {
            case "DraftService" -> Set.of("save", "merge").contains(method.getName());
            case "FollowService", "InvestorService", "GuestService" ->
                method.getName().equals("ask");
            case "DigestService", "DemandService" -> true;
            case "NoticeService", "OutboxService", "LetterService" -> true;
            // What becomes of a job is no act: asking for it and ending it are, and what it does itself.
            case "JobQueue" -> true;
            // Nothing is done yet: making drafts of what was chosen is the act.
            case "ImportChoices" -> true;
            default -> false;
        };
    }

    private static boolean writes(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                && !method.getAnnotationOfType(Transactional.class).readOnly()
                && !method.getOwner().isEquivalentTo(JournalService.class);
    }

    private static boolean reachesJournal(JavaCodeUnit unit, Set<String> seen) {
        if (!seen.add(unit.getFullName())) {
            return false;
        }
        return unit.getAccessesFromSelf().stream().anyMatch(access -> {
            var owner = access.getTargetOwner();
            if (owner.isEquivalentTo(JournalService.class) && access.getName().equals("append")) {
                return true;
            }
            return owner.getPackageName().contains("greenregistry")
                    && access.getTarget().resolveMember().stream()
                            .filter(JavaCodeUnit.class::isInstance)
                            .anyMatch(next -> reachesJournal((JavaCodeUnit) next, seen));
        });
    }

    ArchRule pagesSayWhoMayOpenThem() {
        return classes()
                .that(describe(
                        "are routes or layouts",
                        type -> type.isAnnotatedWith(Route.class)
                                || (type.isAssignableTo(RouterLayout.class) && !type.isInterface())))
                .should()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class);
    }

    ArchRule pagesAreThereInEnglishToo() {
        return classes().that().areAnnotatedWith(Route.class).should(new ArchCondition<>("have an alias below en") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                var aliases = page.reflect().getAnnotationsByType(RouteAlias.class);
                var english = Arrays.stream(aliases)
                        .anyMatch(alias ->
                                alias.value().equals("en") || alias.value().startsWith("en/"));
                if (!english) {
                    events.add(SimpleConditionEvent.violated(page, page.getName() + " is not there in English"));
                }
            }
        });
    }

    ArchRule nothingIsInjectedIntoFields() {
        return fields().should().notBeAnnotatedWith(Autowired.class);
    }

    /** The sign-in of module account configures the security of Vaadin itself, which is no component. */
    ArchRule vaadinStaysInShellAndPages() {
        return noClasses()
                .that(not(modules.inUi()).and(not(modules.inModule("shell"))))
                .should()
                .dependOnClassesThat(describe(
                        "are Vaadin's",
                        type -> type.getPackageName().startsWith("com.vaadin")
                                && !type.getPackageName().startsWith("com.vaadin.flow.spring.security")));
    }

    ArchRule theKernelKnowsNoFramework() {
        return noClasses()
                .that(modules.inModule("kernel"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "org.hibernate..");
    }

    ArchRule luceneStaysWithTheCatalogue() {
        return noClasses()
                .that(not(modules.inModule("project", "catalogue")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.hibernate.search.backend.lucene..");
    }

    /** Past VersionIndex a half index would answer as if it were whole. */
    ArchRule theIndexIsAskedThroughItsDoor() {
        return noClasses()
                .that(not(describe("keep the index", type -> Set.of("VersionIndex", "Indexing", "IndexKeeper")
                        .contains(type.getSimpleName()))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.hibernate.search.mapper.orm.Search");
    }

    ArchRule nobodyActsForAnotherButAtTheStart() {
        DescribedPredicate<JavaClass> mayAct = describe(
                "start something",
                type -> modules.inModule("demo", "access").test(type)
                        || type.getPackageName().equals(modules.base())
                        || Set.of("FirstAdministrator", "JobRunner", "OnBehalf").contains(type.getSimpleName()));
        return noClasses()
                .that(not(mayAct))
                .should()
                .callMethodWhere(describe(
                        "acts for another",
                        call -> call.getTargetOwner().isEquivalentTo(Acting.class)
                                && call.getName().equals("as")));
    }

    ArchRule nothingIsChangedBySql() {
        return methods().should().notBeAnnotatedWith(Modifying.class);
    }
}
