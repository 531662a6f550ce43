package org.greenregistry.cooperation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The records an address of their list describes, all of them. */
@RestController
@ForEveryone
class RecordsSheet {

    private static final int WIDTH = 30;

    private final CooperationKinds kinds;
    private final CooperationService service;
    private final Spreadsheets spreadsheets;
    private final Formats formats;

    RecordsSheet(CooperationKinds kinds, CooperationService service, Spreadsheets spreadsheets, Formats formats) {
        this.kinds = kinds;
        this.service = service;
        this.spreadsheets = spreadsheets;
        this.formats = formats;
    }

    @GetMapping({"/lists/records/{folder}.xlsx", "/en/lists/records/{folder}.xlsx"})
    ResponseEntity<Resource> sheet(
            @PathVariable String folder,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        var kind = kinds.in(folder).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(kind, query, ExcelLink.locale(request));
    }

    private <C extends Record> ResponseEntity<Resource> answer(
            CooperationKind<C> kind, MultiValueMap<String, String> query, Locale locale) {
        var url = RecordsUrl.parse(kind, query, formats);
        return spreadsheets.answer(sheet(kind, locale), taker -> service.each(kind, url.asked(), taker));
    }

    /** The code, then each text and scalar of the content itself, in its language. */
    private static <C extends Record> Sheet<CooperationRow<C>> sheet(CooperationKind<C> kind, Locale locale) {
        var sheet = Sheet.<CooperationRow<C>>of(locale, kind.name() + ".list")
                .text("sheet.code", 14, CooperationRow::code)
                .text("record.title", 60, row -> row.title().in(locale));
        for (var chapter : kind.chapters()) {
            for (var path : chapter.components()) {
                if (isShown(kind, path)) {
                    sheet = sheet.text(
                            kind.name() + "." + path,
                            WIDTH,
                            row -> RecordValue.text(kind, path, Canonical.tree(row.content()), locale));
                }
            }
        }
        return sheet;
    }

    private static boolean isShown(CooperationKind<?> kind, String path) {
        return RecordPaths.component(kind.contentType(), path)
                .map(RecordPaths::typeOf)
                .filter(type -> type != Name.class && (type == LocalizedText.class || !RecordPaths.isTree(type)))
                .isPresent();
    }
}
