package org.greenregistry.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Written;
import org.jspecify.annotations.Nullable;

/** Columns 5 to 8 of form A.IV.5: registered and contributed capital, in USD unless a cell says another currency. */
final class RowCapital {

    private static final Map<Integer, CapitalKind> KINDS =
            Map.of(5, CapitalKind.REGISTERED, 6, CapitalKind.CONTRIBUTED_VN, 7, CapitalKind.CONTRIBUTED_FOREIGN);
    private static final int TOTAL = 8;

    private final List<CapitalFigure> figures;
    private final @Nullable ReducedDate on;
    private final @Nullable String certificate;

    RowCapital(List<CapitalFigure> before, @Nullable ReducedDate on, @Nullable String certificate) {
        this.figures = new ArrayList<>(before);
        this.on = on;
        this.certificate = certificate;
    }

    List<CapitalFigure> figures() {
        return List.copyOf(figures);
    }

    void read(Map<Integer, String> cells, List<String> taken, Map<String, String> unread) {
        for (var column : List.of(5, 6, 7)) {
            var cell = cells.get(column);
            var amount = cell == null ? Optional.<Written.Amount>empty() : Written.amount(cell);
            if (cell != null && !isNone(cell, amount)) {
                var id = put(
                        KINDS.get(column), amount.map(Written.Amount::number).orElse(null), currency(amount));
                if (amount.isPresent()) {
                    taken.add("capital[" + id + "].amount");
                } else {
                    unread.put("capital[" + id + "].amount", cell);
                }
            }
        }
        checkTotal(cells, unread);
    }

    /** A side that gives nothing has no figure. */
    private static boolean isNone(String cell, Optional<Written.Amount> amount) {
        return cell.matches("[-–—x]+")
                || amount.filter(found -> found.number().signum() == 0).isPresent();
    }

    private static String currency(Optional<Written.Amount> amount) {
        return amount.flatMap(Written.Amount::currency).orElse("USD");
    }

    /** In the place of the preferred figure of that kind and currency, if there is one. */
    private String put(@Nullable CapitalKind kind, @Nullable BigDecimal amount, String currency) {
        var at = IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).kind() == kind
                        && figures.get(i).preferred()
                        && currency.equals(figures.get(i).currency()))
                .findFirst();
        var id = at.isPresent() ? figures.get(at.getAsInt()).id() : RegisterRow.newId();
        var figure = new CapitalFigure(id, amount, currency, kind, on, certificate, true);
        at.ifPresentOrElse(i -> figures.set(i, figure), () -> figures.add(figure));
        return id;
    }

    /** The form sums the two sides itself; a total that says otherwise is given back. */
    private static void checkTotal(Map<Integer, String> cells, Map<String, String> unread) {
        var cell = cells.get(TOTAL);
        if (cell == null) {
            return;
        }
        var total = Written.amount(cell).map(Written.Amount::number);
        var sum = amountOf(cells, 6).add(amountOf(cells, 7));
        if (total.isEmpty() || total.get().compareTo(sum) != 0) {
            unread.put("capital", cell);
        }
    }

    private static BigDecimal amountOf(Map<Integer, String> cells, int column) {
        return Optional.ofNullable(cells.get(column))
                .flatMap(Written::amount)
                .map(Written.Amount::number)
                .orElse(BigDecimal.ZERO);
    }
}
