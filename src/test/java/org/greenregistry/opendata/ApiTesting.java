package org.greenregistry.opendata;

import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests of the read API have: a book to write in, and a client that knows the address alone. */
@AppTest
abstract class ApiTesting {

    @Autowired
    Book book;

    @Autowired
    ReviewService reviews;

    @LocalServerPort
    int port;

    ApiClient api;

    @BeforeEach
    final void aClient() {
        api = new ApiClient(port);
    }
}
