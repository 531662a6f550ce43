package org.greenregistry.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalChange;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.ReducedDate;
import org.hibernate.validator.constraints.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule that stands on a field of a project, on both sides of its border; a new rule is tried by itself. */
class ConstraintsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final ProjectContent FILLED = FilledProject.make();

    /** What breaks a rule on several fields; unless said here, the absence of what its message misses. */
    private static final Map<String, Map<String, Object>> OFFENCES = Map.of(
            "project.claims.text.missing", Map.of("claims.text", new LocalizedText(null, null)),
            "project.claims.step.none", Map.of("claims.step", Evidence.NONE),
            "project.indicators.indicator.unknown", Map.of("indicators.indicator", "E-NONE"),
            "project.obstacles.resolved.early", Map.of("obstacles.resolved", ReducedDate.parse("1999")),
            "project.documents.number.missing", absent("documents.number", "documents.link"),
            "project.research.amount.missing", absent("research.setAside", "research.used"),
            "project.milestones.planned.missing", absent("milestones.planned", "milestones.actual"),
            "project.events.capital.missing",
                    Map.of("events.kind", EventKind.CAPITAL_INCREASE, "events.capital", CapitalChange.NONE),
            "project.events.capital.direction",
                    Map.of(
                            "events.kind",
                            EventKind.CAPITAL_INCREASE,
                            "events.capital",
                            new CapitalChange(BigDecimal.TEN, BigDecimal.ONE, "USD")));

    private static Map<String, Object> absent(String... paths) {
        var values = new TreeMap<String, Object>();
        Arrays.stream(paths).forEach(path -> values.put(path, null));
        return values;
    }

    static Stream<Arguments> fields() {
        return rules(FILLED, "");
    }

    private static Stream<Arguments> rules(Record part, String path) {
        return RecordValues.components(part).stream().flatMap(component -> {
            var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            var own = Arrays.stream(component.getAccessor().getAnnotations())
                    .filter(ConstraintsTest::isRule)
                    .map(rule -> Arguments.of(at, rule, RecordValues.valueOf(part, component)));
            return Stream.concat(own, inside(RecordValues.valueOf(part, component), at));
        });
    }

    private static Stream<Arguments> inside(Object value, String path) {
        return switch (value) {
            case Record part -> rules(part, path);
            case List<?> items when !items.isEmpty() && items.getFirst() instanceof Record item -> rules(item, path);
            case null, default -> Stream.of();
        };
    }

    private static boolean isRule(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fields")
    void aValueIsTakenUpToTheBorderAndRefusedBeyond(String path, Annotation rule, Object filled) {
        assertThat(isRefused(FILLED, path, rule)).isFalse();
        for (var good : accepted(rule, filled)) {
            assertThat(isRefused(with(Map.of(path, good)), path, rule))
                    .as("%s", good)
                    .isFalse();
        }
        for (var bad : refused(rule, filled)) {
            var values = new TreeMap<String, Object>();
            values.put(path, bad);
            assertThat(isRefused(with(values), path, rule)).as("%s", bad).isTrue();
        }
    }

    private static List<Object> accepted(Annotation rule, Object filled) {
        return switch (rule) {
            case Size size -> List.of(sized(filled, size.max()));
            case Min min -> List.of((int) min.value());
            case Max max -> List.of((int) max.value());
            case DecimalMin min -> List.of(new BigDecimal(min.value()));
            case DecimalMax max -> List.of(new BigDecimal(max.value()));
            case Digits digits ->
                List.of(BigDecimal.TEN.pow(digits.integer()).subtract(BigDecimal.ONE.movePointLeft(digits.fraction())));
            case Positive any -> List.of(number(filled, 1));
            case PositiveOrZero any -> List.of(number(filled, 0));
            default -> List.of(filled);
        };
    }

    private static List<Object> refused(Annotation rule, Object filled) {
        return switch (rule) {
            case Size size -> List.of(sized(filled, size.max() + 1));
            case Min min -> List.of((int) min.value() - 1);
            case Max max -> List.of((int) max.value() + 1);
            case DecimalMin min -> List.of(new BigDecimal(min.value()).subtract(BigDecimal.ONE));
            case DecimalMax max -> List.of(new BigDecimal(max.value()).add(BigDecimal.ONE));
            case Digits digits ->
                List.of(BigDecimal.TEN.pow(digits.integer()), BigDecimal.ONE.movePointLeft(digits.fraction() + 1));
            case Positive any -> List.of(number(filled, 0));
            case PositiveOrZero any -> List.of(number(filled, -1));
            case NotNull any -> Collections.singletonList(null);
            case NotBlank any -> Arrays.asList(null, " ");
            case Pattern any -> List.of("!?");
            case Email any -> List.of("nobody");
            case URL any -> List.of("ftp://example.org/a");
            default -> throw new IllegalStateException("no offence known against " + rule);
        };
    }

    private static Object sized(Object filled, int size) {
        return filled instanceof List<?> items ? Collections.nCopies(size, items.getFirst()) : "x".repeat(size);
    }

    private static Object number(Object filled, int value) {
        return filled instanceof Integer ? (Object) value : BigDecimal.valueOf(value);
    }

    static Stream<String> messages() {
        return parts(FILLED)
                .map(Object::getClass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(AssertTrue.class))
                .map(method -> method.getAnnotation(AssertTrue.class).message().replaceAll("[{}]", ""))
                .distinct();
    }

    private static Stream<Record> parts(Record part) {
        return Stream.concat(Stream.of(part), RecordValues.values(part).flatMap(value -> switch (value) {
            case Record inner -> parts(inner);
            case List<?> items when !items.isEmpty() && items.getFirst() instanceof Record item -> parts(item);
            default -> Stream.of();
        }));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aRuleOnSeveralFieldsIsKeptAndBroken(String message) {
        var missed = message.replaceAll("^project\\.|\\.missing$", "");

        assertThat(said(FILLED)).doesNotContain(message);
        assertThat(said(with(OFFENCES.getOrDefault(message, absent(missed))))).contains(message);
    }

    @Test
    void whatIsBrokenOnPurposeIsARule() {
        assertThat(messages()).containsAll(OFFENCES.keySet()).hasSizeGreaterThan(20);
    }

    private static ProjectContent with(Map<String, Object> values) {
        Record content = FILLED;
        for (var value : values.entrySet()) {
            content = with(content, List.of(value.getKey().split("\\.")), value.getValue());
        }
        return (ProjectContent) content;
    }

    private static Record with(Record part, List<String> path, Object value) {
        var components = RecordValues.components(part).stream().collect(Collectors.toMap(c -> c.getName(), c -> c));
        return RecordValues.with(part, name -> {
            var now = RecordValues.valueOf(part, components.get(name));
            if (!name.equals(path.getFirst())) {
                return now;
            }
            var rest = path.subList(1, path.size());
            return rest.isEmpty()
                    ? value
                    : now instanceof List<?> items
                            ? items.stream()
                                    .map(item -> with((Record) item, rest, value))
                                    .toList()
                            : with((Record) now, rest, value);
        });
    }

    private static boolean isRefused(ProjectContent content, String path, Annotation rule) {
        return VALIDATOR.validate(content, OnDraft.class, OnSubmit.class).stream()
                .anyMatch(
                        fault -> fault.getConstraintDescriptor().getAnnotation().equals(rule)
                                && fault.getPropertyPath()
                                        .toString()
                                        .replaceAll("\\[\\d+\\]", "")
                                        .equals(path));
    }

    private static List<String> said(ProjectContent content) {
        return VALIDATOR.validate(content, OnDraft.class, OnSubmit.class).stream()
                .map(fault -> fault.getMessageTemplate().replaceAll("[{}]", ""))
                .toList();
    }
}
