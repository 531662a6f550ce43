package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.Addresses.Judged;
import org.greenregistry.access.Actor;
import org.greenregistry.account.TokenScope;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.work.FileService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that really is served, for everyone there is and for tokens: who is let in is said in
 * {@link Addresses}, and an address nobody judged is a fault.
 */
@AppTest
class AuthorisationTest {

    private static final Map<String, String> PLACES = new HashMap<>();

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    FileService files;

    @Autowired
    Programs programs;

    private MockMvc http;

    @BeforeEach
    void somethingOfEachKind() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        if (PLACES.isEmpty()) {
            record("draft");
            record("submitted");
            PLACES.put("$public", approved(record("public"), Publication.PUBLIC));
            PLACES.put("$hidden", approved(record("hidden"), Publication.INTERNAL));
        }
    }

    /** A draft of the officer with a file; handed in unless it is to stay one. */
    private UUID record(String kind) {
        var file = as(OFFICER, () -> files.store(kind + ".txt", bytes(kind)));
        var draft = book.draft(OFFICER, content(kind, file));
        PLACES.put("$" + kind + "File", recordOf(draft) + "/" + file.sha256());
        if (kind.equals("draft")) {
            PLACES.put("$draft", draft.toString());
        } else {
            People.does(OFFICER, () -> drafts.submit(draft));
        }
        return draft;
    }

    private static ProjectContent content(String kind, StoredFile file) {
        var paper = new Document("d1", DocumentKind.DECISION, "3206/QĐ-UBND", null, "UBND", null, file);
        return Book.withDocuments(Book.project("Quyền " + kind), List.of(paper));
    }

    private String approved(UUID draft, Publication publication) {
        return as(REVIEWER, () -> reviews.approve(draft, publication));
    }

    private UUID recordOf(UUID draft) {
        return as(OFFICER, () -> drafts.open(draft, ProjectContent.class)).record();
    }

    @Test
    void everyAddressIsJudgedAndEveryJudgementHasOne() {
        var judged = Addresses.judged().stream().map(Judged::mapping).collect(Collectors.toCollection(TreeSet::new));

        var unjudged = new TreeSet<>(served());
        unjudged.removeAll(judged);
        judged.removeAll(served());

        assertThat(unjudged).as("say in Addresses who is let in").isEmpty();
        assertThat(judged).as("no longer served").isEmpty();
    }

    /** Method and pattern of whatever a controller serves, but for the page of errors; English is as Vietnamese. */
    private Set<String> served() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AuthorisationTest::named)
                .filter(name -> !name.equals("ANY /error"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> named(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var named = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return named.stream().flatMap(method -> mapping.getPatternValues().stream()
                .map(pattern ->
                        method + " " + pattern.replaceFirst("^/en/", "/").replaceFirst("^(?!/)", "/")));
    }

    @ParameterizedTest
    @MethodSource("org.greenregistry.Addresses#judged")
    void onlyThoseWhoMayAreLetIn(Judged address) throws Exception {
        for (var actor : Addresses.ALL) {
            var answer = send(address, inSessionOf(actor));

            assertThat(isLetIn(answer))
                    .as("%s as %s: %s", address.address(), actor.roles(), answer.getStatus())
                    .isEqualTo(address.lets(actor));
        }
    }

    @ParameterizedTest
    @MethodSource("org.greenregistry.Addresses#judged")
    void aTokenOpensNothingButTheAddressesOfPrograms(Judged address) throws Exception {
        var nobody = send(address, request -> {});
        var program = send(address, withToken(programs.any().text()));

        if (address.isForPrograms()) {
            assertThat(nobody.getStatus()).isEqualTo(401);
            assertThat(nobody.getHeader("WWW-Authenticate")).startsWith("Bearer");
            assertThat(program.getStatus()).isNotEqualTo(401);
        } else {
            assertThat(program.getStatus()).isEqualTo(nobody.getStatus());
        }
    }

    /** Reading one's own drafts takes any token, each kind of write its own. */
    @ParameterizedTest
    @EnumSource
    void aTokenIsGoodForItsScopeAlone(TokenScope scope) throws Exception {
        var token = programs.with(Set.of(scope)).text();
        for (var address :
                Addresses.judged().stream().filter(Judged::isForPrograms).toList()) {
            var answer = send(address, withToken(token));
            var fits = address.method().equals("GET") || scope == needed(address.mapping());

            assertThat(answer.getContentAsString(StandardCharsets.UTF_8).contains("\"api.write.scope\""))
                    .as("%s with %s: %s", address.mapping(), scope, answer.getStatus())
                    .isEqualTo(!fits);
            assertThat(fits || answer.getStatus() == 403).isTrue();
        }
    }

    private static TokenScope needed(String mapping) {
        return mapping.matches(".*/(submit|recall)")
                ? TokenScope.SUBMIT
                : mapping.endsWith("/files") ? TokenScope.EVIDENCE : TokenScope.DRAFT;
    }

    /** The draft is the officer's, who is a colleague of the same agency and no program. */
    @Test
    void aForeignDraftIsNobodyElses() throws Exception {
        var token = programs.any().text();
        for (var address : Addresses.judged()) {
            if (address.mapping().contains("/drafts/{id}")) {
                assertThat(send(address, withToken(token)).getStatus())
                        .as(address.mapping())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void noOtherSiteSendsForms() throws Exception {
        for (var address : Addresses.judged()) {
            if (address.address().startsWith("/send/")) {
                var answer = send(address, request -> request.header("Sec-Fetch-Site", "cross-site"));

                assertThat(answer.getStatus()).as(address.mapping()).isEqualTo(403);
            }
        }
    }

    @Test
    void onlySomebodyWithAnAccountLeaves() throws Exception {
        var leaving = new Judged("POST /send/leave", "known", "/send/leave?consent=yes");

        assertThat(isLetIn(send(leaving, inSessionOf(Actor.PUBLIC)))).isFalse();
        assertThat(isLetIn(send(leaving, inSessionOf(OFFICER)))).isTrue();
    }

    private interface Who {
        void shows(MockHttpServletRequestBuilder request);
    }

    /** A browser's session, as each chain of filters finds it or does not look for it. */
    private static Who inSessionOf(Actor actor) {
        return request -> {
            request.header("Sec-Fetch-Site", "same-origin");
            if (actor.account() != null) {
                SecurityContext context = as(actor, SecurityContextHolder::getContext);
                request.sessionAttr(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            }
        };
    }

    private static Who withToken(String token) {
        return request -> request.header("Authorization", "Bearer " + token)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .content("{}");
    }

    private MockHttpServletResponse send(Judged address, Who who) throws Exception {
        var uri = URI.create(filled(address.address()));
        var method = address.method().equals("ANY") ? "GET" : address.method();
        var request = request(HttpMethod.valueOf(method), uri).servletPath(uri.getPath());
        who.shows(request);
        return http.perform(request).andReturn().getResponse();
    }

    private static String filled(String address) {
        var filled = address;
        for (var place : new TreeSet<>(PLACES.keySet()).descendingSet()) {
            filled = filled.replace(place, PLACES.get(place));
        }
        return filled;
    }

    /** A form that lacks what it should say was let in, and told so. */
    private static boolean isLetIn(MockHttpServletResponse answer) {
        var to = answer.getRedirectedUrl();
        return !Set.of(401, 403, 404).contains(answer.getStatus()) && (to == null || !to.contains("sign-in"));
    }

    private static ByteArrayInputStream bytes(String kind) {
        return new ByteArrayInputStream((kind + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }
}
