package org.greenregistry.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.kernel.CsvFile;
import org.jspecify.annotations.Nullable;

/** The lines of forms A.III.1 and A.III.2 (report-lines.csv), and how those of one report follow from them. */
public final class ReportForm {

    /** Between the code of a line and the id of the investor it is about. */
    private static final String OF = "@";

    private static final Map<String, FormLine> LINES =
            CsvFile.beside(ReportForm.class, "report-lines.csv").read(FormLine::of).stream()
                    .collect(Collectors.toMap(
                            FormLine::code, Function.identity(), (one, two) -> one, LinkedHashMap::new));

    private ReportForm() {}

    /** In the order of the form. */
    public static List<FormLine> lines() {
        return List.copyOf(LINES.values());
    }

    /** The line an id of a {@link ReportLine} or {@link FormRow} leads to. */
    public static Optional<FormLine> line(String id) {
        return Optional.ofNullable(LINES.get(code(id)));
    }

    /** Id of the investor in an id, absent where the line stands once. */
    public static @Nullable String investor(String id) {
        var at = id.indexOf(OF);
        return at < 0 ? null : id.substring(at + 1);
    }

    private static String code(String id) {
        var at = id.indexOf(OF);
        return at < 0 ? id : id.substring(0, at);
    }

    /** The rows of a report with these investors, in the order of the form. */
    public static List<FormRow> rows(boolean aboutYear, List<ReportInvestor> investors) {
        var rows = new ArrayList<FormRow>();
        for (var line : LINES.values()) {
            if (line.foreign() == null && (aboutYear || !line.yearly())) {
                rows.add(new FormRow(line.code(), line, null, false, depth(line)));
                if (line.perInvestor()) {
                    investors.forEach(investor -> rows.addAll(rows(line, investor)));
                }
            }
        }
        return rows;
    }

    private static List<FormRow> rows(FormLine head, ReportInvestor investor) {
        var rows = new ArrayList<FormRow>();
        LINES.values().stream()
                .filter(line -> head.code().equals(line.parent())
                        && Boolean.valueOf(investor.foreign()).equals(line.foreign()))
                .map(line -> new FormRow(line.code() + OF + investor.id(), line, investor, false, depth(line) + 1))
                .forEach(rows::add);
        if (!rows.isEmpty()) {
            rows.addFirst(new FormRow(head.code() + OF + investor.id(), head, investor, true, depth(head) + 1));
        }
        return rows;
    }

    private static int depth(FormLine line) {
        var parent = line.parent();
        return parent == null ? 0 : depth(Objects.requireNonNull(LINES.get(parent))) + 1;
    }

    /** Whether the line {@code id} is summed into {@code sum}, which may be the sum of one investor. */
    static boolean isBeneath(String id, String sum) {
        var of = investor(sum);
        if (of != null && !of.equals(investor(id))) {
            return false;
        }
        var line = LINES.get(code(id));
        while (line != null && line.parent() != null) {
            if (line.parent().equals(code(sum))) {
                return true;
            }
            line = LINES.get(line.parent());
        }
        return false;
    }
}
