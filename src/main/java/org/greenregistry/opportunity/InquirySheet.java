package org.greenregistry.opportunity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry with its conversation, oldest message first.
 *
 * @param office that answers
 * @param confirmed whether the address is; before that the office does not see it
 * @param name absent once erased, as the next four
 * @param country ISO 3166-1 alpha-2
 */
public record InquirySheet(
        InquiryRow row,
        String office,
        boolean confirmed,
        @Nullable String name,
        @Nullable String company,
        @Nullable String address,
        @Nullable String country,
        @Nullable String phone,
        List<Message> messages) {}
