package org.greenregistry.catalogue.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.ui.Comparing.Table;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects side by side as a file: a row for each question, a column for each project. */
@RestController
@ForEveryone
class CompareSheet {

    private final Comparing comparing;
    private final Spreadsheets spreadsheets;

    CompareSheet(Comparing comparing, Spreadsheets spreadsheets) {
        this.comparing = comparing;
        this.spreadsheets = spreadsheets;
    }

    private record Line(String group, Comparing.Row row) {}

    @GetMapping({"/lists/compare.xlsx", "/en/lists/compare.xlsx"})
    ResponseEntity<Resource> sheet(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var locale = ExcelLink.locale(request);
        var url = CompareUrl.parse(query);
        var whole = comparing.of(url, locale);
        var table = url.onlyDifferent() ? whole.onlyDifferent() : whole;
        return spreadsheets.answer(
                sheet(table, locale), taker -> lines(table, locale).forEach(taker));
    }

    /** By which rates figures were converted stands last. */
    private static List<Line> lines(Table table, Locale locale) {
        var lines = new ArrayList<Line>();
        table.groups().forEach(group -> group.rows()
                .forEach(row -> lines.add(new Line(Wording.text(locale, "catalogue.section." + group.name()), row))));
        if (table.converted() != null) {
            var nothing = Collections.nCopies(table.projects().size(), new FactLines.Line("", "", "", false));
            lines.add(new Line("", new Comparing.Row(table.converted(), nothing)));
        }
        return lines;
    }

    private static Sheet<Line> sheet(Table table, Locale locale) {
        var sheet = Sheet.<Line>of(locale, "catalogue.compare.title")
                .text("catalogue.compare.group", 22, Line::group)
                .text("catalogue.compare.question", 34, line -> line.row().label());
        for (var at = 0; at < table.projects().size(); at++) {
            var column = at;
            var project = table.projects().get(at);
            var heading = project.content().name().text().in(locale) + " (" + project.code() + ")";
            sheet.named(heading, 44, line -> line.row().answers().get(column).value());
        }
        return sheet;
    }
}
