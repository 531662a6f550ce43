package org.greenregistry.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one reader may ask, told in headers with every answer (draft-ietf-httpapi-ratelimit-headers). In memory, and
 * forgotten after a minute of silence. The machine itself may ask as it likes: its own commands do, and a proxy on it
 * that names no reader stands for all of them.
 */
final class ApiPace extends OncePerRequestFilter {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_READERS = 100_000;

    /** Whoever has one address of the newer protocol has all that begin like it. */
    private static final int NETWORK_BYTES = 8;

    private final int most;
    private final Cache<String, Bucket> readers = Caffeine.newBuilder()
            .maximumSize(MOST_READERS)
            .expireAfterAccess(WINDOW)
            .build();

    ApiPace(ApiReadSettings settings) {
        this.most = settings.requestsPerMinute();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return most <= 0
                || request.getMethod().equals(HttpMethod.OPTIONS.name())
                || InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bucket = Objects.requireNonNull(readers.get(network(request.getRemoteAddr()), reader -> bucket()));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Policy", "\"reader\";q=" + most + ";w=" + WINDOW.toSeconds());
        response.setHeader(
                "RateLimit",
                "\"reader\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, probe);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, ConsumptionProbe probe)
            throws IOException {
        var wait = seconds(probe.getNanosToWaitForRefill());
        var answer = ApiAnswers.tooMany(wait, ApiErrors.language(request));
        response.setStatus(answer.getStatusCode().value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        response.setHeader(HttpHeaders.CACHE_CONTROL, answer.getHeaders().getCacheControl());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
    }

    /** Rounded up: whoever comes back then is served. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** @param address as numbers, so that nothing is looked up */
    private static String network(String address) {
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
    }
}
