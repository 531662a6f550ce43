package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** What a reader may ask in a minute, and what he is told about it. */
class ApiPaceTest {

    private final ApiPace pace = new ApiPace(new ApiReadSettings(2));

    private MockHttpServletResponse ask(String address) throws Exception {
        return ask(pace, "GET", address);
    }

    private static MockHttpServletResponse ask(ApiPace pace, String method, String address) throws Exception {
        var request = new MockHttpServletRequest(method, "/api/v1/projects");
        request.setRemoteAddr(address);
        request.setParameter("lang", "en");
        var response = new MockHttpServletResponse();
        pace.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void whatIsLeftIsTold() throws Exception {
        var first = ask("203.0.113.7");

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"reader\";q=2;w=60");
        assertThat(first.getHeader("RateLimit")).startsWith("\"reader\";r=1;t=");
        assertThat(ask("203.0.113.7").getHeader("RateLimit")).startsWith("\"reader\";r=0;t=");
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeBack() throws Exception {
        ask("203.0.113.7");
        ask("203.0.113.7");

        var refused = ask("203.0.113.7");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.getHeader("Retry-After")).matches("[1-9]\\d?");
        var problem = JsonMapper.shared().readTree(refused.getContentAsByteArray());
        assertThat(problem.get("status").asInt()).isEqualTo(429);
        assertThat(problem.get("detail").asString()).startsWith("Too many requests");
    }

    @Test
    void nobodyIsRefusedForOthers() throws Exception {
        ask("203.0.113.7");
        ask("203.0.113.7");

        assertThat(ask("203.0.113.8").getStatus()).isEqualTo(200);
    }

    @Test
    void aNetworkOfTheNewerProtocolIsOneReader() throws Exception {
        ask("2001:db8:1:2::1");
        ask("2001:db8:1:2::2");

        assertThat(ask("2001:db8:1:2:ffff::3").getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    @Test
    void theMachineItselfAndAskingLeaveAreFree() throws Exception {
        for (var i = 0; i < 5; i++) {
            assertThat(ask("127.0.0.1").containsHeader("RateLimit")).isFalse();
            assertThat(ask(pace, "OPTIONS", "203.0.113.7").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void withoutALimitNothingIsCounted() throws Exception {
        assertThat(ask(new ApiPace(new ApiReadSettings(0)), "GET", "203.0.113.7")
                        .containsHeader("RateLimit"))
                .isFalse();
    }
}
