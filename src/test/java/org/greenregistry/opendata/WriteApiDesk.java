package org.greenregistry.opendata;

import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.Programs;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.TokenScope;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people, programs and doors contracts of the write side work with. */
abstract class WriteApiDesk {

    @Autowired
    Book book;

    @Autowired
    Programs programs;

    @Autowired
    Staff staff;

    @Autowired
    ReviewService reviews;

    @Autowired
    AccountService accounts;

    @Autowired
    JournalService journal;

    @Autowired
    ApiOnce once;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    Actor officer;
    ApiWriter program;

    @BeforeEach
    final void aProgram() {
        officer = staff.hire("Phụ trách", Role.OFFICER, Role.REVIEWER);
        program = writer(
                programs.with(officer, Set.of(TokenScope.values()), Set.of()).text());
    }

    ApiWriter writer(String token) {
        return new ApiWriter(port, token);
    }

    /** A project that can be submitted, as a program sends it. */
    static String whole(String name) {
        var tree = Canonical.tree(Book.project(name));
        tree.remove("sample");
        tree.remove("actuals");
        tree.remove("ties");
        return tree.toString();
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring("/drafts/".length()));
    }
}
