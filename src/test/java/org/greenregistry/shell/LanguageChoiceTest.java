package org.greenregistry.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageChoiceTest {

    private final LanguageChoice choice = new LanguageChoice();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi-VN,vi;q=0.9,en;q=0.8|vi",
                "en-US,en;q=0.9|en",
                "da,en;q=0.8|en",
                "fr-FR,fr;q=0.9|en",
                "fr,vi;q=0.5|vi",
                "*|vi",
                "|vi",
                "no language;q=x|vi"
            })
    void theFirstLanguageIsTheOneTheBrowserAsksFor(@Nullable String accepted, String expected) {
        assertThat(LanguageChoice.preferred(accepted).getLanguage()).isEqualTo(expected);
    }

    @Test
    void theFirstPageLeadsToTheLanguageOfTheBrowser() throws Exception {
        var answer = answer(page("/", "en-GB"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo("/en");
        assertThat(answer.getHeader("Vary")).contains("Accept-Language", "Cookie");
        assertThat(answer(page("/", "vi")).getStatus()).isEqualTo(200);
        assertThat(answer(page("/", null)).getStatus()).isEqualTo(200);
    }

    @Test
    void noOtherAddressIsChanged() throws Exception {
        for (var path : new String[] {"/en", "/projects", "/en/projects", "/projects/BD-2026-0001"}) {
            assertThat(answer(page(path, "en")).getStatus()).as(path).isEqualTo(200);
            assertThat(answer(page(path, "vi")).getStatus()).as(path).isEqualTo(200);
        }
        var asked = page("/", "en");
        asked.addParameter("v-r", "init");
        assertThat(answer(asked).getStatus()).isEqualTo(200);
    }

    @Test
    void goingToTheOtherLanguageIsTheChoiceAndIsKept() throws Exception {
        var back = page("/", "en");
        back.addHeader("Referer", "http://localhost/en");
        var answer = answer(back);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookie(LanguageChoice.COOKIE).getValue()).isEqualTo("vi");

        var again = page("/", "en");
        again.setCookies(new Cookie(LanguageChoice.COOKIE, "vi"));
        assertThat(answer(again).getStatus()).isEqualTo(200);
        var chosen = page("/", "vi");
        chosen.setCookies(new Cookie(LanguageChoice.COOKIE, "en"));
        assertThat(answer(chosen).getHeader("Location")).isEqualTo("/en");
    }

    @Test
    void pagesElsewhereChooseNothing() throws Exception {
        var led = page("/", "en");
        led.addHeader("Referer", "https://search.example/en");

        assertThat(answer(led).getStatus()).isEqualTo(302);
        assertThat(answer(led).getCookie(LanguageChoice.COOKIE)).isNull();
    }

    private static MockHttpServletRequest page(String path, @Nullable String accepted) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", "text/html");
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        choice.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
