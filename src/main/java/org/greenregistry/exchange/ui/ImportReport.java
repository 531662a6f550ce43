package org.greenregistry.exchange.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.exchange.ImportRow;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What became of each row of an import, as a workbook. */
@RestController
@ForOfficers
class ImportReport {

    private static final int CHUNK = 500;

    private final ImportService imports;
    private final Spreadsheets spreadsheets;

    ImportReport(ImportService imports, Spreadsheets spreadsheets) {
        this.imports = imports;
        this.spreadsheets = spreadsheets;
    }

    static String path(UUID table) {
        return ImportService.path(table) + "/report.xlsx";
    }

    @GetMapping({"/" + ImportService.PATH + "/{id}/report.xlsx", "/en/" + ImportService.PATH + "/{id}/report.xlsx"})
    ResponseEntity<Resource> report(@PathVariable UUID id, HttpServletRequest request) {
        return imports.find(id)
                .map(table -> answer(table.id(), ExcelLink.locale(request)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> answer(UUID id, Locale locale) {
        return spreadsheets.answer(sheet(locale), row -> {
            var states = List.of(RowResult.State.values());
            for (var page = 0; ; page++) {
                var rows = imports.rows(id, states, PageRequest.of(page, CHUNK));
                rows.forEach(row);
                if (rows.size() < CHUNK) {
                    return;
                }
            }
        });
    }

    private static Sheet<ImportRow> sheet(Locale locale) {
        return Sheet.<ImportRow>of(locale, "exchange.report")
                .whole("exchange.report.row", ImportRow::number)
                .text("exchange.code", 16, ImportRow::code)
                .text("exchange.report.title", 50, ImportRow::title)
                .text("exchange.report.state", 20, row -> Wording.text(locale, "exchange.row." + row.state()))
                .whole("exchange.report.changes", ImportRow::changes)
                .whole("exchange.report.missing", ImportRow::missing)
                .text("exchange.report.note", 60, ImportRow::note)
                .text("exchange.report.problems", 80, row -> row.problems().stream()
                        .map(problem ->
                                problem.column() + ": " + Wording.text(locale, problem.sentence(), problem.text()))
                        .collect(Collectors.joining("\n")))
                .text("exchange.report.outcome", 20, row -> {
                    var outcome = row.outcome();
                    return outcome == null ? null : Wording.text(locale, "exchange.outcome." + outcome);
                });
    }
}
