package org.greenregistry.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredNotices extends Repository<StoredNotice, UUID> {
    StoredNotice save(StoredNotice notice);

    Optional<StoredNotice> findById(UUID id);

    @Query("select n from StoredNotice n where n.account = :account order by n.createdAt desc, n.id desc")
    List<StoredNotice> newest(UUID account, Limit limit);

    @Query("select n from StoredNotice n where n.account = :account and n.readAt is null")
    List<StoredNotice> unread(UUID account);

    @Query("select n from StoredNotice n where locate(:text, n.title) > 0 or locate(:text, n.titleEn) > 0")
    List<StoredNotice> naming(String text);

    @Query("select count(n) from StoredNotice n where n.account = :account and n.readAt is null")
    long countUnread(UUID account);
}
