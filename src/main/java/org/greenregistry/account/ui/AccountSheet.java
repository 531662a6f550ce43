package org.greenregistry.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.greenregistry.access.ForAdministrators;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.AccountService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts the administrator's list shows, all of them. */
@RestController
@ForAdministrators
class AccountSheet {

    private static final int CHUNK = 500;

    private final AccountService accounts;
    private final Spreadsheets spreadsheets;

    AccountSheet(AccountService accounts, Spreadsheets spreadsheets) {
        this.accounts = accounts;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/accounts.xlsx", "/en/lists/accounts.xlsx"})
    ResponseEntity<Resource> sheet(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        return spreadsheets.answer(sheet(ExcelLink.locale(request)), taker -> each(q, taker));
    }

    private void each(String query, Consumer<AccountRow> taker) {
        var page = PageRequest.of(0, CHUNK, Sort.by("username"));
        List<AccountRow> chunk;
        do {
            chunk = accounts.list(query, page);
            chunk.forEach(taker);
            page = page.next();
        } while (chunk.size() == CHUNK);
    }

    private static Sheet<AccountRow> sheet(Locale locale) {
        return Sheet.<AccountRow>of(locale, "account.list.title")
                .text("account.list.name", 30, AccountRow::displayName)
                .text("account.list.username", 20, AccountRow::username)
                .text("account.list.email", 30, AccountRow::email)
                .text("account.list.agency", 30, AccountRow::agency)
                .text("account.list.roles", 40, row -> roles(row, locale))
                .text("account.list.state", 20, row -> Wording.text(locale, "account.state." + row.state()))
                .time("account.sheet.expires", row -> row.terms().expiresAt());
    }

    private static String roles(AccountRow row, Locale locale) {
        return row.roles().stream()
                .map(role -> Wording.text(locale, "account.role." + role))
                .collect(Collectors.joining(", "));
    }
}
