package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told when something goes wrong. */
@ExtendWith(OutputCaptureExtension.class)
class ApiErrorsTest {

    private final ApiErrors errors = new ApiErrors();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/projects");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void anUnexpectedFaultStandsInTheLogUnderTheReferenceOfTheAnswer(CapturedOutput log) throws Exception {
        request.setParameter("lang", "en");

        var answer = errors.fail(new IllegalStateException("zebra"), request, response);

        assertThat(answer).isNotNull();
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        var body = new String(answer.getBody(), StandardCharsets.UTF_8);
        assertThat(body).doesNotContain("zebra");
        var detail = JsonMapper.shared().readTree(body).get("detail").asString();
        var reference = detail.replaceAll(".*\\b([0-9a-f]{8})\\b.*", "$1");
        assertThat(log).contains("unexpected fault " + reference).contains("zebra");
    }

    @Test
    void whoBrokeOffIsNoFault(CapturedOutput log) throws Exception {
        response.flushBuffer();

        assertThat(errors.fail(new IOException("Broken pipe"), request, response))
                .isNull();
        assertThat(log).doesNotContain("unexpected fault");
    }

    @Test
    void whatIsForbiddenIsLeftToTheDoor() {
        assertThatThrownBy(() -> errors.fail(new AccessDeniedException("no"), request, response))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatSpringRefusesIsAProblemToo() throws Exception {
        var answer = errors.refuse(new HttpMediaTypeNotAcceptableException(List.of()), request);

        assertThat(answer.getStatusCode().value()).isEqualTo(406);
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).contains("\"status\":406", "(mã 406)");
    }
}
