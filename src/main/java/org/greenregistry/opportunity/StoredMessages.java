package org.greenregistry.opportunity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredMessages extends Repository<StoredMessage, UUID> {
    StoredMessage save(StoredMessage message);

    void delete(StoredMessage message);

    List<StoredMessage> findByInquiryOrderByAtAscIdAsc(long inquiry);
}
