package org.greenregistry.briefing;

import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the head and the foot of a paper say beside the authority, which is {@code registry.shell.authority}.
 *
 * @param superior the body above the authority
 * @param number the line with the paper's number, to be filled in by hand
 * @param place before the date
 * @param signer the office of whoever signs
 * @param recipients one line each
 */
@ConfigurationProperties("registry.briefing")
record LetterheadSettings(
        @Nullable LocalizedText superior,
        @Nullable LocalizedText number,
        @Nullable LocalizedText place,
        @Nullable LocalizedText signer,
        @Nullable LocalizedText recipients) {}
