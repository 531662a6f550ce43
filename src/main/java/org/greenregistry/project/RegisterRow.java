package org.greenregistry.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.OpportunityBuilder;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.Term;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.shell.Written;
import org.jspecify.annotations.Nullable;

/**
 * A row of the official list of new certificates (form A.IV.5, 19 columns) read into a project. What the row is silent
 * about stays as it was; what cannot be read is given back as written, with the field it belongs to.
 */
public final class RegisterRow {

    private final Map<Integer, String> cells;
    private final ProjectContent before;
    private final Map<String, String> unread = new LinkedHashMap<>();
    private final List<String> taken = new ArrayList<>();

    private RegisterRow(Map<Integer, String> cells, ProjectContent before) {
        this.cells = cells;
        this.before = before;
    }

    /**
     * @param content with what could be read
     * @param taken paths that were filled, in the order of the columns
     * @param unread text by path that could not be read
     */
    public record Reading(ProjectContent content, List<String> taken, Map<String, String> unread) {}

    /** Empty if {@code pasted} is no row; its number may be missing, and columns at its end. */
    public static Optional<Reading> read(String pasted, ProjectContent into) {
        var cells = RowCells.of(pasted);
        return cells.isRow() ? Optional.of(new RegisterRow(cells.byColumn(), into).read()) : Optional.empty();
    }

    private Reading read() {
        var certificate = before.licences().certificate();
        var number = text(2, "licences.certificate.number", certificate.number());
        var on = value(3, "licences.certificate.on", Written::date, certificate.on());
        var name = text(4, "name.vi", before.name().vi());
        var capital = new RowCapital(before.capital(), on, number);
        capital.read(cells, taken, unread);
        var section = value(9, "section", RowValues::section, before.section());
        var objectives = words(10, "purpose.objectives", before.purpose().objectives());
        var term = term();
        var address = text(12, "site.address", before.site().address());
        var parties = new RowParties(before.parties());
        parties.read(cells, taken, unread);
        var incentives =
                words(18, "opportunity.incentives", before.opportunity().incentives());
        var note = words(19, "note", before.note());
        var content = ProjectContentBuilder.builder(before)
                .licences(licences(new InvestmentCertificate(number, on, certificate.issuer())))
                .name(new Name(name, before.name().en()))
                .capital(capital.figures())
                .section(section)
                .purpose(new Purpose(
                        objectives, before.purpose().scale(), before.purpose().form()))
                .term(term)
                .site(site(address))
                .parties(parties.parties())
                .opportunity(OpportunityBuilder.builder(before.opportunity())
                        .incentives(incentives)
                        .build())
                .note(note)
                .build();
        return new Reading(content, List.copyOf(taken), unread);
    }

    private Licences licences(InvestmentCertificate certificate) {
        var papers = before.licences();
        return new Licences(
                papers.inPrinciple(),
                certificate,
                papers.enterpriseCode(),
                papers.environment(),
                papers.building(),
                papers.land());
    }

    private Site site(@Nullable String address) {
        var site = before.site();
        return new Site(
                address,
                site.unit(),
                site.park(),
                site.plot(),
                site.point(),
                site.precision(),
                site.parcel(),
                site.system(),
                site.area());
    }

    /** {@code 50 năm}, or the day it ends, or both. */
    private Term term() {
        var cell = cells.get(11);
        var term = before.term();
        if (cell == null) {
            return term;
        }
        var years = RowValues.years(cell);
        var end = RowValues.until(cell);
        years.ifPresent(found -> taken.add("term.years"));
        end.ifPresent(found -> taken.add("term.endsOn"));
        if (years.isEmpty() && end.isEmpty()) {
            unread.put("term.years", cell);
        }
        return new Term(years.orElse(term.years()), end.orElse(term.endsOn()));
    }

    private @Nullable String text(int column, String path, @Nullable String present) {
        return value(column, path, cell -> Optional.of(cell.replace("\n", " ")), present);
    }

    /** The form is filled in Vietnamese. */
    private @Nullable LocalizedText words(int column, String path, @Nullable LocalizedText present) {
        var vi = value(column, path + ".vi", Optional::of, present == null ? null : present.vi());
        var en = present == null ? null : present.en();
        return vi == null && en == null ? null : new LocalizedText(vi, en);
    }

    private <V> @Nullable V value(int column, String path, Reader<V> reader, @Nullable V present) {
        var cell = cells.get(column);
        if (cell == null) {
            return present;
        }
        var read = reader.read(cell);
        if (read.isEmpty()) {
            unread.put(path, cell);
            return null;
        }
        taken.add(path);
        return read.get();
    }

    /** Eight hexadecimal digits, as the form gives its items. */
    static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** Whether two texts name the same. */
    static boolean isSame(@Nullable String one, String other) {
        return one != null && Folded.words(one).equals(Folded.words(other));
    }

    @FunctionalInterface
    interface Reader<V> {
        Optional<V> read(String cell);
    }
}
