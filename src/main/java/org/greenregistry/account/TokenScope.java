package org.greenregistry.account;

import java.util.Arrays;
import java.util.Optional;

/** What a token is good for, besides reading the drafts made with it. There is none to approve with. */
public enum TokenScope {
    /** Make, change and discard drafts of projects. */
    DRAFT("projects:draft"),
    /** Hand drafts in, and take them back. */
    SUBMIT("projects:submit"),
    /** Send files that drafts then name. */
    EVIDENCE("evidence:upload");

    private final String code;

    TokenScope(String code) {
        this.code = code;
    }

    /** As documents and answers write it. */
    public String code() {
        return code;
    }

    static Optional<TokenScope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
