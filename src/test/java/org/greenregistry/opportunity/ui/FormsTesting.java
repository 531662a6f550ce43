package org.greenregistry.opportunity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** Forms sent as a browser sends them, and the pages that answer. */
abstract class FormsTesting {

    @Autowired
    WebApplicationContext application;

    @Autowired
    List<PublicForm> pages;

    final String word = "bieu" + UUID.randomUUID().toString().substring(0, 6);
    final String address = word + "@example.com";

    /** The address it leads to. */
    String send(String form, Map<String, String> fields, String language) throws Exception {
        var request = post("/send/" + form).param("lang", language).with(sent -> {
            sent.setRemoteAddr(word);
            return sent;
        });
        fields.forEach(request::param);
        var answer = MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    String said(String address, Locale locale) {
        var place = UriComponentsBuilder.fromUriString(address).build(true);
        var path = Lang.bare(String.valueOf(place.getPath()).substring(1));
        return pages.stream()
                .flatMap(page -> page.at(path, place.getQueryParams(), locale).stream())
                .findFirst()
                .map(page -> PublicPage.html(page.body()))
                .orElseThrow();
    }
}
