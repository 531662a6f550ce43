package org.greenregistry.dossier;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;

/** Made by the validation library, which needs it public. */
public class ConsistentValidator implements ConstraintValidator<Consistent, ProjectContent> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public boolean isValid(ProjectContent project, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return Stream.<Rule>of(
                        ConsistentValidator::hasStage,
                        ConsistentValidator::isPreferredOnce,
                        ConsistentValidator::coversContributions,
                        ConsistentValidator::sharesMakeAWhole,
                        ConsistentValidator::endsAfterItBegan,
                        ConsistentValidator::amendmentsRise)
                .filter(rule -> !rule.holds(project, context))
                .toList()
                .isEmpty();
    }

    private static boolean hasStage(ProjectContent project, ConstraintValidatorContext context) {
        return project.entered() != null || blame(context, "{registry.required}", "opening", "stage");
    }

    private static boolean isPreferredOnce(ProjectContent project, ConstraintValidatorContext context) {
        var seen = new HashSet<String>();
        var once = project.capital().stream()
                .filter(CapitalFigure::preferred)
                .allMatch(figure -> seen.add(figure.kind() + " " + figure.currency()));
        return once || blame(context, "{project.capital.preferred}", "capital");
    }

    /** Only where all are in one currency: currencies are never added. */
    private static boolean coversContributions(ProjectContent project, ConstraintValidatorContext context) {
        var preferred = project.capital().stream()
                .filter(figure -> figure.preferred() && figure.amount() != null && figure.currency() != null)
                .toList();
        for (var registered : preferred) {
            var contributed = preferred.stream()
                    .filter(figure -> figure.kind() == CapitalKind.CONTRIBUTED_VN
                            || figure.kind() == CapitalKind.CONTRIBUTED_FOREIGN)
                    .filter(figure -> Objects.equals(figure.currency(), registered.currency()))
                    .map(figure -> Objects.requireNonNull(figure.amount()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (registered.kind() == CapitalKind.REGISTERED
                    && contributed.compareTo(Objects.requireNonNull(registered.amount())) > 0) {
                return blame(context, "{project.capital.contributed}", "capital");
            }
        }
        return true;
    }

    private static boolean sharesMakeAWhole(ProjectContent project, ConstraintValidatorContext context) {
        var investors = project.investors().toList();
        if (investors.isEmpty() || investors.stream().anyMatch(party -> party.share() == null)) {
            return true;
        }
        var sum = investors.stream()
                .map(party -> Objects.requireNonNull(party.share()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(WHOLE) == 0 || blame(context, "{project.parties.shares}", "parties");
    }

    private static boolean endsAfterItBegan(ProjectContent project, ConstraintValidatorContext context) {
        var begun = project.licences().certificate().on();
        var end = project.term().endsOn();
        return begun == null
                || end == null
                || end.first().isAfter(begun.first())
                || blame(context, "{project.term.endsOn.early}", "term", "endsOn");
    }

    /** Amendments are numbered upwards and none is older than the first certificate. */
    private static boolean amendmentsRise(ProjectContent project, ConstraintValidatorContext context) {
        var first = project.licences().certificate().on();
        var last = 0;
        for (var i = 0; i < project.events().size(); i++) {
            var event = project.events().get(i);
            if (first != null && event.on() != null && event.on().first().isBefore(first.first())) {
                Blame.of(context, "{project.events.early}").atItem("events", i, "on");
                return false;
            }
            if (event.number() != null) {
                if (event.number() < last) {
                    Blame.of(context, "{project.events.number.falls}").atItem("events", i, "number");
                    return false;
                }
                last = event.number();
            }
        }
        return true;
    }

    private static boolean blame(ConstraintValidatorContext context, String message, String... path) {
        Blame.of(context, message).at(path);
        return false;
    }

    @FunctionalInterface
    private interface Rule {
        boolean holds(ProjectContent project, ConstraintValidatorContext context);
    }
}
