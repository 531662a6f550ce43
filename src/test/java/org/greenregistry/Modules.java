package org.greenregistry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * The modules in their one order: each may use those before it, root package to root package. A {@code ui} package may
 * use its own module, the roots before it, and the shell. Below {@code base}, so that planted offenders are judged by
 * the same rules.
 */
record Modules(String base) {

    /** The line in the design: kernel ← access ← … ← demo. */
    static final List<String> ORDER = List.of(
            "kernel",
            "access",
            "shell",
            "journal",
            "work",
            "account",
            "ledger",
            "reference",
            "place",
            "organisation",
            "dossier",
            "project",
            "catalogue",
            "opportunity",
            "report",
            "cooperation",
            "insight",
            "briefing",
            "exchange",
            "opendata",
            "demo");

    boolean contains(JavaClass type) {
        return type.getPackageName().startsWith(base + ".");
    }

    String moduleOf(JavaClass type) {
        return type.getPackageName().substring(base.length() + 1).split("\\.", -1)[0];
    }

    DescribedPredicate<JavaClass> inUi() {
        return describe(
                "in a ui package",
                type -> contains(type) && type.getPackageName().endsWith(".ui"));
    }

    DescribedPredicate<JavaClass> inModule(String... names) {
        return describe(
                "in " + List.of(names), type -> contains(type) && List.of(names).contains(moduleOf(type)));
    }

    ArchCondition<JavaClass> useOnlyWhatStandsBeforeThem() {
        return new ArchCondition<>("use only the roots of modules before them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var used = dependency.getTargetClass().getBaseComponentType();
                    if (contains(type) && contains(used) && !isAllowed(type, used)) {
                        events.add(SimpleConditionEvent.violated(dependency, described(dependency)));
                    }
                }
            }
        };
    }

    private boolean isAllowed(JavaClass type, JavaClass used) {
        var from = moduleOf(type);
        var to = moduleOf(used);
        if (from.equals(to)) {
            // The root of a module knows nothing of its pages.
            return type.getPackageName().endsWith(".ui")
                    || !used.getPackageName().endsWith(".ui");
        }
        var isBefore = ORDER.indexOf(to) < ORDER.indexOf(from) && ORDER.contains(to);
        return isBefore && !used.getPackageName().endsWith(".ui");
    }

    private static String described(Dependency dependency) {
        return dependency.getDescription();
    }
}
