package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.access.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out as a browser does it, over HTTP. */
@AppTest
class SignInTest {

    private static final String PASSPHRASE = "ba con voi qua cầu";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Autowired
    private AccountService accounts;

    @LocalServerPort
    private int port;

    private OneTimeCode person;

    @BeforeEach
    void aPersonWithAnAccount() {
        var name = "s" + UUID.randomUUID().toString().substring(0, 8);
        person = as(ADMIN, () -> accounts.create(new NewAccount(name, "Lan", null, null, Set.of(Role.ADMIN))));
        accounts.activate(new Activation(name, person.code(), PASSPHRASE));
    }

    @Test
    void thePageAskedForComesAfterTheSignIn() throws Exception {
        assertThat(location(get("/accounts"))).isEqualTo("/sign-in");
        var token = token();
        var before = session();

        assertThat(location(post("/sign-in", token, PASSPHRASE))).startsWith("/accounts");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void theirOwnWorkComesFirstForThoseWhoHaveADesk() throws Exception {
        assertThat(location(post("/sign-in?lang=en", token(), PASSPHRASE))).isEqualTo("/en");
        does(
                ADMIN,
                () -> accounts.create(new NewAccount(person.username() + "2", "X", null, null, Set.of(Role.ADMIN))));
        does(ADMIN, () -> accounts.changeRoles(person.account(), Set.of(Role.OFFICER)));
        cookies.getCookieStore().removeAll();

        assertThat(location(post("/sign-in?lang=en", token(), PASSPHRASE))).isEqualTo("/en/work");
        cookies.getCookieStore().removeAll();
        assertThat(location(post("/sign-in", token(), PASSPHRASE))).isEqualTo("/work");
    }

    @Test
    void aPlainPageOffersAVisitorOnlyWhatVisitorsMayOpen() throws Exception {
        assertThat(Jsoup.parse(get("/organisations").body())
                        .select("#frame-menu a")
                        .eachAttr("href"))
                .isNotEmpty()
                .noneMatch(href -> href.matches(".*(accounts|journal|work|review)"));
        post("/sign-in", token(), PASSPHRASE);

        assertThat(Jsoup.parse(get("/organisations").body())
                        .select("#frame-menu a")
                        .eachAttr("href"))
                .anyMatch(href -> href.endsWith("accounts"));
    }

    @Test
    void everyRefusalLeadsBackInTheLanguageOfThePage() throws Exception {
        assertThat(location(get("/en/accounts"))).isEqualTo("/en/sign-in");
        assertThat(location(post("/sign-in", token(), "wrong"))).isEqualTo("/sign-in?error");
        assertThat(location(post("/sign-in?lang=en", token(), "wrong"))).isEqualTo("/en/sign-in?error");
        assertThat(location(post("/sign-in?lang=en", token(), PASSPHRASE))).endsWith("/en/accounts?continue");
    }

    @Test
    void aForgedSignInIsNotOne() throws Exception {
        get("/sign-in");

        assertThat(location(post("/sign-in", "", PASSPHRASE))).isEqualTo("/sign-in?again");
        assertThat(location(get("/accounts"))).isEqualTo("/sign-in");
    }

    @Test
    void aLockEndsTheSessionWithItsNextRequest() throws Exception {
        post("/sign-in", token(), PASSPHRASE);
        assertThat(get("/accounts").statusCode()).isEqualTo(200);
        does(
                ADMIN,
                () -> accounts.create(
                        new NewAccount(person.username() + "2", "Other", null, null, Set.of(Role.ADMIN))));
        does(ADMIN, () -> accounts.changeRoles(person.account(), Set.of(Role.ADMIN, Role.AUDITOR)));

        assertThat(location(get("/accounts"))).isEqualTo("/sign-in");
        post("/sign-in", token(), PASSPHRASE);
        assertThat(get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutNeedsTheTokenAndEndsTheSession() throws Exception {
        post("/sign-in", token(), PASSPHRASE);
        assertThat(post("/logout", "", "").statusCode()).isEqualTo(403);
        assertThat(get("/accounts").statusCode()).isEqualTo(200);

        assertThat(location(post("/logout", token(), ""))).isEqualTo("/");
        assertThat(location(get("/accounts"))).isEqualTo("/sign-in");
    }

    @Test
    void noOtherSiteMayFrameOrGuess() throws Exception {
        var headers = get("/sign-in").headers();

        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()"));
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void anAddressNobodyServesIsNotFoundRatherThanShut() throws Exception {
        assertThat(get("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(post("/no-such-page", token(), "").statusCode()).isIn(302, 403, 404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String token, String passphrase)
            throws IOException, InterruptedException {
        var form = "username=" + person.username() + "&password=" + encoded(passphrase) + "&_csrf=" + encoded(token);
        var request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    /** As Vaadin's form finds it in the page. */
    private String token() throws IOException, InterruptedException {
        return Jsoup.parse(get("/sign-in").body()).select("meta[name=_csrf]").attr("content");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow().replace("http://localhost:" + port, "");
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
