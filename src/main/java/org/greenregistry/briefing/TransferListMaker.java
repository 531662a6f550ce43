package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.Side;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.TransferCertificate;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Certificates of technology-transfer contracts issued in a period, summary A.IV.11: how many of each kind and what
 * they are worth, one by one, and the funds of enterprises for science and technology. The form itself was not to be
 * had: the domain notes (from the portal’s specification) name its figures, and no layout.
 */
@Component
class TransferListMaker implements PaperMaker {

    private static final int FIRST_WORTH = 7;

    private final CooperationService links;
    private final CooperationKinds kinds;
    private final FactsService facts;
    private final RecordService records;
    private final ListCells cells;
    private final PaperWords words;
    private final PaperNotes notes;
    private final ResearchFundGrid funds;

    TransferListMaker(
            CooperationService links,
            CooperationKinds kinds,
            FactsService facts,
            RecordService records,
            ListCells cells,
            PaperWords words,
            PaperNotes notes,
            ResearchFundGrid funds) {
        this.links = links;
        this.kinds = kinds;
        this.facts = facts;
        this.records = records;
        this.cells = cells;
        this.words = words;
        this.notes = notes;
        this.funds = funds;
    }

    private record Certified(
            String code, LinkContent link, @Nullable Published<ProjectContent> project) {
        @Nullable
        TransferCertificate kind() {
            return link.transfer().certificate();
        }

        String day() {
            var on = link.transfer().certifiedOn();
            return on == null ? "" : on.text();
        }

        @Nullable
        BigDecimal worth(String currency) {
            return currency.equals(link.currency()) ? link.worth() : null;
        }
    }

    @Override
    public PaperKind kind() {
        return PaperKind.TRANSFERS;
    }

    @Override
    public Paper make(PaperQuestion asked, Locale locale, JobProgress progress) {
        progress.step("briefing.step.count", 0);
        var found = certified(asked);
        var blocks = new ArrayList<Block>();
        if (found.isEmpty()) {
            blocks.add(new Sentence(Wording.text(locale, "briefing.transfers.nothing")));
        } else {
            var used = ListCells.CURRENCIES.stream()
                    .filter(currency -> found.stream().anyMatch(row -> row.worth(currency) != null))
                    .toList();
            blocks.add(sums(found, used, locale));
            blocks.add(list(found, used, locale));
        }
        funds.of(asked, locale).ifPresent(blocks::add);
        return new Paper(
                Wording.text(locale, "briefing.list"),
                Wording.text(locale, "briefing.transfers", asked.period().text(locale)),
                notes.clocks(asked, locale),
                blocks,
                Stream.concat(
                                Stream.of(Wording.text(locale, "briefing.transfers.note")),
                                notes.of(asked, locale).stream())
                        .toList(),
                locale);
    }

    private List<Certified> certified(PaperQuestion asked) {
        var among = projects(asked.filter());
        var query = CooperationQuery.ALL
                .with("kind", Set.of(LinkPurpose.TECHNOLOGY_TRANSFER.name()))
                .at(asked.closing());
        var found = new ArrayList<Certified>();
        links.each(kinds.of(LinkContent.class), query, row -> {
            if (isListed(row.content(), asked)) {
                var project = project(row.content().project());
                if (among.isEmpty()
                        || project.filter(one -> among.get().contains(one.code()))
                                .isPresent()) {
                    found.add(new Certified(row.code(), row.content(), project.orElse(null)));
                }
            }
        });
        found.sort(Comparator.comparing(Certified::day).thenComparing(Certified::code));
        return found;
    }

    /**
     * Codes of the projects the question is about; empty where it is about every link, also those without a project.
     */
    private Optional<Set<String>> projects(ProjectFilter filter) {
        if (filter.withSamples(Samples.EXCLUDE).asOf(null).equals(ProjectFilter.ALL)) {
            return Optional.empty();
        }
        var codes = new HashSet<String>();
        facts.each(filter, project -> codes.add(project.code()));
        return Optional.of(codes);
    }

    private Optional<Published<ProjectContent>> project(@Nullable UUID record) {
        return Optional.ofNullable(record).flatMap(id -> records.byId(ProjectContent.class, id));
    }

    private static boolean isListed(LinkContent link, PaperQuestion asked) {
        var on = link.transfer().certifiedOn();
        var wanted =
                switch (asked.filter().samples()) {
                    case EXCLUDE -> !link.sample();
                    case ONLY -> link.sample();
                    case INCLUDE -> true;
                };
        return wanted
                && link.transfer().certificate() != null
                && on != null
                && !on.first().isBefore(asked.first())
                && !on.first().isAfter(asked.last());
    }

    private Grid sums(List<Certified> found, List<String> used, Locale locale) {
        var columns = new ArrayList<>(
                List.of(ListCells.column(locale, "certificateKind", 24), ListCells.column(locale, "certificates", 14)));
        used.forEach(currency -> columns.add(ListCells.column(locale, "worth", currency)));
        var rows = new ArrayList<List<Cell>>();
        for (var kind : TransferCertificate.values()) {
            var of = found.stream().filter(row -> row.kind() == kind).toList();
            var row = new ArrayList<>(List.of(kind(kind, locale), cells.number(of.size(), locale)));
            used.forEach(currency -> row.add(cells.number(sum(of, currency), locale)));
            rows.add(row);
        }
        return new Grid(Wording.text(locale, "briefing.transfers.sums"), columns, rows);
    }

    private static BigDecimal sum(List<Certified> rows, String currency) {
        return rows.stream()
                .map(row -> row.worth(currency))
                .filter(worth -> worth != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Cell kind(@Nullable TransferCertificate kind, Locale locale) {
        return PaperWords.text(kind == null ? null : Wording.text(locale, "link.transfer.certificate." + kind));
    }

    private Grid list(List<Certified> found, List<String> used, Locale locale) {
        var columns = new ArrayList<>(List.of(
                ListCells.column(locale, "position", 7),
                ListCells.column(locale, "transferCertificate", 18),
                ListCells.column(locale, "issued", 12),
                ListCells.column(locale, "certificateKind", 16),
                ListCells.column(locale, "transferor", 28),
                ListCells.column(locale, "transferee", 28),
                ListCells.column(locale, "object", 34)));
        used.forEach(currency -> columns.add(ListCells.column(locale, "worth", currency)));
        columns.add(ListCells.column(locale, "contract", 18));
        columns.add(ListCells.column(locale, "project", 34));
        columns.add(ListCells.column(locale, "code", 14));
        var rows = new ArrayList<List<Cell>>();
        found.forEach(row -> rows.add(row(rows.size(), row, used, locale)));
        return cells.grid(
                Wording.text(locale, "briefing.transfers.list"), columns, rows, FIRST_WORTH, used.size(), locale);
    }

    private List<Cell> row(int index, Certified certified, List<String> used, Locale locale) {
        var link = certified.link();
        var project = certified.project();
        var transfer = link.transfer();
        var row = new ArrayList<>(List.of(
                cells.position(index, locale),
                PaperWords.text(transfer.number()),
                words.date(transfer.certifiedOn()),
                kind(transfer.certificate(), locale),
                side(link.partner(), locale),
                link.counterpart().equals(Side.NONE) && project != null
                        ? ListCells.of(project.content(), any -> true, Party::name)
                        : side(link.counterpart(), locale),
                ListCells.said(transfer.object(), locale)));
        used.forEach(currency -> row.add(cells.number(certified.worth(currency), locale)));
        row.add(PaperWords.text(transfer.contract()));
        row.add(project == null ? ListCells.said(link.programme(), locale) : ListCells.name(project.content(), locale));
        row.add(PaperWords.text(certified.code()));
        return row;
    }

    private Cell side(Side side, Locale locale) {
        return side.name() != null
                ? PaperWords.text(side.name())
                : ListCells.said(
                        Optional.ofNullable(side.organisation())
                                .flatMap(id -> records.byId(OrganisationContent.class, id))
                                .map(found -> found.content().name().text())
                                .orElse(null),
                        locale);
    }
}
