package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.ShownHtml;
import org.greenregistry.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What can be done about a row of the list, by whom. */
@AppTest
class RowOffersTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    private final String word = "hang" + UUID.randomUUID().toString().substring(0, 8);
    private String code = "";

    @BeforeEach
    void aProject() {
        code = book.published(Book.project("Nhà máy " + word));
    }

    private List<String> offered(String query) {
        UI.getCurrent().navigate("projects", QueryParameters.fromString("q=" + word + query));
        return ShownHtml.hrefs(ShownHtml.now()).stream()
                .filter(href -> href.startsWith("overview/assign") || href.startsWith("work/projects"))
                .toList();
    }

    @Test
    @As(roles = Role.MANAGER)
    void aManagerAssignsFromARow() {
        assertThat(offered(""))
                .singleElement()
                .asString()
                .startsWith("overview/assign?about=" + code)
                .endsWith("&path=projects%2F" + code);
    }

    @Test
    @As(roles = Role.OFFICER)
    void anOfficerGoesToTheFieldToMend() {
        assertThat(offered("&is=incomplete:site.address@2026-09-30")).isEmpty();
        assertThat(offered("&is=incomplete@2026-09-30")).containsExactly("work/projects/revise/" + code);
        assertThat(offered("")).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void aVisitorIsOfferedNeither() {
        assertThat(offered("")).isEmpty();
    }
}
