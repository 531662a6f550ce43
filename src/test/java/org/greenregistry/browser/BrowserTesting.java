package org.greenregistry.browser;

import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests in a real browser have: a server with a book, people who can sign in, and Chromium for each test anew. */
@AppTest
abstract class BrowserTesting {

    @LocalServerPort
    int port;

    @Autowired
    SignIns accounts;

    @Autowired
    Book book;

    Chromium chromium;

    @BeforeEach
    final void startChromium() {
        chromium = new Chromium(port);
    }

    @AfterEach
    final void closeChromium() {
        chromium.close();
    }
}
