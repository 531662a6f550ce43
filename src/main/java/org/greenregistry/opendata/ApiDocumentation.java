package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.greenregistry.shell.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API described for programs, itself included. */
@RestController
class ApiDocumentation {

    private final ApiQuestions questions;
    private final ApiDocument document;
    private final Office office;

    ApiDocumentation(ApiQuestions questions, ApiDocument document, Office office) {
        this.questions = questions;
        this.document = document;
        this.office = office;
    }

    @GetMapping(ApiRoute.BASE + "/openapi.json")
    @ApiOperation
    ResponseEntity<byte[]> openApi(HttpServletRequest request) {
        var question = questions.only(Set.of(), request);
        return ApiAnswers.of(document.in(question.locale(), office.address(request)));
    }
}
