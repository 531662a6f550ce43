package org.greenregistry.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Warns of tokens that are about to end, each once and in a transaction of its own. */
@Component
class TokenRound {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRound.class);

    private final TokenService tokens;

    TokenRound(TokenService tokens) {
        this.tokens = tokens;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void goRound() {
        for (var token : tokens.ending()) {
            try {
                tokens.warn(token);
            } catch (RuntimeException fault) {
                LOG.error("nobody could be warned of the end of token {}", token, fault);
            }
        }
    }
}
