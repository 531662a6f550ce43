package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.greenregistry.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whoever reads by programs is told how much may be asked, whichever of the addresses it is. */
@AppTest
class ApiPaceReachTest {

    @Autowired
    WebApplicationContext application;

    private MockHttpServletResponse ask(String path) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get(path).with(request -> {
                    request.setRemoteAddr("203.0.113.99");
                    return request;
                }))
                .andReturn()
                .getResponse();
    }

    @Test
    void featuresAreCountedLikeRecords() throws Exception {
        for (var path : List.of("/ogc", "/ogc/collections/projects/items", "/api/v1/projects", "/api/v1/code-lists")) {
            var answer = ask(path);

            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getHeader("RateLimit-Policy")).as(path).isEqualTo("\"reader\";q=6000;w=60");
            assertThat(answer.getHeader("RateLimit")).as(path).startsWith("\"reader\";r=");
        }
    }
}
