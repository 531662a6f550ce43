package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the codes in answers and parameters mean. */
@RestController
@RequestMapping("/api/v1/code-lists")
class ApiCodeLists {

    private final ApiQuestions questions;
    private final ApiPages pages;
    private final ApiCodes codes;

    ApiCodeLists(ApiQuestions questions, ApiPages pages, ApiCodes codes) {
        this.questions = questions;
        this.pages = pages;
        this.codes = codes;
    }

    @GetMapping
    @ApiOperation(
            answer = ApiCodeList.Row.class,
            form = ApiOperation.Form.PAGE,
            parameters = {"page", "size"},
            example = "/code-lists?size=2")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        var question = questions.only(Set.of("page", "size"), request);
        return pages.of(
                request,
                question,
                codes.all().stream()
                        .map(list -> new ApiCodeList.Row(
                                list.name(), list.title(), list.items().size()))
                        .toList());
    }

    @GetMapping("/{name}")
    @ApiOperation(answer = ApiCodeList.class, example = "/code-lists/phase")
    ResponseEntity<byte[]> one(@PathVariable String name, HttpServletRequest request) {
        var question = questions.only(Set.of(), request);
        return codes.find(name).map(ApiAnswers::of).orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }
}
